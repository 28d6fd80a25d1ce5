import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { markStory } from '../../store/storylines.ts';
import { JOB } from '../stage.ts';
import { openToyPipeline, type ToyPipeline } from '../testing/open-toy-pipeline.ts';
import { toyItem } from '../testing/toy-items.ts';

let folder: string;
let toy: ToyPipeline;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-storyline-'));
  toy = await openToyPipeline(folder, 1);
});
afterEach(async () => {
  await toy.close();
  rmSync(folder, { recursive: true, force: true });
});

it('keeps nothing of a story whose articles all went to another one before it was looked at', async () => {
  const { store, queue, pipeline } = toy;
  await pipeline.takeIn([
    toyItem('a.example/1', 'ferry one\nText.'),
    toyItem('a.example/2', 'storm one\nText.'),
  ]);
  await pipeline.idle();
  await store.write.transaction().execute(async (tx) => {
    await markStory(tx, 'story_emptied', true);
    await queue.enqueue(tx, [{ kind: JOB.storylines, key: 'all' }]);
  });
  await pipeline.idle();
  const stories = await store.read.selectFrom('stories').select('id').orderBy('id').execute();
  for (const table of ['story_profiles', 'story_terms', 'storyline_steps'] as const) {
    const kept = await store.read
      .selectFrom(table)
      .select('story_id')
      .distinct()
      .orderBy('story_id')
      .execute();
    expect(kept.map((row) => row.story_id)).toEqual(stories.map((row) => row.id));
  }
});
