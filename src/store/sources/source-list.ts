import type { Source, SourceDay } from '../../core/source.ts';
import type { Connection, SourceRow } from '../tables.ts';

const DAY = 86_400_000;
/** Days that are told of a source. */
export const DAYS_SHOWN = 30;

/** All sources with their health, in the order of pack, outlet and address; or those of these ids. */
export async function listSources(
  db: Connection,
  now: Date,
  ids: readonly string[] | null = null,
): Promise<Source[]> {
  const rows = await db
    .selectFrom('sources')
    .selectAll()
    .$if(ids !== null, (query) => query.where('id', 'in', ids ?? []))
    .orderBy('pack')
    .orderBy('outlet_domain')
    .orderBy('url')
    .execute();
  const days = Map.groupBy(await daysSince(db, now), ({ source_id }) => source_id);
  const waiting = await waitingBySource(db);
  const pushed = await db
    .selectFrom('subscriptions')
    .select('source_id')
    .where('state', '=', 'active')
    .where('lease_until', '>', now.getTime())
    .execute();
  const isPushed = new Set(pushed.map(({ source_id }) => source_id));
  return rows.map((row) =>
    toSource(row, {
      now,
      days: days.get(row.id) ?? [],
      waiting: waiting.get(row.id) ?? 0,
      pushed: isPushed.has(row.id),
    }),
  );
}

function daysSince(db: Connection, now: Date) {
  const first = new Date(now.getTime() - (DAYS_SHOWN - 1) * DAY).toISOString().slice(0, 10);
  return db.selectFrom('source_days').selectAll().where('day', '>=', first).orderBy('day').execute();
}

async function waitingBySource(db: Connection): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('entries')
    .select(['source_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('state', '=', 'waiting')
    .groupBy('source_id')
    .execute();
  return new Map(rows.map(({ source_id, count }) => [source_id, count]));
}

function toSource(
  row: SourceRow,
  about: {
    readonly now: Date;
    readonly days: readonly SourceDay[];
    readonly waiting: number;
    readonly pushed: boolean;
  },
): Source {
  const watched = (about.now.getTime() - Date.parse(row.added_at)) / DAY;
  const entries = about.days.reduce((sum, day) => sum + day.entries, 0);
  return {
    id: row.id,
    url: row.url,
    kind: row.kind,
    title: row.title,
    outlet: row.outlet_domain,
    pack: row.pack,
    language: row.language,
    state: row.state,
    addedAt: row.added_at,
    nextDue: row.state === 'active' ? new Date(row.next_due).toISOString() : null,
    interval: row.interval,
    lastPolled: row.last_polled,
    lastSuccess: row.last_success,
    lastError: row.last_error,
    lastErrorCode: row.last_error_code,
    failures: row.failures,
    rhythm: row.rhythm,
    pushed: about.pushed,
    waiting: about.waiting,
    entriesPerDay: row.last_success === null ? null : entries / Math.min(Math.max(1, watched), DAYS_SHOWN),
    days: about.days.map(({ day, polls, failures, entries, gaps }) => ({
      day,
      polls,
      failures,
      entries,
      gaps,
    })),
  };
}
