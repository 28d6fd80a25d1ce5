import { sql } from 'kysely';
import type { Connection } from '../../store/tables.ts';

/** Every row of every table of ours, by table; what the search index holds stands for its own tables. */
export async function dumpStore(db: Connection): Promise<Record<string, unknown[]>> {
  const tables = await sql<{ name: string }>`
    select name from sqlite_schema
    where type = 'table' and name not like 'sqlite_%' and name not like 'search%' and name <> 'migrations'
    order by name`.execute(db);
  const dump: Record<string, unknown[]> = {};
  for (const { name } of tables.rows) {
    const rows = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    dump[name] = rows.rows.map((row) => JSON.stringify(row)).sort();
  }
  const indexed = await sql`select id from search_docsize order by id`.execute(db);
  return { ...dump, indexed: indexed.rows };
}
