import type { Work } from '../../core/provenance.ts';
import { pageKey } from '../../core/url.ts';
import type { Connection } from '../tables.ts';

/** Works whose pages are looked up for one answer. */
const MOST_PAGES = 500;

/**
 * Works that were not captured with what became of their pages, found by their links: `waiting` in line to be fetched, or the
 * outcome of fetching them. The others stay as they are.
 */
export async function withCitedPages(db: Connection, works: readonly Work[]): Promise<Work[]> {
  const keyOf = ({ url, article }: Work) => (url === null || article !== null ? null : pageKey(url));
  const keys = new Set(works.map(keyOf).filter((key) => key !== null));
  if (keys.size === 0) return [...works];
  const rows = await db
    .selectFrom('cited_pages')
    .select(['key', 'state', 'outcome'])
    .where('key', 'in', [...keys].slice(0, MOST_PAGES))
    .execute();
  const states = new Map(rows.map(({ key, state, outcome }) => [key, outcome ?? state]));
  return works.map((work) => {
    const page = states.get(keyOf(work) ?? '');
    return page === undefined ? work : { ...work, page };
  });
}
