import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FEED_ENTRY_TYPE } from '../core/feed.ts';
import type { Revision } from '../core/revision.ts';
import type { NewsReader } from '../store/news-reader.ts';
import { createSqliteNewsReader } from '../store/sqlite/sqlite-news-reader.ts';
import { rebuild } from './rebuild.ts';
import type { CapturedItem } from './take-in-item.ts';
import { openToyPipeline, type ToyPipeline } from './testing/open-toy-pipeline.ts';
import { createWorkerFunctions } from './testing/toy-functions.ts';
import { toyItem } from './testing/toy-items.ts';

let folder: string;
let toy: ToyPipeline;
let reader: NewsReader;
async function open(): Promise<void> {
  toy = await openToyPipeline(folder, 1);
  reader = createSqliteNewsReader(toy.store.read, createWorkerFunctions().words);
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-revisions-'));
  await open();
});
afterEach(async () => {
  await toy.close();
  rmSync(folder, { recursive: true, force: true });
});

const page = (text: string, minute: number, changes: Partial<CapturedItem> = {}): CapturedItem => ({
  ...toyItem('one.example/ferry-sinks-in-harbour', `ferry sinks\n${text}`, minute),
  status: 200,
  headers: [],
  ...changes,
});

async function work(...items: CapturedItem[]): Promise<void> {
  for (const item of items) {
    await toy.pipeline.takeIn([item]);
    await toy.pipeline.idle();
  }
}

async function versions(): Promise<readonly Revision[]> {
  const { articles } = await reader.search('ferry', { offset: 0, limit: 10 });
  expect(articles).toHaveLength(1);
  const view = await reader.revisions(articles[0]?.id ?? '', { offset: 0, limit: 10 });
  return view?.revisions ?? [];
}

/** Versions in short, the newest first: number, words put in, words left out, minute of each clock. */
const short = (list: readonly Revision[]) =>
  list.map(({ number, change, firstSeen }) => {
    const parts = change?.paragraphs.flatMap((paragraph) => paragraph.parts) ?? [];
    const words = (kind: string) => parts.filter((part) => part.kind === kind).map(({ text }) => text.trim());
    return [number, words('removed').join(' '), words('added').join(' '), Number(firstSeen.slice(14, 16))];
  });

describe('the versions of an article', () => {
  it('are those whose text differs, with what was changed and by both clocks', async () => {
    await work(
      page('Two are missing.', 1),
      page('Two  are missing.<ad>Buy boats!</ad>', 2),
      page('Three are missing.', 5),
    );
    const list = await versions();
    expect(short(list)).toEqual([
      [2, 'Two', 'Three', 5],
      [1, '', '', 1],
    ]);
    expect(list[0]).toMatchObject({
      wasRevisionOf: list[1]?.id,
      unchangedUntil: '2026-03-04T05:02:00.000Z',
      change: { wordsAdded: 1, wordsRemoved: 1, title: null },
    });
  });

  it('hold a change that was taken back, to the byte', async () => {
    const items = [page('Two are missing.', 1), page('Three are missing.', 2), page('Two are missing.', 3)];
    await work(...items);
    const expected = [
      [3, 'Three', 'Two', 3],
      [2, 'Two', 'Three', 2],
      [1, '', '', 1],
    ];
    expect(short(await versions())).toEqual(expected);
    await work(...items);
    expect(short(await versions())).toEqual(expected);
  });

  it('stand in the order in which they were seen, whenever they come', async () => {
    await work(page('One is missing.', 3), page('Three are missing.', 9), page('Two are missing.', 6));
    expect(short(await versions()).map(([number, , , minute]) => [number, minute])).toEqual([
      [3, 9],
      [2, 6],
      [1, 3],
    ]);
    await work(page('All are well.', 1));
    const list = await versions();
    expect(list.at(-1)?.firstSeen).toBe('2026-03-04T05:01:00.000Z');
    const { articles } = await reader.search('three', { offset: 0, limit: 10 });
    expect(articles[0]?.firstSeen).toBe('2026-03-04T05:01:00.000Z');
    expect((await reader.article(articles[0]?.id ?? ''))?.versions).toBe(4);
  });

  it('are of one article under all forms of its address', async () => {
    const url = 'https://one.example/ferry-sinks-in-harbour';
    const head = `<link rel="canonical" href="${url}">`;
    const amp = {
      url: 'https://one.example/amp/ferry-sinks-in-harbour',
      source: 'amp',
      contentType: 'text/html',
    };
    const body = (text: string) => `ferry sinks\n${text}${head}`;
    await work(
      page('', 1, { contentType: 'text/html', body: body('Two are missing.') }),
      page('', 2, { ...amp, body: body('Two are missing.<ad>Buy boats!</ad>') }),
    );
    expect(await versions()).toHaveLength(1);
    expect(await reader.outcomes()).toEqual({ article: 1, unchanged: 1 });
  });

  it('do not go back from the page to a feed’s words of it', async () => {
    const feed = { contentType: FEED_ENTRY_TYPE, status: undefined };
    await work(
      page('A ferry sank.', 1, feed),
      page('Two are missing.', 2),
      page('A ferry sank today.', 3, feed),
    );
    const list = await versions();
    expect(list.map(({ origin, change }) => [origin, change])).toEqual([
      ['page', null],
      ['feed', null],
    ]);
  });

  it('are the same, in the same order, after a rebuild', async () => {
    await work(page('One is missing.', 3), page('Three are missing.', 9), page('Two are missing.', 6));
    await work(page('One is missing.', 12));
    const before = await versions();
    await toy.pipeline.close();
    await rebuild(toy);
    await toy.store.close();
    await open();
    await toy.pipeline.idle();
    expect(before).toHaveLength(4);
    expect(await versions()).toEqual(before);
  });

  it('are a page at a time', async () => {
    await work(page('One is missing.', 1), page('Two are missing.', 2), page('Three are missing.', 3));
    const id = (await reader.search('three', { offset: 0, limit: 1 })).articles[0]?.id ?? '';
    const second = await reader.revisions(id, { offset: 1, limit: 1 });
    expect(second).toMatchObject({ total: 3, revisions: [{ number: 2, change: { wordsAdded: 3 } }] });
    expect((await reader.revisions(id, { offset: 5, limit: 1 }))?.revisions).toEqual([]);
    expect(await reader.revisions('none', { offset: 0, limit: 1 })).toBeNull();
  });
});
