import type { Connection } from '../tables.ts';

const BATCH = 500;

/** The domains of the outlets of articles, by the articles' ids; those without an outlet are not in it. */
export async function outletsOfArticles(
  db: Connection,
  articles: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let start = 0; start < articles.length; start += BATCH) {
    const rows = await db
      .selectFrom('articles')
      .select(['id', 'outlet_domain'])
      .where('id', 'in', articles.slice(start, start + BATCH))
      .execute();
    for (const { id, outlet_domain } of rows) if (outlet_domain !== null) found.set(id, outlet_domain);
  }
  return found;
}
