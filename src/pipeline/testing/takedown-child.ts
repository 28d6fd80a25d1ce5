// Takes pages in, has every third taken down and works it through; a test kills it at any moment. Says "DECIDED n".
import { createTakedownDesk } from '../takedown/takedown-desk.ts';
import { openToyPipeline } from './open-toy-pipeline.ts';
import { TAKEN_DOWN, takedownItems } from './takedown-items.ts';

const [folder = ''] = process.argv.slice(2);
const toy = await openToyPipeline(folder, 1);
const probe = { txt: async () => [], page: async () => ({ message: 'no network' }), mail: null };
const desk = createTakedownDesk({
  store: toy.store,
  clock: { now: () => new Date() },
  probe,
  wake: toy.pipeline.wake,
});
await toy.pipeline.takeIn(takedownItems());
await toy.pipeline.idle();
process.stdout.write('TAKEN IN\n');
const known = (await desk.list({ offset: 0, limit: 100 })).takedowns.map(({ takedown }) => takedown);
for (const url of TAKEN_DOWN) {
  const before = known.find(({ request }) => request.links.includes(url));
  const given = { kind: 'link', links: [url], statement: 'Mine.', name: 'Ada', contact: 'ada@one.example' };
  const id = before?.id ?? (await desk.request(given)).id;
  if (before === undefined || before.state === 'received') await desk.decide(id, { verdict: 'granted' });
  process.stdout.write(`DECIDED ${id}\n`);
}
await toy.pipeline.idle();
await toy.close();
process.stdout.write('DONE\n');
