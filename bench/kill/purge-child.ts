// Takes down every third item of a store, one request each, while others are taken in: FOLDER REQUESTS ITEMS.
// Says "REQUESTED n" when the n-th request is on the disk.

import { createTakedownDesk } from '../../src/pipeline/takedown/takedown-desk.ts';
import { openToyPipeline } from '../../src/pipeline/testing/open-toy-pipeline.ts';
import { addressOf, items, takenDown } from './items.ts';

const [folder = '', requests = '0', count = '0'] = process.argv.slice(2);
process.stdout.write('BEGUN\n');
const toy = await openToyPipeline(folder);
const desk = createTakedownDesk({
  store: toy.store,
  clock: { now: () => new Date() },
  probe: { txt: async () => [], page: async () => ({ message: 'not there' }), mail: null },
  wake: toy.pipeline.wake,
});
const taken = toy.pipeline.takeIn(items(Number(count)));
taken.catch(() => {});
const page = { offset: 0, limit: 500 };
for (let number = (await desk.list(page)).total; number < Number(requests); number += 1) {
  await desk.request({
    ...{
      kind: 'link',
      links: [addressOf(takenDown(Number(requests))[number] ?? 0)],
      statement: 'It is mine.',
    },
    ...{ name: 'Ada', contact: 'ada@outlet.example' },
  });
  process.stdout.write(`REQUESTED ${number + 1}\n`);
}
for (const { takedown } of (await desk.list(page)).takedowns)
  if (takedown.state === 'received')
    await desk.decide(takedown.id, { verdict: 'granted', articles: 'named' });
for (const { takedown } of (await desk.list(page)).takedowns) await desk.settled(takedown.id);
await taken;
await toy.pipeline.idle();
await toy.close();
process.stdout.write('DONE\n');
