import type { DatabaseSync } from 'node:sqlite';

/** So many sentences say enough of a damaged file. */
const MOST = 100;

/** What SQLite finds wrong with the pages and indexes of a database; empty where it is whole. */
export function checkPages(database: DatabaseSync): string[] {
  try {
    const rows = database.prepare(`pragma integrity_check(${MOST})`).all();
    const said = rows.map((row) => String(row['integrity_check']));
    return said.length === 1 && said[0] === 'ok' ? [] : said;
  } catch (error) {
    return [(error as Error).message];
  }
}

export interface BrokenReference {
  readonly table: string;
  readonly parent: string;
  readonly count: number;
}

/** Rows that refer to rows that are not there. */
export function checkReferences(database: DatabaseSync): BrokenReference[] {
  const rows = database
    .prepare(
      'select "table", parent, count(*) as count from pragma_foreign_key_check group by "table", parent order by 1, 2',
    )
    .all();
  return rows.map((row) => ({
    table: String(row['table']),
    parent: String(row['parent']),
    count: Number(row['count']),
  }));
}
