import type { Outlet } from '../../src/core/outlet.ts';
import type { DemoArticle } from './article.ts';
import { escapeHtml } from './markup.ts';

/** What a template makes a page of. */
export interface DemoPage {
  readonly article: DemoArticle;
  readonly outlet: Outlet;
}

export type Template = (page: DemoPage) => string;

/** An article's page, escaped for HTML: the fields that every template writes. */
export function escaped({ article }: DemoPage) {
  return {
    title: escapeHtml(article.title),
    deck: article.deck === null ? '' : escapeHtml(article.deck),
    url: article.url,
    byline: article.byline.map(escapeHtml),
    section: escapeHtml(article.section),
  };
}

/** Open Graph and Twitter tags as a content system writes them. */
export function openGraph(page: DemoPage, siteName: string): string {
  const { article } = page;
  const { title, deck, url } = escaped(page);
  return `<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${escapeHtml(siteName)}">
<meta property="og:url" content="${url}">
${deck === '' ? '' : `<meta property="og:description" content="${deck}">\n`}<meta property="article:published_time" content="${article.published}">
${article.modified === null ? '' : `<meta property="article:modified_time" content="${article.modified}">\n`}<meta name="twitter:card" content="summary_large_image">`;
}

/** The page as schema.org NewsArticle in JSON-LD. */
export function jsonLd({ article, outlet }: DemoPage): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    ...(article.deck === null ? {} : { description: article.deck }),
    datePublished: article.published,
    ...(article.modified === null ? {} : { dateModified: article.modified }),
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name, url: `https://${outlet.domain}/` },
    mainEntityOfPage: article.url,
    ...(article.basedOn === null ? {} : { isBasedOn: article.basedOn }),
    inLanguage: article.language,
    articleSection: article.section,
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
}
