import type { LeadTable } from './lead-table.ts';
import { LONGEST } from './posting-lists.ts';
import type { TermTable } from './term-table.ts';

const MOST_CANDIDATES = 32;
/** Members of one story that an article is compared with. */
export const MOST_COMPARED = 8;

/** What an article is looked up by: numbers of terms, and leads. */
export interface SearchKeys {
  readonly terms: Int32Array;
  readonly leads: Uint32Array;
}

/** Finds articles that share the most rare terms with one that has the keys, likeliest first; of one story only a few. */
export type CandidateFinder = (keys: SearchKeys) => number[];

/**
 * What the rarest terms lead to is summed up; when so many articles are found, the commoner terms, which lead to the latest
 * of thousands, are passed over.
 */
const MOST_FOUND = 1 << 12;
const SLOT_BITS = 13;
const SLOTS = 1 << SLOT_BITS;
/** So many are put in order: enough for candidates of which a story has more than are compared. */
const MOST_SORTED = 128;
const BINS = 64;
const SCORE_STEPS = 2 ** 8;
const LONGEST_WINDOW = 2 ** 29;
/** No article has more keys. */
const MOST_KEYS = 2 ** 16;

/**
 * Sums up, for each article that a key leads to, how rare the keys are. The sums lie in a small table of their own, so that
 * the cost does not grow with the window.
 *
 * @param storyOf - what stands for the story of an article
 */
export function createCandidateFinder(
  table: TermTable,
  leadTable: LeadTable,
  storyOf: (sequence: number) => unknown,
): CandidateFinder {
  const posting = new Uint32Array(LONGEST);
  /** By slot: sequence + 1, 0 where empty. */
  const found = new Uint32Array(SLOTS);
  const scores = new Float64Array(SLOTS);
  /** The slots in use. */
  const slots = new Uint16Array(MOST_FOUND);
  const bins = new Uint16Array(BINS + 1);
  const sortable = new Float64Array(MOST_FOUND);

  /** Places of the keys, those that the fewest articles have first; of equals the first: numbers are not the same in every run. */
  function rarestFirst({ terms, leads }: SearchKeys): Float64Array {
    const sorted = new Float64Array(terms.length + leads.length);
    for (let at = 0; at < sorted.length; at += 1) {
      const holders =
        at < terms.length
          ? table.frequency(terms[at] ?? 0)
          : leadTable.frequency(leads[at - terms.length] ?? 0);
      sorted[at] = holders * MOST_KEYS + at;
    }
    return sorted.sort();
  }

  /** @returns how many slots are in use. */
  function collect(keys: SearchKeys): number {
    const { terms, leads } = keys;
    const ranked = rarestFirst(keys);
    table.prefetch(terms);
    let count = 0;
    for (let rank = 0; rank < ranked.length && count < MOST_FOUND; rank += 1) {
      const key = (ranked[rank] ?? 0) % MOST_KEYS;
      const [score, length] =
        key < terms.length ? byTerm(terms[key] ?? 0) : byLead(leads[key - terms.length] ?? 0);
      for (let at = 0; at < length && count < MOST_FOUND; at += 1) {
        const wanted = (posting[at] ?? 0) + 1;
        let slot = Math.imul(wanted, 0x9e3779b1) >>> (32 - SLOT_BITS);
        while (found[slot] !== 0 && found[slot] !== wanted) slot = (slot + 1) & (SLOTS - 1);
        if (found[slot] === 0) {
          found[slot] = wanted;
          scores[slot] = 0;
          slots[count] = slot;
          count += 1;
        }
        scores[slot] = (scores[slot] ?? 0) + score;
      }
    }
    return count;
  }

  /** How much a key says, and how many articles it leads to, which then stand in `posting`. */
  function byTerm(term: number): [score: number, length: number] {
    return [table.rarity(term) ** 2, table.posted(term, posting)];
  }

  function byLead(lead: number): [score: number, length: number] {
    const length = leadTable.posted(lead, posting);
    return [table.rarityOf(length) ** 2, length];
  }

  /**
   * The articles with the highest scores, the highest first and of equals the latest, some more than are sorted: counted in
   * bins, since thousands share a word or two.
   */
  function likeliest(count: number): number[] {
    let most = 0;
    let latest = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      most = Math.max(most, scores[slot] ?? 0);
      latest = Math.max(latest, (found[slot] ?? 0) - 1);
    }
    const scale = BINS / (most || 1);
    bins.fill(0);
    for (let at = 0; at < count; at += 1) {
      const bin = Math.floor(scale * (scores[slots[at] ?? 0] ?? 0));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    let lowest = BINS;
    for (let taken = bins[BINS] ?? 0; lowest > 0 && taken < MOST_SORTED; taken += bins[lowest] ?? 0)
      lowest -= 1;
    // Score and age in one key, since numbers are sorted many times as fast as what a function compares.
    let end = 0;
    for (let at = 0; at < count; at += 1) {
      const slot = slots[at] ?? 0;
      const score = scores[slot] ?? 0;
      if (Math.floor(scale * score) < lowest) continue;
      const age = latest + 1 - (found[slot] ?? 0);
      sortable[end] = Math.round(score * SCORE_STEPS) * LONGEST_WINDOW + (LONGEST_WINDOW - 1 - age);
      end += 1;
    }
    sortable.subarray(0, end).sort();
    const ranked: number[] = [];
    for (let at = end - 1; at >= 0; at -= 1)
      ranked.push(latest - (LONGEST_WINDOW - 1 - ((sortable[at] ?? 0) % LONGEST_WINDOW)));
    return ranked;
  }

  return (keys) => {
    const count = collect(keys);
    const candidates: number[] = [];
    const ofStory = new Map<unknown, number>();
    const ranked = likeliest(count);
    // Before anything is decided by them: reads of far memory that do not wait for each other take a fraction of the time.
    const stories = ranked.map(storyOf);
    for (let rank = 0; rank < ranked.length && candidates.length < MOST_CANDIDATES; rank += 1) {
      const story = stories[rank];
      const compared = ofStory.get(story) ?? 0;
      if (compared >= MOST_COMPARED) continue;
      ofStory.set(story, compared + 1);
      candidates.push(ranked[rank] ?? 0);
    }
    for (let at = 0; at < count; at += 1) found[slots[at] ?? 0] = 0;
    return candidates;
  };
}
