import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewsReader } from '../store/news-reader.ts';
import { createSqliteNewsReader } from '../store/sqlite/sqlite-news-reader.ts';
import type { TakeInItem } from './take-in-item.ts';
import { dumpStore } from './testing/dump-store.ts';
import { openToyPipeline, type ToyPipeline } from './testing/open-toy-pipeline.ts';
import { createWorkerFunctions } from './testing/toy-functions.ts';
import { toyItem, toyStream } from './testing/toy-items.ts';

let folder: string;
let toy: ToyPipeline;
let reader: NewsReader;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-pipeline-'));
  toy = await openToyPipeline(folder);
  reader = createSqliteNewsReader(toy.store.read, createWorkerFunctions().words);
});
afterEach(async () => {
  await toy.close();
  rmSync(folder, { recursive: true, force: true });
});

async function work(...items: TakeInItem[]): Promise<void> {
  await toy.pipeline.takeIn(items);
  await toy.pipeline.idle();
}

const first = { offset: 0, limit: 10 };

describe('the pipeline', () => {
  it('leads an article from its bytes to the front page, its story and the search', async () => {
    await work(
      toyItem('one.example/ferry', 'ferry sinks\nThe ferry sank in the harbour.', 1),
      toyItem('two.example/ferry', 'ferry lost\nA ferry was lost at sea.', 2),
      toyItem('one.example/strike', 'strike ends\nThe strike is over.', 3),
    );
    const { total, stories } = await reader.frontPage(first);
    expect(total).toBe(2);
    expect(stories.map((story) => [story.headline, story.outlets, story.independentOrigins])).toEqual([
      ['ferry lost', 2, 1],
      ['strike ends', 1, 1],
    ]);
    const story = await reader.story(stories[0]?.id ?? '');
    expect(story?.articles.map((article) => [article.title, article.kind])).toEqual([
      ['ferry sinks', 'original'],
      ['ferry lost', 'rewrite'],
    ]);
    expect(story?.storyline.map((other) => other.headline)).toEqual(['strike ends']);
    const found = await reader.search('harbour', first);
    expect(found.articles.map((article) => article.title)).toEqual(['ferry sinks']);
    expect(await reader.outcomes()).toEqual({ article: 3 });
  });

  it('changes nothing when the same input comes twice', async () => {
    const items = toyStream(40);
    await work(...items);
    const before = await dumpStore(toy.store.read);
    const progress = await toy.pipeline.takeIn(items);
    await toy.pipeline.idle();
    expect(progress).toMatchObject({ items: 40, captured: 0, unchanged: 40 });
    expect(await dumpStore(toy.store.read)).toEqual(before);
  });

  it('gives the same result with one worker and with three', async () => {
    const items = toyStream(80);
    await work(...items);
    const other = mkdtempSync(join(tmpdir(), 'headwater-pipeline-'));
    const single = await openToyPipeline(other, 1);
    await single.pipeline.takeIn(items);
    await single.pipeline.idle();
    expect(await dumpStore(single.store.read)).toEqual(await dumpStore(toy.store.read));
    await single.close();
    rmSync(other, { recursive: true });
  });

  it('keeps what could not be fetched as its outcome alone', async () => {
    await work({ source: 'feed', url: 'https://one.example/gone', outcome: 'gone', message: 'It is gone.' });
    expect(await reader.outcomes()).toEqual({ gone: 1 });
  });

  it('makes a revision of a page that changed, in the place of the older one', async () => {
    await work(toyItem('one.example/a', 'ferry sinks\nTwo are missing.', 1));
    await work(toyItem('one.example/a', 'ferry sinks\nThree are missing.', 2));
    expect((await reader.search('three', first)).total).toBe(1);
    expect((await reader.search('two', first)).total).toBe(0);
    const [story] = (await reader.frontPage(first)).stories;
    const view = await reader.story(story?.id ?? '');
    expect(view?.articles.map((article) => article.text)).toEqual(['Three are missing.']);
    expect(view?.articles[0]?.firstSeen).toBe('2026-03-04T05:01:00.000Z');
    const dump = await dumpStore(toy.store.read);
    expect(dump['revisions']).toHaveLength(2);
    expect(dump['events']?.join()).toContain('article-revised');
  });

  it('makes no revision when only what is around the article changed', async () => {
    await work(toyItem('one.example/a', 'ferry sinks\nTwo are missing.', 1));
    await work(toyItem('one.example/a', 'ferry sinks\nTwo are missing.<ad>Buy boats!</ad>', 2));
    expect(await reader.outcomes()).toEqual({ article: 1, unchanged: 1 });
    expect((await dumpStore(toy.store.read))['revisions']).toHaveLength(1);
  });

  it('leads from a story that became part of another to that other', async () => {
    await work(
      toyItem('one.example/a', 'tug sinks\nText.', 1),
      toyItem('two.example/b', 'ferry sinks\nText.', 2),
    );
    const before = (await reader.frontPage(first)).stories.find((story) => story.headline === 'ferry sinks');
    await work(toyItem('three.example/c', 'tug joins ferry\nText.', 3));
    const { total, stories } = await reader.frontPage(first);
    expect(total).toBe(1);
    expect(stories[0]?.articles).toBe(3);
    const view = await reader.story(before?.id ?? '');
    expect(view?.story.id).toBe(stories[0]?.id);
    expect(view?.articles.map((article) => article.reason)).toEqual(Array(3).fill('One of 3.'));
  });

  it('shows a story whose tracing fails, and sets the work aside with the reason', async () => {
    await work(toyItem('one.example/a', 'ferry untraceable\nText.'));
    expect((await reader.frontPage(first)).stories.map((story) => story.headline)).toEqual([
      'ferry untraceable',
    ]);
    expect(await toy.queue.quarantined(toy.store.read)).toMatchObject([
      { kind: 'trace', reason: 'cannot trace' },
    ]);
  });

  it('gives a page that hangs, eats memory, kills its worker or throws an outcome, and reads all others', async () => {
    const bad = ['HANG', 'EAT', 'DIE', 'THROW'].map((word) => toyItem(`bad.example/${word}`, `${word} now`));
    const good = toyStream(12).map((item) => ({ ...item, source: `good/${item.source}` }));
    await work(...good.slice(0, 6), ...bad, ...good.slice(6));
    expect(await reader.outcomes()).toEqual({ article: 12, 'reader-failed': 3, 'timed-out': 1 });
    const dump = await dumpStore(toy.store.read);
    expect(dump['outcomes']?.join()).toMatch(/more than 2 seconds/);
    expect(dump['outcomes']?.join()).toMatch(/more than 32 MB of memory/);
  });
});
