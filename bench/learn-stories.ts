/**
 * Learns `src/stories/story-weights.ts` from the labelled sets, by default writes it. The same sets give the same file.
 *
 *     node bench/learn-stories.ts                    learns from all sets
 *     node bench/learn-stories.ts --leave-one-out    scores each set with weights learned from the others, writes nothing
 *
 * Each set is seen as one stream in its own order, as one in another order, and as short streams: rarity is learned from
 * the stream, and an index that has only begun knows little of it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACROSS, DIRECTIONS, type Signal, WITHIN } from '../src/stories/story-inputs.ts';
import type { StoryModel } from '../src/stories/story-model.ts';
import type { StoryNetwork } from '../src/stories/story-network.ts';
import {
  type LabelledStream,
  labelledStreams,
  randomNumbers,
  shortStreams,
  shuffled,
} from './learn-stories/labelled-streams.ts';
import { type Examples, observePairs } from './learn-stories/observe-pairs.ts';
import { trainNetwork, type WeighedExamples } from './learn-stories/train-network.ts';
import { scoreStream } from './quality/clustering.ts';
import { printScores } from './quality/labelled-data.ts';

const WEIGHTS = join(import.meta.dirname, '../src/stories/story-weights.ts');
/** Sets of thousands of stories, of large stories and of two languages weigh more than the others. */
const IMPORTANCE: Readonly<Record<string, number>> = {
  allsides: 2,
  'gva-incidents': 3,
  ecbplus: 2,
  'telegram-pairs': 2,
};
const SHORT = { length: 100, most: 20 };
/** How much of a set's weight each way to see it has. */
const SHARES = { whole: 0.4, shuffled: 0.4, short: 0.2 };

interface Observed {
  readonly set: string;
  readonly parts: readonly { readonly share: number; readonly within: Examples; readonly across: Examples }[];
}

function observe(stream: LabelledStream, at: number): Observed {
  const random = randomNumbers(at + 1);
  const short = shortStreams(stream, SHORT.length, random).slice(0, SHORT.most);
  return {
    set: stream.set,
    parts: [
      { share: SHARES.whole, ...observePairs(stream, random) },
      { share: SHARES.shuffled, ...observePairs(shuffled(stream, random), random) },
      ...short.map((part) => ({ share: SHARES.short / short.length, ...observePairs(part, random) })),
    ],
  };
}

function learn(observed: readonly Observed[]): StoryModel {
  const examples = (side: keyof StoryModel): WeighedExamples[] =>
    observed.flatMap(({ set, parts }) =>
      parts.map((part) => ({ examples: part[side], weight: part.share * (IMPORTANCE[set] ?? 1) })),
    );
  const directions = (signals: readonly Signal[]) => signals.map((signal) => DIRECTIONS[signal]);
  return {
    within: trainNetwork(examples('within'), { units: 16, steps: 12_000, directions: directions(WITHIN) }),
    across: trainNetwork(examples('across'), { units: 8, steps: 4_000, directions: directions(ACROSS) }),
  };
}

function written({ within, across }: StoryModel): string {
  const network = (name: string, { weights, ...rest }: StoryNetwork) => `
const ${name}: StoryNetwork = {
${Object.entries(rest)
  .map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`)
  .join('\n')}
  weights: [
${weights.map((row) => `    ${JSON.stringify(row)},`).join('\n')}
  ],
};
`;
  return `// Written by bench/learn-stories.ts: not to be edited.
import type { StoryNetwork } from './story-network.ts';
${network('within', within)}${network('across', across)}
export const storyNetworks = { within, across };
`;
}

const streams = labelledStreams();
const observed = streams.map(observe);
if (process.argv.includes('--leave-one-out')) {
  for (const stream of streams)
    printScores(scoreStream(stream, learn(observed.filter(({ set }) => set !== stream.set))));
} else {
  const model = learn(observed);
  writeFileSync(WEIGHTS, written(model));
  for (const stream of streams) printScores(scoreStream(stream, model));
}
