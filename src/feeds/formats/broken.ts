import { parseFeed } from '@rowanmanning/feed-parser';
import type { Feed } from '../../core/feed.ts';
import { absoluteUrl, claimedTime, languageTag, names, plainText, present } from '../claims.ts';

const FORMATS: Readonly<Record<string, Feed['format']>> = { rss: 'rss', atom: 'atom', rdf: 'rdf' };

/**
 * Feeds that feedsmith refuses: cut off, tags that do not match, no channel. @rowanmanning/feed-parser recovers them
 * (13 of 17 variants, docs/decisions/0003-feeds.md). Entries that the cut left empty are dropped.
 */
export function parseBrokenFeed(xml: string, feedUrl: string | null): Feed {
  const feed = parseFeed(xml);
  const base = absoluteUrl(feed.url, feedUrl) ?? feedUrl;
  return {
    format: FORMATS[feed.meta.type] ?? 'rss',
    title: plainText(feed.title),
    url: absoluteUrl(feed.url, feedUrl),
    language: languageTag(feed.language),
    entries: feed.items
      .map((item) => ({
        id: present(item.id),
        url: absoluteUrl(item.url, base),
        title: plainText(item.title),
        byline: names(item.authors.map((author) => author.name)),
        published: item.published?.toISOString() ?? null,
        modified: claimedTime(item.updated?.toISOString()),
        summary: present(item.description),
        content: present(item.content),
        language: languageTag(feed.language),
        source: null,
        image: absoluteUrl(item.image?.url, base),
      }))
      .filter(
        (entry) =>
          entry.url !== null || entry.title !== null || entry.summary !== null || entry.content !== null,
      ),
  };
}
