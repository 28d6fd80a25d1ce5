import { createRandom } from '../generate/random.ts';
import { otherKnobs } from '../newsroom/knobs.ts';
import { measureNewsroom } from '../newsroom/measure-newsroom.ts';
import { rates } from '../newsroom/score.ts';
import { printScores, type Score } from './labelled-data.ts';

/** A world of its own: rules were made with others in view. */
const SEED = 2_026;
const ARTICLES = 1_000;

/** How often provenance is right in a simulated world of media. */
export async function scoreNewsroom(): Promise<Score[]> {
  const { counts, stories } = await measureNewsroom(otherKnobs(SEED, ARTICLES, createRandom(SEED)));
  const measures = {
    ...rates(counts),
    'stories BCubed F1': stories.bcubed,
    'stories pairwise F1': stories.pairwise,
  };
  return Object.entries(measures).map(([metric, value]) => ({ set: 'newsroom', metric, value }));
}

if (import.meta.main) printScores(await scoreNewsroom());
