/**
 * Lists of ascending numbers, of which the first leave first, by a head of one word: 0 for none, an odd head holds the only
 * number itself, an even one leads to a block. The head changes with the list and is kept by the caller.
 */
export interface Postings {
  /** Puts a number at the end. A full list loses its first. */
  add(head: number, number: number): number;
  /** Takes a number away if it is the first. */
  dropFirst(head: number, number: number): number;
  /** Takes a number away wherever it stands. */
  drop(head: number, number: number): number;
  /** How many numbers a list has. */
  count(head: number): number;
  /** Reads where lists stand before they are used one by one (as `HashRows.prefetch` does). */
  prefetch(heads: Uint32Array): void;
  /** Copies a list, and returns how many there are. */
  read(head: number, into: Uint32Array): number;
  /** Words in blocks, those that wait to be used again included. */
  readonly words: number;
}

/** A list never holds more: a term in more articles leads to the latest of them only. */
export const LONGEST = 127;

const CHUNK_BITS = 14;
const CHUNK = 1 << CHUNK_BITS;
/** Words that blocks have: one for its state, the others a ring. A list grows by a third to a half, so that little is empty. */
const SIZES = [4, 6, 8, 12, 16, 24, 32, 48, 64, 96, LONGEST + 1] as const;
const LARGEST = SIZES.length - 1;

/**
 * Blocks of a few sizes (segregated fits: Wilson et al. 1995), each in chunks of its own, so that freed ones are used again.
 * Most lists have one number and need no block.
 */
export function createPostings(): Postings {
  const chunks: Uint32Array[] = [];
  /** By size: the first free block, which names the next; 0 for none. */
  const free = new Array<number>(SIZES.length).fill(0);
  /** A block's address is never 0. */
  const chunkOf = (block: number) => chunks[(block >>> CHUNK_BITS) - 1] as Uint32Array;
  const placeOf = (block: number) => block & (CHUNK - 1);

  function allocate(size: number): number {
    if (free[size] === 0) carve(size);
    const block = free[size] ?? 0;
    free[size] = chunkOf(block)[placeOf(block)] ?? 0;
    return block;
  }

  function carve(size: number): void {
    chunks.push(new Uint32Array(CHUNK));
    const words = roomOf(size) + 1;
    for (let place = CHUNK - words; place >= 0; place -= words)
      release((chunks.length << CHUNK_BITS) + place, size);
  }

  function release(block: number, size: number): void {
    chunkOf(block)[placeOf(block)] = free[size] ?? 0;
    free[size] = block;
  }

  /** Copies a block's ring in order. */
  function unroll(block: number, into: Uint32Array): number {
    const chunk = chunkOf(block);
    const place = placeOf(block);
    const state = chunk[place] ?? 0;
    const count = countOf(state);
    const room = roomOf(sizeOf(state));
    let at = startOf(state);
    for (let index = 0; index < count; index += 1) {
      into[index] = chunk[place + 1 + at] ?? 0;
      at = at + 1 === room ? 0 : at + 1;
    }
    return count;
  }

  let ahead = 0;
  const buffer = new Uint32Array(LONGEST);
  const kept = new Uint32Array(LONGEST);

  /** The same list in a block of another size. */
  function resize(block: number, from: number, to: number): number {
    const count = unroll(block, buffer);
    release(block, from);
    const moved = allocate(to);
    const place = placeOf(moved);
    chunkOf(moved).set(buffer.subarray(0, count), place + 1);
    chunkOf(moved)[place] = stateOf(to, 0, count);
    return moved;
  }

  function addToBlock(block: number, number: number): number {
    const chunk = chunkOf(block);
    const place = placeOf(block);
    const state = chunk[place] ?? 0;
    const size = sizeOf(state);
    const room = roomOf(size);
    const count = countOf(state);
    const start = startOf(state);
    if (count === room && size < LARGEST) return addToBlock(resize(block, size, size + 1), number);
    const end = start + count;
    chunk[place + 1 + (end >= room ? end - room : end)] = number;
    chunk[place] =
      count < room
        ? stateOf(size, start, count + 1)
        : stateOf(size, start + 1 === room ? 0 : start + 1, count);
    return block;
  }

  const postings: Postings = {
    get words() {
      return chunks.length * CHUNK;
    },
    add(head, number) {
      if (head === 0) return 2 * number + 1;
      if ((head & 1) === 0) return 2 * addToBlock(head / 2, number);
      const block = allocate(0);
      const chunk = chunkOf(block);
      const place = placeOf(block);
      chunk[place] = stateOf(0, 0, 2);
      chunk[place + 1] = (head - 1) / 2;
      chunk[place + 2] = number;
      return 2 * block;
    },
    dropFirst(head, number) {
      if (head === 0) return 0;
      if ((head & 1) === 1) return (head - 1) / 2 === number ? 0 : head;
      const block = head / 2;
      const chunk = chunkOf(block);
      const place = placeOf(block);
      const state = chunk[place] ?? 0;
      const size = sizeOf(state);
      const start = startOf(state);
      const count = countOf(state);
      if (chunk[place + 1 + start] !== number) return head;
      const room = roomOf(size);
      const next = start + 1 === room ? 0 : start + 1;
      if (count === 2) {
        const last = chunk[place + 1 + next] ?? 0;
        release(block, size);
        return 2 * last + 1;
      }
      chunk[place] = stateOf(size, next, count - 1);
      // Not as soon as the smaller block would do, so that a list that comes and goes is not moved each time.
      return size > 1 && count - 1 <= roomOf(size - 2) ? 2 * resize(block, size, size - 1) : head;
    },
    drop(head, number) {
      if (head === 0 || (head & 1) === 1) return (head - 1) / 2 === number ? 0 : head;
      const block = head / 2;
      const count = unroll(block, kept);
      const at = kept.subarray(0, count).indexOf(number);
      if (at === -1) return head;
      release(block, sizeOf(chunkOf(block)[placeOf(block)] ?? 0));
      let list = 0;
      for (let index = 0; index < count; index += 1)
        if (index !== at) list = postings.add(list, kept[index] ?? 0);
      return list;
    },
    prefetch(heads) {
      let states = ahead;
      for (let at = 0; at < heads.length; at += 1) {
        const head = heads[at] ?? 0;
        if (head !== 0 && (head & 1) === 0) states ^= chunkOf(head / 2)[placeOf(head / 2)] ?? 0;
      }
      ahead = states;
    },
    count(head) {
      if (head === 0) return 0;
      return (head & 1) === 1 ? 1 : countOf(chunkOf(head / 2)[placeOf(head / 2)] ?? 0);
    },
    read(head, into) {
      if (head === 0) return 0;
      if ((head & 1) === 0) return unroll(head / 2, into);
      into[0] = (head - 1) / 2;
      return 1;
    },
  };
  return postings;
}

function stateOf(size: number, start: number, count: number): number {
  return (size << 16) | (start << 8) | count;
}

/** Numbers that a block holds. */
function roomOf(size: number): number {
  return (SIZES[size] ?? 0) - 1;
}

function sizeOf(state: number): number {
  return state >>> 16;
}

function startOf(state: number): number {
  return (state >>> 8) & 255;
}

function countOf(state: number): number {
  return state & 255;
}
