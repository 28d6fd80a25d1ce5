import { alignWords, type WordPair } from './align-words.ts';
import type { Utterance } from './utterance.ts';

/** An utterance and the words of its base that it repeats, as pairs of (base, own) indexes. */
export interface BaseMember {
  readonly utterance: Utterance;
  readonly pairs: readonly WordPair[];
}

/** The longest form of an utterance and all that repeat some of it, itself first. */
export interface QuoteBase {
  readonly utterance: Utterance;
  readonly members: BaseMember[];
}

/** Postings kept per word, and bases compared per utterance: what keeps 10,000 articles near linear. */
const MOST_POSTINGS = 40;
const MOST_COMPARED = 6;
const SHARED_SHARE = 0.5;
/** Matches with no other match within this many words are chance. */
const LONELY = 6;

/**
 * Puts utterances with common words together: the longest first, each next one compared with the few bases that share
 * its rarest words (inverted index). Utterances with the very same words are compared once.
 */
export function findBases(utterances: readonly Utterance[], weight: (word: string) => number): QuoteBase[] {
  const bases: QuoteBase[] = [];
  const index = new Map<string, number[]>();
  const seen = new Map<string, { base: QuoteBase; pairs: readonly WordPair[] }>();
  const ordered = [...utterances].sort((a, b) => b.words.length - a.words.length || a.article - b.article);
  for (const utterance of ordered) {
    const words = utterance.words.map((word) => word.folded);
    const key = words.join(' ');
    const same = seen.get(key);
    if (same !== undefined) {
      same.base.members.push({ utterance, pairs: same.pairs });
      continue;
    }
    const found = bestBase(words, bases, index, weight);
    const base = found?.base ?? { utterance, members: [] };
    const pairs = found?.pairs ?? words.map((_, at): WordPair => [at, at]);
    base.members.push({ utterance, pairs });
    seen.set(key, { base, pairs });
    if (found !== null) continue;
    bases.push(base);
    for (const word of rarest(words, weight, 300)) {
      const postings = index.get(word);
      if (postings === undefined) index.set(word, [bases.length - 1]);
      else if (postings.length < MOST_POSTINGS) postings.push(bases.length - 1);
    }
  }
  return bases;
}

function rarest(words: readonly string[], weight: (word: string) => number, most: number): string[] {
  return [...new Set(words)]
    .map((word) => ({ word, weight: weight(word) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ word }) => word);
}

function bestBase(
  words: readonly string[],
  bases: readonly QuoteBase[],
  index: ReadonlyMap<string, readonly number[]>,
  weight: (word: string) => number,
): { base: QuoteBase; pairs: WordPair[] } | null {
  const scores = new Map<number, number>();
  let total = 0;
  for (const word of rarest(words, weight, 24)) {
    total += weight(word);
    for (const at of index.get(word) ?? []) scores.set(at, (scores.get(at) ?? 0) + weight(word));
  }
  const enough = Math.min(SHARED_SHARE * total, 12) * 0.8;
  const candidates = [...scores]
    .filter(([, score]) => score >= enough)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COMPARED);
  for (const [at] of candidates) {
    const base = bases[at];
    if (base === undefined) continue;
    const baseWords = base.utterance.words.map((word) => word.folded);
    const pairs = withoutLonely(alignWords(baseWords, words));
    if (isSameUtterance(base.utterance, words, pairs, weight)) return { base, pairs };
  }
  return null;
}

/** Single words that match far from all others are chance ("the", "of"). */
function withoutLonely(pairs: readonly WordPair[]): WordPair[] {
  return pairs.filter((pair, at) => {
    const before = pairs[at - 1];
    const after = pairs[at + 1];
    const near = (other: WordPair | undefined) =>
      other !== undefined && Math.abs(other[0] - pair[0]) <= LONELY && Math.abs(other[1] - pair[1]) <= LONELY;
    return near(before) || near(after);
  });
}

/** At least half of the weight of the sentences that take part is shared, on the shorter side, in three words or more. */
function isSameUtterance(
  base: Utterance,
  words: readonly string[],
  pairs: readonly WordPair[],
  weight: (word: string) => number,
): boolean {
  if (pairs.length < 3 || (pairs.length < 5 && pairs.length < words.length)) return false;
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return false;
  let shared = 0;
  for (const [, own] of pairs) shared += weight(words[own] ?? '');
  let ownTotal = 0;
  for (let at = first[1]; at <= last[1]; at += 1) ownTotal += weight(words[at] ?? '');
  let baseTotal = 0;
  for (let at = first[0]; at <= last[0]; at += 1) baseTotal += weight(base.words[at]?.folded ?? '');
  let all = 0;
  for (const word of words) all += weight(word);
  const run = longestRun(pairs);
  const within = shared >= SHARED_SHARE * Math.max(ownTotal, baseTotal);
  return within && (shared >= SHARED_SHARE * all || (run >= 5 && shared >= 12));
}

function longestRun(pairs: readonly WordPair[]): number {
  let longest = 0;
  let run = 0;
  for (const [at, pair] of pairs.entries()) {
    const before = pairs[at - 1];
    run = before !== undefined && before[0] === pair[0] - 1 && before[1] === pair[1] - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
