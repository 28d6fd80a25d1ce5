import { parseRssFeed, type RssFeed } from 'feedsmith';
import type { Feed, FeedEntry } from '../../core/feed.ts';
import { absoluteUrl, claimedTime, languageTag, names, plainText, present } from '../claims.ts';

/** RSS 0.9x and 2.0 with Dublin Core, content:encoded and Media RSS. Throws on XML that feedsmith refuses. */
export function parseRss(xml: string, feedUrl: string | null): Feed {
  const feed = parseRssFeed(xml);
  const self = absoluteUrl(linkOf(feed, 'self'), feedUrl) ?? feedUrl;
  const url = absoluteUrl(feed.link, self) ?? absoluteUrl(linkOf(feed, 'alternate'), self);
  const language = languageTag(feed.language ?? feed.dc?.languages?.[0]);
  return {
    format: 'rss',
    title: plainText(feed.title ?? feed.dc?.titles?.[0]),
    url,
    language,
    entries: (feed.items ?? []).map((item) => entry(item, url ?? self, language)),
  };
}

/** The address of an Atom link within RSS. */
function linkOf(part: Pick<RssFeed.Feed<string>, 'atom'>, rel: 'self' | 'alternate'): string | undefined {
  return part.atom?.links?.find((link) => (link.rel ?? 'alternate') === rel)?.href;
}

function entry(item: RssFeed.Item<string>, feedBase: string | null, language: string | null): FeedEntry {
  const base = absoluteUrl(item.xml?.base, feedBase) ?? feedBase;
  const permalink = item.guid?.isPermaLink === false ? null : absoluteUrl(item.guid?.value, null);
  const picture = item.enclosures?.find((enclosure) => enclosure.type?.startsWith('image/') === true)?.url;
  return {
    id: present(item.guid?.value),
    url: absoluteUrl(item.link, base) ?? absoluteUrl(linkOf(item, 'alternate'), base) ?? permalink,
    title: plainText(item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value),
    byline: peopleOf(item),
    published: claimedTime(
      item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published,
    ),
    modified: claimedTime(item.dcterms?.modified?.[0] ?? item.atom?.updated),
    summary: present(
      item.description ??
        item.dc?.descriptions?.[0] ??
        item.itunes?.summary ??
        item.atom?.summary?.value ??
        item.media?.description?.value,
    ),
    content: present(item.content?.encoded ?? item.atom?.content?.value),
    language: languageTag(item.dc?.languages?.[0]) ?? language,
    source:
      item.source === undefined
        ? null
        : { title: plainText(item.source.title), url: absoluteUrl(item.source.url, base) },
    image: absoluteUrl(picture ?? item.media?.thumbnails?.[0]?.url, base),
  };
}

function peopleOf(item: RssFeed.Item<string>): string[] {
  const named = names([
    ...(item.authors ?? []).map((person) => person.name),
    ...(item.dc?.creators ?? []),
    ...(item.atom?.authors ?? []).map((person) => person.name),
  ]);
  return named.length > 0 ? named : names([item.itunes?.author]);
}
