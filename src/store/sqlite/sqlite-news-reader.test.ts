import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../core/article.ts';
import { searchWords } from '../../pipeline/search-words.ts';
import { packRevision, putArticle, saveRevision } from '../articles.ts';
import { insertCapture } from '../captures/captures.ts';
import { putInStory } from '../moves.ts';
import type { NewsReader } from '../news-reader.ts';
import { excerptAround } from '../reader/excerpt.ts';
import type { Store } from '../store.ts';
import { countStory, describeStory, storyRank } from '../stories.ts';
import { openSqliteStore } from './open-sqlite-store.ts';
import { indexArticle, searchArticles } from './search-articles.ts';
import { createSqliteNewsReader } from './sqlite-news-reader.ts';

let folder: string;
let store: Store;
let reader: NewsReader;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-reader-'));
  store = openSqliteStore(folder);
  reader = createSqliteNewsReader(store.read, searchWords);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Given {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly language?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly story?: string;
  readonly origins?: readonly string[];
}

/** Puts an article into the store as the pipeline does, with its story where it has one. */
async function keep(given: Given): Promise<void> {
  const { id, title, text = 'Text.', language = 'en', outlet = 'harbour.example', story } = given;
  const published = given.published ?? '2026-03-04T05:00:00Z';
  const article: Article = {
    id,
    source: id,
    url: `https://${outlet}/${id}`,
    outlet: { domain: outlet, name: outlet },
    title,
    byline: [],
    published,
    modified: null,
    firstSeen: published.length === 10 ? `${published}T09:00:00.000Z` : published,
    timeFlags: [],
    language,
    text,
    image: null,
    links: [],
    marks: [],
    kind: 'article',
    trace: [],
  };
  const analysis = {
    article: id,
    language,
    sentences: [],
    names: [],
    quotes: [],
    figures: [],
    citations: [],
    ownReporting: [],
  };
  const terms = (words: string) =>
    searchWords
      .text(words, language)
      .map(({ term }) => term)
      .join(' ');
  await store.write.transaction().execute(async (tx) => {
    const row = {
      id: `capture_${id}`,
      article_id: id,
      source: id,
      first_seen: published,
      headers: '[]',
      content_hash: id,
      size: 1,
    };
    await insertCapture(tx, row);
    await saveRevision(
      tx,
      packRevision(row.id, { article, analysis }, { textHash: id, features: {}, terms: '\n' }),
    );
    const number = await putArticle(tx, article, { captureId: row.id, readingMinutes: 1 });
    await indexArticle(tx, number, { title: terms(title), body: terms(text) });
    if (story === undefined) return;
    await putInStory(tx, id, story, []);
    if (given.origins !== undefined)
      await describeStory(tx, {
        id: story,
        headline: title,
        language,
        origins: given.origins,
        firstOutlet: null,
        firstPublished: null,
      });
    await countStory(tx, story);
  });
}

const page = { offset: 0, limit: 10 };
const titles = async (query: string) =>
  (await reader.search(query, page)).articles.map((article) => article.title);

describe('the times of a story', () => {
  it('keep a day a day, and put it after the hours that are known of it', async () => {
    await keep({
      id: 'a',
      title: 'Ferry sinks',
      published: '2026-03-04',
      story: 's',
      outlet: 'radio.example',
    });
    expect((await reader.frontPage(page)).stories[0]).toMatchObject({ firstPublished: '2026-03-04' });
    await keep({ id: 'b', title: 'Ferry sank', published: '2026-03-04T01:20:00Z', story: 's' });
    expect((await reader.frontPage(page)).stories[0]).toMatchObject({
      firstPublished: '2026-03-04T01:20:00.000Z',
      newestPublished: '2026-03-04',
    });
    expect((await reader.story('s'))?.articles.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('search', () => {
  it('puts the newest matches in order by how well they match, and the others behind them, on any page', async () => {
    for (const [id, title] of [
      ['a', 'Ferry, ferry'],
      ['b', 'Ferry'],
      ['c', 'Ferry ferry, says the owner of both'],
      ['d', 'Ferry'],
      ['e', 'A long report on what was said in the town hall of a ferry'],
    ] as const)
      await keep({ id, title });
    const found = async (offset: number, limit: number) => {
      const part = { offset, limit };
      const { total, articles } = await searchArticles(store.read, searchWords, 'ferry', part, 3);
      expect(total).toBe(5);
      return articles.map(({ id }) => id).join('');
    };
    const [first = '', ...later] = [await found(0, 5), await found(3, 5), await found(4, 1)];
    expect(first.slice(2)).toBe('eba');
    expect(first.slice(0, 2).split('').sort().join('')).toBe('cd');
    expect(later).toEqual(['ba', 'a']);
    expect([await found(0, 2), await found(2, 2)].join('')).toBe(first.slice(0, 4));
  });

  it('finds other forms of a word in each language', async () => {
    await keep({ id: 'a', title: 'The ferries are sinking', language: 'en' });
    await keep({ id: 'b', title: 'Die Fähren im Hafen', language: 'de' });
    await keep({ id: 'c', title: 'Затонувшие паромы', language: 'ru' });
    await keep({ id: 'd', title: 'Kitaplar geri döndü', language: 'tr' });
    expect(await titles('ferry')).toEqual(['The ferries are sinking']);
    expect(await titles('fähre')).toEqual(['Die Fähren im Hafen']);
    expect(await titles('паром')).toEqual(['Затонувшие паромы']);
    expect(await titles('kitabı')).toEqual(['Kitaplar geri döndü']);
  });

  it('finds words in Chinese and Japanese, which no space parts', async () => {
    await keep({ id: 'a', title: '渡轮在港口沉没', language: 'zh' });
    await keep({ id: 'b', title: '港でフェリーが沈没した', language: 'ja' });
    expect(await titles('沉没')).toEqual(['渡轮在港口沉没']);
    expect(await titles('フェリー')).toEqual(['港でフェリーが沈没した']);
    expect(await titles('铁路')).toEqual([]);
  });

  it('wants all words, puts the best match first, and shows where the words stand', async () => {
    await keep({ id: 'a', title: 'A harbour', text: `${'Nothing of note. '.repeat(60)}The ferry was late.` });
    await keep({ id: 'b', title: 'A ferry in the harbour', text: 'The ferry was early.' });
    await keep({ id: 'c', title: 'A ferry', text: 'No port in sight.' });
    const found = await reader.search('harbour ferry', page);
    expect(found.total).toBe(2);
    expect(found.articles.map((article) => article.id)).toEqual(['b', 'a']);
    const excerpt = found.articles[1]?.excerpt;
    expect(excerpt?.hits.map((hit) => excerpt.text.slice(hit.start, hit.end))).toEqual(['ferry']);
  });

  it('takes any query without an error', async () => {
    await keep({ id: 'a', title: 'The ferry' });
    for (const query of [
      '',
      '"',
      'ferry"',
      "'; drop table articles; --",
      'NEAR(a b)',
      'title:ferry',
      '* ^ ( )',
      'a AND',
      '-ferry',
    ])
      expect((await reader.search(query, page)).total, query).toBeGreaterThanOrEqual(0);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (query) => {
        expect((await reader.search(query, page)).total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('excerptAround', () => {
  it('keeps hits on the words that they were of, wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ferry', 'the', '港口', 'a\u{1F6A2}b', 'x'.repeat(90)), { maxLength: 120 }),
        (words) => {
          const text = words.join(' ');
          const hits = [...text.matchAll(/ferry/g)].map((match) => ({
            start: match.index,
            end: match.index + 5,
          }));
          const excerpt = excerptAround(text, hits);
          expect(text).toContain(excerpt.text);
          expect(excerpt.hits.length > 0).toBe(hits.length > 0);
          for (const hit of excerpt.hits) expect(excerpt.text.slice(hit.start, hit.end)).toBe('ferry');
          expect(excerpt.text.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe('frontPage', () => {
  it('puts what is widely and independently covered before what is a little newer', async () => {
    await keep({
      id: 'a',
      title: 'Wide',
      story: 'wide',
      published: '2026-03-04T05:00:00Z',
      origins: ['w1', 'w2', 'w3'],
    });
    for (const outlet of ['b', 'c', 'd'])
      await keep({
        id: `a${outlet}`,
        title: 'Wide',
        story: 'wide',
        outlet: `${outlet}.example`,
        published: '2026-03-04T04:00:00Z',
      });
    await keep({
      id: 'n',
      title: 'Newer',
      story: 'newer',
      published: '2026-03-04T12:00:00Z',
      origins: ['n1'],
    });
    await keep({
      id: 'm',
      title: 'Two days on',
      story: 'next',
      published: '2026-03-06T00:00:00Z',
      origins: ['m1'],
    });
    const { total, stories } = await reader.frontPage(page);
    expect(total).toBe(3);
    expect(stories.map((story) => [story.headline, story.articles, story.outlets])).toEqual([
      ['Two days on', 1, 1],
      ['Wide', 4, 4],
      ['Newer', 1, 1],
    ]);
    expect((await reader.frontPage({ offset: 1, limit: 1 })).stories.map((story) => story.headline)).toEqual([
      'Wide',
    ]);
  });

  it('ranks by hours and by doublings of outlets and origins', () => {
    const rank = storyRank('1970-01-01T10:00:00Z', 1, 1);
    expect(rank).toBe(10);
    expect(storyRank('1970-01-01T10:00:00Z', 2, 4)).toBe(10 + 10 + 20);
    expect(storyRank(null, 0, 0)).toBe(0);
  });
});

describe('article', () => {
  it('has neighbours in time, whatever order they came in', async () => {
    await keep({ id: 'late', title: 'Late', published: '2026-03-04T09:00:00Z' });
    await keep({ id: 'early', title: 'Early', published: '2026-03-04T07:00:00+02:00' });
    await keep({ id: 'middle', title: 'Middle', published: '2026-03-04T06:00:00Z' });
    const view = await reader.article('middle');
    expect([view?.previous?.id, view?.next?.id]).toEqual(['early', 'late']);
    expect(view?.analysis?.language).toBe('en');
    expect((await reader.article('early'))?.previous).toBeNull();
    expect(await reader.article('nowhere')).toBeNull();
  });
});
