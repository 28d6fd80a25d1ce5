import { compareSentences, countShared, type SentenceMatch } from './compare-sentences.ts';
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

/** Below this, common anchors are chance. */
const LEAST_ANCHORS = 2;
const WINDOW = 0.25;

/**
 * The sentences of two texts in different languages that correspond: numbers and transliterated names in common, in the
 * same order, with similar lengths (monotone alignment with anchors, after Gale & Church 1993).
 */
export function pairAcrossLanguages(left: TextProfile, right: TextProfile): SentencePair[] {
  const rows = Math.min(left.sentences.length, MOST_TRANSLATED);
  const columns = Math.min(right.sentences.length, MOST_TRANSLATED);
  const width = columns + 1;
  const table = new Float32Array((rows + 1) * width);
  const ratio = right.weight / left.weight;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const take = anchorScore(left, right, i, j, ratio) + (table[(i + 1) * width + j + 1] as number);
      const skip = Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
      table[i * width + j] = Math.max(take, skip);
    }
  }
  const pairs: SentencePair[] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const score = anchorScore(left, right, i, j, ratio);
    const here = table[i * width + j] as number;
    if (score > 0 && Math.abs(here - (score + (table[(i + 1) * width + j + 1] as number))) < 1e-4) {
      pairs.push({
        left: i,
        right: j,
        kind: 'translation',
        similarity: score,
        leftShare: score,
        rightShare: score,
        identical: 0,
      });
      i += 1;
      j += 1;
    } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i += 1;
    else j += 1;
  }
  return pairs;
}

const MOST_TRANSLATED = 200;

/** 0 to 1: anchors in common (Dice), for sentences at a like place of texts and of like length. */
function anchorScore(left: TextProfile, right: TextProfile, i: number, j: number, ratio: number): number {
  const a = left.sentences[i];
  const b = right.sentences[j];
  if (a === undefined || b === undefined || a.anchors.length === 0 || b.anchors.length === 0) return 0;
  if (Math.abs(i / left.sentences.length - j / right.sentences.length) > WINDOW) return 0;
  const shared = countShared(a.anchors, b.anchors);
  if (shared === 0) return 0;
  if (shared < LEAST_ANCHORS && (a.anchors.length > 2 || b.anchors.length > 2)) return 0;
  const dice = (2 * shared) / (a.anchors.length + b.anchors.length);
  if (dice < 0.4) return 0;
  const length = (a.weight * ratio) / b.weight;
  return length > 2.5 || length < 0.4 ? 0 : dice;
}
