import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../core/clock.ts';
import { identifier } from '../../core/identifier.ts';
import { movesOfArticle } from '../../store/moves.ts';
import { storyAt } from '../../store/story-address.ts';
import type { StoryAssigner } from '../stage-functions.ts';
import { openToyPipeline, type ToyPipeline } from '../testing/open-toy-pipeline.ts';
import { toyItem } from '../testing/toy-items.ts';
import { rememberStories } from './remember-stories.ts';

let folder: string;
let toy: ToyPipeline;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-upgrade-'));
  toy = await openToyPipeline(folder);
  await toy.pipeline.takeIn([
    toyItem('one.example/ferry', 'ferry north sinks\nThe ferry sank.', 1),
    toyItem('one.example/storm', 'storm north comes\nA storm came.', 2),
    toyItem('two.example/ferry', 'ferry south lost\nA ferry was lost.', 3),
    toyItem('three.example/ferry', 'ferry south found\nThe ferry was found.', 4),
  ]);
  await toy.pipeline.idle();
});
afterEach(async () => {
  await toy.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A newer algorithm, to which the second word of a title says what the story is. */
function newerStories(): StoryAssigner & { readonly calls: string[] } {
  const storyByWord = new Map<string, string>();
  const calls: string[] = [];
  const wordOf = (title: string | null) => (title ?? '').split(' ')[1] ?? '';
  return {
    calls,
    version: 'newer',
    weigh: () => ({ begins: false, rarest: [] }),
    keep: () => null,
    restoreKept: () => false,
    restoreSegment: () => null,
    forget: () => false,
    keepApart() {},
    restore({ title }, story) {
      calls.push(`restore ${title}`);
      storyByWord.set(wordOf(title), story);
    },
    assign({ article, title }) {
      calls.push(`assign ${title}`);
      const story = storyByWord.get(wordOf(title)) ?? identifier('story', article);
      storyByWord.set(wordOf(title), story);
      return { story, score: 1, joined: [], moves: [], signals: null };
    },
    move() {},
    compare: () => null,
    neighbours: () => [],
  };
}

function remember(stories: StoryAssigner, clusteredAnew?: number): Promise<number> {
  const { store, queue } = toy;
  const context = { stories, store, queue, clock: fixedClock('2026-05-01T00:00:00.000Z') };
  return rememberStories(context, { window: 100, ...(clusteredAnew === undefined ? {} : { clusteredAnew }) });
}

async function stories(): Promise<[story: string, titles: string[]][]> {
  const rows = await toy.store.read
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select(['story_id', 'title'])
    .orderBy('articles.number')
    .execute();
  const groups = Map.groupBy(rows, (row) => row.story_id);
  return [...groups].map(([story, list]) => [story, list.map(({ title }) => title ?? '')]);
}

describe('another version of the algorithm', () => {
  it('puts the last articles into stories anew, and no address breaks', async () => {
    const before = (await stories()).map(([story]) => story);
    expect(await remember(newerStories())).toBe(3);
    const after = await stories();
    expect(after.map(([, titles]) => titles)).toEqual([
      ['ferry north sinks', 'storm north comes'],
      ['ferry south lost', 'ferry south found'],
    ]);
    // The story of the ferry goes on under its address; that of the storm leads to where its article went.
    expect(after[0]?.[0]).toBe(before[0]);
    expect(await Promise.all(before.map((story) => storyAt(toy.store.read, story)))).toEqual([
      before[0],
      before[0],
    ]);
    const [storm] = await toy.store.read
      .selectFrom('articles')
      .select('id')
      .where('title', 'like', 'storm%')
      .execute();
    const [, move] = await movesOfArticle(toy.store.read, storm?.id ?? '');
    expect(move).toMatchObject({
      reason: 're-clustered',
      from: before[1],
      to: before[0],
      because: { version: 'newer' },
      at: '2026-05-01T00:00:00.000Z',
    });
  });

  it('leads an address that nothing else remembers to the story of the article that it was named by', async () => {
    const before = (await stories()).map(([story]) => story);
    await remember(newerStories());
    await toy.store.write.deleteFrom('stories').execute();
    expect(await storyAt(toy.store.read, before[1] ?? '')).toBe(before[0]);
    expect(await storyAt(toy.store.read, 'story_never')).toBeNull();
  });

  it('leaves what came before the last articles where it is', async () => {
    const newer = newerStories();
    expect(await remember(newer, 1)).toBe(0);
    expect(newer.calls).toEqual([
      'restore ferry north sinks',
      'restore storm north comes',
      'restore ferry south lost',
      'assign ferry south found',
    ]);
  });

  it('does so once', async () => {
    await remember(newerStories());
    const again = newerStories();
    expect(await remember(again)).toBe(0);
    expect(again.calls.every((call) => call.startsWith('restore'))).toBe(true);
  });

  it('stands with every story that it put together', async () => {
    const rows = await toy.store.read.selectFrom('stories').select('version').execute();
    expect(new Set(rows.map(({ version }) => version))).toEqual(new Set(['toy']));
  });
});
