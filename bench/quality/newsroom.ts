import { createRandom } from '../generate/random.ts';
import { type NewsroomKnobs, otherKnobs } from '../newsroom/knobs.ts';
import { measureNewsroom } from '../newsroom/measure-newsroom.ts';
import { rates } from '../newsroom/score.ts';
import { printScores, type Score } from './labelled-data.ts';

/** Worlds of their own: rules were made with others in view. In the second, companies announce what happened to them. */
const WORLDS = [
  { set: 'newsroom', seed: 2_026, announced: 0 },
  { set: 'newsroom with announcements', seed: 2_027, announced: 0.6 },
];
const ARTICLES = 1_000;

/** How often provenance is right in simulated worlds of media. */
export async function scoreNewsroom(): Promise<Score[]> {
  const scores: Score[] = [];
  for (const { set, seed, announced } of WORLDS)
    scores.push(...(await scoreWorld(set, { ...otherKnobs(seed, ARTICLES, createRandom(seed)), announced })));
  return scores;
}

async function scoreWorld(set: string, knobs: NewsroomKnobs): Promise<Score[]> {
  const { counts, stories } = await measureNewsroom(knobs);
  const measures = {
    ...rates(counts),
    'stories BCubed F1': stories.bcubed,
    'stories pairwise F1': stories.pairwise,
  };
  return Object.entries(measures).map(([metric, value]) => ({ set, metric, value }));
}

if (import.meta.main) printScores(await scoreNewsroom());
