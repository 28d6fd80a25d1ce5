import { FEED_ENTRY_TYPE, type FeedEntry } from '../../core/feed.ts';
import { looksLikeFeed, parseFeed } from '../../feeds/parse-feed.ts';
import { looksLikeSitemap, parseSitemap, type Sitemap } from '../../feeds/parse-sitemap.ts';
import { parseNewsCollection, sniffNewsml } from '../../read/agency/parse-newsml.ts';
import { decodeText } from '../../read/decode-text.ts';
import type { FeedEntryBody } from '../read-any.ts';
import type { CapturedItem, FailedItem, TakeInItem } from '../take-in-item.ts';
import { gunzip, isGzip } from './decompress.ts';

/** How much of a document tells what it is. */
const SNIFFED_BYTES = 4_096;

const NEWS_ITEM_TYPE = 'application/vnd.iptc.g2.newsitem+xml';

/** An entry of a feed, with the feed that it stood in. */
export interface GatheredEntry {
  readonly entry: FeedEntry;
  readonly feed: CapturedItem;
  readonly feedTitle: string | null;
}

/** A sitemap, whose pages or sitemaps are still to be fetched. */
export interface GatheredSitemap {
  readonly sitemap: Sitemap;
}

export type Gathered = TakeInItem | GatheredEntry | GatheredSitemap;

/**
 * What one document holds: itself, or, where it is a feed or sitemap, what that lists. A gzip file is taken for what is in
 * it. An empty feed and a document that only looks like a feed are outcomes.
 */
export function* gatherDocument(
  given: CapturedItem,
  { maxBytes }: { readonly maxBytes: number },
): Generator<Gathered> {
  const item = unpacked(given, maxBytes);
  if (!('body' in item)) {
    yield item;
    return;
  }
  const start = textOf(item, SNIFFED_BYTES);
  if (looksLikeSitemap(start, item.url ?? item.source)) yield* sitemapOf(item);
  else if (sniffNewsml(start) === 'collection') yield* newsItemsOf(item);
  else if (looksLikeFeed(start)) yield* entriesOf(item);
  else yield item;
}

function textOf({ body, contentType }: CapturedItem, length?: number): string {
  if (typeof body === 'string') return body;
  return decodeText(length === undefined ? body : body.subarray(0, length), contentType).text;
}

/** `.xml.gz` and the like: with the type that the name inside has, since the server's says only that it is packed. */
function unpacked(item: CapturedItem, maxBytes: number): CapturedItem | FailedItem {
  if (typeof item.body === 'string' || !isGzip(item.body)) return item;
  const { source, url, firstSeen } = item;
  const body = gunzip(item.body, maxBytes);
  if (body === 'damaged')
    return { source, url, firstSeen, outcome: 'binary', message: 'It is a gzip file that is damaged.' };
  if (body === 'too-large') {
    const message = `Unpacked it has more than ${Math.round(maxBytes / 1_000_000)} MB.`;
    return { source, url, firstSeen, outcome: 'too-large', message };
  }
  return { ...item, body, contentType: null };
}

function* sitemapOf(item: CapturedItem): Generator<Gathered> {
  const { source, url, firstSeen } = item;
  const sitemap = parseSitemap(textOf(item), url);
  if (sitemap === null) {
    yield item;
    return;
  }
  const listed =
    sitemap.kind === 'index' ? `${sitemap.sitemaps.length} sitemaps` : `${sitemap.entries.length} pages`;
  const cut = sitemap.cut ? ' It is not whole.' : '';
  const message =
    url === null
      ? `A sitemap of ${listed}.${cut} They are fetched when it is given by its address.`
      : `A sitemap of ${listed}.${cut}`;
  yield { source, url, firstSeen, outcome: 'sitemap', message };
  yield { sitemap };
}

function* entriesOf(item: CapturedItem): Generator<Gathered> {
  const { source, url, firstSeen } = item;
  const feed = parseFeed(textOf(item), url);
  if (feed === null) {
    const message = 'It looks like a feed, but cannot be read as one.';
    yield { source, url, firstSeen, outcome: 'reader-failed', message };
    return;
  }
  const entries = feed.entries.length;
  const message = `A feed with ${entries} ${entries === 1 ? 'entry' : 'entries'}.`;
  yield { source, url, firstSeen, outcome: 'feed', message };
  for (const entry of feed.entries) yield { entry, feed: item, feedTitle: feed.title };
}

/** The items of an agency's message, each as a document of its own, and what its packages refer to. */
function* newsItemsOf(item: CapturedItem): Generator<Gathered> {
  const { source, url, firstSeen } = item;
  const collection = parseNewsCollection(textOf(item));
  if (collection === null) {
    yield item;
    return;
  }
  const { items, entries } = collection;
  const message = `A message or package with ${items.length} news items and ${entries.length} references.`;
  yield { source, url, firstSeen, outcome: 'feed', message };
  for (const [index, { id, xml }] of items.entries())
    yield {
      source: `${source}#${id ?? index}`,
      url: null,
      firstSeen,
      contentType: NEWS_ITEM_TYPE,
      body: xml,
    };
  for (const entry of entries) yield { entry, feed: item, feedTitle: null };
}

/** An entry as an item of its own, with what the feed carries of it as its body. */
export function entryItem({ entry, feed, feedTitle }: GatheredEntry): CapturedItem {
  const body: FeedEntryBody = { entry, feedTitle };
  const key = entry.url ?? entry.id ?? entry.title ?? '';
  return {
    source: `${feed.source}#${key}`,
    url: entry.url,
    contentType: FEED_ENTRY_TYPE,
    body: JSON.stringify(body),
    firstSeen: feed.firstSeen,
    claims: entry,
  };
}

/** What a document holds where nothing can be fetched: entries as the feed carries them, sitemaps by name alone. */
export function* gatherUnlinked(
  item: CapturedItem,
  context: { readonly maxBytes: number },
): Generator<TakeInItem> {
  for (const found of gatherDocument(item, context)) {
    if ('entry' in found) yield entryItem(found);
    else if (!('sitemap' in found)) yield found;
  }
}
