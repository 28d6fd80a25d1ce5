import { compareSentences, type SentenceMatch } from './compare-sentences.ts';
import type { SentenceProfile, TextProfile } from './profile.ts';

/** Sentence `left` of one text corresponds to sentence `right` of another. */
export interface SentencePair extends Omit<SentenceMatch, 'kind'> {
  readonly left: number;
  readonly right: number;
  readonly kind: SentenceMatch['kind'] | 'translation';
}

export type Compare = (left: SentenceProfile, right: SentenceProfile) => SentenceMatch | null;

/** How many sentences a sentence is compared with at most, those with most words in common first. */
const CANDIDATES = 6;

/**
 * The sentences of two texts of one language that correspond: for each sentence the best of the other text, so that a
 * sentence that was split or merged has several partners. Candidates come from an inverted index over content words, rare
 * ones counting more. Deterministic; `left` and `right` may be swapped with the same result only if the caller keeps one
 * order for a pair of texts.
 */
export function pairSentences(
  left: TextProfile,
  right: TextProfile,
  compare: Compare = compareSentences,
): SentencePair[] {
  const index = indexOf(right);
  const all: SentencePair[] = [];
  for (const [i, sentence] of left.sentences.entries()) {
    for (const j of candidates(sentence, right, index)) {
      const other = right.sentences[j];
      const match = other === undefined ? null : compare(sentence, other);
      if (match !== null) all.push({ left: i, right: j, ...match });
    }
  }
  return bestPairs(all, left, right);
}

type SentenceIndex = ReadonlyMap<number, readonly number[]>;

const indexes = new WeakMap<TextProfile, SentenceIndex>();

function indexOf(profile: TextProfile): SentenceIndex {
  let index = indexes.get(profile);
  if (index === undefined) {
    const building = new Map<number, number[]>();
    for (const [j, sentence] of profile.sentences.entries()) {
      for (const word of sentence.content) {
        const list = building.get(word);
        if (list === undefined) building.set(word, [j]);
        else list.push(j);
      }
    }
    index = building;
    indexes.set(profile, index);
  }
  return index;
}

/** A word in more sentences than this tells nothing about where a sentence came from. */
const COMMON = 60;

function candidates(sentence: SentenceProfile, right: TextProfile, index: SentenceIndex): number[] {
  const scores = new Map<number, number>();
  for (const word of sentence.content) {
    const list = index.get(word);
    if (list === undefined || list.length > COMMON) continue;
    const weight = 1 / Math.sqrt(list.length);
    for (const j of list) scores.set(j, (scores.get(j) ?? 0) + weight);
  }
  if (scores.size <= CANDIDATES) return [...scores.keys()].sort((a, b) => a - b);
  const size = (j: number) => right.sentences[j]?.content.length ?? 0;
  const score = ([j, value]: readonly [number, number]) => value / Math.sqrt(size(j) + 4);
  return [...scores]
    .sort((a, b) => score(b) - score(a) || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([j]) => j);
}

/** Of all pairs, those that are the best of their left or of their right sentence. */
export function bestPairs(
  all: readonly SentencePair[],
  left: TextProfile,
  right: TextProfile,
): SentencePair[] {
  const bestOfLeft = new Map<number, SentencePair>();
  const bestOfRight = new Map<number, SentencePair>();
  const offset = (pair: SentencePair) =>
    Math.abs(pair.left / left.sentences.length - pair.right / right.sentences.length);
  const better = (a: SentencePair, b: SentencePair | undefined) =>
    b === undefined ||
    a.similarity > b.similarity + 1e-6 ||
    (a.similarity > b.similarity - 1e-6 && offset(a) < offset(b) - 1e-9);
  for (const pair of all) {
    if (better(pair, bestOfLeft.get(pair.left))) bestOfLeft.set(pair.left, pair);
    if (better(pair, bestOfRight.get(pair.right))) bestOfRight.set(pair.right, pair);
  }
  return all.filter((pair) => bestOfLeft.get(pair.left) === pair || bestOfRight.get(pair.right) === pair);
}
