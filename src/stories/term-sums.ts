import { normOf, type TermVector } from './term-vector.ts';

/** Vectors summed, and of how many of them each term is. */
export interface TermSums extends TermVector {
  readonly counts: Uint32Array;
}

export const NO_SUMS: TermSums = {
  numbers: new Int32Array(0),
  weights: new Float32Array(0),
  counts: new Uint32Array(0),
  norm: 0,
};

/** Most stories have one article, whose terms all count once: they share these. */
const ONES = new Map<number, Uint32Array>();

/** A vector as the sum of itself alone; takes no room of its own. */
export function sumsOf(vector: TermVector): TermSums {
  const { length } = vector.numbers;
  const counts = ONES.get(length) ?? new Uint32Array(length).fill(1);
  ONES.set(length, counts);
  return { ...vector, counts };
}

/** The sum of both. Weights are whole, so that order does not matter. */
export function addSums(a: TermSums, b: TermSums): TermSums {
  return merge(a, b, 1);
}

/** What is left of a sum without another that is part of it. */
export function subtractSums(a: TermSums, b: TermSums): TermSums {
  return merge(a, b, -1);
}

/** Both lists ascend by number, and so does the result. Terms that no vector has any more are left out. */
function merge(a: TermSums, b: TermSums, sign: 1 | -1): TermSums {
  const most = a.numbers.length + b.numbers.length;
  const numbers = new Int32Array(most);
  const weights = new Float32Array(most);
  const counts = new Uint32Array(most);
  let inA = 0;
  let inB = 0;
  let end = 0;
  while (inA < a.numbers.length || inB < b.numbers.length) {
    const ofA = a.numbers[inA] ?? Number.POSITIVE_INFINITY;
    const ofB = b.numbers[inB] ?? Number.POSITIVE_INFINITY;
    const number = Math.min(ofA, ofB);
    let weight = 0;
    let count = 0;
    if (ofA === number) {
      weight += a.weights[inA] ?? 0;
      count += a.counts[inA] ?? 0;
      inA += 1;
    }
    if (ofB === number) {
      weight += sign * (b.weights[inB] ?? 0);
      count += sign * (b.counts[inB] ?? 0);
      inB += 1;
    }
    if (count <= 0) continue;
    numbers[end] = number;
    weights[end] = weight;
    counts[end] = count;
    end += 1;
  }
  const kept = weights.slice(0, end);
  return { numbers: numbers.slice(0, end), weights: kept, counts: counts.slice(0, end), norm: normOf(kept) };
}
