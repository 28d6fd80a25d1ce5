import { type ByteWindow, rollingTable, WINDOW, windowMark } from './byte-windows.ts';

/** Looks for windows in bytes that come in pieces. */
export interface ByteSearch {
  /** Bytes that follow those before; `found` is told the marks of the windows in them, in hexadecimal. */
  push(bytes: Uint8Array, found: (mark: string) => void): void;
  /** What comes next does not follow: the beginning of another file. */
  restart(): void;
}

/** One in this many bits of the filter is set at most: nearly every place is passed over by one look. */
const BITS_PER_WINDOW = 64;
const MOST_BITS = 2 ** 26;

/** One pass for any number of windows: Rabin and Karp's search with a filter before the table of hashes. */
export function createByteSearch(
  windows: readonly Pick<ByteWindow, 'hash' | 'mark'>[],
  key: Uint8Array,
): ByteSearch {
  const table = rollingTable(key);
  const marks = new Map<number, Set<string>>();
  for (const { hash, mark } of windows) {
    const known = marks.get(hash) ?? new Set();
    marks.set(hash, known.add(Buffer.from(mark).toString('hex')));
  }
  const bits = Math.min(
    MOST_BITS,
    2 ** Math.ceil(Math.log2(Math.max(1_024, windows.length * BITS_PER_WINDOW))),
  );
  const filter = new Uint8Array(bits / 8);
  const mask = bits - 1;
  for (const hash of marks.keys())
    filter[(hash & mask) >>> 3] = (filter[(hash & mask) >>> 3] ?? 0) | (1 << (hash & 7));
  /** The last bytes of the piece before. */
  let tail = Buffer.alloc(0);

  function confirm(bytes: Uint8Array, end: number, hash: number, found: (mark: string) => void): void {
    const candidates = marks.get(hash);
    if (candidates === undefined) return;
    const mark = windowMark(key, bytes.subarray(end - WINDOW, end)).toString('hex');
    if (candidates.has(mark)) found(mark);
  }

  function search(bytes: Uint8Array, found: (mark: string) => void): void {
    const { length } = bytes;
    let hash = 0;
    const opening = Math.min(WINDOW, length);
    for (let at = 0; at < opening; at += 1)
      hash = ((hash << 1) | (hash >>> 31)) ^ (table[bytes[at] as number] as number);
    if (length < WINDOW) return;
    for (let at = WINDOW; ; at += 1) {
      const low = hash & mask;
      if (((filter[low >>> 3] as number) & (1 << (low & 7))) !== 0) confirm(bytes, at, hash >>> 0, found);
      if (at >= length) return;
      const [coming, going] = [bytes[at] as number, bytes[at - WINDOW] as number];
      hash = ((hash << 1) | (hash >>> 31)) ^ (table[coming] as number) ^ (table[going] as number);
    }
  }

  return {
    restart() {
      tail = Buffer.alloc(0);
    },
    push(bytes, found) {
      const piece = tail.length === 0 ? bytes : Buffer.concat([tail, bytes]);
      search(piece, found);
      tail = Buffer.from(piece.subarray(Math.max(0, piece.length - (WINDOW - 1))));
    },
  };
}
