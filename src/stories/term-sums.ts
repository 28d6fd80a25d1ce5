import type { TermVector } from './term-vector.ts';

/** Vectors summed, and of how many of them each term is. Packed: stories are kept by the thousand. */
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

/** The sum of both; beyond twice `most` terms the heaviest `most` stay. */
export function addSums(a: TermSums, b: TermSums, most: number): TermSums {
  if (a.numbers.length === 0) return b;
  const sum = merge(a, b, 1);
  return sum.numbers.length > 2 * most ? heaviest(sum, most) : sum;
}

/** What is left of a sum without another that is part of it. */
export function subtractSums(a: TermSums, b: TermSums): TermSums {
  return merge(a, b, -1);
}

interface Position {
  readonly number: number;
  readonly weight: number;
  readonly count: number;
}

/** Both lists ascend by number, and so does the result. Terms that no vector has any more are left out. */
function merge(a: TermSums, b: TermSums, sign: 1 | -1): TermSums {
  const merged: Position[] = [];
  let inA = 0;
  let inB = 0;
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
    if (count > 0) merged.push({ number, weight: Math.max(0, weight), count });
  }
  return pack(merged);
}

function heaviest(sums: TermSums, most: number): TermSums {
  const positions = Array.from(sums.numbers, (number, at) => ({
    number,
    weight: sums.weights[at] ?? 0,
    count: sums.counts[at] ?? 0,
  }));
  const kept = positions.sort((a, b) => b.weight - a.weight || a.number - b.number).slice(0, most);
  return pack(kept.sort((a, b) => a.number - b.number));
}

function pack(positions: readonly Position[]): TermSums {
  const weights = Float32Array.from(positions, ({ weight }) => weight);
  return {
    numbers: Int32Array.from(positions, ({ number }) => number),
    weights,
    counts: Uint32Array.from(positions, ({ count }) => count),
    norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
  };
}
