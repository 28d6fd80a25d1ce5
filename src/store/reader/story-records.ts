import { sql } from 'kysely';
import type { Connection } from '../tables.ts';

/** Quotes, figures and facts of one story, of each. */
const RECORDS = 500;

const COLUMNS = { quote_families: 'family', figure_families: 'family', facts: 'fact' } as const;

/** What a table keeps of a story as JSON, in its order. */
export async function storyRecords<T>(
  db: Connection,
  table: keyof typeof COLUMNS,
  story: string,
): Promise<T[]> {
  const rows = await db
    .selectFrom(table)
    .select(sql.ref<string>(COLUMNS[table]).as('json'))
    .where('story_id', '=', story)
    .orderBy('position')
    .limit(RECORDS)
    .execute();
  return parseAll(rows);
}

/** One call for many rows is faster than one for each. */
export function parseAll<T>(rows: readonly { readonly json: string }[]): T[] {
  return JSON.parse(`[${rows.map((row) => row.json).join(',')}]`);
}
