import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteNewsReader } from '../../store/sqlite/sqlite-news-reader.ts';
import { originsOfVerdicts, storyMembers } from '../../store/story-parts.ts';
import { searchWords } from '../search-words.ts';
import { openToyPipeline, type ToyPipeline } from '../testing/open-toy-pipeline.ts';
import { toyItem } from '../testing/toy-items.ts';
import { isMoreToTrace, partToTrace } from './story-part.ts';

let folder: string;
let toy: ToyPipeline;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-large-story-'));
  toy = await openToyPipeline(folder, 1);
});
afterEach(async () => {
  await toy.close();
  rmSync(folder, { recursive: true, force: true });
});

const SIZES = { core: 4, part: 3, companions: 2 };

/** Articles of one story; the toy tracing has every article go back to the first of those that it is given. */
async function takeIn(from: number, to: number): Promise<string> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  await toy.pipeline.takeIn(
    numbers.map((number) =>
      toyItem(`outlet${number}.example/ferry`, `ferry ${number}\nText ${number}.`, number),
    ),
  );
  await toy.pipeline.idle();
  const row = await toy.store.read.selectFrom('stories').select('id').executeTakeFirstOrThrow();
  return row.id;
}

const untrace = (numbers: readonly number[]) =>
  toy.store.write
    .updateTable('verdicts')
    .set({ capture_id: null })
    .where(
      'article_id',
      'in',
      toy.store.read.selectFrom('articles').select('id').where('number', 'in', numbers),
    )
    .execute();

async function partWith(story: string) {
  const part = await partToTrace(toy.store.read, story, SIZES);
  if (typeof part === 'string') throw new Error(`nothing to do: ${part}`);
  const companions = part.others.map(({ capture_id }) => capture_id);
  return { ...part, companions };
}

describe('a story of more articles than stand on a page', () => {
  it('is read a page at a time, and each page tells of all of it', async () => {
    const story = await takeIn(0, 7);
    const reader = createSqliteNewsReader(toy.store.read, searchWords);
    const all = await reader.story(story);
    expect(all?.whole).toBeUndefined();
    const pages = [0, 3, 6].map((offset) => reader.story(story, { offset, limit: 3 }));
    const views = await Promise.all(pages);
    expect(views.flatMap((view) => view?.articles ?? [])).toEqual(all?.articles);
    expect(views.flatMap((view) => view?.membership ?? [])).toEqual(all?.membership);
    expect(views.flatMap((view) => view?.derivations ?? [])).toEqual(all?.derivations);
    const [work = ''] = all?.story.origins ?? [];
    for (const view of views) {
      expect(view?.story).toEqual(all?.story);
      expect(view).toMatchObject({
        articleTotal: 7,
        whole: { outlets: 7, unknown: 0, drawnOn: { [work]: 7 } },
      });
      expect(view?.whole?.sources.map(({ id }) => id)).toEqual([all?.articles[0]?.id]);
    }
    expect(views.map((view) => view?.whole?.offset)).toEqual([0, 3, 6]);
  });
});

describe('a story with more articles than are traced at once', () => {
  it('has a verdict for each of them, all going back to its first source', { timeout: 60_000 }, async () => {
    const story = await takeIn(0, 620);
    const members = await storyMembers(toy.store.read, story);
    expect(members).toHaveLength(620);
    expect(members.filter(({ traced }) => !traced)).toEqual([]);
    const verdicts = await toy.store.read.selectFrom('verdicts').select('work_id').distinct().execute();
    expect(verdicts).toHaveLength(1);
    const row = await toy.store.read.selectFrom('stories').select('origins').executeTakeFirstOrThrow();
    expect(JSON.parse(row.origins)).toEqual(verdicts.map(({ work_id }) => work_id));
  });

  it('is traced in the part that an article came to, the earliest first', async () => {
    const story = await takeIn(0, 12);
    const members = await storyMembers(toy.store.read, story);
    await untrace([members.length, 6]);
    const part = await partWith(story);
    expect([part.number, part.articles]).toEqual([1, members.slice(4, 7).map(({ article }) => article)]);
    expect(await isMoreToTrace(toy.store.read, story, 1, SIZES)).toBe(true);
    await untrace([2]);
    expect((await partWith(story)).number).toBe(0);
  });

  it('compares a part with what most of the story goes back to, never with what came later', async () => {
    const story = await takeIn(0, 12);
    const [first] = await storyMembers(toy.store.read, story);
    await untrace([9]);
    expect((await partWith(story)).companions).toEqual([first?.capture]);
  });

  it('compares a part with the articles that share passages with it, most alike first', async () => {
    const story = await takeIn(0, 12);
    const members = await storyMembers(toy.store.read, story);
    const [, second, third] = members;
    for (const [other, share] of [
      [second, 0.4],
      [third, 0.9],
      [members[11], 1],
    ] as const) {
      const row = { share, capture_id: '', other_capture: '', passages: null };
      const article_id = members[8]?.article ?? '';
      await toy.store.write
        .insertInto('copies')
        .values({ article_id, other_id: other?.article ?? '', ...row })
        .execute();
    }
    await untrace([9]);
    expect((await partWith(story)).companions).toEqual([members[0]?.capture, third?.capture]);
  });

  it('is compared with its copies in other stories', async () => {
    const story = await takeIn(0, 3);
    await toy.pipeline.takeIn([toyItem('elsewhere.example/strike', 'strike one\nText 1.', 30)]);
    await toy.pipeline.idle();
    const [first, , , other] = await toy.store.read
      .selectFrom('articles')
      .selectAll()
      .orderBy('number')
      .execute();
    const row = { share: 0.9, capture_id: '', other_capture: '', passages: null };
    await toy.store.write
      .insertInto('copies')
      .values({ article_id: other?.id ?? '', other_id: first?.id ?? '', ...row })
      .execute();
    expect((await partWith(story)).companions).toEqual([other?.capture_id]);
  });

  it('has nothing to do where every version was traced', async () => {
    const story = await takeIn(0, 12);
    expect(await partToTrace(toy.store.read, story, SIZES)).toBe('traced');
    expect(await partToTrace(toy.store.read, 'no such story', SIZES)).toBe('empty');
  });

  it('counts one origin for each publisher, the one that most articles go back to', async () => {
    const story = await takeIn(0, 5);
    const members = await storyMembers(toy.store.read, story);
    const source = (number: number, work: string, domain: string | null, confidence: number) =>
      toy.store.write
        .updateTable('verdicts')
        .set({ work_id: work, primary_domain: domain, primary_source: JSON.stringify({ confidence }) })
        .where('article_id', '=', members[number]?.article ?? '')
        .execute();
    await source(0, 'w1', 'herald.example', 0.9);
    await source(1, 'w2', 'herald.example', 0.9);
    await source(2, 'w2', 'herald.example', 0.9);
    await source(3, 'w3', null, 0.9);
    await source(4, 'w4', 'unsure.example', 0.3);
    expect(await originsOfVerdicts(toy.store.read, story, 0.5)).toEqual(['w2', 'w3']);
  });
});
