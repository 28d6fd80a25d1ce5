import type { CreditLine } from './credit.ts';

export interface PageParts {
  readonly url: string;
  readonly siteName: string;
  readonly language: string;
  readonly title: string;
  readonly byline: string | null;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly line: CreditLine | null;
}

/** A news page as most systems write them: metadata, navigation, the article, related headlines, a footer. */
export function pageOf({
  url,
  siteName,
  language,
  title,
  byline,
  published,
  paragraphs,
  line,
}: PageParts): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    url,
    ...(byline === null ? {} : { author: { '@type': 'Person', name: byline } }),
    publisher: { '@type': 'NewsMediaOrganization', name: siteName },
  };
  const credit = line === null ? '' : `<p class="credit">${creditHtml(line)}</p>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)} | ${escaped(siteName)}</title>
<link rel="canonical" href="${url}"><meta property="og:title" content="${escaped(title)}">
<meta property="og:site_name" content="${escaped(siteName)}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>
<body><header><a href="/">${escaped(siteName)}</a><nav><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></nav></header>
<main><article><h1>${escaped(title)}</h1>${byline === null ? '' : `<p class="byline"><span class="author">${escaped(byline)}</span></p>`}
<time datetime="${published}">${published.slice(0, 10)}</time>
<div class="article-body">${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
${credit}</div></article></main>
<footer><p>© ${escaped(siteName)}</p></footer></body></html>`;
}

function creditHtml({ text, href }: CreditLine): string {
  return href === null ? escaped(text) : `<a href="${href}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
