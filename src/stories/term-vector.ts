import type { TermTable } from './term-table.ts';

/**
 * A sparse vector: term numbers ascending, how much each weighs (count and rarity) in steps of `WEIGHT_STEP`, and its
 * length in the same steps. Whole steps take one byte, and their sums are exact in whatever order they are made.
 */
export interface TermVector {
  readonly numbers: Int32Array;
  readonly weights: Uint8Array | Float32Array;
  readonly norm: number;
}

export const WEIGHT_STEP = 0.15;

/** Calls back with the positions of each number that both lists have; both ascending. */
export function eachShared(a: Int32Array, b: Int32Array, visit: (inA: number, inB: number) => void): void {
  let inB = 0;
  for (let inA = 0; inA < a.length; inA += 1) {
    const number = a[inA] ?? 0;
    while (inB < b.length && (b[inB] ?? 0) < number) inB += 1;
    if (b[inB] === number) visit(inA, inB);
  }
}

/** Cosine of two vectors, 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  let dot = 0;
  eachShared(a.numbers, b.numbers, (inA, inB) => {
    dot += (a.weights[inA] ?? 0) * (b.weights[inB] ?? 0);
  });
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
}

/** Beyond what a weight can be, so that number and weight make one sortable key. */
const KEY = 256;

/**
 * Makes a sparse vector from numbers of terms and how often each is there. Counts are dampened: ten times the word is not
 * ten times the matter. Rarity is that of the article's arrival: counting it anew for every comparison would cost more than
 * it tells.
 */
export function vectorOf(terms: Int32Array, countOf: (at: number) => number, table: TermTable): TermVector {
  const weights = new Uint8Array(terms.length);
  for (let at = 0; at < terms.length; at += 1) {
    const weight = (1 + Math.log(countOf(at))) * table.rarity(terms[at] ?? 0);
    weights[at] = Math.min(KEY - 1, Math.round(weight / WEIGHT_STEP));
  }
  return sortVector(terms, weights);
}

/** A vector of numbers in any order; of a number that is there twice the lower weight counts. */
export function sortVector(unsorted: Int32Array, itsWeights: Uint8Array): TermVector {
  const keys = new Float64Array(unsorted.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = (unsorted[at] ?? 0) * KEY + (itsWeights[at] ?? 0);
  keys.sort();
  const numbers = new Int32Array(keys.length);
  const weights = new Uint8Array(keys.length);
  let end = 0;
  for (const key of keys) {
    // The last bits of a number above 2^32: a remainder of floating point would cost ten times that.
    const weight = (key >>> 0) & (KEY - 1);
    const number = (key - weight) / KEY;
    if (end > 0 && numbers[end - 1] === number) continue;
    numbers[end] = number;
    weights[end] = weight;
    end += 1;
  }
  const kept = weights.subarray(0, end);
  return { numbers: numbers.subarray(0, end), weights: kept, norm: normOf(kept) };
}

export function normOf(weights: Uint8Array | Float32Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}
