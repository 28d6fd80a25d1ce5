import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const DEMO = fileURLToPath(new URL('../demo', import.meta.url));

interface TruthArticle {
  readonly story: string;
  readonly kind: string;
  readonly primarySource: { readonly outlet: string; readonly article: string | null } | null;
  readonly outlet: string;
  readonly language: string;
  readonly url: string;
  readonly boilerplate: readonly string[];
}

interface Truth {
  readonly articles: Readonly<Record<string, TruthArticle>>;
  readonly stories: Readonly<
    Record<string, { readonly articles: readonly string[]; readonly count: number }>
  >;
  readonly storylines: readonly { readonly stories: readonly string[] }[];
  readonly quotes: readonly { readonly members: Readonly<Record<string, { readonly text: string }>> }[];
  readonly figures: readonly { readonly members: Readonly<Record<string, string>> }[];
  readonly lookAlikes: readonly { readonly stories: readonly string[] }[];
}

const truth: Truth = JSON.parse(readFileSync(join(DEMO, 'truth.json'), 'utf8'));
const outlets: { domain: string; country: string | null }[] = JSON.parse(
  readFileSync(join(DEMO, 'outlets.json'), 'utf8'),
);
const articles = Object.entries(truth.articles);

describe('the shape of the demo', () => {
  it('has a truth for every page, and a page or feed item for every truth', () => {
    const pages = readdirSync(join(DEMO, 'pages'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    const inTruth = articles.map(([key]) => key);
    expect(inTruth.filter((key) => !key.startsWith('http')).sort()).toEqual(pages.sort());
    const feeds = readdirSync(join(DEMO, 'feeds')).map((name) =>
      readFileSync(join(DEMO, 'feeds', name), 'utf8'),
    );
    for (const key of inTruth.filter((path) => path.startsWith('http')))
      expect(feeds.some((feed) => feed.includes(key))).toBe(true);
  });

  it('is a world of at least 14 outlets, 6 languages, 5 countries, 6 stories and 60 articles', () => {
    const publishing = new Set(articles.map(([, article]) => article.outlet));
    const countries = outlets
      .filter((outlet) => publishing.has(outlet.domain))
      .map((outlet) => outlet.country);
    expect(publishing.size).toBeGreaterThanOrEqual(14);
    expect(new Set(articles.map(([, article]) => article.language)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(countries.filter((country) => country !== null)).size).toBeGreaterThanOrEqual(5);
    expect(Object.keys(truth.stories).length).toBeGreaterThanOrEqual(6);
    expect(articles.length).toBeGreaterThanOrEqual(60);
  });

  it('holds every kind of article and both pairs of look-alikes', () => {
    const kinds = new Set(articles.map(([, article]) => article.kind));
    expect([...kinds].sort()).toEqual([
      'excerpt',
      'original',
      'reprint',
      'rewrite',
      'translation',
      'unknown',
    ]);
    expect(truth.storylines.length).toBeGreaterThanOrEqual(1);
    expect(truth.lookAlikes.length).toBeGreaterThanOrEqual(1);
  });

  it('puts every article into the one story that its truth names', () => {
    for (const [name, story] of Object.entries(truth.stories)) {
      const members = articles.filter(([, article]) => article.story === name).map(([key]) => key);
      expect(members.sort()).toEqual([...story.articles].sort());
    }
  });

  it('names no primary source for what is unknown, itself for what is original, and a known article otherwise', () => {
    for (const [key, { kind, primarySource }] of articles) {
      if (kind === 'unknown') expect(primarySource, key).toBeNull();
      else if (kind === 'original') expect(primarySource?.article, key).toBe(key);
      else expect(primarySource?.outlet, key).toBeTruthy();
      if (primarySource?.article) expect(truth.articles[primarySource.article], key).toBeDefined();
    }
  });

  it('lists as boilerplate only what stands on the page', () => {
    for (const [key, { boilerplate }] of articles) {
      if (key.startsWith('http')) continue;
      const text = pageText(key);
      for (const words of boilerplate) expect(text, key).toContain(words);
    }
  });

  it('quotes in its families of quotes and figures only what the articles say', () => {
    for (const family of [...truth.quotes, ...truth.figures]) {
      for (const [key, member] of Object.entries(family.members)) {
        const words = typeof member === 'string' ? member : member.text;
        if (!key.startsWith('http')) expect(pageText(key), key).toContain(words);
      }
    }
  });

  it('lists for every outlet only invented domains', () => {
    for (const outlet of outlets) expect(outlet.domain).toMatch(/\.example$/);
  });
});

/** The page's text without tags, white space squeezed. */
function pageText(key: string): string {
  const bytes = readFileSync(join(DEMO, 'pages', key));
  const charset = bytes.includes('charset=windows-1251') ? 'windows-1251' : 'utf-8';
  return new TextDecoder(charset)
    .decode(bytes)
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
