import type { Postings } from './postings.ts';
import type { TermTable } from './term-table.ts';

const MOST_CANDIDATES = 32;
/** Candidates that share less than this part of what the best one shares are not looked at. */
const FAINT = 0.1;
/** Members of one story that an article is compared with. */
export const MOST_COMPARED = 8;

/** Where candidates are looked for. */
export interface CandidateSource<Candidate> {
  readonly table: TermTable;
  readonly postings: Postings;
  /** The article that arrived at a place in the order, where it is still in the window. */
  at(sequence: number): Candidate | undefined;
}

/** Articles that share the most rare terms with the one that has the keys, likeliest first; of one story only a few. */
export function findCandidates<Candidate extends { readonly story: unknown }>(
  keys: readonly number[],
  { table, postings, at }: CandidateSource<Candidate>,
): Candidate[] {
  const scores = new Map<number, number>();
  for (const key of keys) {
    const rarity = table.rarity(key);
    for (const other of postings.of(key)) scores.set(other, (scores.get(other) ?? 0) + rarity * rarity);
  }
  const floor = FAINT * scores.values().reduce((most, score) => Math.max(most, score), 0);
  const likeliest = [...scores].filter(([, score]) => score >= floor);
  likeliest.sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const candidates: Candidate[] = [];
  const ofStory = new Map<unknown, number>();
  for (const [other] of likeliest) {
    const candidate = at(other);
    if (candidate === undefined) continue;
    const compared = ofStory.get(candidate.story) ?? 0;
    if (compared >= MOST_COMPARED) continue;
    ofStory.set(candidate.story, compared + 1);
    candidates.push(candidate);
    if (candidates.length >= MOST_CANDIDATES) break;
  }
  return candidates;
}
