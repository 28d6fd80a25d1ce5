/**
 * Learns `src/stories/storyline-weights.ts` from stories of which one person knows or labelled the courses of events. The same
 * stories give the same file.
 *
 *     node bench/learn-storylines.ts                    learns, writes the file, prints how well each set is found
 *     node bench/learn-storylines.ts --check            writes nothing, and fails where the file would be another
 *     node bench/learn-storylines.ts --leave-one-out    scores each set with weights learned without it, at several bounds
 *
 * Three sets are our own (src/stories/fixtures); of the labelled data that HEADWATER_SHARED names, pairs of political stories with
 * labels of our own (learn-storylines/allsides-pairs.tsv) and pairs of happenings that are only alike. Without that data nothing
 * is learned: weights from our own stories alone would be others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  STORYLINE_SIGNALS,
  type StorylineModel,
  type StorylineSignal,
} from '../src/stories/storyline-signals.ts';
import { type Example, fitRegression } from './learn-storylines/fit-regression.ts';
import {
  type Courses,
  countSteps,
  type LabelledPair,
  lookAlikes,
  ownCourses,
  pairsOf,
  politicalPairs,
} from './learn-storylines/labelled-courses.ts';
import { type Counts, f1, precision, recall } from './quality/labelled-data.ts';

const WEIGHTS = join(import.meta.dirname, '../src/stories/storyline-weights.ts');
const HELP = `usage: node bench/learn-storylines.ts [--check | --leave-one-out]

Learns src/stories/storyline-weights.ts and prints precision and recall of each set.
  --check          writes nothing; fails where the file would be another
  --leave-one-out  writes nothing; scores each of our own sets with weights learned without it
Needs the labelled data: HEADWATER_SHARED names its folder.
`;
/** What a weight is held against: ten units of rarity, two full profiles, or all of a share. */
const UNITS: Readonly<Partial<Record<StorylineSignal, number>>> = {
  said: 10,
  namesTold: 10,
  wordsTold: 10,
  length: 56,
};
const DECAY = 3e-3;
/**
 * F1 of left-out sets hardly changes between 0.5 and 0.64: of these bounds a higher one is taken, since a wrong step misleads a
 * reader and a missing one does not.
 */
const BOUND = 0.6;
const BOUNDS = [0.5, 0.52, 0.54, 0.56, 0.58, BOUND, 0.62, 0.64, 0.66, 0.68, 0.7];
const DIGITS = 3;

/** What weights are learned from; the pairs of others are one set. */
interface Labelled {
  readonly own: readonly Courses[];
  readonly pairs: ReadonlyMap<string, readonly LabelledPair[]>;
}

const OTHERS = 'others';

function readLabelled(): Labelled | null {
  const [political, alike] = [politicalPairs(), lookAlikes()];
  if (political === null || alike === null) return null;
  const own = ownCourses();
  const pairs = new Map<string, readonly LabelledPair[]>(
    own.map((courses) => [courses.set, pairsOf(courses)]),
  );
  return { own, pairs: pairs.set(OTHERS, [...political, ...alike]) };
}

/** Every set, and each of its two classes, counts the same. */
function learn({ pairs }: Labelled, leftOut?: string): StorylineModel {
  const examples = [...pairs].flatMap(([set, own]) => (set === leftOut ? [] : balanced(own)));
  const { bias, weights } = fitRegression(examples, DECAY);
  const ofSignal = (at: number, signal: StorylineSignal) => short((weights[at] ?? 0) / (UNITS[signal] ?? 1));
  const named = STORYLINE_SIGNALS.map((signal, at) => [signal, ofSignal(at, signal)]);
  return { bias: short(bias), weights: Object.fromEntries(named), bound: BOUND };
}

function balanced(pairs: readonly LabelledPair[]): Example[] {
  const size = (related: boolean) => pairs.filter((pair) => pair.related === related).length;
  const [some, none] = [size(true), size(false)];
  return pairs.map(({ inputs, related }) => ({
    inputs: inputs.map((value, at) => value / unitAt(at)),
    related,
    weight: 1 / (related ? some : none),
  }));
}

function unitAt(at: number): number {
  const signal = STORYLINE_SIGNALS[at];
  return signal === undefined ? 1 : (UNITS[signal] ?? 1);
}

function short(value: number): number {
  return Number(value.toFixed(DIGITS));
}

/** Each of our own sets with weights learned without it, then all of them at other bounds. */
function printLeaveOneOut(labelled: Labelled): void {
  const models = labelled.own.map((courses) => ({ courses, model: learn(labelled, courses.set) }));
  for (const { courses, model } of models) print(courses.set, countSteps(courses, model));
  for (const bound of BOUNDS) {
    const counts = models.map(({ courses, model }) => countSteps(courses, { ...model, bound }));
    print(`all, bound ${bound}${bound === BOUND ? ' (taken)' : ''}`, sum(counts));
  }
}

function sum(counts: readonly Counts[]): Counts {
  const total = { found: 0, predicted: 0, labelled: 0 };
  for (const { found, predicted, labelled } of counts) {
    total.found += found;
    total.predicted += predicted;
    total.labelled += labelled;
  }
  return total;
}

function written({ bias, weights, bound }: StorylineModel): string {
  return `// Written by bench/learn-storylines.ts: not to be edited.
import type { StorylineModel } from './storyline-signals.ts';

export const storylineWeights: StorylineModel = {
  bias: ${bias},
  weights: {
${STORYLINE_SIGNALS.map((signal) => `    ${signal}: ${weights[signal]},`).join('\n')}
  },
  bound: ${bound},
};
`;
}

function print(name: string, counts: Counts): void {
  const { found, predicted, labelled } = counts;
  const shares = [precision(counts), recall(counts), f1(counts)].map((share) => share.toFixed(3));
  const [right, complete, both] = shares;
  process.stdout.write(
    `${name.padEnd(30)} ${`${found} of ${predicted}; of ${labelled}`.padEnd(20)} precision ${right} recall ${complete} F1 ${both}\n`,
  );
}

/** The pairs of others that are taken for related, whatever came before them otherwise. */
function countPairs(pairs: readonly LabelledPair[], { bias, weights, bound }: StorylineModel): Counts {
  const isFound = ({ inputs }: LabelledPair) => {
    const signal = STORYLINE_SIGNALS.reduce(
      (total, name, at) => total + weights[name] * (inputs[at] ?? 0),
      bias,
    );
    return 1 / (1 + Math.exp(-signal)) >= bound;
  };
  const predicted = pairs.filter(isFound);
  const related = (some: readonly LabelledPair[]) => some.filter((pair) => pair.related).length;
  return { found: related(predicted), predicted: predicted.length, labelled: related(pairs) };
}

function printAll(labelled: Labelled, model: StorylineModel): void {
  for (const courses of labelled.own) print(courses.set, countSteps(courses, model));
  const others = Map.groupBy(labelled.pairs.get(OTHERS) ?? [], ({ set }) => set);
  for (const [set, pairs] of others) print(`${set} (${pairs.length} pairs)`, countPairs(pairs, model));
}

function run(): void {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean' },
      check: { type: 'boolean' },
      'leave-one-out': { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const labelled = readLabelled();
  if (labelled === null) {
    process.stderr.write('nothing learned and nothing written: the labelled data is absent\n');
    process.exitCode = 1;
    return;
  }
  if (values['leave-one-out']) {
    printLeaveOneOut(labelled);
    return;
  }
  const model = learn(labelled);
  printAll(labelled, model);
  const isSame = readFileSync(WEIGHTS, 'utf8') === written(model);
  if (values.check) process.exitCode = isSame ? 0 : 1;
  else writeFileSync(WEIGHTS, written(model));
  process.stdout.write(
    isSame ? 'the weights stay as they are\n' : `the weights ${values.check ? 'would be' : 'are'} others\n`,
  );
}

run();
