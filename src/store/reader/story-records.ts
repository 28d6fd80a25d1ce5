import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Connection } from '../tables.ts';

/** Quotes, figures and facts of one story, of each. */
const RECORDS = 500;

const COLUMNS = { quote_families: 'family', figure_families: 'family', facts: 'fact' } as const;

/** What a table keeps of a story as JSON, in its order: all, or what names one article. */
export async function storyRecords<T>(
  db: Connection,
  table: keyof typeof COLUMNS,
  story: string,
  article: string | null = null,
): Promise<T[]> {
  const json = sql.ref<string>(COLUMNS[table]);
  const all = db.selectFrom(table).select(json.as('json')).where('story_id', '=', story);
  const chosen = article === null ? all : all.where(names(json, article));
  return parseAll(await chosen.orderBy('position').limit(RECORDS).execute());
}

/** Whether a column of JSON names an article. */
export function names(json: RawBuilder<string>, article: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`instr(${json}, ${JSON.stringify(article)}) > 0`;
}

/** One call for many rows is faster than one for each. */
export function parseAll<T>(rows: readonly { readonly json: string }[]): T[] {
  return JSON.parse(`[${rows.map((row) => row.json).join(',')}]`);
}
