/**
 * Terms of an article: their numbers ascending, and a byte for each that says how often it has the term, whether its title
 * has it, and whether the article can be found by it. How rare a term is is not kept, since it is another thing tomorrow.
 */
export interface TermVector {
  readonly numbers: Int32Array;
  readonly marks: Uint8Array;
}

/** Of a mark: the title has the term. */
export const IN_TITLE = 0x80;
/** Of a mark: the article is found by the term. */
export const POSTED = 0x40;
const COUNT = 0x3f;
const STEPS = 8;

/** How often, dampened: one more than the logarithm, since ten times the word is not ten times the matter. */
export function countOf(mark: number): number {
  return (mark & COUNT) / STEPS;
}

/** The mark of a term that an article has so often. */
export function markOf(count: number, inTitle = false): number {
  return Math.min(COUNT, Math.round(STEPS * (1 + Math.log(count)))) + (inTitle ? IN_TITLE : 0);
}

/** Beyond any mark, so that number and mark make one sortable key. */
const KEY = 256;

/** A vector of numbers in any order; of a number that is there twice the lower mark counts. */
export function vectorOf(unsorted: Int32Array, itsMarks: Uint8Array): TermVector {
  const keys = new Float64Array(unsorted.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = (unsorted[at] ?? 0) * KEY + (itsMarks[at] ?? 0);
  keys.sort();
  const numbers = new Int32Array(keys.length);
  const marks = new Uint8Array(keys.length);
  let end = 0;
  for (const key of keys) {
    // The last bits of a number above 2^32: a remainder of floating point would cost ten times that.
    const mark = (key >>> 0) & (KEY - 1);
    const number = (key - mark) / KEY;
    if (end > 0 && numbers[end - 1] === number) continue;
    numbers[end] = number;
    marks[end] = mark;
    end += 1;
  }
  return { numbers: numbers.subarray(0, end), marks: marks.subarray(0, end) };
}

const sortable = new Float64Array(256);

/** Puts the numbers of a vector into ascending order, each with its mark, where they stand. */
export function sortVector({ numbers, marks }: TermVector): void {
  const keys = numbers.length > sortable.length ? new Float64Array(numbers.length) : sortable;
  const used = keys.subarray(0, numbers.length);
  for (let at = 0; at < used.length; at += 1) used[at] = (numbers[at] ?? 0) * KEY + (marks[at] ?? 0);
  used.sort();
  for (let at = 0; at < used.length; at += 1) {
    const key = used[at] ?? 0;
    const mark = (key >>> 0) & (KEY - 1);
    numbers[at] = (key - mark) / KEY;
    marks[at] = mark;
  }
}
