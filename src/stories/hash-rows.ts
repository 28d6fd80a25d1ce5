/** Rows of 32-bit words by a hash of 53 bits (`hashTerm`). Numbers of rows are small and used again once freed. */
export interface HashRows {
  /** The number of a hash's row, -1 where it has none. */
  find(hash: number): number;
  /** The number of a hash's row; a new one holds zeros. */
  take(hash: number): number;
  /**
   * Reads what leads to the rows of many hashes before they are looked up one by one: reads of far memory that do not wait for
   * each other take a fraction of the time.
   */
  prefetch(hashes: Float64Array): void;
  /** Gives a row back. Its number may stand for another hash from now on. */
  free(number: number): void;
  get(number: number, column: number): number;
  set(number: number, column: number, value: number): void;
  hash(number: number): number;
  /** Rows taken. */
  readonly size: number;
}

const ROWS_BITS = 12;
const ROWS = 1 << ROWS_BITS;
/** Each shard grows by itself, so that no growth takes long. */
const SHARDS = 256;
const SHARD_BITS = 13;
/** What the high half of a hash counts. */
const HIGH = 2 ** 32;
const SMALLEST = 8;
const FULL = 0.75;
/** Bits of the hash beside a row's number: all but one in 64 strangers are passed over without a look at their row. */
const TAG_BITS = 6;
const TAGS = (1 << TAG_BITS) - 1;

/** The last bits of the low half of a hash may be the same in all. */
const UNUSED_BITS = 4;

interface Shard {
  /** 0 where empty, else number + 1 and tag. */
  slots: Uint32Array;
  used: number;
}

/**
 * Open addressing with linear probing and deletion by shifting back (Knuth, TAOCP 3, 6.4 R), in shards. Rows lie in chunks
 * that never move, some 23 bytes for a row of two columns with all that leads to it.
 */
export function createHashRows(columns: number): HashRows {
  const width = columns + 2;
  const chunks: Uint32Array[] = [];
  const shards: Shard[] = Array.from({ length: SHARDS }, () => ({
    slots: new Uint32Array(SMALLEST),
    used: 0,
  }));
  const freed: number[] = [];
  /** What was read ahead, so that reading it is not left out. */
  let ahead = new Uint32Array(SMALLEST);
  let end = 0;
  let size = 0;

  const chunkOf = (number: number) => chunks[number >>> ROWS_BITS] as Uint32Array;
  const placeOf = (number: number) => (number & (ROWS - 1)) * width;
  const lowOf = (number: number) => chunkOf(number)[placeOf(number)] ?? 0;
  const highOf = (number: number) => chunkOf(number)[placeOf(number) + 1] ?? 0;
  const shardOf = (high: number) => shards[high >>> SHARD_BITS] as Shard;
  const homeOf = (low: number, mask: number) => (low >>> UNUSED_BITS) & mask;

  /** The slot that has the hash, or the empty one where it would be. */
  function slotOf({ slots }: Shard, low: number, high: number): number {
    const mask = slots.length - 1;
    for (let slot = homeOf(low, mask); ; slot = (slot + 1) & mask) {
      const value = slots[slot] ?? 0;
      if (value === 0) return slot;
      if ((value & TAGS) !== (high & TAGS)) continue;
      const number = (value >>> TAG_BITS) - 1;
      if (lowOf(number) === low && highOf(number) === high) return slot;
    }
  }

  function grow(shard: Shard): void {
    const old = shard.slots;
    shard.slots = new Uint32Array(2 * old.length);
    const mask = shard.slots.length - 1;
    for (const value of old) {
      if (value === 0) continue;
      let slot = homeOf(lowOf((value >>> TAG_BITS) - 1), mask);
      while (shard.slots[slot] !== 0) slot = (slot + 1) & mask;
      shard.slots[slot] = value;
    }
  }

  function newRow(low: number, high: number): number {
    const number = freed.pop() ?? end;
    if (number === end) {
      if ((end & (ROWS - 1)) === 0) chunks.push(new Uint32Array(ROWS * width));
      end += 1;
    }
    const chunk = chunkOf(number);
    const place = placeOf(number);
    chunk[place] = low;
    chunk[place + 1] = high;
    return number;
  }

  /** Moves what stands after an emptied slot to where it is found without it. */
  function close({ slots }: Shard, emptied: number): void {
    const mask = slots.length - 1;
    let hole = emptied;
    for (let slot = (hole + 1) & mask; ; slot = (slot + 1) & mask) {
      const value = slots[slot] ?? 0;
      if (value === 0) break;
      const home = homeOf(lowOf((value >>> TAG_BITS) - 1), mask);
      if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
      slots[hole] = value;
      hole = slot;
    }
    slots[hole] = 0;
  }

  return {
    get size() {
      return size;
    },
    find(hash) {
      const low = hash >>> 0;
      const high = (hash - low) / HIGH;
      const shard = shardOf(high);
      return ((shard.slots[slotOf(shard, low, high)] ?? 0) >>> TAG_BITS) - 1;
    },
    prefetch(hashes) {
      if (hashes.length > ahead.length) ahead = new Uint32Array(2 * hashes.length);
      for (let at = 0; at < hashes.length; at += 1) {
        const hash = hashes[at] ?? 0;
        const low = hash >>> 0;
        const { slots } = shardOf((hash - low) / HIGH);
        ahead[at] = slots[homeOf(low, slots.length - 1)] ?? 0;
      }
      for (let at = 0; at < hashes.length; at += 1) {
        const number = ((ahead[at] ?? 0) >>> TAG_BITS) - 1;
        if (number >= 0) ahead[at] = lowOf(number);
      }
    },
    take(hash) {
      const low = hash >>> 0;
      const high = (hash - low) / HIGH;
      const shard = shardOf(high);
      const slot = slotOf(shard, low, high);
      const value = shard.slots[slot] ?? 0;
      if (value !== 0) return (value >>> TAG_BITS) - 1;
      const number = newRow(low, high);
      shard.slots[slot] = ((number + 1) << TAG_BITS) | (high & TAGS);
      shard.used += 1;
      size += 1;
      if (shard.used > FULL * shard.slots.length) grow(shard);
      return number;
    },
    free(number) {
      const low = lowOf(number);
      const high = highOf(number);
      const shard = shardOf(high);
      close(shard, slotOf(shard, low, high));
      shard.used -= 1;
      size -= 1;
      freed.push(number);
      // At once and not when it is used again: a hash of a word says that the word was there.
      chunkOf(number).fill(0, placeOf(number), placeOf(number) + width);
    },
    get: (number, column) => chunkOf(number)[placeOf(number) + 2 + column] ?? 0,
    set(number, column, value) {
      chunkOf(number)[placeOf(number) + 2 + column] = value;
    },
    hash: (number) => highOf(number) * HIGH + lowOf(number),
  };
}
