import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import type { Feed, FeedEntry } from '../../core/feed.ts';
import { absoluteUrl, claimedTime, names, plainText, present } from '../claims.ts';

/** Atom 0.3 and 1.0 (RFC 4287). Throws on XML that feedsmith refuses. */
export function parseAtom(xml: string, feedUrl: string | null): Feed {
  const feed = parseAtomFeed(xml);
  const base = absoluteUrl(feed.xml?.base, feedUrl) ?? feedUrl;
  const url = absoluteUrl(alternate(feed.links), base);
  return {
    format: 'atom',
    title: plainText(feed.title?.value),
    url,
    language: present(feed.xml?.lang),
    entries: (feed.entries ?? []).map((item) => entry(item, feed, url ?? base)),
  };
}

function entry(
  item: AtomFeed.Entry<string>,
  feed: AtomFeed.Feed<string>,
  feedBase: string | null,
): FeedEntry {
  const base = absoluteUrl(item.xml?.base, feedBase) ?? feedBase;
  // RFC 4287, 4.2.1: an entry without authors has those of its source, then of the feed.
  const authors =
    [item.authors, item.source?.authors, feed.authors].find((people) => (people?.length ?? 0) > 0) ?? [];
  return {
    id: present(item.id),
    url: absoluteUrl(alternate(item.links), base) ?? absoluteUrl(item.content?.src, base),
    title: plainText(item.title?.value),
    byline: names([...authors.map((person) => person.name), ...(item.dc?.creators ?? [])]),
    published: claimedTime(item.published ?? item.dc?.dates?.[0] ?? item.updated),
    modified: claimedTime(item.updated),
    summary: present(item.summary?.value),
    content: present(item.content?.value),
    language: present(item.xml?.lang) ?? present(feed.xml?.lang),
    source:
      item.source === undefined
        ? null
        : {
            title: plainText(item.source.title?.value),
            url: absoluteUrl(alternate(item.source.links), base),
          },
    image: absoluteUrl(item.media?.thumbnails?.[0]?.url, base),
  };
}

function alternate(links: readonly AtomFeed.Link<string>[] | undefined): string | null {
  const ofType = (test: (type: string) => boolean) =>
    links?.find((link) => (link.rel ?? 'alternate') === 'alternate' && test(link.type ?? 'text/html'))?.href;
  return ofType((type) => type.includes('html')) ?? ofType(() => true) ?? null;
}
