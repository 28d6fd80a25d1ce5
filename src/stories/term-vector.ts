/**
 * Terms of an article in ascending order: a word for each, of the term's number and a mark that says how often the article has
 * it, whether its title has it, and whether the article can be found by it. How rare a term is is not kept, since it is
 * another thing tomorrow.
 */
export type TermVector = Uint32Array;

/** Numbers are below 2^26, as those of rows are (`createHashRows`). */
const MARK_BITS = 6;
const MARK = (1 << MARK_BITS) - 1;
/** Of a mark: the title has the term. */
export const IN_TITLE = 0x20;
/** Of a mark: the article is found by the term. */
export const POSTED = 0x10;
const COUNT = 0x0f;

export function wordOf(number: number, mark: number): number {
  return ((number << MARK_BITS) | mark) >>> 0;
}

export function numberOf(word: number): number {
  return word >>> MARK_BITS;
}

export function markIn(word: number): number {
  return word & MARK;
}

const STEPS = 8;
/** The counts that are told apart. */
const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 18, 24, 36, 60, 120];
/** By code: one more than the logarithm, in steps. */
const DAMPENED = Float64Array.from(COUNTS, (count) => Math.round(STEPS * (1 + Math.log(count))) / STEPS);
/** The nearest code, by count. */
const CODES = Uint8Array.from({ length: (COUNTS.at(-1) ?? 0) + 1 }, (_, count) => {
  const distances = COUNTS.map((one) => Math.abs(Math.log(one / Math.max(1, count))));
  return distances.indexOf(Math.min(...distances));
});

/** How often, dampened: one more than the logarithm, since ten times the word is not ten times the matter. */
export function countOf(word: number): number {
  return DAMPENED[word & COUNT] ?? 0;
}

/** The mark of a term that an article has so often. */
export function markOf(count: number, inTitle = false): number {
  return (CODES[Math.min(count, CODES.length - 1)] ?? 0) + (inTitle ? IN_TITLE : 0);
}

/** Puts words in any order into that of their numbers, where they stand; of a number that is there twice the lower mark counts. */
export function vectorOf(words: Uint32Array): TermVector {
  words.sort();
  let end = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (end > 0 && numberOf(words[end - 1] ?? 0) === numberOf(word)) continue;
    words[end] = word;
    end += 1;
  }
  return words.subarray(0, end);
}

/** Calls back with the words of the terms that both have, in one pass over both. */
export function eachShared(
  a: TermVector,
  b: TermVector,
  use: (wordOfA: number, wordOfB: number) => void,
): void {
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length; ) {
    const wordA = a[atA] ?? 0;
    const wordB = b[atB] ?? 0;
    const numberA = numberOf(wordA);
    const numberB = numberOf(wordB);
    if (numberA === numberB) use(wordA, wordB);
    if (numberA <= numberB) atA += 1;
    if (numberB <= numberA) atB += 1;
  }
}
