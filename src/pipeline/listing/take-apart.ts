import type { FeedEntry } from '../../core/feed.ts';
import { looksLikeFeed, parseFeed } from '../../feeds/parse-feed.ts';
import { looksLikeSitemap, parseSitemap, type Sitemap } from '../../feeds/parse-sitemap.ts';
import { parseNewsCollection, sniffNewsml } from '../../read/agency/parse-newsml.ts';
import { decodeText } from '../../read/decode-text.ts';
import type { CapturedItem, TakeInItem } from '../take-in-item.ts';

/** How much of a document tells what it is. */
const SNIFFED_BYTES = 4_096;

const NEWS_ITEM_TYPE = 'application/vnd.iptc.g2.newsitem+xml';

/** An entry of a feed, with the feed that it stood in. */
export interface GatheredEntry {
  readonly entry: FeedEntry;
  readonly feed: Pick<CapturedItem, 'source' | 'firstSeen'>;
  readonly feedTitle: string | null;
}

/** A sitemap, whose pages or sitemaps are still to be fetched. */
export interface GatheredSitemap {
  readonly sitemap: Sitemap;
}

export type Gathered = TakeInItem | GatheredEntry | GatheredSitemap;

/** In which way a document lists others; null for one that stands for itself. Looks at its first bytes only. */
export function listingKind(item: CapturedItem): 'sitemap' | 'news items' | 'feed' | null {
  const start = textOf(item, SNIFFED_BYTES);
  if (looksLikeSitemap(start, item.url ?? item.source)) return 'sitemap';
  if (sniffNewsml(start) === 'collection') return 'news items';
  return looksLikeFeed(start) ? 'feed' : null;
}

/** What a document lists: its outcome first, then each; itself where it only looks like a sitemap or an agency's message. */
export function takeApart(item: CapturedItem): Gathered[] {
  switch (listingKind(item)) {
    case 'sitemap':
      return sitemapOf(item);
    case 'news items':
      return newsItemsOf(item);
    case 'feed':
      return entriesOf(item);
    default:
      return [item];
  }
}

function textOf({ body, contentType }: CapturedItem, length?: number): string {
  if (typeof body === 'string') return body;
  return decodeText(length === undefined ? body : body.subarray(0, length), contentType).text;
}

function sitemapOf(item: CapturedItem): Gathered[] {
  const { source, url, firstSeen } = item;
  const sitemap = parseSitemap(textOf(item), url);
  if (sitemap === null) return [item];
  const listed =
    sitemap.kind === 'index' ? `${sitemap.sitemaps.length} sitemaps` : `${sitemap.entries.length} pages`;
  const cut = sitemap.cut ? ' It is not whole.' : '';
  const message =
    url === null
      ? `A sitemap of ${listed}.${cut} They are fetched when it is given by its address.`
      : `A sitemap of ${listed}.${cut}`;
  return [{ source, url, firstSeen, outcome: 'sitemap', message }, { sitemap }];
}

function entriesOf(item: CapturedItem): Gathered[] {
  const { source, url, firstSeen } = item;
  const feed = parseFeed(textOf(item), url);
  if (feed === null) {
    const message = 'It looks like a feed, but cannot be read as one.';
    return [{ source, url, firstSeen, outcome: 'reader-failed', message }];
  }
  const entries = feed.entries.length;
  const message = `A feed with ${entries} ${entries === 1 ? 'entry' : 'entries'}.`;
  const place = { source, firstSeen };
  return [
    { source, url, firstSeen, outcome: 'feed', message },
    ...feed.entries.map((entry) => ({ entry, feed: place, feedTitle: feed.title })),
  ];
}

/** The items of an agency's message, each as a document of its own, and what its packages refer to. */
function newsItemsOf(item: CapturedItem): Gathered[] {
  const { source, url, firstSeen } = item;
  const collection = parseNewsCollection(textOf(item));
  if (collection === null) return [item];
  const { items, entries } = collection;
  const message = `A message or package with ${items.length} news items and ${entries.length} references.`;
  const place = { source, firstSeen };
  return [
    { source, url, firstSeen, outcome: 'feed', message },
    ...items.map(({ id, xml }, index) => ({
      source: `${source}#${id ?? index}`,
      url: null,
      firstSeen,
      contentType: NEWS_ITEM_TYPE,
      body: xml,
    })),
    ...entries.map((entry) => ({ entry, feed: place, feedTitle: null })),
  ];
}
