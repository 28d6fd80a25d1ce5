import { type ClusterDocument, clusterFeatures } from '../../src/stories/cluster-documents.ts';
import type { StoryFeatures } from '../../src/stories/story-features.ts';
import { readCases, readRows } from '../quality/labelled-data.ts';

/** Articles in the order of arrival, each with the label of its story; null where the label is only known for its pair. */
export interface LabelledStream {
  readonly set: string;
  readonly articles: readonly LabelledArticle[];
}

export interface LabelledArticle {
  readonly features: StoryFeatures;
  readonly story: string;
  /** The article that it is labelled with, where nothing is known of all others. */
  readonly partner: string | null;
}

const CLUSTERS = ['ecbplus', 'allsides', 'gva-incidents', 'vietmds'];
const PAIRS = ['telegram-pairs', 'bloomberg-reuters-pairs'];

/** All labelled sets that are there. */
export function labelledStreams(): LabelledStream[] {
  return [...CLUSTERS.flatMap(clusterStream), ...PAIRS.flatMap(pairStream)];
}

function clusterStream(set: string): LabelledStream[] {
  const documents = readCases<ClusterDocument>(`clustering/${set}/docs.jsonl`);
  const rows = readRows(`clustering/${set}/gold.tsv`);
  if (documents === null || rows === null) return [];
  const gold = new Map(rows.map(([id = '', label = '']) => [id, label]));
  const articles = documents.map((document) => ({
    features: clusterFeatures(document),
    story: `${set} ${gold.get(document.id) ?? document.id}`,
    partner: null,
  }));
  return [{ set, articles }];
}

interface LabelledPair {
  readonly id: string;
  readonly language: string;
  readonly a: Omit<ClusterDocument, 'id' | 'language'>;
  readonly b: Omit<ClusterDocument, 'id' | 'language'>;
  readonly same: boolean;
}

function pairStream(set: string): LabelledStream[] {
  const pairs = readCases<LabelledPair>(`clustering/${set}/pairs.jsonl`);
  if (pairs === null) return [];
  const articles = pairs.flatMap(({ id, language, a, b, same }) =>
    [
      { document: { ...a, id: `${id} a`, language }, partner: `${id} b` },
      { document: { ...b, id: `${id} b`, language }, partner: `${id} a` },
    ].map(({ document, partner }) => ({
      features: clusterFeatures(document),
      story: same ? id : document.id,
      partner,
    })),
  );
  return [{ set, articles }];
}

/** A stream in another order, always the same for the same seed. */
export function shuffled({ set, articles }: LabelledStream, random: () => number): LabelledStream {
  const list = [...articles];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as LabelledArticle, list[at] as LabelledArticle];
  }
  return { set, articles: list };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A stream parted into short ones of whole stories: an index that has only begun knows little of what is rare. */
export function shortStreams(
  { set, articles }: LabelledStream,
  length: number,
  random: () => number,
): LabelledStream[] {
  const stories = [
    ...Map.groupBy(articles, ({ story, partner, features }) =>
      partner === null ? story : [features.article, partner].sort().join(),
    ),
  ];
  const keyed = stories.map(([, list]) => ({ list, key: random() })).sort((a, b) => a.key - b.key);
  const streams: LabelledStream[] = [];
  let part: LabelledArticle[] = [];
  for (const { list } of keyed) {
    part.push(...list);
    if (part.length < length) continue;
    streams.push(shuffled({ set, articles: part }, random));
    part = [];
  }
  return streams;
}
