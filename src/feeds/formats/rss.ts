import { parseRssFeed, type RssFeed } from 'feedsmith';
import type { Feed, FeedEntry } from '../../core/feed.ts';
import { absoluteUrl, claimedTime, names, plainText, present } from '../claims.ts';

/** RSS 0.9x and 2.0 with Dublin Core, content:encoded and Media RSS. Throws on XML that feedsmith refuses. */
export function parseRss(xml: string, feedUrl: string | null): Feed {
  const feed = parseRssFeed(xml);
  const base = absoluteUrl(feed.link, feedUrl) ?? feedUrl;
  return {
    format: 'rss',
    title: plainText(feed.title),
    url: absoluteUrl(feed.link, feedUrl),
    language: present(feed.language),
    entries: (feed.items ?? []).map((item) => entry(item, base, present(feed.language))),
  };
}

function entry(item: RssFeed.Item<string>, base: string | null, language: string | null): FeedEntry {
  const permalink = item.guid?.isPermaLink === false ? null : absoluteUrl(item.guid?.value, null);
  const atomLink = item.atom?.links?.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href;
  const picture = item.enclosures?.find((enclosure) => enclosure.type?.startsWith('image/') === true)?.url;
  return {
    id: present(item.guid?.value),
    url: absoluteUrl(item.link, base) ?? absoluteUrl(atomLink, base) ?? permalink,
    title: plainText(item.title ?? item.dc?.titles?.[0]),
    byline: names([...(item.authors ?? []).map((person) => person.name), ...(item.dc?.creators ?? [])]),
    published: claimedTime(item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published),
    modified: claimedTime(item.dcterms?.modified?.[0] ?? item.atom?.updated),
    summary: present(item.description ?? item.dc?.descriptions?.[0]),
    content: present(item.content?.encoded),
    language: present(item.dc?.languages?.[0]) ?? language,
    source:
      item.source === undefined
        ? null
        : { title: plainText(item.source.title), url: absoluteUrl(item.source.url, base) },
    image: absoluteUrl(picture ?? item.media?.thumbnails?.[0]?.url, base),
  };
}
