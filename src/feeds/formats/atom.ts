import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import type { Feed, FeedEntry } from '../../core/feed.ts';
import { absoluteUrl, claimedTime, languageTag, names, plainText, present } from '../claims.ts';

/** Atom 0.3 and 1.0 (RFC 4287). Throws on XML that feedsmith refuses. */
export function parseAtom(xml: string, feedUrl: string | null): Feed {
  const feed = parseAtomFeed(xml);
  const base = absoluteUrl(feed.xml?.base, feedUrl) ?? feedUrl;
  const url = absoluteUrl(alternate(feed.links), base);
  return {
    format: 'atom',
    title: plainText(textOf(feed.title)),
    url,
    language: languageTag(feed.xml?.lang),
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
    url:
      absoluteUrl(alternate(item.links), base) ??
      absoluteUrl(item.content?.src, base) ??
      absoluteUrl(item.id, null),
    title: plainText(textOf(item.title)),
    byline: names([...authors.map((person) => person.name), ...(item.dc?.creators ?? [])]),
    published: claimedTime(item.published ?? item.dc?.dates?.[0] ?? item.updated),
    modified: claimedTime(item.updated),
    summary: present(textOf(item.summary)),
    content: present(textOf(item.content)),
    language: languageTag(item.xml?.lang) ?? languageTag(feed.xml?.lang),
    source:
      item.source === undefined
        ? null
        : {
            title: plainText(textOf(item.source.title)),
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

/** RFC 4287, 4.1.3.3: what is neither text nor XML by its media type is in base64. */
function textOf(part: { value?: string; type?: string } | undefined): string | undefined {
  const { value, type } = part ?? {};
  if (value === undefined || type?.includes('/') !== true || /^text\/|[/+]xml$/i.test(type.trim()))
    return value;
  const packed = value.replace(/\s+/g, '');
  if (packed.length % 4 === 1 || !/^[a-z\d+/]+={0,2}$/i.test(packed)) return value;
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const text = new TextDecoder().decode(bytes);
  // Words of another type that happen to be letters of base64 make no text when they are unpacked.
  return text.includes('\ufffd') ? value : text;
}
