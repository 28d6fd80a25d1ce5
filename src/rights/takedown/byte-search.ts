import { type ByteWindow, hashKeys, hashStep, joinSteps, STEP, WINDOW, windowMark } from './byte-windows.ts';

/** Looks for windows in bytes that come in pieces. */
export interface ByteSearch {
  /** Bytes that follow those before; `found` is told the marks of the windows in them, in hexadecimal. */
  push(bytes: Uint8Array, found: (mark: string) => void): void;
  /** What comes next does not follow: the beginning of another file. */
  restart(): void;
}

/** One in this many bits of the filter is set at most: nearly every place is passed over by one look. */
const BITS_PER_WINDOW = 32;
const MOST_BITS = 2 ** 26;

/**
 * One pass for any number of windows, looking at every eighth place: a hash of the 32 bytes there, put together from those of
 * eight bytes each, a filter, then a table (after Rabin and Karp).
 */
export function createByteSearch(
  windows: readonly Pick<ByteWindow, 'hash' | 'mark'>[],
  key: Uint8Array,
): ByteSearch {
  const [first, second] = hashKeys(key);
  const marks = new Map<number, Set<string>>();
  for (const { hash, mark } of windows) {
    const known = marks.get(hash) ?? new Set();
    marks.set(hash, known.add(Buffer.from(mark).toString('hex')));
  }
  const wanted = 2 ** Math.ceil(Math.log2(Math.max(1_024, windows.length * BITS_PER_WINDOW)));
  const bits = Math.min(MOST_BITS, wanted);
  const filter = new Uint8Array(bits / 8);
  const mask = bits - 1;
  for (const hash of marks.keys())
    filter[(hash & mask) >>> 3] = (filter[(hash & mask) >>> 3] ?? 0) | (1 << (hash & 7));
  /** What of the pieces before was not looked at whole; begins at a place that is looked at. */
  let rest = Buffer.alloc(0);

  function confirm(bytes: Uint8Array, start: number, hash: number, found: (mark: string) => void): void {
    const candidates = marks.get(hash);
    if (candidates === undefined) return;
    const mark = windowMark(key, bytes.subarray(start, start + WINDOW)).toString('hex');
    if (candidates.has(mark)) found(mark);
  }

  /** Returns how far it looked. */
  function search(bytes: Uint8Array, found: (mark: string) => void): number {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
    const count = bytes.byteLength >>> 3;
    let [a, b, c] = [0, 0, 0];
    for (let at = 0; at < count; at += 1) {
      const d = hashStep(words[2 * at] as number, words[2 * at + 1] as number, first, second);
      if (at >= 3) {
        const hash = joinSteps(a, b, c, d);
        const low = hash & mask;
        if (((filter[low >>> 3] as number) & (1 << (low & 7))) !== 0)
          confirm(bytes, (at - 3) * STEP, hash, found);
      }
      a = b;
      b = c;
      c = d;
    }
    return Math.max(0, count - 3) * STEP;
  }

  return {
    restart() {
      rest = Buffer.alloc(0);
    },
    push(bytes, found) {
      const piece = rest.length === 0 && bytes.byteOffset % 4 === 0 ? bytes : Buffer.concat([rest, bytes]);
      const done = search(piece.byteOffset % 4 === 0 ? piece : Uint8Array.from(piece), found);
      rest = Buffer.from(piece.subarray(done));
    },
  };
}
