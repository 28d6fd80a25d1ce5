// Builds demo/pages, demo/feeds and demo/captures.json from demo/articles and demo/outlets.json: `node scripts/build-demo.ts`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outlet } from '../src/core/outlet.ts';
import type { DemoArticle } from './demo/article.ts';
import { readDemoArticles } from './demo/article.ts';
import { encodeWindows1251 } from './demo/encode-windows-1251.ts';
import { renderFeed } from './demo/feeds.ts';
import type { Template } from './demo/page.ts';
import { ENGLISH } from './demo/templates/english.ts';
import { FRENCH } from './demo/templates/french.ts';
import { GERMAN } from './demo/templates/german.ts';
import { RUSSIAN } from './demo/templates/russian.ts';
import { SPANISH } from './demo/templates/spanish.ts';
import { TURKISH } from './demo/templates/turkish.ts';

const TEMPLATES: Readonly<Record<string, Template>> = {
  ...ENGLISH,
  ...GERMAN,
  ...FRENCH,
  ...SPANISH,
  ...RUSSIAN,
  ...TURKISH,
};

/** Outlets whose pages are not in UTF-8. */
const WINDOWS_1251 = new Set(['volna-news.example']);

/** Every file that is made of the sources in `demo`: path relative to `demo` → bytes. The same sources give the same bytes. */
export function renderDemo(demo: string): Map<string, Uint8Array> {
  const articles = readDemoArticles(join(demo, 'articles'));
  const outlets: Outlet[] = JSON.parse(readFileSync(join(demo, 'outlets.json'), 'utf8'));
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  for (const article of articles) {
    if (!article.places.includes('page')) continue;
    const outlet = outlets.find((candidate) => candidate.domain === article.domain);
    const template = TEMPLATES[article.domain];
    if (outlet === undefined || template === undefined) throw new Error(`no outlet ${article.domain}`);
    const html = template({ article, outlet });
    const encode = WINDOWS_1251.has(article.domain)
      ? encodeWindows1251
      : (text: string) => encoder.encode(text);
    files.set(pagePath(article), encode(html));
  }
  const feeds: ListedCapture[] = [];
  for (const outlet of outlets) {
    const own = articles.filter(
      (article) => article.domain === outlet.domain && article.places.includes('feed'),
    );
    if (own.length === 0) continue;
    const { name, text } = renderFeed(outlet, own);
    files.set(`feeds/${name}`, encoder.encode(text));
    feeds.push({ path: `feeds/${name}`, url: `https://${outlet.domain}/feed`, firstSeen: feedSeen(own) });
  }
  files.set('captures.json', encoder.encode(captureList(articles, feeds)));
  return files;
}

function pagePath(article: DemoArticle): string {
  return `pages/${article.domain}/${article.slug}.html`;
}

interface ListedCapture {
  readonly path: string;
  readonly url: string;
  readonly firstSeen: string;
}

/** A feed is seen when the items come that stand nowhere else, else with its last item. */
function feedSeen(items: readonly DemoArticle[]): string {
  const times = items.map(({ captured }) => captured).sort();
  const feedOnly = items.filter(({ places }) => !places.includes('page')).map(({ captured }) => captured);
  return feedOnly.sort()[0] ?? times.at(-1) ?? '';
}

/** Pages and feeds in the order in which the demo's watcher saw them. */
function captureList(articles: readonly DemoArticle[], feeds: readonly ListedCapture[]): string {
  const pages = articles
    .filter((article) => article.places.includes('page'))
    .map(
      (article): ListedCapture => ({
        path: pagePath(article),
        url: article.url,
        firstSeen: article.captured,
      }),
    );
  const captures = [...pages, ...feeds].sort(
    (a, b) => Date.parse(a.firstSeen) - Date.parse(b.firstSeen) || (a.path < b.path ? -1 : 1),
  );
  return `${JSON.stringify(captures, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const demo = join(dirname(fileURLToPath(import.meta.url)), '..', 'demo');
  const files = renderDemo(demo);
  rmSync(join(demo, 'pages'), { recursive: true, force: true });
  rmSync(join(demo, 'feeds'), { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(demo, path)), { recursive: true });
    writeFileSync(join(demo, path), bytes);
  }
  process.stdout.write(`${files.size} files written to demo/\n`);
}
