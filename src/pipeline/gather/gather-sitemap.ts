import type { FeedEntry } from '../../core/feed.ts';
import type { Sitemap, SitemapReference } from '../../feeds/parse-sitemap.ts';
import type { Gathered } from '../listing/take-apart.ts';
import type { TakeInItem } from '../take-in-item.ts';
import { fetchedItem } from './fetched-item.ts';
import type { GatherContext } from './gather-context.ts';
import { gatherDocument } from './gather-document.ts';

/** A sitemap may list all that an outlet ever published; a feed has fewer entries than this. */
const MOST_PAGES = 100;
/** An index may name a sitemap for every day. */
const MOST_SITEMAPS = 5;
/** An index names sitemaps, not indexes; some do. */
const DEEPEST = 2;

/**
 * The newest pages that a sitemap lists, fetched; of an index those of its newest sitemaps, those of news first. What
 * cannot be fetched is an outcome: a sitemap carries no text that could stand in for the page.
 */
export async function* gatherSitemap(sitemap: Sitemap, context: GatherContext): AsyncGenerator<TakeInItem> {
  const pages = new Map<string, FeedEntry>();
  yield* collectPages(sitemap, context, pages, 0);
  for (const entry of [...pages.values()].sort(byTime).slice(0, MOST_PAGES)) {
    const href = entry.url ?? '';
    const page = await context.fetcher.fetch(href);
    yield page.outcome === 'fetched'
      ? { ...fetchedItem(page), claims: entry }
      : { source: href, url: href, ...page };
  }
}

/** Adds the pages of a sitemap to those found; gives the outcomes of the sitemaps that it names. */
async function* collectPages(
  sitemap: Sitemap,
  context: GatherContext,
  pages: Map<string, FeedEntry>,
  depth: number,
): AsyncGenerator<TakeInItem> {
  for (const entry of sitemap.entries) if (entry.url !== null) pages.set(entry.url, entry);
  if (depth === DEEPEST) return;
  for (const { url } of [...sitemap.sitemaps].sort(byNewsAndTime).slice(0, MOST_SITEMAPS)) {
    const answer = await context.fetcher.fetch(url);
    if (answer.outcome !== 'fetched') {
      yield { source: url, url, ...answer };
      continue;
    }
    for await (const found of gatherDocument(fetchedItem(answer), context)) {
      if ('sitemap' in found) yield* collectPages(found.sitemap, context, pages, depth + 1);
      else if (!isEntry(found)) yield found;
      else if (found.entry.url !== null) pages.set(found.entry.url, found.entry);
    }
  }
}

function isEntry(found: Gathered): found is Extract<Gathered, { entry: FeedEntry }> {
  return 'entry' in found;
}

function byTime(a: FeedEntry, b: FeedEntry): number {
  return timeOf(b.published ?? b.modified) - timeOf(a.published ?? a.modified);
}

function byNewsAndTime(a: SitemapReference, b: SitemapReference): number {
  const news = Number(/news/i.test(b.url)) - Number(/news/i.test(a.url));
  return news !== 0 ? news : timeOf(b.modified) - timeOf(a.modified);
}

/** Undated ones come last, in the order of the sitemap. */
function timeOf(claim: string | null): number {
  return claim === null ? 0 : Date.parse(claim);
}
