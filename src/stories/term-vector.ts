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
 * Makes a sparse vector from counted terms. Counts are dampened: ten times the word is not ten times the matter. Rarity
 * is that of the article's arrival: counting it anew for every comparison would cost more than it tells.
 */
export function vectorOf(
  entries: readonly (readonly [string, number, ...unknown[]])[],
  table: TermTable,
): TermVector {
  const numbers = table.numbersOf(entries.map(([term]) => term));
  const keys = Float64Array.from(numbers, (number, at) => {
    const weight = (1 + Math.log(entries[at]?.[1] ?? 1)) * table.rarity(number);
    return number * KEY + Math.min(KEY - 1, Math.round(weight / WEIGHT_STEP));
  })
    .sort()
    .filter((key, at, all) => Math.floor(key / KEY) !== Math.floor((all[at - 1] ?? -1) / KEY));
  const weights = Uint8Array.from(keys, (key) => key % KEY);
  return { numbers: Int32Array.from(keys, (key) => Math.floor(key / KEY)), weights, norm: normOf(weights) };
}

export function normOf(weights: Uint8Array | Float32Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}
