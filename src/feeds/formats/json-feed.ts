import { parseJsonFeed as parse } from 'feedsmith';
import type { Feed } from '../../core/feed.ts';
import { absoluteUrl, claimedTime, languageTag, names, plainText, present } from '../claims.ts';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). Throws on what feedsmith refuses. */
export function parseJsonFeed(json: string, feedUrl: string | null): Feed {
  const feed = parse(json);
  const base = absoluteUrl(feed.home_page_url, feedUrl) ?? feedUrl;
  const language = languageTag(feed.language);
  return {
    format: 'json-feed',
    title: plainText(feed.title),
    url: absoluteUrl(feed.home_page_url, feedUrl),
    language,
    entries: (feed.items ?? []).map((item) => {
      const authors = item.authors ?? feed.authors ?? [];
      return {
        id: present(item.id),
        url:
          absoluteUrl(item.url, base) ?? absoluteUrl(item.id, null) ?? absoluteUrl(item.external_url, base),
        title: plainText(item.title),
        byline: names(authors.map((author) => author.name)),
        published: claimedTime(item.date_published),
        modified: claimedTime(item.date_modified),
        summary: present(item.summary),
        content: present(item.content_html) ?? paragraphs(item.content_text),
        language: languageTag(item.language) ?? language,
        source:
          item.external_url === undefined ? null : { title: null, url: absoluteUrl(item.external_url, base) },
        image: absoluteUrl(item.image, base),
      };
    }),
  };
}

/** Plain text as HTML, since an entry's content is HTML in every format. */
function paragraphs(text: string | undefined): string | null {
  if (present(text) === null || text === undefined) return null;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}
