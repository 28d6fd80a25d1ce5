import { ANCHOR, anchorHash, STEP } from './byte-anchors.ts';
import { ANCHORS_AT, hashTable, MARK, PACKED, WINDOW, windowMark } from './byte-windows.ts';

/** Looks for windows in bytes that come in pieces, at every place. */
export interface ByteSearch {
  /**
   * Bytes that follow those before; `found` is told the number of each window that stands in them, as often as it does: of
   * several that are the same, that of the first.
   */
  push(bytes: Uint8Array, found: (window: number) => void): void;
  /** What comes next does not follow: the beginning of another file. */
  restart(): void;
  /** What is known of a window is enough: it is not told of any more, and takes no time where it stands often. */
  settle(window: number): void;
  /** Of each window, the first one that is the same: pages of one outlet end with the same sentences. */
  readonly twins: Int32Array;
}

/** Four bits in so many of the filter are set at most for each anchor: nearly every place is passed over by one look. */
const BITS_PER_ANCHOR = 8;
const FEWEST_WORDS = 2 ** 11;
/** 16 MB: as many as the bits of a hash tell apart that choose the word. */
const MOST_WORDS = 2 ** 22;
/** Bytes that are looked at together: what the processor keeps near. */
const SLICE = 2 ** 18;

/**
 * One pass for any number of windows, at every eighth place only: wherever a window stands, the 24 bytes from the first such place
 * in it on are one of its eight anchors. What passes the filter of these is looked up by the hashes of all eight windows that
 * may stand there, and made sure by their marks (Karp and Rabin's search, in steps as those of Wu and Manber).
 *
 * @param windows - as `windowsOf` packs them; some 20 bytes of memory are taken for each beside them
 */
export function createByteSearch(windows: Uint8Array, key: Uint8Array): ByteSearch {
  const lookUp = createLookUp(windows, key);
  const mayBe = filterOf(windows);
  const { block, join } = anchorHash(key);
  /** The last bytes of those before, in which a window may begin, and a slice of those that follow; in whole words. */
  const slice = new Uint8Array(SLICE + WINDOW);
  const words = new Int32Array(slice.buffer);
  let rest = 0;

  function search(length: number, found: (window: number) => void): void {
    let first = 0;
    let second = 0;
    let third = 0;
    // The first anchor's own first two blocks come before it.
    for (let at = -2 * STEP; at <= length - ANCHOR; at += STEP) {
      const word = (at >> 2) + 4;
      first = second;
      second = third;
      third = block(words[word] as number, words[word + 1] as number);
      const hash = join(first, second, third);
      if (mayBe(hash) && mayBe(again(hash)) && at >= 0) lookUp(slice, { at, length }, found);
    }
  }

  return {
    twins: lookUp.twins,
    settle: lookUp.settle,
    restart() {
      rest = 0;
    },
    push(bytes, found) {
      for (let from = 0; from < bytes.length; from += SLICE) {
        const piece = bytes.subarray(from, from + SLICE);
        slice.set(piece, rest);
        const length = rest + piece.length;
        search(length, found);
        const start = Math.max(0, length - WINDOW + 1);
        slice.copyWithin(0, start, length);
        rest = length - start;
      }
    },
  };
}

/** Looks which windows stand in bytes so that one of their anchors begins `at`, by their hash and mark. */
function createLookUp(windows: Uint8Array, key: Uint8Array) {
  const table = hashTable(key);
  const view = new DataView(windows.buffer, windows.byteOffset, windows.byteLength);
  const { places, twins } = tableOf(windows, view);
  const settled = new Uint8Array(twins.length);

  function confirm(bytes: Uint8Array, start: number, hash: number, found: (window: number) => void): void {
    let mark: Buffer | null = null;
    for (let slot = slotOf(hash, places.length); ; slot = (slot + 1) & (places.length - 1)) {
      const window = (places[slot] as number) - 1;
      if (window < 0) return;
      if (view.getUint32(window * PACKED, true) !== hash || settled[window] === 1) continue;
      mark ??= windowMark(key, bytes.subarray(start, start + WINDOW));
      const at = window * PACKED + 4;
      if (!mark.equals(windows.subarray(at, at + MARK))) continue;
      found(window);
      return;
    }
  }

  function find(
    bytes: Uint8Array,
    { at, length }: { readonly at: number; readonly length: number },
    found: (window: number) => void,
  ): void {
    const from = Math.max(0, at - STEP + 1);
    const to = Math.min(length, at + WINDOW);
    let hash = 0;
    for (let next = from; next < to; next += 1) {
      hash = ((hash << 1) | (hash >>> 31)) ^ (table[bytes[next] as number] as number);
      if (next >= from + WINDOW) hash ^= table[bytes[next - WINDOW] as number] as number;
      if (next >= from + WINDOW - 1) confirm(bytes, next - WINDOW + 1, hash >>> 0, found);
    }
  }
  return Object.assign(find, {
    twins,
    settle(window: number): void {
      settled[window] = 1;
    },
  });
}

/**
 * Of each anchor two bits in each of two words are set (a blocked Bloom filter): whether those of one word are. Of few windows it
 * stays in the fastest cache.
 */
function filterOf(windows: Uint8Array): (hash: number) => boolean {
  const view = new DataView(windows.buffer, windows.byteOffset, windows.byteLength);
  const count = (STEP * windows.byteLength) / PACKED;
  const length = Math.min(MOST_WORDS, powerOfTwo(Math.max(FEWEST_WORDS, (count * BITS_PER_ANCHOR) / 32)));
  const filter = new Int32Array(length);
  const mask = length - 1;
  const put = (hash: number) => {
    const word = (hash >>> 10) & mask;
    filter[word] = (filter[word] as number) | (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
  };
  for (let at = ANCHORS_AT; at < windows.byteLength; at += PACKED)
    for (let anchor = 0; anchor < STEP; anchor += 1) {
      const hash = view.getInt32(at + 4 * anchor, true);
      put(hash);
      put(again(hash));
    }
  return (hash) => {
    const bits = filter[(hash >>> 10) & mask] as number;
    return ((bits >>> (hash & 31)) & (bits >>> ((hash >>> 5) & 31)) & 1) === 1;
  };
}

/** What chooses the second word. */
function again(hash: number): number {
  return Math.imul(hash, 0x9e3779b1);
}

/** Windows by their hash, with open addressing: their numbers from one on, nought where nothing stands. */
function tableOf(windows: Uint8Array, view: DataView) {
  const count = windows.byteLength / PACKED;
  const places = new Int32Array(powerOfTwo(2 * count + 2));
  const twins = new Int32Array(count);
  /** Whether two windows have the same hash and mark. */
  const areSame = (one: number, other: number) => {
    for (let byte = 0; byte < 4 + MARK; byte += 1)
      if (windows[one * PACKED + byte] !== windows[other * PACKED + byte]) return false;
    return true;
  };
  for (let at = 0; at < count; at += 1) {
    let slot = slotOf(view.getUint32(at * PACKED, true), places.length);
    while (places[slot] !== 0 && !areSame((places[slot] as number) - 1, at))
      slot = (slot + 1) & (places.length - 1);
    if (places[slot] === 0) places[slot] = at + 1;
    twins[at] = (places[slot] as number) - 1;
  }
  return { places, twins };
}

/** Other bits than those that windows are chosen by decide. */
function slotOf(hash: number, length: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & (length - 1);
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}
