import type { PassageKind } from '../../core/provenance.ts';
import type { SentenceProfile } from './profile.ts';

/** How two sentences of one language relate. Shares are of weighted words, 0 to 1. */
export interface SentenceMatch {
  readonly kind: Exclude<PassageKind, 'translation'>;
  /** Share of both sentences' words that correspond: 1 for the same sentence. */
  readonly similarity: number;
  readonly leftShare: number;
  readonly rightShare: number;
  /** Share of both sentences' words that are the same words in the same order. */
  readonly identical: number;
}

/** Below this share of common content words in the smaller sentence, word order cannot make a match of it. */
const LEAST_CONTENT = 0.4;
const LEAST_SHARED_WORDS = 3;
const LEAST_SIMILARITY = 0.4;
const LEAST_CONTAINMENT = 0.5;
/** Nearly all of a short sentence within a long one: split, merged or shortened sentences. */
const CONTAINED = 0.7;
const EDITED = 0.66;
const VERBATIM = 0.97;
/** A word found out of order counts less than one in order. */
const OUT_OF_ORDER = 0.8;
/** The same word with a letter or two changed: spelling variants and recognition errors. */
const NEARLY_THE_SAME = 0.9;

/**
 * Compares two sentences word by word: the heaviest common subsequence of word classes (Needleman & Wunsch 1970 without
 * gap costs), then words of the rest in any order, then words that differ by a letter or two. Null where they do not
 * correspond. Symmetric: swapping the sentences swaps the shares.
 */
export function compareSentences(left: SentenceProfile, right: SentenceProfile): SentenceMatch | null {
  if (left.exact === right.exact && left.words.length === right.words.length) {
    return { kind: 'verbatim', similarity: 1, leftShare: 1, rightShare: 1, identical: 1 };
  }
  const shared = countShared(left.content, right.content);
  const smaller = Math.min(left.content.length, right.content.length);
  if (shared < Math.min(LEAST_SHARED_WORDS, Math.max(2, smaller)) || shared < smaller * LEAST_CONTENT)
    return null;

  const alignment = alignWords(left, right);
  const matched =
    alignment.inOrder + alignment.outOfOrder * OUT_OF_ORDER + alignment.similar * NEARLY_THE_SAME;
  const similarity = (2 * matched) / (left.weight + right.weight);
  const leftShare = Math.min(1, matched / left.weight);
  const rightShare = Math.min(1, matched / right.weight);
  const identical = (2 * alignment.identical) / (left.weight + right.weight);
  const containment = Math.max(leftShare, rightShare);
  if (containment < LEAST_CONTAINMENT || (similarity < LEAST_SIMILARITY && containment < CONTAINED))
    return null;
  const inOrder = (2 * (alignment.inOrder + alignment.similar)) / (left.weight + right.weight);
  const kind = identical >= VERBATIM ? 'verbatim' : inOrder >= EDITED ? 'edited' : 'paraphrase';
  return {
    kind,
    similarity: Math.min(1, similarity),
    leftShare,
    rightShare,
    identical: Math.min(1, identical),
  };
}

/** How many values two sorted arrays share. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) {
      count += 1;
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return count;
}

interface WordAlignment {
  inOrder: number;
  identical: number;
  outOfOrder: number;
  similar: number;
}

let table = new Float32Array(1 << 13);

/** Weights of the words that correspond; a word weighs the mean of its two forms. */
function alignWords(left: SentenceProfile, right: SentenceProfile): WordAlignment {
  const rows = left.classes.length;
  const columns = right.classes.length;
  const width = columns + 1;
  fillTable(left, right, rows, columns);

  const result: WordAlignment = { inOrder: 0, identical: 0, outOfOrder: 0, similar: 0 };
  const leftRest: number[] = [];
  const rightRest: number[] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const weight = pairWeight(left, right, i, j);
    const here = table[i * width + j] as number;
    if (weight > 0 && Math.abs(here - ((table[(i + 1) * width + j + 1] as number) + weight)) < 1e-4) {
      result.inOrder += weight;
      if (left.words[i] === right.words[j]) result.identical += weight;
      i += 1;
      j += 1;
    } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number))
      leftRest.push(i++);
    else rightRest.push(j++);
  }
  while (i < rows) leftRest.push(i++);
  while (j < columns) rightRest.push(j++);
  matchRest(left, right, leftRest, rightRest, result);
  return result;
}

function fillTable(left: SentenceProfile, right: SentenceProfile, rows: number, columns: number): void {
  const width = columns + 1;
  if (table.length < (rows + 1) * width) table = new Float32Array((rows + 1) * width * 2);
  table.fill(0, rows * width, (rows + 1) * width);
  for (let i = rows - 1; i >= 0; i -= 1) {
    table[i * width + columns] = 0;
    for (let j = columns - 1; j >= 0; j -= 1) {
      const skip = Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
      const weight = pairWeight(left, right, i, j);
      const take = weight > 0 ? (table[(i + 1) * width + j + 1] as number) + weight : 0;
      table[i * width + j] = Math.max(take, skip);
    }
  }
}

function pairWeight(left: SentenceProfile, right: SentenceProfile, i: number, j: number): number {
  if (left.classes[i] !== right.classes[j]) return 0;
  return ((left.weights[i] as number) + (right.weights[j] as number)) / 2;
}

/** Content words that the subsequence left over: first the same class elsewhere, then nearly the same letters. */
function matchRest(
  left: SentenceProfile,
  right: SentenceProfile,
  leftRest: readonly number[],
  rightRest: readonly number[],
  result: WordAlignment,
): void {
  const free = new Set(rightRest.filter((j) => (right.weights[j] as number) >= 1));
  const unmatched: number[] = [];
  for (const i of leftRest) {
    if ((left.weights[i] as number) < 1) continue;
    let found = false;
    for (const j of free) {
      const weight = pairWeight(left, right, i, j);
      if (weight === 0) continue;
      result.outOfOrder += weight;
      free.delete(j);
      found = true;
      break;
    }
    if (!found) unmatched.push(i);
  }
  if (free.size === 0 || result.inOrder + result.outOfOrder < (left.weight + right.weight) / 6) return;
  for (const i of unmatched) {
    for (const j of free) {
      if (!nearlySame(left.folded[i] ?? '', right.folded[j] ?? '')) continue;
      result.similar += ((left.weights[i] as number) + (right.weights[j] as number)) / 2;
      free.delete(j);
      break;
    }
  }
}

/** One letter in five or more, two in nine or more; never digits, since another number is another fact. */
export function nearlySame(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 2 || a.length > 40 || b.length > 40) return false;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  return editDistanceWithin(a, b, shorter >= 9 ? 2 : 1);
}

function editDistanceWithin(a: string, b: string, most: number): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (Math.max(endA, endB) - start <= most) return true;
  if (Math.max(endA, endB) - start > most + 4) return false;
  let previous = Array.from({ length: endB - start + 1 }, (_, index) => index);
  for (let i = start; i < endA; i += 1) {
    const row = [i - start + 1];
    for (let j = start; j < endB; j += 1) {
      const substitution = (previous[j - start] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j - start + 1] ?? 0) + 1, (row[j - start] ?? 0) + 1));
    }
    previous = row;
  }
  return (previous.at(-1) ?? most + 1) <= most;
}
