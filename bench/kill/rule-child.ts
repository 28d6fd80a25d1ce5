// Merges a small story and a large one, or goes on with that, to its end: FOLDER ARTICLES. Takes them in where they are not there.

import { createRulingDesk } from '../../src/pipeline/stories/ruling-desk.ts';
import { openToyPipeline } from '../../src/pipeline/testing/open-toy-pipeline.ts';
import { toyItem } from '../../src/pipeline/testing/toy-items.ts';

const [folder = '', count = '0', rules = ''] = process.argv.slice(2);
process.stdout.write('BEGUN\n');
const { store, pipeline, close } = await openToyPipeline(folder);
const desk = createRulingDesk({
  store,
  clock: { now: () => new Date('2026-03-05T08:00:00Z') },
  wake: pipeline.wake,
});
const { total } = await desk.list({ offset: 0, limit: 1 });
if (rules === 'rule' && total === 0) {
  const [one, other] = await store.read.selectFrom('stories').select('id').orderBy('articles').execute();
  await desk.merge(one?.id ?? '', other?.id ?? '', null);
}
if (rules !== 'rule') {
  await pipeline.takeIn([
    toyItem('ferry.example', 'ferry sinks\nThe ferry sank.'),
    ...Array.from({ length: Number(count) }, (_, number) =>
      toyItem(`${number}.example`, `strike ${number}\nText ${number}.`, 1),
    ),
  ]);
}
await pipeline.idle();
await close();
process.stdout.write('DONE\n');
