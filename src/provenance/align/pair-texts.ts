import { compareSentences, type SentenceMatch } from './compare-sentences.ts';
import type { SentenceProfile, TextProfile } from './profile.ts';
import { keysOf, placeOf, type SortedPlaces, sortedPlaces } from './sorted-places.ts';

/** Sentence `left` of one text corresponds to sentence `right` of another. */
export interface SentencePair extends Omit<SentenceMatch, 'kind'> {
  readonly left: number;
  readonly right: number;
  readonly kind: SentenceMatch['kind'] | 'translation';
}

export type Compare = (left: SentenceProfile, right: SentenceProfile) => SentenceMatch | null;

/** How many sentences a sentence is compared with at most, those with most words in common first. */
const CANDIDATES = 5;

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
    for (const j of candidates(left, i, right, index)) {
      const other = right.sentences[j];
      const match = other === undefined ? null : compare(sentence, other);
      if (match !== null) all.push({ left: i, right: j, ...match });
    }
  }
  return bestPairs(all, left, right);
}

interface SentenceIndex {
  readonly byWord: SortedPlaces;
  readonly byExact: SortedPlaces;
}

const indexes = new WeakMap<TextProfile, SentenceIndex>();

function indexOf(profile: TextProfile): SentenceIndex {
  let index = indexes.get(profile);
  if (index === undefined) {
    const { sentences } = profile;
    index = {
      byWord: sortedPlaces(sentences.length, (j) => sentences[j]?.content ?? []),
      byExact: sortedPlaces(sentences.length, (j) => [sentences[j]?.exact ?? 0]),
    };
    indexes.set(profile, index);
  }
  return index;
}

/** A word in more sentences than this tells nothing about where a sentence came from. */
const COMMON = 60;
/** One word in common is no reason to compare. */
const LEAST_COMMON_WORDS = 2;

let scores = new Float32Array(64);
let counts = new Uint16Array(64);

/** The right sentences to compare with the left one at `i`: the same sentence if there is one, else the most alike. */
function candidates(left: TextProfile, i: number, right: TextProfile, index: SentenceIndex): number[] {
  const sentence = left.sentences[i] as SentenceProfile;
  const same = nearest(index.byExact, sentence.exact, (i / left.sentences.length) * right.sentences.length);
  if (same !== null) return [same];
  if (scores.length < right.sentences.length) {
    scores = new Float32Array(right.sentences.length * 2);
    counts = new Uint16Array(right.sentences.length * 2);
  }
  const touched: number[] = [];
  for (const word of sentence.content) {
    const { first, end } = keysOf(index.byWord, word);
    if (first === end || end - first > COMMON) continue;
    const weight = 1 / Math.sqrt(end - first);
    for (let at = first; at < end; at += 1) {
      const j = placeOf(index.byWord, at, word);
      if (counts[j] === 0) touched.push(j);
      counts[j] = (counts[j] as number) + 1;
      scores[j] = (scores[j] as number) + weight;
    }
  }
  const found: { readonly j: number; readonly score: number }[] = [];
  for (const j of touched) {
    const size = (right.sentences[j] as SentenceProfile).content.length;
    if ((counts[j] as number) >= Math.min(LEAST_COMMON_WORDS, size)) {
      found.push({ j, score: (scores[j] as number) / Math.sqrt(size + 4) });
    }
    counts[j] = 0;
    scores[j] = 0;
  }
  found.sort((a, b) => b.score - a.score || a.j - b.j);
  return found.slice(0, CANDIDATES).map(({ j }) => j);
}

/** Where a value stands next to the place wanted. */
function nearest(places: SortedPlaces, value: number, wanted: number): number | null {
  const { first, end } = keysOf(places, value);
  let best: number | null = null;
  for (let at = first; at < end; at += 1) {
    const place = placeOf(places, at, value);
    if (best === null || Math.abs(place - wanted) < Math.abs(best - wanted)) best = place;
  }
  return best;
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
