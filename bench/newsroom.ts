/**
 * Measures provenance on a simulated world of media whose truth is known: `node bench/newsroom.ts [--articles N] [--seed N]
 * [--announced SHARE] [--other] [--mistakes] [--json]`. `--other` draws other knobs by the seed: a world that no rule was made with in view.
 * `--mistakes` prints each mistake as a line of JSON.
 */

import { parseArgs } from 'node:util';
import { createRandom } from './generate/random.ts';
import { DEFAULT_KNOBS, otherKnobs } from './newsroom/knobs.ts';
import { measureNewsroom } from './newsroom/measure-newsroom.ts';
import { rates } from './newsroom/score.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    announced: { type: 'string', default: '0' },
    other: { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const seed = Number(values.seed);
const drawn = values.other
  ? otherKnobs(seed, articles, createRandom(seed))
  : { ...DEFAULT_KNOBS, seed, articles };
const knobs = { ...drawn, announced: Number(values.announced) };
const { captured, counts, stories } = await measureNewsroom(knobs, (mistake) => {
  if (values.mistakes) console.log(JSON.stringify(mistake));
});
if (values.json) console.log(JSON.stringify({ knobs, captured, counts, rates: rates(counts), stories }));
else {
  console.log(`${captured} articles, ${counts.stories} stories`);
  for (const [name, rate] of Object.entries(rates(counts)))
    console.log(`${name.padEnd(40)} ${rate.toFixed(3)}`);
  console.log(
    `${'stories, BCubed; pairwise F1'.padEnd(40)} ${stories.bcubed.toFixed(3)} ${stories.pairwise.toFixed(3)}`,
  );
}
