import type { Outlet } from '../../src/core/outlet.ts';
import type { DemoArticle } from './article.ts';
import { rssDate } from './dates.ts';
import { escapeHtml, inline, renderBody } from './markup.ts';

/** Outlets whose feed is not RSS. */
const ATOM = new Set([
  'avp-presse.example',
  'meridian-post.example',
  'weissbrucker-tagblatt.example',
  'yha-ajans.example',
]);
const JSON_FEED = new Set(['costarena-hoy.example', 'radio-caldria.example']);

/** File name and text of an outlet's feed: its articles, newest first. */
export function renderFeed(
  outlet: Outlet,
  articles: readonly DemoArticle[],
): { readonly name: string; readonly text: string } {
  const newest = [...articles].sort(
    (a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.url < b.url ? -1 : 1),
  );
  if (JSON_FEED.has(outlet.domain)) return { name: `${outlet.domain}.json`, text: jsonFeed(outlet, newest) };
  const text = ATOM.has(outlet.domain) ? atom(outlet, newest) : rss(outlet, newest);
  return { name: `${outlet.domain}.xml`, text };
}

/** The standfirst, or the first paragraph. */
function summary(article: DemoArticle): string {
  const lead = article.blocks.find((block) => block.kind === 'paragraph')?.text ?? '';
  return inline(article.deck ?? lead);
}

function fullText(article: DemoArticle): string | null {
  return article.feed === 'full' ? renderBody(article.blocks) : null;
}

function rss(outlet: Outlet, articles: readonly DemoArticle[]): string {
  const items = articles.map((article) => {
    const content = fullText(article);
    return `<item>
<title>${escapeHtml(article.title)}</title>
<link>${article.url}</link>
<guid isPermaLink="true">${article.url}</guid>
<pubDate>${rssDate(article.published)}</pubDate>
${article.byline.map((name) => `<dc:creator>${escapeHtml(name)}</dc:creator>\n`).join('')}<category>${escapeHtml(article.section)}</category>
<description><![CDATA[${summary(article)}]]></description>
${content === null ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>\n`}</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeHtml(outlet.name)}</title>
<link>https://www.${outlet.domain}/</link>
<description>${escapeHtml(outlet.name)}</description>
<language>${outlet.languages[0] ?? 'en'}</language>
${items.join('\n')}
</channel>
</rss>
`;
}

function atom(outlet: Outlet, articles: readonly DemoArticle[]): string {
  const entries = articles.map((article) => {
    const content = fullText(article);
    return `<entry>
<title>${escapeHtml(article.title)}</title>
<id>${article.url}</id>
<link rel="alternate" type="text/html" href="${article.url}"/>
<published>${article.published}</published>
<updated>${article.modified ?? article.published}</updated>
${article.byline.map((name) => `<author><name>${escapeHtml(name)}</name></author>\n`).join('')}<summary type="html">${escapeHtml(summary(article))}</summary>
${content === null ? '' : `<content type="html">${escapeHtml(content)}</content>\n`}</entry>`;
  });
  const updated = articles[0]?.modified ?? articles[0]?.published ?? '2025-01-01T00:00:00Z';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.languages[0] ?? 'en'}">
<title>${escapeHtml(outlet.name)}</title>
<id>https://www.${outlet.domain}/</id>
<link rel="alternate" href="https://www.${outlet.domain}/"/>
<author><name>${escapeHtml(outlet.name)}</name></author>
<updated>${updated}</updated>
${entries.join('\n')}
</feed>
`;
}

function jsonFeed(outlet: Outlet, articles: readonly DemoArticle[]): string {
  const items = articles.map((article) => {
    const content = fullText(article);
    return {
      id: article.url,
      url: article.url,
      title: article.title,
      date_published: article.published,
      ...(article.modified === null ? {} : { date_modified: article.modified }),
      ...(article.byline.length === 0 ? {} : { authors: article.byline.map((name) => ({ name })) }),
      language: article.language,
      ...(content === null ? { content_html: `<p>${summary(article)}</p>` } : { content_html: content }),
    };
  });
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: `https://www.${outlet.domain}/`,
    language: outlet.languages[0] ?? 'en',
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
