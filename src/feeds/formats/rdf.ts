import { parseRdfFeed } from 'feedsmith';
import type { Feed } from '../../core/feed.ts';
import { absoluteUrl, claimedTime, languageTag, names, plainText, present } from '../claims.ts';

/** RSS 0.90 and 1.0. Throws on XML that feedsmith refuses. */
export function parseRdf(xml: string, feedUrl: string | null): Feed {
  const feed = parseRdfFeed(xml);
  const base = absoluteUrl(feed.link, feedUrl) ?? feedUrl;
  const language = languageTag(feed.dc?.languages?.[0]);
  return {
    format: 'rdf',
    title: plainText(feed.title),
    url: absoluteUrl(feed.link, feedUrl),
    language,
    entries: (feed.items ?? []).map((item) => ({
      id: present(item.rdf?.about),
      url: absoluteUrl(item.link, base) ?? absoluteUrl(item.rdf?.about, null),
      title: plainText(item.title),
      byline: names(item.dc?.creators ?? []),
      published: claimedTime(item.dc?.dates?.[0]),
      modified: claimedTime(item.dcterms?.modified?.[0]),
      summary: present(item.description),
      content: present(item.content?.encoded),
      language: languageTag(item.dc?.languages?.[0]) ?? language,
      source: null,
      image: absoluteUrl(item.media?.thumbnails?.[0]?.url, base),
    })),
  };
}
