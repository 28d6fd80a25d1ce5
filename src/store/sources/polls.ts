import type { SourceKind, SourceState } from '../../core/source.ts';
import type { Connection, SourceRow } from '../tables.ts';

const UNDONE_MILLISECONDS = 5 * 60_000;

/** Sources whose time has come, the longest due first: one of each host, none of the hosts that are busy. */
export async function dueSources(
  db: Connection,
  now: number,
  busyHosts: readonly string[],
  limit: number,
): Promise<SourceRow[]> {
  const rows = await db
    .selectFrom('sources')
    .selectAll()
    .where('state', '=', 'active')
    .where('next_due', '<=', now)
    .$if(busyHosts.length > 0, (query) => query.where('host', 'not in', busyHosts))
    .orderBy('next_due')
    // Where one host has all of these, it is busy the next time, and others come to the front.
    .limit(limit * 4)
    .execute();
  const perHost = new Map<string, SourceRow>();
  for (const row of rows) if (!perHost.has(row.host)) perHost.set(row.host, row);
  return [...perHost.values()].slice(0, limit);
}

/** How many sources are asked. */
export async function activeSources(db: Connection): Promise<number> {
  const row = await db
    .selectFrom('sources')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** What a poll found out about its source. */
export interface PollRecord {
  readonly source: SourceRow;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Null where it went well. */
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly state: SourceState;
  /** Null where it will not be asked again. */
  readonly next: { readonly due: number; readonly interval: number } | null;
  readonly newEntries: number;
  readonly rolledOver: boolean;
  /** What goes with the next request; left as it was where it is not given. */
  readonly validators?: {
    readonly url: string;
    readonly etag: string | null;
    readonly lastModified: string | null;
  };
  /** What its address turned out to give. */
  readonly kind?: SourceKind;
  readonly title?: string | null;
  readonly language?: string | null;
  readonly publications?: { readonly times: readonly number[]; readonly gap: number | null };
}

/** Writes down what became of a poll: the health of its source, when it is due next, and its day. */
export async function recordPoll(db: Connection, poll: PollRecord): Promise<void> {
  const { source, error, validators, publications, next } = poll;
  const at = new Date(poll.at).toISOString();
  await db
    .updateTable('sources')
    .set({
      last_polled: at,
      last_error: error?.message ?? null,
      last_error_code: error?.code ?? null,
      failures: error === null ? 0 : source.failures + 1,
      ...(error === null ? { last_success: at } : {}),
      ...(next === null ? {} : { next_due: next.due, interval: next.interval }),
      ...(validators === undefined
        ? {}
        : {
            etag: validators.etag,
            last_modified: validators.lastModified,
            validated_url: validators.url,
          }),
      ...(publications === undefined
        ? {}
        : { publications: JSON.stringify(publications.times), rhythm: whole(publications.gap) }),
      ...(poll.kind === undefined ? {} : { kind: poll.kind }),
      title: source.title ?? poll.title ?? null,
      language: source.language ?? poll.language ?? null,
    })
    .where('id', '=', source.id)
    .execute();
  // A source that was paused meanwhile stays so.
  if (poll.state === 'gone')
    await db.updateTable('sources').set({ state: 'gone' }).where('id', '=', source.id).execute();
  await addToDay(db, source.id, at.slice(0, 10), {
    polls: 1,
    failures: error === null ? 0 : 1,
    entries: poll.newEntries,
    gaps: poll.rolledOver ? 1 : 0,
  });
}

/** Puts a poll that said nothing about its source off, as when there is no network. */
export async function putOffPoll(db: Connection, id: string, due: number): Promise<void> {
  await db.updateTable('sources').set({ next_due: due }).where('id', '=', id).execute();
}

/**
 * Takes back what was written down of hosts that did not answer, since it was the network that was away: their first
 * failure, where that was within the last minutes.
 */
export async function undoFailures(
  db: Connection,
  hosts: readonly string[],
  codes: readonly string[],
  now: number,
): Promise<void> {
  if (hosts.length === 0) return;
  const undone = await db
    .updateTable('sources')
    .set({ failures: 0, last_error: null, last_error_code: null, next_due: now })
    .where('host', 'in', hosts)
    .where('failures', '=', 1)
    .where('last_error_code', 'in', codes)
    .where('last_polled', '>=', new Date(now - UNDONE_MILLISECONDS).toISOString())
    .returning('id')
    .execute();
  const day = new Date(now).toISOString().slice(0, 10);
  for (const { id } of undone) await addToDay(db, id, day, { polls: -1, failures: -1, entries: 0, gaps: 0 });
}

/** Has a source asked at once. */
export async function askSoon(db: Connection, id: string, now: number): Promise<void> {
  await db
    .updateTable('sources')
    .set({ next_due: now })
    .where('id', '=', id)
    .where('next_due', '>', now)
    .execute();
}

/** Has sources asked at once whose last poll failed in one of these ways, and not for long. */
export async function askAgain(db: Connection, codes: readonly string[], now: number): Promise<void> {
  await db
    .updateTable('sources')
    .set({ next_due: now })
    .where('state', '=', 'active')
    .where('last_error_code', 'in', codes)
    .where('failures', '<=', 2)
    .where('next_due', '>', now)
    .execute();
}

/** Adds to the counts of a source's day. */
export async function addToDay(
  db: Connection,
  source: string,
  day: string,
  counts: {
    readonly polls: number;
    readonly failures: number;
    readonly entries: number;
    readonly gaps: number;
  },
): Promise<void> {
  await db
    .insertInto('source_days')
    .values({ source_id: source, day, ...counts })
    .onConflict((conflict) =>
      conflict.columns(['source_id', 'day']).doUpdateSet((eb) => ({
        polls: eb('source_days.polls', '+', counts.polls),
        failures: eb('source_days.failures', '+', counts.failures),
        entries: eb('source_days.entries', '+', counts.entries),
        gaps: eb('source_days.gaps', '+', counts.gaps),
      })),
    )
    .execute();
}

/**
 * Gives a source the address that its publisher moved it to for good. False where that address is watched already: then
 * the source stays as it is.
 */
export async function moveSource(db: Connection, id: string, url: string): Promise<boolean> {
  const known = await db.selectFrom('sources').select('id').where('url', '=', url).executeTakeFirst();
  if (known !== undefined) return known.id === id;
  await db
    .updateTable('sources')
    .set({ url, host: new URL(url).host })
    .where('id', '=', id)
    .execute();
  return true;
}

function whole(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.round(milliseconds);
}
