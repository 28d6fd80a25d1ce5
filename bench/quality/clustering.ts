import { existsSync, readFileSync } from 'node:fs';
import { type ClusterDocument, clusterFeatures } from '../../src/stories/cluster-documents.ts';
import { createFingerprintIndex } from '../../src/stories/fingerprints.ts';
import type { StoryFeatures } from '../../src/stories/story-features.ts';
import { createStoryIndex } from '../../src/stories/story-index.ts';
import type { Score } from './labelled-data.ts';

const SHARED = process.env['HEADWATER_SHARED'] ?? '../shared';
const SETS = ['ecbplus', 'allsides', 'gva-incidents', 'vietmds'];
const PAIRS = ['telegram-pairs', 'bloomberg-reuters-pairs'];

/** BCubed and pairwise F1 of the online index on labelled clusters, F1 on labelled pairs, copies found. Empty where the data is absent. */
export async function scoreClustering(): Promise<Score[]> {
  const scores: Score[] = [];
  for (const set of SETS) scores.push(...scoreSet(set));
  for (const set of PAIRS) scores.push(...scorePairs(set));
  for (const size of ['100', '1000']) scores.push(...scoreCopies(size));
  return scores;
}

function scoreSet(set: string): Score[] {
  const folder = `${SHARED}/data/clustering/${set}`;
  if (!existsSync(folder)) return [];
  const features = readLines<ClusterDocument>(`${folder}/docs.jsonl`).map(clusterFeatures);
  const gold = readGold(`${folder}/gold.tsv`);
  const started = performance.now();
  const index = createStoryIndex();
  for (const one of features) index.assign(one);
  const seconds = (performance.now() - started) / 1_000;
  const predicted = new Map(features.map(({ article }) => [article, index.storyOf(article) ?? article]));
  const { precision, recall, f1 } = bcubed(predicted, gold);
  return [
    { set, metric: 'BCubed F1', value: f1 },
    { set, metric: 'BCubed precision', value: precision },
    { set, metric: 'BCubed recall', value: recall },
    { set, metric: 'pairwise F1', value: pairwise(predicted, gold) },
    { set, metric: 'articles per second', value: features.length / seconds },
  ];
}

function scorePairs(set: string): Score[] {
  const path = `${SHARED}/data/clustering/${set}/pairs.jsonl`;
  if (!existsSync(path)) return [];
  interface Side {
    title: string;
    text: string;
    published?: string;
  }
  const pairs = readLines<{ id: string; language: string; a: Side; b: Side; same: boolean }>(path);
  const feature = (id: string, side: Side, language: string): StoryFeatures =>
    clusterFeatures({ ...side, id, language });
  const features = pairs.map((pair) => [
    feature(`${pair.id} a`, pair.a, pair.language),
    feature(`${pair.id} b`, pair.b, pair.language),
  ]);
  // Each side sees the whole set, as in a stream, so that rarity is learned; then the pair is judged.
  const index = createStoryIndex();
  for (const [a, b] of features) {
    if (a !== undefined) index.assign(a);
    if (b !== undefined) index.assign(b);
  }
  let hits = 0;
  let wrong = 0;
  const right = { same: 0, other: 0 };
  for (const pair of pairs) {
    const same = index.storyOf(`${pair.id} a`) === index.storyOf(`${pair.id} b`);
    if (same && pair.same) hits += 1;
    if (same !== pair.same) wrong += 1;
    else right[same ? 'same' : 'other'] += 1;
  }
  const positives = pairs.filter((pair) => pair.same).length;
  return [
    { set, metric: 'pairs F1', value: (2 * hits) / (2 * hits + wrong) },
    {
      set,
      metric: 'balanced accuracy',
      value: (right.same / positives + right.other / (pairs.length - positives)) / 2,
    },
  ];
}

function scoreCopies(size: string): Score[] {
  const folder = `${SHARED}/data/reuse/minhash-articles`;
  if (!existsSync(folder)) return [];
  const documents = readLines<{ id: string; text: string }>(`${folder}/docs-${size}.jsonl`);
  const gold = new Set(
    readFileSync(`${folder}/gold-${size}.tsv`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t').slice(0, 2).sort().join(' ')),
  );
  const index = createFingerprintIndex();
  const found = new Set<string>();
  for (const { id, text } of documents) {
    const { prints } = clusterFeatures({ id, title: null, text, language: 'en' });
    for (const copy of index.find(prints, 0.5)) found.add([id, copy.article].sort().join(' '));
    index.add(id, prints);
  }
  const hits = [...found].filter((pair) => gold.has(pair)).length;
  return [{ set: `minhash-articles ${size}`, metric: 'F1', value: (2 * hits) / (found.size + gold.size) }];
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function readGold(path: string): Map<string, string> {
  return new Map(
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
}

/** Per document the share of its predicted cluster that is of its true one (precision), and the reverse (recall), means, F1. */
export function bcubed(predicted: ReadonlyMap<string, string>, gold: ReadonlyMap<string, string>) {
  const clusters = count([...gold.keys()].map((id) => predicted.get(id) ?? id));
  const classes = count([...gold.values()]);
  const both = count([...gold].map(([id, label]) => `${predicted.get(id) ?? id}\t${label}`));
  let precision = 0;
  let recall = 0;
  for (const [id, label] of gold) {
    const cluster = predicted.get(id) ?? id;
    const common = both.get(`${cluster}\t${label}`) ?? 0;
    precision += common / (clusters.get(cluster) ?? 1);
    recall += common / (classes.get(label) ?? 1);
  }
  precision /= gold.size;
  recall /= gold.size;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** F1 over pairs of documents put together. */
export function pairwise(predicted: ReadonlyMap<string, string>, gold: ReadonlyMap<string, string>): number {
  const pairs = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const found = pairs(count([...gold.keys()].map((id) => predicted.get(id) ?? id)));
  const wanted = pairs(count([...gold.values()]));
  const both = pairs(count([...gold].map(([id, label]) => `${predicted.get(id) ?? id}\t${label}`)));
  return (2 * both) / (found + wanted);
}

function count(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

if (import.meta.main) console.table(await scoreClustering());
