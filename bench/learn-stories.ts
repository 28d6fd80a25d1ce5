/**
 * Learns `src/stories/story-weights.ts` from the labelled sets, by default writes it. The same sets give the same file.
 *
 *     node bench/learn-stories.ts                    learns from all sets
 *     node bench/learn-stories.ts --across           learns only the network across languages, and keeps the other
 *     node bench/learn-stories.ts --leave-one-out    scores each set with weights learned from the others, writes nothing
 *
 * Each set is seen as one stream in its own order, as one in another order, and as short streams: rarity is learned from
 * the stream, and an index that has only begun knows little of it. And it is seen as other collections are: without times and
 * titles, and as if it had come in over some weeks.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACROSS, DIRECTIONS, type Signal, WITHIN } from '../src/stories/story-inputs.ts';
import { type StoryModel, storyModel } from '../src/stories/story-model.ts';
import type { StoryNetwork } from '../src/stories/story-network.ts';
import {
  type LabelledStream,
  labelledStreams,
  randomNumbers,
  shortStreams,
  shuffled,
} from './learn-stories/labelled-streams.ts';
import { type Examples, observePairs } from './learn-stories/observe-pairs.ts';
import { bareStream, datedStream, someStories } from './learn-stories/other-views.ts';
import { trainNetwork, type WeighedExamples } from './learn-stories/train-network.ts';
import { scoreStream } from './quality/clustering.ts';
import { printScores } from './quality/labelled-data.ts';

const WEIGHTS = join(import.meta.dirname, '../src/stories/story-weights.ts');
/** Sets of thousands of stories, of large stories and of two languages weigh more than the others. */
const IMPORTANCE: Readonly<Record<keyof StoryModel, Readonly<Record<string, number>>>> = {
  within: {
    ecbplus: 3.5,
    allsides: 6,
    'gva-incidents': 11,
    vietmds: 4,
    'telegram-pairs': 4,
    'bloomberg-reuters-pairs': 3,
  },
  across: {
    ecbplus: 5,
    allsides: 6,
    'gva-incidents': 9,
    vietmds: 4,
    'telegram-pairs': 5,
    'bloomberg-reuters-pairs': 3,
  },
};
const SHORT = { length: 100, most: 20 };
/** Articles of a set that are seen as other collections are. */
const MOST_OTHERWISE = 3_000;
/** The ways to see a set, and how much of its weight each has: across languages, which no set has, more is imagined. */
type View = 'whole' | 'shuffled' | 'short' | 'bare' | 'dated';
const SHARES: Readonly<Record<keyof StoryModel, Readonly<Record<View, number>>>> = {
  within: { whole: 0.4, shuffled: 0.3, short: 0.12, bare: 0.09, dated: 0.09 },
  across: { whole: 0.3, shuffled: 0.25, short: 0.15, bare: 0.15, dated: 0.15 },
};

/** Across languages what is learned is imagined: fewer units, held closer to 0, and no set's strictness to part with. */
const TRAINING = {
  within: { networks: 4, units: 12, steps: 8_000, decay: 1e-4, strictnessDecay: 3e-2, leniency: 0.1 },
  across: { networks: 1, units: 8, steps: 4_000, decay: 1e-3, strictnessDecay: null, leniency: 0 },
};

interface Observed {
  readonly set: string;
  readonly parts: readonly (Readonly<Record<keyof StoryModel, Examples>> & {
    readonly view: View;
    /** The share of the view that it is. */
    readonly share: number;
  })[];
}

function observe(stream: LabelledStream, at: number): Observed {
  const random = randomNumbers(at + 1);
  const part = (view: View, seen: LabelledStream, share = 1) => ({
    view,
    share,
    ...observePairs(seen, random),
  });
  const whole = part('whole', stream);
  const inOtherOrder = part('shuffled', shuffled(stream, random));
  const some = shortStreams(stream, SHORT.length, random).slice(0, SHORT.most);
  const short = some.map((one) => part('short', one, 1 / some.length));
  const kept = someStories(stream, MOST_OTHERWISE, random);
  const bare = part('bare', bareStream(shuffled(kept, random), random));
  const dated = part('dated', datedStream(kept, random));
  return { set: stream.set, parts: [whole, inOtherOrder, ...short, bare, dated] };
}

function learn(observed: readonly Observed[]): StoryModel {
  const examples = (side: keyof StoryModel): WeighedExamples[] =>
    observed.flatMap(({ set, parts }) =>
      parts
        .filter(({ view }) => SHARES[side][view] > 0)
        .map(({ view, share, [side]: seen }) => ({
          examples: seen,
          weight: share * SHARES[side][view] * (IMPORTANCE[side][set] ?? 1),
        })),
    );
  const directions = (signals: readonly Signal[]) => signals.map((signal) => DIRECTIONS[signal]);
  return {
    within: trainNetwork(examples('within'), { ...TRAINING.within, directions: directions(WITHIN) }),
    across: trainNetwork(examples('across'), { ...TRAINING.across, directions: directions(ACROSS) }),
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
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what is learned may look like one.
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
  const learned = learn(observed);
  const model = process.argv.includes('--across') ? { ...storyModel, across: learned.across } : learned;
  writeFileSync(WEIGHTS, written(model));
  for (const stream of streams) printScores(scoreStream(stream, model));
}
