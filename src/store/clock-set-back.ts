import { sql } from 'kysely';
import type { Connection } from './tables.ts';

/**
 * How many milliseconds the clock was set back since sources were last asked, as far as can be told: no source was asked in
 * the future. 0 where it was not.
 */
export async function setBackSince(db: Connection, now: Date): Promise<number> {
  const { last } = await db
    .selectFrom('sources')
    .select((eb) => eb.fn.max('last_polled').as('last'))
    .executeTakeFirstOrThrow();
  return last === null ? 0 : Math.max(0, Date.parse(last) - now.getTime());
}

/**
 * Brings what a schedule put off forward by as much as the clock was set back, as if it had not been: sources, pages that
 * they listed or that articles name, subscriptions, jobs that failed and are tried again. What waits for an appointed time, such as the end of an
 * embargo, still does.
 */
export async function bringForward(db: Connection, by: number, now: Date): Promise<void> {
  const time = now.getTime();
  for (const [table, due] of [
    ['sources', 'next_due'],
    ['entries', 'due'],
    ['cited_pages', 'due'],
    ['subscriptions', 'due'],
  ] as const) {
    const column = sql.ref(due);
    // Times that never come stand for what is not tried again.
    await sql`update ${sql.table(table)} set ${column} = max(${time}, ${column} - ${by})
      where ${column} > ${time} and ${column} < ${Number.MAX_SAFE_INTEGER}`.execute(db);
  }
  await sql`update jobs set run_at = max(0, run_at - ${by}) where attempts > 0 and run_at > ${time}`.execute(
    db,
  );
}
