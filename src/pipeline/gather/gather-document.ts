import type { FeedEntry } from '../../core/feed.ts';
import { looksLikeFeed, parseFeed } from '../../feeds/parse-feed.ts';
import { decodeText } from '../../read/decode-text.ts';
import { FEED_ENTRY_TYPE, type FeedEntryBody } from '../read-any.ts';
import type { CapturedItem, TakeInItem } from '../take-in-item.ts';

/** How much of a document tells whether it is a feed. */
const SNIFFED_BYTES = 4_096;

/** An entry of a feed, with the feed that it stood in. */
export interface GatheredEntry {
  readonly entry: FeedEntry;
  readonly feed: CapturedItem;
  readonly feedTitle: string | null;
}

/**
 * What one document holds: itself, or, where it is a feed, its entries. An empty feed and a document that only looks like
 * a feed are outcomes.
 */
export function* gatherDocument(item: CapturedItem): Generator<TakeInItem | GatheredEntry> {
  const bytes = typeof item.body === 'string' ? null : item.body;
  const start =
    bytes === null ? String(item.body) : decodeText(bytes.subarray(0, SNIFFED_BYTES), item.contentType).text;
  if (!looksLikeFeed(start)) {
    yield item;
    return;
  }
  const text = bytes === null ? String(item.body) : decodeText(bytes, item.contentType).text;
  const feed = parseFeed(text, item.url);
  const { source, url, firstSeen } = item;
  if (feed === null) {
    yield {
      source,
      url,
      firstSeen,
      outcome: 'reader-failed',
      message: 'It looks like a feed, but cannot be read as one.',
    };
    return;
  }
  const entries = feed.entries.length;
  yield {
    source,
    url,
    firstSeen,
    outcome: 'feed',
    message: `A feed with ${entries} ${entries === 1 ? 'entry' : 'entries'}.`,
  };
  for (const entry of feed.entries) yield { entry, feed: item, feedTitle: feed.title };
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
