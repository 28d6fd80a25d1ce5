import { CLASSES, hashTable, MARK, PACKED, WINDOW, windowMark } from './byte-windows.ts';

/** Looks for windows in bytes that come in pieces, at every place. */
export interface ByteSearch {
  /**
   * Bytes that follow those before; `found` is told the number of each window that stands in them, as often as it does: of
   * several that are the same, that of the first.
   */
  push(bytes: Uint8Array, found: (window: number) => void): void;
  /** What comes next does not follow: the beginning of another file. */
  restart(): void;
  /** Of each window, the first one that is the same: pages of one outlet end with the same sentences. */
  readonly twins: Int32Array;
}

/** One in this many bits of the filter is set at most: nearly every place is passed over by one look. */
const BITS_PER_WINDOW = 32;
const FEWEST_BITS = 2 ** 16;
/** 16 MB. */
const MOST_BITS = 2 ** 27;

/**
 * One pass for any number of windows: a hash that rolls on from byte to byte, a filter, then a table (after Rabin and Karp).
 *
 * @param windows - as `windowsOf` packs them; some 20 bytes of memory are taken for each beside them
 */
export function createByteSearch(windows: Uint8Array, key: Uint8Array): ByteSearch {
  const table = hashTable(key);
  const view = new DataView(windows.buffer, windows.byteOffset, windows.byteLength);
  const count = windows.byteLength / PACKED;
  const { places, twins } = tableOf(windows, view, count);
  const sampled = filterOf(view, count, (hash) => hash % CLASSES === 0);
  const others = filterOf(view, count, (hash) => hash % CLASSES !== 0);
  /** The last bytes of the pieces before: a window may begin in them. */
  let rest: Uint8Array = new Uint8Array(0);

  function confirm(bytes: Uint8Array, start: number, hash: number, found: (window: number) => void): void {
    let mark: Buffer | null = null;
    for (let slot = slotOf(hash, places.length); ; slot = (slot + 1) & (places.length - 1)) {
      const window = (places[slot] as number) - 1;
      if (window < 0) return;
      if (view.getUint32(window * PACKED, true) !== hash) continue;
      mark ??= windowMark(key, bytes.subarray(start, start + WINDOW));
      const at = window * PACKED + 4;
      if (!mark.equals(windows.subarray(at, at + MARK))) continue;
      found(window);
      return;
    }
  }

  function search(bytes: Uint8Array, found: (window: number) => void): void {
    const length = bytes.length;
    const [many, manyMask] = [sampled.bits, sampled.mask];
    const [few, fewMask] = [others.bits, others.mask];
    let hash = 0;
    for (let at = 0; at < length; at += 1) {
      hash = ((hash << 1) | (hash >>> 31)) ^ (table[bytes[at] as number] as number);
      if (at >= WINDOW) hash ^= table[bytes[at - WINDOW] as number] as number;
      const place = hash >>> 3;
      const word =
        (hash & (CLASSES - 1)) === 0
          ? (many[(place & manyMask) >>> 5] as number)
          : (few[(place & fewMask) >>> 5] as number);
      if ((word & (1 << (place & 31))) !== 0 && at >= WINDOW - 1)
        confirm(bytes, at - WINDOW + 1, hash >>> 0, found);
    }
  }

  return {
    twins,
    restart() {
      rest = new Uint8Array(0);
    },
    push(bytes, found) {
      if (rest.length > 0) search(Buffer.concat([rest, bytes.subarray(0, WINDOW - 1)]), found);
      search(bytes, found);
      rest = lastOf(rest, bytes);
    },
  };
}

/** Bits of which one is set for each hash of a kind. Where there are few windows of it, it stays in the fastest cache. */
function filterOf(view: DataView, count: number, isOfKind: (hash: number) => boolean) {
  let size = 0;
  for (let at = 0; at < count; at += 1) if (isOfKind(view.getUint32(at * PACKED, true))) size += 1;
  const length = Math.min(MOST_BITS, powerOfTwo(Math.max(FEWEST_BITS, size * BITS_PER_WINDOW)));
  const bits = new Int32Array(length / 32);
  const mask = length - 1;
  for (let at = 0; at < count; at += 1) {
    const hash = view.getUint32(at * PACKED, true);
    const place = hash >>> 3;
    if (isOfKind(hash))
      bits[(place & mask) >>> 5] = (bits[(place & mask) >>> 5] as number) | (1 << (place & 31));
  }
  return { bits, mask };
}

/** The last bytes of two pieces, one less than a window has. */
function lastOf(rest: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (bytes.length >= WINDOW - 1) return Uint8Array.from(bytes.subarray(bytes.length - WINDOW + 1));
  const both = Buffer.concat([rest, bytes]);
  return both.subarray(Math.max(0, both.length - WINDOW + 1));
}

/** Windows by their hash, with open addressing: their numbers from one on, nought where nothing stands. */
function tableOf(windows: Uint8Array, view: DataView, count: number) {
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

/** Other bits than those of the filter decide. */
function slotOf(hash: number, length: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & (length - 1);
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}
