/**
 * Measures provenance on a simulated world of media whose truth is known: `node bench/newsroom.ts [--articles N] [--seed N]
 * [--other] [--mistakes] [--json]`. `--other` draws other knobs by the seed: a world that no rule was tuned on. Each story's
 * captured articles are read as pages, analysed and traced; how stories are found is measured elsewhere.
 */

import { parseArgs } from 'node:util';
import type { AnalysedArticle } from '../src/core/analysis.ts';
import { createOutletCatalogue } from '../src/core/outlet-catalogue.ts';
import { createWorkerFunctions } from '../src/pipeline/functions.ts';
import type { WorkerFunctions } from '../src/pipeline/stage-functions.ts';
import { createRandom } from './generate/random.ts';
import { DEFAULT_KNOBS, otherKnobs } from './newsroom/knobs.ts';
import { createNewsroom, type NewsroomStory } from './newsroom/newsroom.ts';
import { countStory, noCounts, rates } from './newsroom/score.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    other: { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const seed = Number(values.seed);
const knobs = values.other
  ? otherKnobs(seed, articles, createRandom(seed))
  : { ...DEFAULT_KNOBS, seed, articles };
const newsroom = createNewsroom(knobs);
const catalogue = createOutletCatalogue(
  newsroom.outlets.filter(({ known }) => known).map(({ outlet }) => outlet),
);
const functions = createWorkerFunctions(catalogue);
const counts = noCounts();
let captured = 0;
for (const story of newsroom.stories()) {
  const read = await readStory(story, functions);
  captured += read.length;
  for (const mistake of countStory(story, read, functions.traceStory(read), counts))
    if (values.mistakes) console.log(JSON.stringify(mistake));
}
if (values.json) console.log(JSON.stringify({ knobs, captured, counts, rates: rates(counts) }));
else {
  console.log(`${captured} articles, ${counts.stories} stories`);
  for (const [name, rate] of Object.entries(rates(counts)))
    console.log(`${name.padEnd(40)} ${rate.toFixed(3)}`);
}

async function readStory(
  { articles }: NewsroomStory,
  { readCapture, analyse }: WorkerFunctions,
): Promise<AnalysedArticle[]> {
  const read: AnalysedArticle[] = [];
  for (const { id, url, html, firstSeen, captured } of articles) {
    if (!captured) continue;
    const result = await readCapture({
      id,
      source: url,
      url,
      contentType: 'text/html',
      body: html,
      firstSeen,
    });
    if (result.outcome !== 'article') throw new Error(`${url} became ${result.outcome}: ${result.message}`);
    read.push({ article: result.article, analysis: analyse(result.article) });
  }
  return read;
}
