import type { RightsPolicy } from '../core/rights.ts';
import type { Connection } from './tables.ts';

/** The picture that an article names, with what its publisher says of its use; null where it names none. */
export async function pictureOf(
  db: Connection,
  article: string,
): Promise<{ readonly url: string; readonly rights: RightsPolicy | null } | null> {
  const row = await db
    .selectFrom('articles')
    .innerJoin('captures', 'captures.id', 'articles.capture_id')
    .select(['articles.image', 'captures.rights'])
    .where('articles.id', '=', article)
    .executeTakeFirst();
  if (row === undefined || row.image === null) return null;
  const { url } = JSON.parse(row.image) as { readonly url: string };
  return { url, rights: row.rights === null ? null : JSON.parse(row.rights) };
}
