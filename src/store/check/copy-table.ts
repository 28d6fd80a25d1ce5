import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { middleKey } from './middle-key.ts';
import { type Key, quoted, type Row, tableReader } from './table-reader.ts';

/** What of a table could be read. */
export interface CopiedTable {
  readonly table: string;
  readonly copied: number;
  /** Keys of rows that are known to have been there and cannot be read. */
  readonly lost: readonly Key[];
  /** Ranges of keys that cannot be looked into: what was in them nobody knows. */
  readonly dark: readonly (readonly [Key | null, Key | null])[];
}

const BATCH = 500;
/** A range is looked into from both ends; it takes some hundred to find what lies between damaged pages. */
const MOST_RANGES = 300;
/** Within a gap most reads fail: little is asked for first. */
const FIRST_IN_GAP = 8;

/**
 * Copies what can be read of a table of a damaged database into the same table of a new one: along its key from both ends,
 * then into the gaps between by halves. A row whose overflow is damaged is passed over alone; a page that is damaged takes
 * the rows that were on it. What indexes name of those is picked one by one.
 */
export function copyTable(from: DatabaseSync, to: DatabaseSync, table: string): CopiedTable {
  const key = keyColumns(to, table);
  const reader = tableReader(from, table, sharedColumns(from, to, table), key);
  const names = reader.columns.map(quoted).join(', ');
  const places = reader.columns.map(() => '?').join(', ');
  const put = to.prepare(`insert or ignore into "${table}" (${names}) values (${places})`);
  const isThere = tableReader(to, table, reader.columns, key);
  const unreadable = new Map<string, Key>();
  let copied = 0;

  function keep(rows: readonly Row[]): void {
    for (const row of rows)
      copied += Number(put.run(...reader.columns.map((name) => row[name] as SQLInputValue)).changes);
  }

  /** @returns the last key reached, or `end` where all were. */
  function walk(start: Key | null, bound: Key | null, up: boolean): Key | null | 'end' {
    let last = start;
    for (let size = start === null ? BATCH : FIRST_IN_GAP; ; ) {
      const rows = reader.rows({ last, bound, up }, size);
      const end = rows?.at(-1);
      if (rows !== null) {
        keep(rows);
        if (end === undefined || rows.length < size) return 'end';
        last = reader.keyOf(end);
        size = Math.min(BATCH, size * 2);
      } else if (size > 1) size = Math.max(1, size >> 3);
      else {
        // The row cannot be read, but its key can.
        const next = reader.nextKey({ last, bound, up });
        if (next === null) return last;
        unreadable.set(JSON.stringify(next), next);
        last = next;
      }
    }
  }

  const dark: (readonly [Key | null, Key | null])[] = [];
  const ranges: (readonly [Key | null, Key | null])[] = [[null, null]];
  for (let looked = 0; ranges.length > 0; looked += 1) {
    const [low, high] = ranges.shift() ?? [null, null];
    const reached = walk(low, high, true);
    if (reached === 'end') continue;
    const back = walk(high, reached, false);
    if (back === 'end') continue;
    const middle = looked < MOST_RANGES ? middleKey(reached, back) : null;
    if (middle === null) dark.push([reached, back]);
    else {
      keep(reader.pick(middle) ?? []);
      ranges.push([reached, middle], [middle, back]);
    }
  }
  for (const one of reader.indexedKeys()) {
    if ((isThere.pick(one) ?? []).length > 0) continue;
    keep(reader.pick(one) ?? []);
    unreadable.set(JSON.stringify(one), one);
  }
  const lost = [...unreadable.values()].filter((one) => (isThere.pick(one) ?? []).length === 0);
  return { table, copied, lost, dark: merged(dark) };
}

/** The columns of the key, or the number of the row. */
function keyColumns(database: DatabaseSync, table: string): string[] {
  const columns = database
    .prepare('select name from pragma_table_info(?) where pk > 0 order by pk')
    .all(table)
    .map((row) => String(row['name']));
  return columns.length === 0 ? ['rowid'] : columns;
}

function sharedColumns(from: DatabaseSync, to: DatabaseSync, table: string): string[] {
  const columns = (database: DatabaseSync) =>
    database
      .prepare('select name from pragma_table_info(?)')
      .all(table)
      .map((row) => String(row['name']));
  const known = new Set(columns(from));
  return columns(to).filter((name) => known.has(name));
}

/** Ranges that touch are one. */
function merged(
  ranges: readonly (readonly [Key | null, Key | null])[],
): (readonly [Key | null, Key | null])[] {
  const first = (key: Key | null) => key?.[0] ?? '';
  const sorted = [...ranges].sort(([a], [b]) => (first(a) < first(b) ? -1 : 1));
  const result: [Key | null, Key | null][] = [];
  for (const [low, high] of sorted) {
    const before = result.at(-1);
    if (before !== undefined && JSON.stringify(before[1]) === JSON.stringify(low)) before[1] = high;
    else result.push([low, high]);
  }
  return result;
}
