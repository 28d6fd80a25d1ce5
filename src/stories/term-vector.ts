import type { TermTable } from './term-table.ts';

/** A sparse vector: term numbers ascending, how much each weighs (count and rarity), and its length. */
export interface TermVector {
  readonly numbers: Int32Array;
  readonly weights: Float32Array;
  readonly norm: number;
}

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

/**
 * Makes a sparse vector from counted terms. Counts are dampened: ten times the word is not ten times the matter. Rarity
 * is that of the article's arrival: counting it anew for every comparison would cost more than it tells.
 */
export function vectorOf(
  entries: readonly (readonly [string, number, ...unknown[]])[],
  table: TermTable,
): TermVector {
  const numbers = table.numbersOf(entries.map(([term]) => term));
  const order = Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  const weights = Float32Array.from(
    order,
    (at) => (1 + Math.log(entries[at]?.[1] ?? 1)) * table.rarity(numbers[at] ?? 0),
  );
  return {
    numbers: Int32Array.from(order, (at) => numbers[at] ?? 0),
    weights,
    norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
  };
}
