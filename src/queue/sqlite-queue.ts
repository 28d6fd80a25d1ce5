import { sql } from 'kysely';
import type { Clock } from '../core/clock.ts';
import type { Job, JobCounts, QuarantinedJob, Queue } from './queue.ts';

/** What fails is tried again within this; what is due later waits for an appointed time. */
const SOON_MILLISECONDS = 60_000;

export interface SqliteQueueOptions {
  readonly clock: Clock;
  readonly leaseMilliseconds?: number;
  /** After this many a job that fails goes into quarantine. */
  readonly attempts?: number;
  /** Before the second attempt; twice as long before each further one. */
  readonly backOffMilliseconds?: number;
}

/**
 * A queue in the table `jobs` of the store. A job is `ready`, `leased` or `quarantined`, and gone when it is done; `run_at`
 * is the time it may run from, or while it is leased the time its lease ends.
 */
export function createSqliteQueue(options: SqliteQueueOptions): Queue {
  const { clock, leaseMilliseconds = 300_000, attempts: most = 4, backOffMilliseconds = 1_000 } = options;
  const now = () => clock.now().getTime();

  async function setAside(db: Parameters<Queue['finish']>[0], job: Job, reason: string): Promise<void> {
    await sql`
      update jobs set state = 'quarantined', reason = ${reason}, again = 0, run_at = 0
      where kind = ${job.kind} and key = ${job.key}`.execute(db);
  }

  return {
    async enqueue(db, jobs) {
      for (const job of jobs) {
        await sql`
          insert into jobs (kind, key, state, run_at)
          values (${job.kind}, ${job.key}, 'ready', ${job.runAt?.getTime() ?? 0})
          on conflict (kind, key) do update set
            again = case when state = 'leased' then 1 else 0 end,
            attempts = case when state = 'quarantined' then 0 else attempts end,
            state = case when state = 'quarantined' then 'ready' else state end`.execute(db);
      }
    },

    async claim(db, kind, limit) {
      const time = now();
      // Most rounds find nothing: to see that costs a third of trying to take it.
      const waiting = await sql`
        select 1 from jobs where kind = ${kind} and state = 'ready' and run_at <= ${time} limit 1`.execute(
        db,
      );
      if (waiting.rows.length === 0) return [];
      const claimed = await sql<Job>`
        update jobs set state = 'leased', run_at = ${time + leaseMilliseconds}, attempts = attempts + 1
        where kind = ${kind} and key in (
          select key from jobs where kind = ${kind} and state = 'ready' and run_at <= ${time}
          order by run_at, key limit ${limit}
        )
        returning kind, key, attempts`.execute(db);
      return claimed.rows.sort((a, b) => (a.key < b.key ? -1 : 1));
    },

    async finish(db, job) {
      await sql`
        update jobs set state = 'ready', run_at = 0, attempts = 0, again = 0
        where kind = ${job.kind} and key = ${job.key} and again = 1`.execute(db);
      await sql`
        delete from jobs where kind = ${job.kind} and key = ${job.key} and state = 'leased'`.execute(db);
    },

    async retry(db, job, reason) {
      if (job.attempts >= most) {
        await setAside(db, job, reason);
        return 'quarantined';
      }
      const runAt = now() + backOffMilliseconds * 2 ** (job.attempts - 1);
      await sql`
        update jobs set state = 'ready', run_at = ${runAt}, reason = ${reason}
        where kind = ${job.kind} and key = ${job.key}`.execute(db);
      return 'ready';
    },

    quarantine: setAside,

    async release(db, { all } = { all: false }) {
      const done = await sql`
        update jobs set state = 'ready', run_at = 0
        where state = 'leased' and run_at <= ${all ? Number.MAX_SAFE_INTEGER : now()}`.execute(db);
      return Number(done.numAffectedRows ?? 0);
    },

    async waiting(db) {
      const found = await sql<{ count: number }>`
        select count(*) as count from jobs
        where state = 'leased' or (state = 'ready' and run_at <= ${now() + SOON_MILLISECONDS})`.execute(db);
      return found.rows[0]?.count ?? 0;
    },

    async counts(db, kind) {
      const found = await sql<{ state: keyof JobCounts; count: number }>`
        select state, count(*) as count from jobs where kind = ${kind} group by state`.execute(db);
      const counts = { ready: 0, leased: 0, quarantined: 0 };
      for (const row of found.rows) counts[row.state] = row.count;
      return counts;
    },

    async quarantined(db) {
      const found = await sql<QuarantinedJob>`
        select kind, key, coalesce(reason, '') as reason from jobs where state = 'quarantined'
        order by kind, key`.execute(db);
      return found.rows;
    },
  };
}
