import { hashOf } from './fingerprints.ts';
import { scramble } from './term-hash.ts';

/** A model that turns texts into vectors. */
export interface MeaningModel {
  readonly version: string;
  /**
   * The mean direction of texts that have nothing to do with each other: models put all texts into one corner, some into a
   * narrow one, and only what differs from that mean tells texts apart.
   */
  readonly mean: Float32Array;
}

/** The first word is the model's number. */
const HEADER = 1;
const STEPS = 127;

/**
 * What a text means by a model, as 32-bit words: the model, then how the vector's direction differs from the mean one, a
 * byte for each dimension. Only vectors of the same model say anything of each other.
 */
export function packMeaning({ version, mean }: MeaningModel, vector: Float32Array): Uint32Array {
  const words = new Uint32Array(HEADER + Math.ceil(vector.length / 4));
  words[0] = hashOf(version);
  const difference = direction(vector).map((value, at) => value - (mean[at] ?? 0));
  const largest = difference.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const bytes = new Int8Array(words.buffer, 4 * HEADER);
  if (largest > 0)
    for (const [at, value] of difference.entries()) bytes[at] = Math.round((value / largest) * STEPS);
  return words;
}

/** A vector of length 1; one of length 0 stays. */
export function direction(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/**
 * How near in meaning two texts are: 0 for texts that have nothing to do with each other, 1 for the same text. Null where
 * one has no vector, or they are of two models.
 */
export function likeness(a: Uint32Array, b: Uint32Array): number | null {
  if (a.length <= HEADER || a.length !== b.length || a[0] !== b[0]) return null;
  const [left, right] = [bytesOf(a), bytesOf(b)];
  let dot = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  for (let at = 0; at < left.length; at += 1) {
    const [x = 0, y = 0] = [left[at], right[at]];
    dot += x * y;
    leftSquares += x * x;
    rightSquares += y * y;
  }
  if (leftSquares === 0 || rightSquares === 0) return null;
  return Math.max(0, dot / Math.sqrt(leftSquares * rightSquares));
}

function bytesOf(meaning: Uint32Array): Int8Array {
  return new Int8Array(meaning.buffer, meaning.byteOffset + 4 * HEADER, 4 * (meaning.length - HEADER));
}

/** Of two vectors with a cosine of 0.9 five in six share one of the parts, with 0.8 every other, unrelated ones one in 130. */
const PARTS = 8;
const PLANES = 10;

/**
 * The parts of the space that a vector lies in, as numbers: by the sides of random planes on which it lies (random
 * hyperplanes: Charikar 2002). Empty without a vector.
 */
export function meaningParts(meaning: Uint32Array): number[] {
  if (meaning.length <= HEADER) return [];
  const vector = bytesOf(meaning);
  return Array.from({ length: PARTS }, (_, part) => {
    let sides = 0;
    for (let plane = 0; plane < PLANES; plane += 1)
      sides = 2 * sides + (isAbove(vector, part * PLANES + plane) ? 1 : 0);
    return scramble((meaning[0] ?? 0) ^ scramble((part << PLANES) + sides + 1));
  });
}

/** On which side of a plane a vector lies; a plane's normal is of ones with random signs. */
function isAbove(vector: Int8Array, plane: number): boolean {
  let sum = 0;
  let signs = 0;
  for (let at = 0; at < vector.length; at += 1) {
    if (at % 32 === 0) signs = scramble(Math.imul(plane + 1, 0x9e3779b1) ^ (at + 1));
    sum += (signs & 1) === 1 ? (vector[at] ?? 0) : -(vector[at] ?? 0);
    signs >>>= 1;
  }
  return sum > 0;
}
