import { LONGEST } from './posting-lists.ts';
import type { TermTable } from './term-table.ts';

const MOST_CANDIDATES = 32;
/** Candidates that share less than this part of what the best one shares are not looked at. */
const FAINT = 0;
/** Of so many stories. */
const MOST_STORIES = 32;
/** Members of one story that an article is compared with. */
export const MOST_COMPARED = 8;

/** Finds articles that share the most rare terms with one that has the keys, likeliest first; of one story only a few. */
export type CandidateFinder = (keys: readonly number[]) => number[];

/** Room for twice as many articles as the terms of one article can lead to. */
const SLOTS = 1 << 14;
const MOST_FOUND = SLOTS / 2;

/**
 * Sums up, for each article that a key leads to, how rare the keys are. The sums lie in a small table of their own, so that
 * the cost does not grow with the window.
 *
 * @param storyOf - what stands for the story of an article
 */
export function createCandidateFinder(
  table: TermTable,
  storyOf: (sequence: number) => unknown,
): CandidateFinder {
  const posting = new Uint32Array(LONGEST);
  /** By slot: sequence + 1, 0 where empty. */
  const found = new Uint32Array(SLOTS);
  const scores = new Float64Array(SLOTS);
  const slots: number[] = [];

  function collect(keys: readonly number[]): number {
    let most = 0;
    for (const key of keys) {
      const score = table.rarity(key) ** 2;
      const length = table.posted(key, posting);
      for (let at = 0; at < length && slots.length < MOST_FOUND; at += 1) {
        const wanted = (posting[at] ?? 0) + 1;
        let slot = Math.imul(wanted, 0x9e3779b1) >>> 18;
        while (found[slot] !== 0 && found[slot] !== wanted) slot = (slot + 1) & (SLOTS - 1);
        if (found[slot] === 0) {
          found[slot] = wanted;
          scores[slot] = 0;
          slots.push(slot);
        }
        const sum = (scores[slot] ?? 0) + score;
        scores[slot] = sum;
        if (sum > most) most = sum;
      }
    }
    return most;
  }

  return (keys) => {
    const most = collect(keys);
    const floor = FAINT * most;
    const likeliest = mostOf(slots, scores, floor, most);
    likeliest.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (found[b] ?? 0) - (found[a] ?? 0));
    const candidates: number[] = [];
    const ofStory = new Map<unknown, number>();
    for (const slot of likeliest) {
      const sequence = (found[slot] ?? 0) - 1;
      const story = storyOf(sequence);
      const compared = ofStory.get(story) ?? 0;
      if (compared >= MOST_COMPARED || (compared === 0 && ofStory.size >= MOST_STORIES)) continue;
      ofStory.set(story, compared + 1);
      candidates.push(sequence);
      if (candidates.length >= MOST_CANDIDATES) break;
    }
    for (const slot of slots) found[slot] = 0;
    slots.length = 0;
    return candidates;
  };
}

/** So many are put in order: enough for candidates of which a story has more than are compared. */
const MOST_SORTED = 128;
const BINS = 64;

/** The slots with the highest scores, some more than are sorted: counted in bins, since thousands share a word or two. */
function mostOf(slots: readonly number[], scores: Float64Array, floor: number, most: number): number[] {
  const bins = new Uint32Array(BINS + 1);
  const binOf = (slot: number) => Math.floor((BINS * ((scores[slot] ?? 0) - floor)) / (most - floor || 1));
  for (const slot of slots) {
    const bin = binOf(slot);
    if (bin >= 0) bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let lowest = BINS;
  let count = bins[BINS] ?? 0;
  while (lowest > 0 && count < MOST_SORTED) {
    lowest -= 1;
    count += bins[lowest] ?? 0;
  }
  return slots.filter((slot) => binOf(slot) >= lowest);
}
