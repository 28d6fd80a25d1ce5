import { clusterFeatures } from '../../src/stories/cluster-documents.ts';
import { createStoryIndex } from '../../src/stories/story-index.ts';
import type { StoryModel } from '../../src/stories/story-model.ts';
import {
  type LabelledArticle,
  type LabelledStream,
  labelledStreams,
} from '../learn-stories/labelled-streams.ts';
import { f1, printScores, readCases, readRows, type Score } from './labelled-data.ts';

/** Half of a text makes it a copy as the set means it. */
const COPIED = 0.5;

/** BCubed and pairwise F1 of the online index on labelled clusters, F1 on labelled pairs, copies found. Empty where the data is absent. */
export async function scoreClustering(): Promise<Score[]> {
  const scores: Score[] = [];
  for (const stream of labelledStreams()) scores.push(...scoreStream(stream));
  for (const size of ['100', '1000']) scores.push(...scoreCopies(size));
  return scores;
}

/** Puts a labelled stream through the index and scores where its articles are at the end. */
export function scoreStream({ set, articles }: LabelledStream, model?: StoryModel): Score[] {
  const started = performance.now();
  const index = createStoryIndex(model === undefined ? {} : { model });
  for (const { features } of articles) index.assign(features);
  const seconds = (performance.now() - started) / 1_000;
  const storyOf = (article: string) => index.storyOf(article) ?? article;
  if (articles.some(({ partner }) => partner !== null)) return scorePairs(set, articles, storyOf);
  const predicted = new Map(articles.map(({ features }) => [features.article, storyOf(features.article)]));
  const gold = new Map(articles.map(({ features, story }) => [features.article, story]));
  const scores = bcubed(predicted, gold);
  return [
    { set, metric: 'BCubed F1', value: scores.f1 },
    { set, metric: 'BCubed precision', value: scores.precision },
    { set, metric: 'BCubed recall', value: scores.recall },
    { set, metric: 'pairwise F1', value: pairwise(predicted, gold) },
    { set, metric: 'articles per second', value: articles.length / seconds },
  ];
}

/** Each side saw the whole set, as in a stream, so that rarity is learned; now the pairs are judged. */
function scorePairs(
  set: string,
  articles: readonly LabelledArticle[],
  storyOf: (article: string) => string,
): Score[] {
  const counts = { found: 0, predicted: 0, labelled: 0 };
  const right = { same: 0, other: 0 };
  const pairs = articles.filter(({ features, partner }) => partner !== null && features.article < partner);
  const labelOf = new Map(articles.map(({ features, story }) => [features.article, story]));
  for (const { features, story, partner } of pairs) {
    const isSame = labelOf.get(partner ?? '') === story;
    const same = storyOf(features.article) === storyOf(partner ?? '');
    if (same) counts.predicted += 1;
    if (isSame) counts.labelled += 1;
    if (same && isSame) counts.found += 1;
    if (same === isSame) right[same ? 'same' : 'other'] += 1;
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
