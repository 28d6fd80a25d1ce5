import { createHmac } from 'node:crypto';

/** Files are looked at in every eighth place only. */
export const STEP = 8;
/** A stretch of so many bytes begins in such a place within every window, wherever that stands: three blocks of eight. */
export const ANCHOR = 24;

/** Keyed hashes of 32 bits, in a closure of numbers: what stands in an array or an object takes twice the time. */
export interface AnchorHash {
  /** Of a block, as two words of 32 bits. */
  block(one: number, two: number): number;
  /** Of an anchor, by the hashes of its blocks: the next anchor shares two of them. */
  join(first: number, second: number, third: number): number;
}

export function anchorHash(key: Uint8Array): AnchorHash {
  const bytes = createHmac('sha256', key).update('anchors').digest();
  const addOne = bytes.readInt32LE(0);
  const addTwo = bytes.readInt32LE(4);
  const timesOne = bytes.readInt32LE(8) | 1;
  const timesTwo = bytes.readInt32LE(12) | 1;
  const timesThree = bytes.readInt32LE(16) | 1;
  return {
    block(one, two) {
      const hash = Math.imul(one ^ addOne, timesOne);
      const both = Math.imul(hash ^ (hash >>> 15) ^ two ^ addTwo, timesTwo);
      return both ^ (both >>> 13);
    },
    join(first, second, third) {
      const hash = Math.imul(Math.imul(first, timesThree) ^ second, timesTwo) ^ third;
      return Math.imul(hash ^ (hash >>> 16), timesThree);
    },
  };
}

/** Of a window the hashes of its anchors, one for each place modulo eight at which it may begin. */
export function anchorsOf(window: Uint8Array, { block, join }: AnchorHash): Int32Array {
  const words = new Int32Array(ANCHOR / 4);
  const bytes = new Uint8Array(words.buffer);
  const at = (word: number) => block(words[word] as number, words[word + 1] as number);
  return Int32Array.from({ length: STEP }, (_, start) => {
    bytes.set(window.subarray(start, start + ANCHOR));
    return join(at(0), at(2), at(4));
  });
}
