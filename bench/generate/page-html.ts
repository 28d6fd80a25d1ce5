import type { MadeArticle } from './article.ts';
import { pick, type Random } from './random.ts';
import { GIVEN, SYLLABLES, TEASERS } from './vocabulary.ts';
import { capital, fill, outletName } from './world.ts';

const SCRIPT = 'function track(e){dataLayer.push({event:e,page:location.href})};'.repeat(40);
const STYLE = '.teaser{display:flex;margin:0 0 1rem}.nav__link:hover{color:#c00}'.repeat(30);
const PROMO = '<aside class="promo"><h4>Newsletter</h4><p>Get the news of the day by mail.</p></aside>';

/** The page around an article: metadata, scripts, navigation, teasers, comments, footer. */
export function pageHtml(article: MadeArticle, url: string, published: string): string {
  const { title, world, wire, paragraphs, random } = article;
  const name = outletName(article.outlet);
  const headline = () => capital(fill(pick(random, TEASERS), world, random));
  // Made before the rest: the order in which words are drawn decides what they are.
  const teasers = list(14, (index) => teaser(index, headline()));
  const author = () => (wire ? 'Harbour Wire' : `${pick(random, GIVEN)} Rowan`);
  const comment = () =>
    `<div class="comment"><b>${pick(random, GIVEN)}</b><p>${headline()}, or so they say.</p></div>`;
  return `<!doctype html>
${head(article, name, url, published)}
<body class="page page--article"><header class="site-header"><a href="/">${name}</a><nav class="nav"><ul>${links(45, random)}</ul></nav></header>
<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/${world['field']}">${world['field']}</a></div>
<main><article class="article"><h1 class="article__title">${title}</h1>
<p class="article__meta">By <a rel="author" href="/authors/1">${author()}</a> | <time datetime="${published}">${published.slice(0, 10)}</time></p>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Mail</a></div>
<figure><img src="/img/top.jpg" alt=""><figcaption>The ${world['thing']} in ${world['place']}. Photo: ${pick(random, GIVEN)} Lens</figcaption></figure>
<div class="article__body">${paragraphs.map((paragraph, index) => `<p>${paragraph}</p>${index === 3 ? PROMO : ''}`).join('\n')}</div>
</article><aside class="related"><h2>More on this</h2>${teasers}</aside>
<section class="comments"><h2>Comments (3)</h2>${Array.from({ length: 3 }, comment).join('')}</section></main>
<footer><ul>${links(20, random)}</ul><p>© ${name}. All rights reserved.</p></footer></body></html>`;
}

function head(
  { title, outlet, world, wire }: MadeArticle,
  name: string,
  url: string,
  published: string,
): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    url,
    author: { '@type': 'Person', name: wire ? 'Harbour Wire' : world['p2'] },
    publisher: { '@type': 'NewsMediaOrganization', name },
  };
  return `<html lang="en"><head><meta charset="utf-8"><title>${title} - ${name}</title>
<meta name="viewport" content="width=device-width"><link rel="canonical" href="${url}">
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${name}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}"><meta property="og:image" content="https://www.outlet${outlet}.example/img/top.jpg">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<script>window.dataLayer=window.dataLayer||[];${SCRIPT}</script>
<style>${STYLE}</style></head>`;
}

function teaser(index: number, headline: string): string {
  return `<div class="teaser teaser--${index}"><a href="/news/${index}"><img src="/img/${index}.jpg" alt=""><h3>${headline}</h3></a><span class="teaser__time">${index + 2} min read</span></div>`;
}

function links(count: number, random: Random): string {
  const label = () => `${capital(pick(random, SYLLABLES))}${pick(random, SYLLABLES)}`;
  return list(
    count,
    (index) =>
      `<li class="nav__item"><a class="nav__link" href="/section/${index}?ref=menu">${label()}</a></li>`,
  );
}

function list(count: number, item: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join('\n');
}
