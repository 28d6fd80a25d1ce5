/**
 * Learns the weights of `src/stories/story-weights.ts` from labelled clusters: every document is put into its true story
 * (teacher forcing), and each story that it could have joined is an example of how a fit is right or wrong. Prints the
 * weights; weights that the data cannot teach (origins, quotes) stay as they are.
 *
 *     node scripts/learn-story-weights.ts FOLDER...    each with docs.jsonl and gold.tsv
 */
import { readFileSync } from 'node:fs';
import { type ClusterDocument, clusterFeatures } from '../src/stories/cluster-documents.ts';
import type { StoryFit } from '../src/stories/story-fit.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { withinLanguage } from '../src/stories/story-weights.ts';

interface Example {
  readonly values: readonly number[];
  readonly same: boolean;
  readonly weight: number;
}

const KEYS = Object.keys(withinLanguage.weights) as (keyof StoryFit)[];
const FIXED = new Set<keyof StoryFit>([
  'passages',
  'quotes',
  'sameOrigin',
  'otherOrigin',
  'size',
  'core',
  'crowd',
]);
const NEGATIVE = new Set<keyof StoryFit>(['gap', 'otherOrigin', 'timeUnknown', 'size', 'crowd']);
const FREE = new Set<keyof StoryFit>(['timeUnknown']);
/** An article chooses among its likeliest stories only. */
const CHOICES = 4;
const ROUNDS = 1_500;
const DECAY = 0.002;

function examplesOf(folder: string): Example[] {
  const documents: ClusterDocument[] = lines(`${folder}/docs.jsonl`).map((line) => JSON.parse(line));
  const gold = new Map(lines(`${folder}/gold.tsv`).map((line) => line.split('\t') as [string, string]));
  const labels = new Map<string, string | undefined>();
  const examples: { values: number[]; same: boolean }[] = [];
  const index = createStoryIndex({
    choose(article, ranked) {
      const label = gold.get(article);
      const right = ranked.findIndex(({ story }) => labels.get(story.id) === label);
      for (const [at, { story, fit }] of ranked.entries()) {
        if (at >= CHOICES && at !== right) continue;
        examples.push({ values: KEYS.map((key) => fit[key]), same: labels.get(story.id) === label });
      }
      return right === -1 ? undefined : right;
    },
  });
  for (const document of documents) {
    const { story } = index.assign(clusterFeatures(document));
    if (!labels.has(story)) labels.set(story, gold.get(document.id));
  }
  return examples.map((example) => ({ ...example, weight: 1 / examples.length }));
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}

/** Logistic regression by Adam, with the sign of each weight kept to what it can mean. */
function learn(examples: readonly Example[]): { bias: number; weights: number[] } {
  const parameters = [withinLanguage.bias, ...KEYS.map((key) => withinLanguage.weights[key])];
  const first = parameters.map(() => 0);
  const second = parameters.map(() => 0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = parameters.map((parameter, at) => (at === 0 ? 0 : DECAY * parameter * 0.01));
    for (const { values, same, weight } of examples) {
      let sum = parameters[0] ?? 0;
      for (let at = 0; at < values.length; at += 1) sum += (parameters[at + 1] ?? 0) * (values[at] ?? 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (same ? 1 : 0)) * weight) / total;
      gradient[0] = (gradient[0] ?? 0) + error;
      for (let at = 0; at < values.length; at += 1)
        gradient[at + 1] = (gradient[at + 1] ?? 0) + error * (values[at] ?? 0);
    }
    for (let at = 0; at < parameters.length; at += 1) {
      const key = KEYS[at - 1];
      if (key !== undefined && FIXED.has(key)) continue;
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const step = (0.05 * (first[at] ?? 0)) / (1 - 0.9 ** round);
      const moved =
        (parameters[at] ?? 0) - step / (Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round)) + 1e-9);
      parameters[at] = key === undefined ? moved : bounded(key, moved);
    }
  }
  return { bias: parameters[0] ?? 0, weights: parameters.slice(1) };
}

function bounded(key: keyof StoryFit, value: number): number {
  if (FREE.has(key)) return value;
  return NEGATIVE.has(key) ? Math.min(0, value) : Math.max(0, value);
}

const examples = process.argv.slice(2).flatMap(examplesOf);
const { bias, weights } = learn(examples);
console.log(`bias: ${bias.toFixed(2)},`);
for (const [at, key] of KEYS.entries()) console.log(`${key}: ${(weights[at] ?? 0).toFixed(2)},`);
