import { FEED_ENTRY_TYPE } from '../../core/feed.ts';
import type { ListingReader } from '../listing/listing-reader.ts';
import { type Gathered, type GatheredEntry, listingKind } from '../listing/take-apart.ts';
import type { FeedEntryBody } from '../read-any.ts';
import type { CapturedItem, FailedItem, TakeInItem } from '../take-in-item.ts';
import { gunzip, isGzip } from './decompress.ts';

/** What taking documents apart needs. */
export interface DocumentContext {
  /** Larger ones are an outcome. */
  readonly maxBytes: number;
  readonly listings: Pick<ListingReader, 'takeApart'>;
}

/**
 * What one document holds: itself, or, where it is a feed or sitemap, what that lists. A gzip file is taken for what is in
 * it. An empty feed and a document that only looks like a feed are outcomes.
 */
export async function* gatherDocument(
  given: CapturedItem,
  { maxBytes, listings }: DocumentContext,
): AsyncGenerator<Gathered> {
  const item = unpacked(given, maxBytes);
  if (!('body' in item) || listingKind(item) === null) yield item;
  else yield* await listings.takeApart(item);
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
export async function* gatherUnlinked(
  item: CapturedItem,
  context: DocumentContext,
): AsyncGenerator<TakeInItem> {
  for await (const found of gatherDocument(item, context)) {
    if ('entry' in found) yield entryItem(found);
    else if (!('sitemap' in found)) yield found;
  }
}
