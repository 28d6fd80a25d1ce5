import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findArticleRow, findRevision } from '../../store/articles.ts';
import { copiesElsewhere, copiesOfArticle } from '../../store/copies.ts';
import { storyOf } from '../../store/stories.ts';
import { openToyPipeline, type ToyPipeline } from '../testing/open-toy-pipeline.ts';
import { toyItem } from '../testing/toy-items.ts';
import { keepCopies } from './keep-copies.ts';

const BODY =
  'The harbour office of Lindmouth closed its eastern quay on Friday after a crane tipped over in the storm. Nobody was hurt, said the harbour master Ines Okoro, who had sent the crews home at noon.';

let folder: string;
let toy: ToyPipeline;
let first: string;
let second: string;
let third: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-copies-'));
  toy = await openToyPipeline(folder);
  await toy.pipeline.takeIn([
    toyItem('one.example/quay', `quay closed\n${BODY}`, 1),
    toyItem('two.example/crane', `crane tips over\n${BODY.replace('Friday', 'Saturday')}`, 2),
    toyItem('three.example/crane', `crane seen\n${BODY}`, 3),
  ]);
  await toy.pipeline.idle();
  const rows = await toy.store.read.selectFrom('articles').select('id').orderBy('number').execute();
  [first = '', second = '', third = ''] = rows.map(({ id }) => id);
});
afterEach(async () => {
  await toy.close();
  rmSync(folder, { recursive: true, force: true });
});

async function keep(article: string, others: readonly string[]): Promise<void> {
  const db = toy.store.write;
  const row = await findArticleRow(db, article);
  const revision = await findRevision(db, row?.capture_id ?? '');
  const story = await storyOf(db, article);
  if (revision === null || story === null) throw new Error('no such article');
  await keepCopies(
    db,
    { article, story, revision },
    others.map((other) => ({ article: other, share: 0.9 })),
  );
}

describe('copies in other stories', () => {
  it('are kept with what both have, and are shown from either side', async () => {
    await keep(second, [first]);
    const [there] = await copiesOfArticle(toy.store.read, second, 5);
    const [back] = await copiesOfArticle(toy.store.read, first, 5);
    expect([there?.article, back?.article]).toEqual([first, second]);
    expect(there?.story).toBe(await storyOf(toy.store.read, first));
    const sides = (there?.passages ?? []).map(({ left, right }) => [left.text, right.text]);
    expect(sides.flat().join(' ')).toContain('on Saturday after a crane');
    expect(sides.flat().join(' ')).toContain('on Friday after a crane');
    expect(back?.passages.map(({ left, right }) => [right.text, left.text])).toEqual(sides);
  });

  it('are given to provenance by story, and copies within one story are not', async () => {
    await keep(third, [first, second]);
    const story = (await storyOf(toy.store.read, third)) ?? '';
    expect(await copiesElsewhere(toy.store.read, story, 9)).toEqual([
      { article: third, other: first, share: 0.9, story: await storyOf(toy.store.read, first) },
    ]);
    expect((await copiesOfArticle(toy.store.read, third, 5)).map(({ article }) => article)).toEqual([first]);
  });

  it('go with either article, and are kept without any of their text', async () => {
    await keep(second, [first]);
    const [row] = await toy.store.read.selectFrom('copies').selectAll().execute();
    expect(row?.passages).not.toMatch(/crane|quay/);
    await toy.store.write.deleteFrom('verdicts').execute();
    await toy.store.write.deleteFrom('articles').where('id', '=', first).execute();
    expect(await toy.store.read.selectFrom('copies').selectAll().execute()).toEqual([]);
  });
});
