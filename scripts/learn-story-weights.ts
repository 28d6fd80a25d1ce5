/**
 * Learns the weights of `src/stories/story-weights.ts` from labelled clusters: every document is put into its true story
 * (teacher forcing), and each story that it could have joined is an example of how a fit is right or wrong. Each set is
 * seen as one long stream and as many short ones, since rarity is learned from the stream; for the weights across
 * languages, half of a set's documents hide their words and lose some names and numbers, as translations do. Weights that
 * labelled data teaches wrongly or not at all (citations are rare in it, its stories small) stay as they are. The weights
 * shipped were learned on four sets with the articles of the demo, in several orders, as a fifth: no other set is in
 * several languages.
 *
 *     node scripts/learn-story-weights.ts FOLDER...                    prints the weights
 *     node scripts/learn-story-weights.ts --leave-one-out FOLDER...    scores each set with weights learned on the others
 *
 * A folder has docs.jsonl and gold.tsv.
 */
import { readFileSync } from 'node:fs';
import { bcubed, pairwise } from '../bench/quality/clustering.ts';
import { createCatalogue } from '../src/app/catalogue.ts';
import { parseSettings } from '../src/config/settings.ts';
import type { Article } from '../src/core/article.ts';
import { createWorkerFunctions } from '../src/pipeline/functions.ts';
import type { ClusterDocument } from '../src/stories/cluster-documents.ts';
import type { StoryFeatures } from '../src/stories/story-features.ts';
import type { StoryFit } from '../src/stories/story-fit.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { type StoryModel, type StoryWeights, storyModel } from '../src/stories/story-weights.ts';

interface Labelled {
  readonly features: StoryFeatures;
  readonly label: string;
}

/** The values of a fit in the order of `KEYS`, and whether it was of the true story. */
interface Example {
  readonly values: Float64Array;
  readonly same: boolean;
}

type Side = keyof StoryModel;
type Key = keyof StoryFit;

const KEYS = Object.keys(storyModel.within.weights) as Key[];
const FIXED: ReadonlySet<Key> = new Set<Key>([
  'passages',
  'quotes',
  'sameOrigin',
  'otherOrigin',
  'size',
  'core',
  'season',
  'namesHeld',
]);
const NEGATIVE: ReadonlySet<Key> = new Set<Key>(['gap', 'otherOrigin', 'size', 'crowd']);
const FREE: ReadonlySet<Key> = new Set<Key>(['timeUnknown']);
/** Hidden across languages. */
const WORDS: ReadonlySet<Key> = new Set<Key>(['terms', 'title', 'storyTerms']);
/** An article chooses among its likeliest stories only. */
const CHOICES = 4;
const LONG_STREAM = 4_000;
const SHORT_STREAM = 60;
const MOST_SHORT = 2_400;
const ROUNDS = 500;
const DECAY = 0.0003;
/** Shares that a translation does not keep as written. */
const LOST = { names: 0.35, numbers: 0.15 };

function readSet(folder: string): Labelled[] {
  const functions = createWorkerFunctions(createCatalogue(parseSettings({}), []));
  const gold = new Map(lines(`${folder}/gold.tsv`).map((line) => line.split('\t') as [string, string]));
  return lines(`${folder}/docs.jsonl`).map((line) => {
    const article = articleOf(JSON.parse(line));
    const features = functions.storyFeatures({ article, analysis: functions.analyse(article) });
    return { features, label: gold.get(article.id) ?? article.id };
  });
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}

function articleOf({ id, title, text, language, published, url }: ClusterDocument): Article {
  return {
    id,
    source: id,
    url: url ?? null,
    outlet: null,
    title: title || null,
    byline: [],
    published: published ?? null,
    modified: null,
    firstSeen: null,
    timeFlags: [],
    language: language ?? null,
    text,
    image: null,
    links: [],
    marks: [],
    kind: 'article',
    trace: [],
  };
}

/** Groups of examples, which count the same whatever their number. */
function groupsOf(set: readonly Labelled[], side: Side): Example[][] {
  const seen = side === 'within' ? set : hideWords(set);
  const short: Example[] = [];
  for (let at = 0; at < Math.min(seen.length, MOST_SHORT); at += SHORT_STREAM)
    short.push(...examplesOf(seen.slice(at, at + SHORT_STREAM), side));
  return [examplesOf(seen.slice(0, LONG_STREAM), side), short];
}

function examplesOf(stream: readonly Labelled[], side: Side): Example[] {
  const gold = new Map(stream.map(({ features, label }) => [features.article, label]));
  const labels = new Map<string, string>();
  const examples: Example[] = [];
  const index = createStoryIndex({
    choose(article, ranked) {
      const label = gold.get(article);
      const right = ranked.findIndex(({ story }) => labels.get(story.id) === label);
      for (const [at, { story, fit, sameLanguage }] of ranked.entries()) {
        if ((at >= CHOICES && at !== right) || sameLanguage !== (side === 'within')) continue;
        examples.push({
          values: Float64Array.from(KEYS, (key) => fit[key]),
          same: labels.get(story.id) === label,
        });
      }
      return right === -1 ? undefined : right;
    },
  });
  for (const { features, label } of stream) {
    const { story } = index.assign(features);
    if (!labels.has(story)) labels.set(story, label);
  }
  return examples;
}

/** Half of the documents, as if they were in another language. */
function hideWords(set: readonly Labelled[]): Labelled[] {
  const random = createRandom(7);
  return set.map(({ features, label }) => {
    if (random() < 0.5) return { features, label };
    const names = features.names.filter(() => random() > LOST.names);
    const numbers = features.numbers.filter(() => random() > LOST.numbers);
    return { features: { ...features, language: 'zxx', names, numbers, prints: [], quotes: [] }, label };
  });
}

/** A linear congruential generator (Numerical Recipes), so that learning gives the same weights again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Logistic regression by Adam, with the sign of each weight kept to what it can mean. */
function learn(groups: readonly Example[][], side: Side): StoryWeights {
  const start = storyModel[side];
  const parameters = [start.bias, ...KEYS.map((key) => start.weights[key])];
  const first = parameters.map(() => 0);
  const second = parameters.map(() => 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = gradientOf(parameters, groups);
    for (let at = 0; at < parameters.length; at += 1) {
      const key = KEYS[at - 1];
      if (key !== undefined && (FIXED.has(key) || (side === 'across' && WORDS.has(key)))) continue;
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const step = (0.05 * (first[at] ?? 0)) / (1 - 0.9 ** round);
      const moved =
        (parameters[at] ?? 0) - step / (Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round)) + 1e-9);
      parameters[at] = key === undefined ? moved : bounded(key, moved);
    }
  }
  const weights = Object.fromEntries(KEYS.map((key, at) => [key, parameters[at + 1] ?? 0]));
  return { bias: parameters[0] ?? 0, weights: weights as Record<Key, number> };
}

function gradientOf(parameters: readonly number[], groups: readonly Example[][]): number[] {
  const gradient = parameters.map((parameter, at) => (at === 0 ? 0 : DECAY * parameter));
  for (const group of groups) {
    for (const { values, same } of group) {
      let sum = parameters[0] ?? 0;
      for (let at = 0; at < values.length; at += 1) sum += (parameters[at + 1] ?? 0) * (values[at] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - (same ? 1 : 0)) / group.length / groups.length;
      gradient[0] = (gradient[0] ?? 0) + error;
      for (let at = 0; at < values.length; at += 1)
        gradient[at + 1] = (gradient[at + 1] ?? 0) + error * (values[at] ?? 0);
    }
  }
  return gradient;
}

function bounded(key: Key, value: number): number {
  if (FREE.has(key)) return value;
  return NEGATIVE.has(key) ? Math.min(0, value) : Math.max(0, value);
}

function learnModel(sets: readonly (readonly Labelled[])[]): StoryModel {
  return {
    within: learn(
      sets.flatMap((set) => groupsOf(set, 'within')),
      'within',
    ),
    across: learn(
      sets.flatMap((set) => groupsOf(set, 'across')),
      'across',
    ),
  };
}

function scoreOf(set: readonly Labelled[], model: StoryModel): string {
  const index = createStoryIndex({ model });
  for (const { features } of set) index.assign(features);
  const gold = new Map(set.map(({ features, label }) => [features.article, label]));
  const found = new Map([...gold.keys()].map((id) => [id, index.storyOf(id) ?? id]));
  return `BCubed ${bcubed(found, gold).f1.toFixed(3)}, pairwise ${pairwise(found, gold).toFixed(3)}`;
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const sets = folders.map(readSet);
if (process.argv.includes('--leave-one-out')) {
  for (const [at, set] of sets.entries()) {
    const others = sets.filter((other) => other !== set);
    console.log(`${folders[at]}: ${scoreOf(set, learnModel(others))}`);
  }
} else {
  for (const [side, { bias, weights }] of Object.entries(learnModel(sets))) {
    console.log(`${side}: bias ${bias.toFixed(2)}`);
    for (const key of KEYS) console.log(`  ${key}: ${weights[key as Key].toFixed(2)},`);
  }
}
