import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';

/** What SQLite keeps in a column of a key. */
export type Scalar = number | string;
/** A key of a table, column by column; one that is shorter stands before or behind all that begin with it. */
export type Key = readonly Scalar[];
export type Row = Record<string, SQLOutputValue>;

/** Reads rows of a table in the order of its key. Whatever of a damaged file cannot be read gives null. */
export interface TableReader {
  readonly columns: readonly string[];
  /** The rows after `last` and before `bound`, or with `up` false those before `last` and after `bound`. */
  rows(walk: Walk, limit: number): Row[] | null;
  /** The key of the first of these rows; null where there is none, or it cannot be read either. */
  nextKey(walk: Walk): Key | null;
  /** The rows whose key begins so. */
  pick(key: Key): Row[] | null;
  keyOf(row: Row): Key;
  /** Every key that an index names, as far as indexes can be read. */
  indexedKeys(): Generator<Key>;
}

export interface Walk {
  readonly last: Key | null;
  readonly bound: Key | null;
  readonly up: boolean;
}

/** A reader of a table with these columns, of which `key` are its key: `rowid` where it has none of its own. */
export function tableReader(
  database: DatabaseSync,
  table: string,
  columns: readonly string[],
  key: readonly string[],
): TableReader {
  const keyParts = key.map((name, place) => `${quoted(name)} as key_${place}`);
  const everything = [...columns.map(quoted), ...keyParts].join(', ');
  const keyOf = (row: Row): Key => key.map((_, place) => row[`key_${place}`] as Scalar);

  function select(what: string, { last, bound, up }: Walk, limit: number): Row[] {
    const [after, before] = up ? ['>', '<'] : ['<', '>'];
    const conditions = [beside(last, after), beside(bound, before)].filter((part) => part !== null);
    const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
    const order = key.map((name) => `${quoted(name)} ${up ? 'asc' : 'desc'}`).join(', ');
    return database
      .prepare(`select ${what} from "${table}" not indexed ${where} order by ${order} limit ${limit}`)
      .all(...(last ?? []), ...(bound ?? [])) as Row[];
  }

  function beside(one: Key | null, sign: string): string | null {
    if (one === null) return null;
    const names = key.slice(0, one.length).map(quoted).join(', ');
    return `(${names}) ${sign} (${one.map(() => '?').join(', ')})`;
  }

  return {
    columns,
    keyOf,
    rows: (walk, limit) => orNull(() => select(everything, walk, limit)),
    nextKey: (walk) => orNull(() => select(keyParts.join(', '), walk, 1).map(keyOf)[0] ?? null),
    pick: (one) =>
      orNull(() => {
        const where = one.map((_, place) => `${quoted(key[place] ?? '')} = ?`).join(' and ');
        const found = database.prepare(`select ${everything} from "${table}" not indexed where ${where}`);
        return found.all(...(one as SQLInputValue[])) as Row[];
      }),
    *indexedKeys() {
      const list = `select name from pragma_index_list(?) where partial = 0 and origin <> 'pk'`;
      const indexes = orNull(() => database.prepare(list).all(table)) ?? [];
      for (const { name } of indexes) {
        try {
          const sql = `select ${keyParts.join(', ')} from "${table}" indexed by "${name}"`;
          for (const row of database.prepare(sql).iterate()) yield keyOf(row as Row);
        } catch {
          // As far as it can be read.
        }
      }
    },
  };
}

function orNull<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}

export function quoted(name: string): string {
  return name === 'rowid' ? name : `"${name}"`;
}
