import { type ClusterDocument, clusterFeatures } from '../../src/stories/cluster-documents.ts';
import { createStoryIndex } from '../../src/stories/story-index.ts';
import { f1, printScores, readCases, readRows, type Score } from './labelled-data.ts';

const SETS = ['ecbplus', 'allsides', 'gva-incidents', 'vietmds'];
/** Half of a text makes it a copy as the set means it. */
const COPIED = 0.5;
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
  const documents = readCases<ClusterDocument>(`clustering/${set}/docs.jsonl`);
  const rows = readRows(`clustering/${set}/gold.tsv`);
  if (documents === null || rows === null) return [];
  const features = documents.map(clusterFeatures);
  const gold = new Map(rows.map(([id = '', label = '']) => [id, label]));
  const started = performance.now();
  const index = createStoryIndex();
  for (const one of features) index.assign(one);
  const seconds = (performance.now() - started) / 1_000;
  const predicted = new Map(features.map(({ article }) => [article, index.storyOf(article) ?? article]));
  const scores = bcubed(predicted, gold);
  return [
    { set, metric: 'BCubed F1', value: scores.f1 },
    { set, metric: 'BCubed precision', value: scores.precision },
    { set, metric: 'BCubed recall', value: scores.recall },
    { set, metric: 'pairwise F1', value: pairwise(predicted, gold) },
    { set, metric: 'articles per second', value: features.length / seconds },
  ];
}

interface Side {
  readonly title: string;
  readonly text: string;
  readonly published?: string;
}

interface LabelledPair {
  readonly id: string;
  readonly language: string;
  readonly a: Side;
  readonly b: Side;
  readonly same: boolean;
}

function scorePairs(set: string): Score[] {
  const pairs = readCases<LabelledPair>(`clustering/${set}/pairs.jsonl`);
  if (pairs === null) return [];
  // Each side sees the whole set, as in a stream, so that rarity is learned; then the pair is judged.
  const index = createStoryIndex();
  for (const { id, language, a, b } of pairs) {
    index.assign(clusterFeatures({ ...a, id: `${id} a`, language }));
    index.assign(clusterFeatures({ ...b, id: `${id} b`, language }));
  }
  const counts = { found: 0, predicted: 0, labelled: 0 };
  const right = { same: 0, other: 0 };
  for (const pair of pairs) {
    const same = index.storyOf(`${pair.id} a`) === index.storyOf(`${pair.id} b`);
    if (same) counts.predicted += 1;
    if (pair.same) counts.labelled += 1;
    if (same && pair.same) counts.found += 1;
    if (same === pair.same) right[same ? 'same' : 'other'] += 1;
  }
  const others = pairs.length - counts.labelled;
  const balanced = (right.same / counts.labelled + right.other / others) / 2;
  return [
    { set, metric: 'pairs F1', value: f1(counts) },
    { set, metric: 'balanced accuracy', value: balanced },
  ];
}

function scoreCopies(size: string): Score[] {
  const documents = readCases<{ id: string; text: string }>(`reuse/minhash-articles/docs-${size}.jsonl`);
  const rows = readRows(`reuse/minhash-articles/gold-${size}.tsv`);
  if (documents === null || rows === null) return [];
  const gold = new Set(rows.map((row) => row.slice(0, 2).sort().join(' ')));
  const index = createStoryIndex();
  const found = new Set<string>();
  for (const { id, text } of documents) {
    const features = clusterFeatures({ id, title: null, text, language: 'en' });
    for (const copy of index.copiesOf(features))
      if (copy.share >= COPIED) found.add([id, copy.article].sort().join(' '));
    index.assign(features);
  }
  const counts = { found: found.intersection(gold).size, predicted: found.size, labelled: gold.size };
  return [{ set: `minhash-articles ${size}`, metric: 'F1', value: f1(counts) }];
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

if (import.meta.main) printScores(await scoreClustering());
