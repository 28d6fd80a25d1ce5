// Takes items in and works them through: FOLDER COUNT. Says "ACCEPTED n" as items are accepted.
import { openToyPipeline } from '../../src/pipeline/testing/open-toy-pipeline.ts';
import { items } from './items.ts';

const [folder = '', count = '0'] = process.argv.slice(2);
process.stdout.write('BEGUN\n');
const toy = await openToyPipeline(folder);
await toy.pipeline.takeIn(items(Number(count)), (progress) => {
  process.stdout.write(`ACCEPTED ${progress.items}\n`);
});
await toy.pipeline.idle();
await toy.close();
process.stdout.write('DONE\n');
