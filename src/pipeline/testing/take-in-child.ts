// Takes in a stream of pages and works it through; a test kills it at any moment. Says "ACCEPTED n" as items are accepted.
import { openToyPipeline } from './open-toy-pipeline.ts';
import { toyStream } from './toy-items.ts';

const [folder = '', count = '0'] = process.argv.slice(2);
const toy = await openToyPipeline(folder);
await toy.pipeline.takeIn(toyStream(Number(count)), (progress) => {
  process.stdout.write(`ACCEPTED ${progress.items}\n`);
});
await toy.pipeline.idle();
await toy.close();
process.stdout.write('DONE\n');
