import type { Takedown } from '../../core/takedown.ts';
import type { Connection } from '../../store/tables.ts';
import { findStoreKeys } from '../../store/takedown/store-keys.ts';
import type { TakedownTables } from '../../store/takedown/takedown-tables.ts';
import { withoutPerson } from './without-person.ts';

type Table = keyof TakedownTables;
/** A row as it is written: bytes as base64 in `{ "b": … }`. */
export type PurgeRow = Readonly<Record<string, unknown>>;

/**
 * A line of the purge list: what must stay gone in whatever is restored beside or over a store. Keyed hashes, ids, states and
 * times, the public log, and names that may stay; nothing of who asked, and no word of what went.
 */
export type PurgeLine =
  | { readonly version: 2; readonly keys: { readonly mark: string; readonly signing: string } | null }
  | { readonly table: Table; readonly row: PurgeRow }
  /** Marks of 16 bytes one after the other. */
  | {
      readonly table: 'takedown_tombstones' | 'takedown_removed';
      readonly row: PurgeRow;
      readonly marks: string;
    };

/** Texts whose marks are read at once. */
const ITEMS = 500;
const ROWS = 1_000;

/** All lines, in the order in which they are taken over. */
export async function* allPurgeLines(db: Connection): AsyncGenerator<PurgeLine> {
  const keys = await findStoreKeys(db);
  yield {
    version: 2,
    keys: keys === null ? null : { mark: keys.mark.toString('base64'), signing: keys.signing },
  };
  const takedowns = await db.selectFrom('takedowns').select('id').orderBy('id').execute();
  for (const { id } of takedowns) yield* linesOfTakedown(db, id);
  for (const { takedown_id: id } of await db
    .selectFrom('takedown_tombstones')
    .select('takedown_id')
    .distinct()
    .execute())
    yield* tombstones(db, id);
  for (const { id } of takedowns) yield* removedArticles(db, id);
  for (const table of ['takedown_log', 'removed_works', 'removed_sources'] as const) yield* rowsOf(db, table);
}

/** How far one request is; of one that is decided and not purged yet also what it is about. */
export async function* linesOfTakedown(db: Connection, id: string): AsyncGenerator<PurgeLine> {
  const row = await db.selectFrom('takedowns').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return;
  const request: Takedown['request'] = JSON.parse(row.request);
  const decision: Takedown['decision'] = JSON.parse(row.decision ?? 'null');
  yield {
    table: 'takedowns',
    row: {
      ...row,
      request: JSON.stringify(withoutPerson(request)),
      decision: decision === null ? null : JSON.stringify({ ...decision, note: null }),
    },
  };
  const steps = await db.selectFrom('takedown_steps').selectAll().where('takedown_id', '=', id).execute();
  for (const step of steps) yield { table: 'takedown_steps', row: { ...step, detail: null } };
  const articles = await db
    .selectFrom('takedown_articles')
    .selectAll()
    .where('takedown_id', '=', id)
    .execute();
  for (const article of articles) yield { table: 'takedown_articles', row: { ...article, detail: null } };
}

async function* tombstones(db: Connection, id: string): AsyncGenerator<PurgeLine> {
  for (let from = 0; ; from += ITEMS) {
    const rows = await db
      .selectFrom('takedown_tombstones')
      .selectAll()
      .where('takedown_id', '=', id)
      .where('item', '>=', from)
      .where('item', '<', from + ITEMS)
      .execute();
    const groups = new Map<string, { row: PurgeRow; marks: Uint8Array[] }>();
    for (const { mark, kind, takedown_id, item, scope } of rows) {
      const name = `${kind} ${item} ${scope === null ? '' : Buffer.from(scope).toString('base64')}`;
      const group = groups.get(name) ?? {
        row: packed({ kind, takedown_id, item, scope }),
        marks: [],
      };
      group.marks.push(mark);
      groups.set(name, group);
    }
    for (const { row, marks } of groups.values())
      yield { table: 'takedown_tombstones', row, marks: Buffer.concat(marks).toString('base64') };
    const more = await db
      .selectFrom('takedown_tombstones')
      .select('item')
      .where('takedown_id', '=', id)
      .where('item', '>=', from + ITEMS)
      .limit(1)
      .executeTakeFirst();
    if (more === undefined) return;
  }
}

async function* removedArticles(db: Connection, id: string): AsyncGenerator<PurgeLine> {
  const rows = await db.selectFrom('takedown_removed').select('mark').where('takedown_id', '=', id).execute();
  for (let start = 0; start < rows.length; start += ROWS) {
    const marks = Buffer.concat(rows.slice(start, start + ROWS).map(({ mark }) => mark));
    yield { table: 'takedown_removed', row: { takedown_id: id }, marks: marks.toString('base64') };
  }
}

async function* rowsOf(
  db: Connection,
  table: 'takedown_log' | 'removed_works' | 'removed_sources',
): AsyncGenerator<PurgeLine> {
  for (let offset = 0; ; offset += ROWS) {
    const rows = await db.selectFrom(table).selectAll().limit(ROWS).offset(offset).execute();
    for (const row of rows) yield { table, row: packed('derivation' in row ? withoutEvidence(row) : row) };
    if (rows.length < ROWS) return;
  }
}

/** What a text took from one that went stays known; the words by which that was seen are in the text itself. */
function withoutEvidence<Row extends { derivation: string | null; verdict: string | null }>(row: Row): Row {
  const emptied = (json: string | null) =>
    json === null
      ? null
      : JSON.stringify(JSON.parse(json, (name, value) => (name === 'evidence' ? [] : value)));
  return { ...row, derivation: emptied(row.derivation), verdict: emptied(row.verdict) };
}

/** Lists of before were one object with rows of whole tables. */
export function* linesOfVersion1(list: {
  readonly keys: { readonly mark: string; readonly signing: string } | null;
  readonly tables: Readonly<Record<string, readonly PurgeRow[]>>;
}): Generator<PurgeLine> {
  yield { version: 2, keys: list.keys };
  for (const [table, rows] of Object.entries(list.tables))
    if (table !== 'takedown_windows') for (const row of rows) yield { table: table as Table, row };
}

function packed(row: object): PurgeRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? { b: Buffer.from(value).toString('base64') } : value,
    ]),
  );
}

export function unpackedRow(row: PurgeRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value !== null && typeof value === 'object' ? Buffer.from((value as { b: string }).b, 'base64') : value,
    ]),
  );
}
