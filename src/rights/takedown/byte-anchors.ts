import { createHmac } from 'node:crypto';

/** Files are looked at in every eighth place only. */
export const STEP = 8;
/** A stretch of so many bytes begins in such a place within every window, wherever that stands: 3 blocks of 8. */
export const ANCHOR = 24;

/** Secret numbers of 32 bits: two for what a block is mixed with, three odd ones that it is multiplied with. */
export type AnchorKey = readonly [number, number, number, number, number];

export function anchorKey(key: Uint8Array): AnchorKey {
  const bytes = createHmac('sha256', key).update('anchors').digest();
  const number = (at: number) => bytes.readInt32LE(4 * at);
  return [number(0), number(1), number(2) | 1, number(3) | 1, number(4) | 1];
}

/** The hash of a block of 8 bytes, as two words of 32 bits. */
export function blockHash(one: number, two: number, [addOne, addTwo, timesOne, timesTwo]: AnchorKey): number {
  let hash = Math.imul(one ^ addOne, timesOne);
  hash = Math.imul(hash ^ (hash >>> 15) ^ two ^ addTwo, timesTwo);
  return hash ^ (hash >>> 13);
}

/** The hash of an anchor by those of its blocks: that of the next one shares two of them. */
export function anchorHash(
  first: number,
  second: number,
  third: number,
  [, , , timesTwo, timesThree]: AnchorKey,
): number {
  const hash = Math.imul(Math.imul(first, timesThree) ^ second, timesTwo) ^ third;
  return Math.imul(hash ^ (hash >>> 16), timesThree);
}

/** Of a window the hashes of its anchors, one for each place modulo eight at which it may begin. */
export function anchorsOf(window: Uint8Array, key: AnchorKey): Int32Array {
  const words = new Int32Array(ANCHOR / 4);
  const bytes = new Uint8Array(words.buffer);
  return Int32Array.from({ length: STEP }, (_, at) => {
    bytes.set(window.subarray(at, at + ANCHOR));
    const [a, b, c, d, e, f] = words as unknown as readonly [number, number, number, number, number, number];
    return anchorHash(blockHash(a, b, key), blockHash(c, d, key), blockHash(e, f, key), key);
  });
}
