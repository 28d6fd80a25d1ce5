import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixedClock } from '../../core/clock.ts';
import { movesOfArticle, movesOfStory } from '../../store/moves.ts';
import { rulingAfter } from '../../store/rulings.ts';
import { createSqliteNewsReader } from '../../store/sqlite/sqlite-news-reader.ts';
import { storyAt } from '../../store/story-address.ts';
import { createStoryRulings } from '../../stories/story-rulings.ts';
import { rebuild } from '../rebuild.ts';
import { applyRuling } from '../stages/apply-ruling.ts';
import { dumpStore } from '../testing/dump-store.ts';
import { openToyPipeline, type ToyPipeline } from '../testing/open-toy-pipeline.ts';
import { createWorkerFunctions, toyWriterFunctions } from '../testing/toy-functions.ts';
import { toyItem, toyStream } from '../testing/toy-items.ts';
import { createRulingDesk, type RulingDesk } from './ruling-desk.ts';

const { words: toyWords } = createWorkerFunctions();

let folder: string;
let toy: ToyPipeline;
let desk: RulingDesk;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-rulings-'));
  await open();
});
afterEach(async () => {
  await toy.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<void> {
  toy = await openToyPipeline(folder);
  const { store, pipeline } = toy;
  desk = createRulingDesk({ store, clock: fixedClock('2026-03-05T08:00:00.000Z'), wake: pipeline.wake });
}

/** Two stories: three reports of a ferry, two of a strike. */
async function takeIn(): Promise<void> {
  await toy.pipeline.takeIn([
    toyItem('one.example/ferry', 'ferry sinks\nThe ferry sank.', 1),
    toyItem('two.example/ferry', 'ferry lost\nA ferry was lost.', 2),
    toyItem('one.example/strike', 'strike begins\nThe strike began.', 3),
    toyItem('two.example/strike', 'strike ends\nThe strike is over.', 4),
    toyItem('three.example/ferry', 'ferry found\nThe ferry was found.', 5),
  ]);
  await toy.pipeline.idle();
}

/** A story of a ferry, then one of a strike with so many reports. */
async function takeInLarge(count: number): Promise<void> {
  await toy.pipeline.takeIn([
    toyItem('ferry.example', 'ferry sinks\nThe ferry sank.'),
    ...Array.from({ length: count }, (_, number) =>
      toyItem(`${number}.example`, `strike ${number}\nText ${number}.`, 1),
    ),
  ]);
  await toy.pipeline.idle();
}

/** Does what the story stage does of a ruling in one transaction. */
async function applySlice(): Promise<string[] | null> {
  const ruling = await rulingAfter(toy.store.write, 0);
  if (ruling === null) throw new Error('nothing was ruled');
  const context = { stories: toyWriterFunctions.createStoryIndex(), rulings: createStoryRulings() };
  return toy.store.write.transaction().execute((tx) => applyRuling(context, tx, ruling, 1));
}

/** Titles by story, in the order in which they came. */
async function stories(): Promise<string[][]> {
  const rows = await toy.store.read
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select(['story_id', 'title'])
    .orderBy('articles.number')
    .execute();
  return [...Map.groupBy(rows, (row) => row.story_id).values()].map((list) =>
    list.map(({ title }) => title ?? ''),
  );
}

async function articleTitled(title: string): Promise<{ id: string; story: string }> {
  const row = await toy.store.read
    .selectFrom('articles')
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .select(['articles.id', 'story_id as story'])
    .where('title', '=', title)
    .executeTakeFirstOrThrow();
  return row;
}

const FERRY = ['ferry sinks', 'ferry lost', 'ferry found'];
const STRIKE = ['strike begins', 'strike ends'];

describe('rulings of people', () => {
  it('merges two stories at once, and the old address leads to where its articles went', async () => {
    await takeIn();
    const [ferry, strike] = [await articleTitled('ferry sinks'), await articleTitled('strike ends')];
    const ruling = await desk.merge(strike.story, ferry.story, ' the crew was on strike ');
    expect(await desk.applied(ruling.number)).toBe(true);
    expect(await stories()).toEqual([
      ['ferry sinks', 'ferry lost', 'strike begins', 'strike ends', 'ferry found'],
    ]);
    expect(await storyAt(toy.store.read, strike.story)).toBe(ferry.story);
    const list = await desk.list({ offset: 0, limit: 10 });
    expect(list.rulings).toEqual([
      expect.objectContaining({
        kind: 'merge',
        note: 'the crew was on strike',
        at: '2026-03-05T08:00:00.000Z',
        stories: [strike.story, ferry.story],
        applied: true,
        undoneBy: null,
      }),
    ]);
  });

  it('splits articles off, pins and forbids, and records every move with its reason', async () => {
    await takeIn();
    const [first, lost, strike] = [
      await articleTitled('ferry sinks'),
      await articleTitled('ferry lost'),
      await articleTitled('strike begins'),
    ];
    await desk.applied((await desk.split(first.story, [first.id], null)).number);
    expect(await stories()).toEqual([['ferry sinks'], ['ferry lost', 'ferry found'], STRIKE]);
    await desk.applied((await desk.pin(lost.id, strike.story, null)).number);
    expect(await stories()).toEqual([['ferry sinks'], ['ferry lost', ...STRIKE], ['ferry found']]);
    const third = await desk.forbid(lost.id, strike.story, null);
    await desk.applied(third.number);
    expect(await stories()).toEqual([['ferry sinks'], ['ferry lost'], STRIKE, ['ferry found']]);

    const moves = await movesOfArticle(toy.store.read, lost.id);
    expect(moves.map(({ reason, from, to, because }) => [reason, from, to, because.ruling])).toEqual([
      ['assigned', null, first.story, null],
      ['ruled', first.story, strike.story, 2],
      ['ruled', strike.story, (await articleTitled('ferry lost')).story, 3],
    ]);
    expect((await movesOfStory(toy.store.read, strike.story, 10)).map((move) => move.because.ruling)).toEqual(
      [3, 2],
    );
  });

  it('undoes a ruling: what it moved goes back, and its address is its own again', async () => {
    await takeIn();
    const [ferry, strike] = [await articleTitled('ferry sinks'), await articleTitled('strike ends')];
    const { number } = await desk.merge(ferry.story, strike.story, null);
    await desk.applied(number);
    await desk.applied((await desk.undo(number, 'no connection')).number);
    expect(await stories()).toEqual([FERRY, STRIKE]);
    expect(await storyAt(toy.store.read, strike.story)).toBe(strike.story);
    await expect(desk.undo(number, null)).rejects.toThrow('undone before');
  });

  it('says what cannot be ruled', async () => {
    await takeIn();
    const [ferry, strike] = [await articleTitled('ferry sinks'), await articleTitled('strike ends')];
    await expect(desk.merge(ferry.story, ferry.story, null)).rejects.toThrow('one story already');
    await expect(desk.merge(ferry.story, 'story_none', null)).rejects.toThrow(
      'there is no story "story_none"',
    );
    await expect(desk.split(ferry.story, [strike.id], null)).rejects.toThrow('not in this story');
    await expect(desk.split(strike.story, [], null)).rejects.toThrow('some articles');
    await expect(desk.pin('article_none', ferry.story, null)).rejects.toThrow('there is no article');
    await expect(desk.undo(7, null)).rejects.toThrow('there is no ruling 7');
    expect((await desk.list({ offset: 0, limit: 10 })).total).toBe(0);
  });

  it('has what arrives meanwhile wait, and puts it where people said', async () => {
    await takeInLarge(230);
    const [ferry, strike] = [await articleTitled('ferry sinks'), await articleTitled('strike 1')];
    const { number } = await desk.merge(ferry.story, strike.story, null);
    await toy.pipeline.takeIn([toyItem('late.example', 'strike late\nOne more.', 30)]);
    await toy.pipeline.idle();
    expect((await stories()).map((titles) => titles.length)).toEqual([232]);
    const moves = await toy.store.read.selectFrom('moves').select(['reason', 'ruling']).execute();
    expect(moves.filter(({ ruling }) => ruling === number)).toHaveLength(230);
    expect(moves.filter(({ reason }) => reason === 'assigned')).toHaveLength(230);
    expect(await movesOfArticle(toy.store.read, (await articleTitled('strike late')).id)).toEqual([]);
  });

  it('moves a large story in slices, says so meanwhile, and goes on at the next start where it was cut short', async () => {
    await takeInLarge(230);
    const [ferry, strike] = [await articleTitled('ferry sinks'), await articleTitled('strike 1')];
    await toy.pipeline.close();
    const { number } = await desk.merge(ferry.story, strike.story, null);
    const reader = createSqliteNewsReader(toy.store.read, toyWords);
    for (const toMove of [130, 30]) {
      expect(await applySlice()).toBeNull();
      const beingRuled = { number, kind: 'merge', from: strike.story, to: ferry.story, toMove };
      expect((await reader.story(strike.story))?.beingRuled).toEqual(beingRuled);
      expect((await reader.story(ferry.story))?.beingRuled).toEqual(beingRuled);
      expect((await desk.list({ offset: 0, limit: 1 })).rulings[0]).toMatchObject({ applied: false, toMove });
    }
    await toy.store.close();
    await open();
    await toy.pipeline.idle();
    expect((await desk.list({ offset: 0, limit: 1 })).rulings[0]).toMatchObject({ applied: true, toMove: 0 });
    expect((await stories()).map((titles) => titles.length)).toEqual([231]);
    expect((await dumpStore(toy.store.read))['moves']).toHaveLength(460);
    await desk.undo(number, null);
    await toy.pipeline.idle();
    expect((await stories()).map((titles) => titles.length)).toEqual([1, 230]);
  });

  it('gives the same to the last row when everything is made again, each ruling after the same capture', async () => {
    await toy.pipeline.takeIn(toyStream(40));
    await toy.pipeline.idle();
    const [a, b] = await toy.store.read
      .selectFrom('stories')
      .select('id')
      .where('merged_into', 'is', null)
      .execute();
    await desk.merge(a?.id ?? '', b?.id ?? '', null);
    await toy.pipeline.takeIn(toyStream(90).slice(40));
    await toy.pipeline.idle();
    const merged = (await storyAt(toy.store.read, a?.id ?? '')) ?? '';
    await desk.split(merged, [await firstArticle(merged)], 'too much');
    await toy.pipeline.idle();
    await desk.undo(1, null);
    await toy.pipeline.idle();
    const before = await dumpStore(toy.store.read);
    expect(before['rulings']).toHaveLength(3);
    expect(before['moves']?.length).toBeGreaterThan(2);
    await toy.pipeline.close();
    await rebuild(toy);
    await toy.store.close();
    await open();
    await toy.pipeline.idle();
    const after = await dumpStore(toy.store.read);
    for (const table of Object.keys(before)) expect(after[table], table).toEqual(before[table]);
  });
});

async function firstArticle(story: string): Promise<string> {
  const row = await toy.store.read
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select('articles.id')
    .where('story_id', '=', story)
    .orderBy('number')
    .executeTakeFirstOrThrow();
  return row.id;
}
