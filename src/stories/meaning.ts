import { hashOf } from './fingerprints.ts';

/** A model that turns texts into vectors. */
export interface MeaningModel {
  readonly version: string;
  /** The mean cosine of texts that have nothing to do with each other: 0 for some models, 0.8 for others. */
  readonly background: number;
}

const HEADER = 2;
const STEPS = 127;
const BACKGROUND_STEPS = 10_000;

/**
 * What a text means by a model, as 32-bit words: the model, its background, then the vector as a direction, a byte for each
 * dimension. Only vectors of the same model say anything of each other.
 */
export function packMeaning(model: MeaningModel, vector: Float32Array): Uint32Array {
  const words = new Uint32Array(HEADER + Math.ceil(vector.length / 4));
  words[0] = hashOf(model.version);
  words[1] = Math.round(Math.min(1, Math.max(0, model.background)) * BACKGROUND_STEPS);
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const bytes = new Int8Array(words.buffer, 4 * HEADER);
  if (largest > 0)
    for (const [at, value] of vector.entries()) bytes[at] = Math.round((value / largest) * STEPS);
  return words;
}

/**
 * How much nearer in meaning two texts are than texts that have nothing to do with each other: 0 for these, 1 for the same
 * text. Null where one has no vector, or they are of two models.
 */
export function likeness(a: Uint32Array, b: Uint32Array): number | null {
  if (a.length <= HEADER || a.length !== b.length || a[0] !== b[0]) return null;
  const left = new Int8Array(a.buffer, a.byteOffset + 4 * HEADER, 4 * (a.length - HEADER));
  const right = new Int8Array(b.buffer, b.byteOffset + 4 * HEADER, 4 * (b.length - HEADER));
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
  const background = Math.min(0.99, (a[1] ?? 0) / BACKGROUND_STEPS);
  return Math.max(0, (dot / Math.sqrt(leftSquares * rightSquares) - background) / (1 - background));
}
