import type { CitedPage } from '../../core/provenance.ts';
import { pageKey } from '../../core/url.ts';
import type { CitedPageRow, Connection } from '../tables.ts';
import { dueKeys } from './waiting-line.ts';

/**
 * What a page that was fetched for being named names itself is fetched too, and no more than that: the source of a source is worth
 * having, the whole web is not.
 */
const MOST_STEPS = 2;
/** Of what one tracing of a story found, so many are noted. */
const MOST_AT_ONCE = 50;
/** Articles that are asked how they came here, of those that name one page. */
const MOST_ARTICLES = 100;

/** Puts pages in line to be fetched, but for those that are here and those that were ever in this line. */
export async function noteCitedPages(
  db: Connection,
  pages: readonly CitedPage[],
  now: number,
): Promise<void> {
  const byKey = new Map(pages.slice(0, MOST_AT_ONCE).map((page) => [pageKey(page.url), page]));
  // A story is traced again and again, and nearly all that it cites was noted the first time.
  const known = await knownKeys(
    db,
    [...byKey.keys()].filter((key) => key !== null),
  );
  for (const [key, { url, articles }] of byKey) {
    if (key === null || known.has(key)) continue;
    const steps = 1 + (await stepsTo(db, articles));
    if (steps > MOST_STEPS) continue;
    await db
      .insertInto('cited_pages')
      .values({ key, url, host: new URL(url).host, steps, state: 'waiting', due: now, outcome: null })
      .execute();
  }
}

async function knownKeys(db: Connection, keys: readonly string[]): Promise<Set<string | null>> {
  if (keys.length === 0) return new Set();
  const noted = await db.selectFrom('cited_pages').select('key').where('key', 'in', keys).execute();
  const here = await db.selectFrom('articles').select('page_key').where('page_key', 'in', keys).execute();
  return new Set([...noted.map(({ key }) => key), ...here.map((row) => row.page_key)]);
}

/** Whether a page is an article, or stands for one as the entry of a feed. */
export async function isPageHere(db: Connection, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('articles')
    .select('id')
    .where('page_key', '=', key)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** By how many pages that were fetched for being named the nearest of the articles came here. */
async function stepsTo(db: Connection, articles: readonly string[]): Promise<number> {
  const rows = await db
    .selectFrom('articles')
    .leftJoin('cited_pages', 'cited_pages.key', 'articles.page_key')
    .select('cited_pages.steps')
    .where('articles.id', 'in', articles.slice(0, MOST_ARTICLES))
    .execute();
  return Math.min(MOST_STEPS, ...rows.map(({ steps }) => steps ?? 0));
}

/** Pages whose time has come, as `dueKeys` has them. */
export async function dueCitedPages(
  db: Connection,
  now: number,
  busyHosts: readonly string[],
  limit: number,
): Promise<CitedPageRow[]> {
  const keys = await dueKeys(db, 'cited_pages', now, busyHosts, limit);
  if (keys.length === 0) return [];
  return db.selectFrom('cited_pages').selectAll().where('key', 'in', keys).orderBy('due').execute();
}

/**
 * It is on the disk, or what became of it is; it is not asked for again.
 *
 * @param ledTo - where its address led, which counts as asked for too
 */
export async function finishCitedPage(
  db: Connection,
  page: CitedPageRow,
  outcome: string,
  ledTo: string = page.url,
): Promise<void> {
  const done = { ...page, state: 'done', outcome } as const;
  const keys = new Set([page.key, pageKey(ledTo) ?? page.key]);
  for (const key of keys)
    await db
      .insertInto('cited_pages')
      .values({ ...done, key })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ state: 'done', outcome }))
      .execute();
}
