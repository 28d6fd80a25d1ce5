import type { Connection, EntryRow } from '../tables.ts';
import { dueKeys } from './waiting-line.ts';

/** An entry as a source lists it. */
export interface ListedEntry {
  /** The same for all listings of one page. */
  readonly key: string;
  /** Null where there is no page to be fetched. */
  readonly url: string | null;
  /** Where it will be fetched from, or the source's own host. */
  readonly host: string;
  /** Changes with what the source says of it. */
  readonly mark: string;
  /** What the source says of it, as JSON. */
  readonly item: string;
  /** It is to be known, but not to be fetched: it was there long before the source was watched. */
  readonly old: boolean;
}

/** How much of a listing was new, changed, and known. */
export interface ListingCounts {
  readonly fresh: number;
  readonly changed: number;
  readonly known: number;
}

/** An entry that changes on every poll must not be fetched on every poll. */
const LEAST_BETWEEN_CHANGES = 3_600_000;
/** Known entries are noted as still listed this often, not at every poll. */
const NOTED_EVERY = 86_400_000;
const CHUNK = 200;

/** The address of the page that a source listed last, of those that were fetched; null where there is none. */
export async function newestFetchedEntry(db: Connection, source: string): Promise<string | null> {
  const row = await db
    .selectFrom('entries')
    .select('url')
    .where('source_id', '=', source)
    .where('state', '=', 'done')
    .where('url', 'is not', null)
    .orderBy('listed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.url ?? null;
}

/** Puts what is new or changed in a listing in line to be fetched. */
export async function listEntries(
  db: Connection,
  source: string,
  entries: readonly ListedEntry[],
  now: number,
): Promise<ListingCounts> {
  const counts = { fresh: 0, changed: 0, known: 0 };
  const unique = [...new Map(entries.map((entry) => [entry.key, entry])).values()];
  for (let start = 0; start < unique.length; start += CHUNK) {
    const chunk = unique.slice(start, start + CHUNK);
    const keys = chunk.map(({ key }) => key);
    const rows = await db
      .selectFrom('entries')
      .select(['key', 'mark', 'state', 'due', 'listed_at'])
      .where('key', 'in', keys)
      .execute();
    const known = new Map(rows.map((row) => [row.key, row]));
    for (const entry of chunk) {
      const row = known.get(entry.key);
      if (row === undefined) {
        await insertEntry(db, source, entry, now);
        counts[entry.old ? 'known' : 'fresh'] += 1;
      } else if (row.mark !== entry.mark && row.state === 'done' && row.due + LEAST_BETWEEN_CHANGES <= now) {
        await db
          .updateTable('entries')
          .set({
            mark: entry.mark,
            item: entry.item,
            state: 'waiting',
            due: now,
            attempts: 0,
            listed_at: now,
          })
          .where('key', '=', entry.key)
          .execute();
        counts.changed += 1;
      } else counts.known += 1;
    }
    const stale = rows.filter(({ listed_at }) => listed_at + NOTED_EVERY <= now).map(({ key }) => key);
    if (stale.length > 0)
      await db.updateTable('entries').set({ listed_at: now }).where('key', 'in', stale).execute();
  }
  return counts;
}

async function insertEntry(db: Connection, source: string, entry: ListedEntry, now: number): Promise<void> {
  await db
    .insertInto('entries')
    .values({
      key: entry.key,
      source_id: source,
      host: entry.host,
      url: entry.url,
      state: entry.old ? 'done' : 'waiting',
      due: now,
      mark: entry.mark,
      item: entry.old ? null : entry.item,
      listed_at: now,
    })
    .execute();
}

/** Entries whose time has come, as `dueKeys` has them. */
export async function dueEntries(
  db: Connection,
  now: number,
  busyHosts: readonly string[],
  limit: number,
): Promise<EntryRow[]> {
  // The keys first: entries carry what their source said of them.
  const keys = await dueKeys(db, 'entries', now, busyHosts, limit);
  if (keys.length === 0) return [];
  return db.selectFrom('entries').selectAll().where('key', 'in', keys).orderBy('due').execute();
}

/** The entry is on the disk as a capture, or its outcome is. It was known as `mark`: a change meanwhile is left in line. */
export async function finishEntry(db: Connection, { key, mark }: EntryRow, now: number): Promise<void> {
  await db
    .updateTable('entries')
    .set({ state: 'done', item: null, due: now })
    .where('key', '=', key)
    .where('mark', '=', mark)
    .execute();
}

/** How many entries wait to be fetched. */
export async function waitingEntries(db: Connection): Promise<number> {
  const row = await db
    .selectFrom('entries')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Forgets done entries of a source that it has not listed since. */
export async function forgetEntries(db: Connection, source: string, before: number): Promise<void> {
  await db
    .deleteFrom('entries')
    .where('source_id', '=', source)
    .where('state', '=', 'done')
    .where('listed_at', '<', before)
    .execute();
}
