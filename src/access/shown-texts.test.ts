import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account, Who } from '../core/access.ts';
import { fixedClock } from '../core/clock.ts';
import { HeadwaterError } from '../core/errors.ts';
import { registrableDomain } from '../core/url.ts';
import type { TextLimit } from '../rights/shown-text.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { createFixtureReader } from '../web/fixtures/fixture-reader.ts';
import { inventedNews } from '../web/fixtures/invented-news.ts';
import { limitTexts } from './limit-texts.ts';
import { createShownTexts } from './shown-texts.ts';

const news = inventedNews.filter(({ story }) => story.id === 's_dam' || story.id === 's_orchid');
const reader = createFixtureReader(news);
const PUBLIC: Who = { kind: 'public' };
const account: Account = { id: 'p', name: 'Ada', role: 'reader', createdAt: '2026-11-22T00:00:00Z' };
const READER: Who = { kind: 'person', account };
const EXCERPT: TextLimit = { text: 'excerpt', words: 12 };
const NONE: TextLimit = { text: 'none', words: null };
const page = { offset: 0, limit: 50 };

const keptLess: string[] = [];
let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-texts-'));
  store = openSqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
const textsWith = (visitors: TextLimit) =>
  createShownTexts({
    store,
    clock: fixedClock('2026-11-22T10:00:00Z'),
    reader,
    visitors,
    outletOf: registrableDomain,
    async keepLess(_, domain) {
      keptLess.push(domain);
    },
  });

/** Every answer of a reader about the invented news, as whoever asks gets it. */
async function everything(who: Who, visitors: TextLimit): Promise<string> {
  const asked = textsWith(visitors).readerFor(who);
  const answers: unknown[] = [
    await asked.frontPage(page),
    await asked.search('dam', page),
    await asked.outlets(),
    await asked.outlet('meridianwire.example', page),
  ];
  for (const { story, articles } of news) {
    answers.push(await asked.story(story.id), await asked.decisions(story.id, page));
    answers.push(await asked.facts(story.id, { facts: page, articles: page }));
    for (const { id } of articles) answers.push(await asked.article(id), await asked.revisions(id, page));
  }
  return JSON.stringify(answers);
}

/** Runs of words of the articles' texts, beyond their beginning, that stand in what was answered. */
function runsIn(answer: string, length: number): string[] {
  return news
    .flatMap(({ articles }) => articles)
    .flatMap(({ text }) => {
      const words = text.split(/\s+/);
      const runs = words.map((_, start) => words.slice(start, start + length).join(' '));
      return runs.slice(0, -length).filter((run) => answer.includes(JSON.stringify(run).slice(1, -1)));
    });
}

describe('what is shown of texts', () => {
  it('is everything to whoever signed in, and to visitors where the settings say so', async () => {
    const whole = JSON.stringify(await reader.story('s_dam'));
    const [signedIn, visitor] = [
      await textsWith(EXCERPT).readerFor(READER).story('s_dam'),
      await textsWith({ text: 'full', words: null }).readerFor(PUBLIC).story('s_dam'),
    ];
    expect(JSON.stringify(signedIn)).toBe(whole);
    expect(JSON.stringify(visitor)).toBe(whole);
  });

  it('is no run of words longer than a search result to visitors, whatever they ask for', async () => {
    expect(runsIn(await everything(READER, EXCERPT), 13).length).toBeGreaterThan(100);
    expect(runsIn(await everything(PUBLIC, EXCERPT), 40)).toEqual([]);
    const article = await textsWith(EXCERPT).readerFor(PUBLIC).article('a_bay');
    expect(article?.article.text.split(/\s+/)).toHaveLength(12);
    expect(article?.shown).toEqual({ ...EXCERPT, because: 'visitor' });
    const end = article?.article.text.length ?? 0;
    expect(article?.analysis?.sentences.every((sentence) => sentence.end <= end)).toBe(true);
  });

  it('is links, titles, times and our own notes alone where nothing else may be', async () => {
    const answer = await everything(PUBLIC, NONE);
    expect(runsIn(answer, 12)).toEqual([]);
    expect(answer).toContain('Regulator knew of cracks');
    const view = await textsWith(NONE).readerFor(PUBLIC).story('s_dam');
    expect([view?.brief, view?.quotes, view?.facts, view?.passages]).toEqual([[], [], [], []]);
    expect(view?.articles.every(({ text }) => text === '')).toBe(true);
    expect(view?.membership.flatMap(({ evidence }) => evidence).every(({ text }) => text === null)).toBe(
      true,
    );
  });

  it('is what an operator decided about an outlet, for everybody, until that is taken back', async () => {
    const texts = textsWith({ text: 'full', words: null });
    const wish = {
      domain: ' Bayherald.example ',
      text: 'excerpt',
      words: 5,
      keeps: false,
      note: 'asked by letter',
      by: 'Ada',
    } as const;
    await texts.override(wish);
    expect(await texts.overrides()).toEqual([
      { ...wish, domain: 'bayherald.example', at: '2026-11-22T10:00:00.000Z' },
    ]);
    const view = await texts.readerFor(READER).article('a_bay');
    expect(view?.shown).toEqual({ text: 'excerpt', words: 5, because: 'operator' });
    expect(view?.article.text.split(/\s+/)).toHaveLength(5);
    const others = view?.story?.articles.filter(({ id }) => id !== 'a_bay') ?? [];
    expect(others.every(({ text }) => text.split(/\s+/).length > 5)).toBe(true);
    expect((await texts.readerFor(READER).article('a_relay'))?.shown?.because).toBe('nobody');
    await expect(texts.override({ ...wish, domain: 'no domain' })).rejects.toThrow('domain');
    await expect(texts.override({ ...wish, words: 0 })).rejects.toThrow('1 to 1000');
    expect(await texts.release('bayherald.example')).toBe(true);
    expect((await texts.readerFor(READER).article('a_bay'))?.shown?.text).toBe('full');
  });

  it('is what an operator decides to keep too, where that leaves out anything of one outlet', async () => {
    const texts = textsWith({ text: 'full', words: null });
    const wish = { domain: 'www.bayherald.example', text: 'none', words: 9, note: null, by: 'Ada' } as const;
    await texts.override({ ...wish, keeps: false });
    expect(keptLess).toEqual([]);
    await texts.override({ ...wish, keeps: true });
    expect(keptLess).toEqual(['bayherald.example']);
    expect(await texts.overrides()).toMatchObject([
      { domain: 'bayherald.example', words: null, keeps: true },
    ]);
    for (const [domain, text] of [
      ['bayherald.example', 'full'],
      ['co.uk', 'none'],
      ['blog.bayherald.example', 'none'],
      ['https://bayherald.example/', 'none'],
    ] as const)
      await expect(texts.override({ ...wish, domain, text, keeps: true })).rejects.toThrow(HeadwaterError);
    expect(keptLess).toHaveLength(1);
  });

  it('shows no versions side by side to whoever sees excerpts', async () => {
    const view = await textsWith(EXCERPT).readerFor(PUBLIC).revisions('a_bay', page);
    expect(view?.revisions.length).toBeGreaterThan(1);
    expect(view?.revisions.every(({ change }) => change === null)).toBe(true);
  });
});

describe('limitTexts', () => {
  it('leaves out what is made of the words of an article of which none are shown, and keeps the rest', () => {
    const member = (article: string) => ({ article, start: 0, end: 4, text: 'dams' });
    const view = {
      facts: [
        { id: 'f', members: [member('a'), member('b')] },
        { id: 'g', members: [member('a')] },
      ],
      quotes: [{ id: 'q', text: 'dams', members: [member('a'), member('b')] }],
      passages: [{ left: member('a'), right: member('b') }],
      evidence: [{ type: 'quote', note: 'because', ...member('a') }],
      differences: [{ article: 'a', says: '40 dams', most: '41 dams' }],
    };
    expect(limitTexts(view, (article) => (article === 'a' ? NONE : { text: 'full', words: null }))).toEqual({
      facts: [{ id: 'f', members: [member('b')] }],
      quotes: [],
      passages: [],
      evidence: [{ type: 'quote', note: 'because', article: 'a', start: null, end: null, text: null }],
      differences: [],
    });
  });
});
