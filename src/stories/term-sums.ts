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

/** Higher than any number. */
const BEYOND = 2 ** 31 - 1;
/** Where sums are made before their length is known. */
let room = { numbers: new Int32Array(0), weights: new Float32Array(0), counts: new Uint32Array(0) };

/** Both lists ascend by number, and so does the result. Terms that no vector has any more are left out. */
function merge(a: TermSums, b: TermSums, sign: 1 | -1): TermSums {
  const [endOfA, endOfB] = [a.numbers.length, b.numbers.length];
  const most = endOfA + endOfB;
  if (room.numbers.length < most)
    room = {
      numbers: new Int32Array(2 * most),
      weights: new Float32Array(2 * most),
      counts: new Uint32Array(2 * most),
    };
  const { numbers, weights, counts } = room;
  let inA = 0;
  let inB = 0;
  let end = 0;
  while (inA < endOfA || inB < endOfB) {
    const ofA = inA < endOfA ? (a.numbers[inA] ?? 0) : BEYOND;
    const ofB = inB < endOfB ? (b.numbers[inB] ?? 0) : BEYOND;
    let weight = 0;
    let count = 0;
    if (ofA <= ofB) {
      weight = a.weights[inA] ?? 0;
      count = a.counts[inA] ?? 0;
      inA += 1;
    }
    if (ofB <= ofA) {
      weight += sign * (b.weights[inB] ?? 0);
      count += sign * (b.counts[inB] ?? 0);
      inB += 1;
    }
    if (count <= 0) continue;
    numbers[end] = Math.min(ofA, ofB);
    weights[end] = weight;
    counts[end] = count;
    end += 1;
  }
  const kept = weights.slice(0, end);
  return { numbers: numbers.slice(0, end), weights: kept, counts: counts.slice(0, end), norm: normOf(kept) };
}
