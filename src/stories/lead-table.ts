import { createPostings } from './posting-lists.ts';
import { scramble } from './term-hash.ts';

/**
 * What leads to articles without being a word of them, as numbers of 32 bits: prints of their passages, of which each is in few
 * articles and which are many, and the parts of the space of meanings that they lie in.
 */
export interface LeadTable {
  /** Lets an article be found by its leads. */
  post(leads: Uint32Array, sequence: number): void;
  /** Takes the article out that came first of those that are there. */
  release(leads: Uint32Array, sequence: number): void;
  /** Takes an article out, whatever came before. */
  forget(leads: Uint32Array, sequence: number): void;
  /** How many articles can be found by a lead. */
  frequency(lead: number): number;
  /** Copies the latest articles that can be found by a lead, and returns how many there are. */
  posted(lead: number, into: Uint32Array): number;
  /** Leads that articles can be found by. */
  readonly size: number;
}

const SHARD_BITS = 8;
const SMALLEST = 8;
const FULL = 0.8;
/** A lead and where its articles stand (`createPostings`); 0 there where the slot is empty. */
const WIDTH = 2;

interface Shard {
  slots: Uint32Array;
  used: number;
}

/**
 * Open addressing with linear probing and deletion by shifting back (Knuth, TAOCP 3, 6.4 R), in shards that grow one at a time.
 * The leads stand in the slots themselves: eight bytes each, and one look into far memory.
 */
export function createLeadTable(): LeadTable {
  const postings = createPostings();
  const shards = Array.from({ length: 1 << SHARD_BITS }, (): Shard => emptyShard(SMALLEST));
  let size = 0;

  function grow(shard: Shard): void {
    const { slots } = shard;
    shard.slots = new Uint32Array(2 * slots.length);
    for (let place = 0; place < slots.length; place += WIDTH) {
      const lead = slots[place] ?? 0;
      if (slots[place + 1] === 0) continue;
      const free = placeOf(shard.slots, lead, scramble(lead));
      shard.slots[free] = lead;
      shard.slots[free + 1] = slots[place + 1] ?? 0;
    }
  }

  function take(leads: Uint32Array, sequence: number, drop: typeof postings.drop): void {
    for (let at = 0; at < leads.length; at += 1) {
      const lead = leads[at] ?? 0;
      const hash = scramble(lead);
      const shard = shards[hash >>> (32 - SHARD_BITS)] as Shard;
      const place = placeOf(shard.slots, lead, hash);
      const head = shard.slots[place + 1] ?? 0;
      if (head === 0) continue;
      const left = drop(head, sequence);
      shard.slots[place + 1] = left;
      if (left !== 0) continue;
      close(shard.slots, place);
      shard.used -= 1;
      size -= 1;
    }
  }

  function headOf(lead: number): number {
    const hash = scramble(lead);
    const { slots } = shards[hash >>> (32 - SHARD_BITS)] as Shard;
    return slots[placeOf(slots, lead, hash) + 1] ?? 0;
  }

  return {
    get size() {
      return size;
    },
    post(leads, sequence) {
      for (let at = 0; at < leads.length; at += 1) {
        const lead = leads[at] ?? 0;
        const hash = scramble(lead);
        const shard = shards[hash >>> (32 - SHARD_BITS)] as Shard;
        const place = placeOf(shard.slots, lead, hash);
        const head = shard.slots[place + 1] ?? 0;
        shard.slots[place] = lead;
        shard.slots[place + 1] = postings.add(head, sequence);
        if (head !== 0) continue;
        size += 1;
        shard.used += 1;
        if (WIDTH * shard.used > FULL * shard.slots.length) grow(shard);
      }
    },
    release: (leads, sequence) => take(leads, sequence, postings.dropFirst),
    forget: (leads, sequence) => take(leads, sequence, postings.drop),
    frequency: (lead) => postings.count(headOf(lead)),
    posted: (lead, into) => postings.read(headOf(lead), into),
  };
}

function emptyShard(slots: number): Shard {
  return { slots: new Uint32Array(WIDTH * slots), used: 0 };
}

/** Where a lead would stand if all others were gone. */
function homeOf(slots: Uint32Array, hash: number): number {
  return (WIDTH * hash) & (slots.length - 1);
}

/** Where a lead stands, or the empty place where it would be. */
function placeOf(slots: Uint32Array, lead: number, hash: number): number {
  const mask = slots.length - 1;
  let place = homeOf(slots, hash);
  while (slots[place + 1] !== 0 && slots[place] !== lead) place = (place + WIDTH) & mask;
  return place;
}

/** Moves what stands after an emptied place to where it is found without it. */
function close(slots: Uint32Array, emptied: number): void {
  const mask = slots.length - 1;
  let hole = emptied;
  for (let place = (hole + WIDTH) & mask; slots[place + 1] !== 0; place = (place + WIDTH) & mask) {
    const home = homeOf(slots, scramble(slots[place] ?? 0));
    if (((place - home) & mask) < ((place - hole) & mask)) continue;
    slots[hole] = slots[place] ?? 0;
    slots[hole + 1] = slots[place + 1] ?? 0;
    hole = place;
  }
  slots[hole] = 0;
  slots[hole + 1] = 0;
}
