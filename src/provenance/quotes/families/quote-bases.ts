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
  const search = new BaseSearch(weight);
  const seen = new Map<string, { base: QuoteBase; pairs: readonly WordPair[] }>();
  const ordered = [...utterances].sort((a, b) => b.words.length - a.words.length || a.article - b.article);
  for (const utterance of ordered) {
    const words = search.numbers(utterance);
    const key = words.join();
    let found = seen.get(key);
    if (found === undefined) {
      found = search.best(words) ?? search.add(utterance, words);
      seen.set(key, found);
    }
    found.base.members.push({ utterance, pairs: found.pairs });
  }
  return search.bases;
}

/** Words of an utterance that look for its base, and words of a base that it can be found by. */
const MOST_SEARCHED = 24;
const MOST_INDEXED = 300;
/** A weight below this is a stop word's. */
const CONTENT_WEIGHT = 1;
/** Utterances with fewer content words are found by their stop words too. */
const FEW = 3;

/** Bases by the words that they are found by. Words are numbers: each is hashed and weighed once. */
class BaseSearch {
  readonly bases: QuoteBase[] = [];
  readonly #weigh: (word: string) => number;
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #postings: number[][] = [];
  readonly #wordsOf: (readonly number[])[] = [];
  readonly #scores: number[] = [];

  constructor(weigh: (word: string) => number) {
    this.#weigh = weigh;
  }

  numbers(utterance: Utterance): number[] {
    return utterance.words.map(({ folded }) => {
      let number = this.#numbers.get(folded);
      if (number === undefined) {
        number = this.#weights.length;
        this.#numbers.set(folded, number);
        this.#weights.push(this.#weigh(folded));
        this.#postings.push([]);
      }
      return number;
    });
  }

  add(utterance: Utterance, words: readonly number[]): { base: QuoteBase; pairs: WordPair[] } {
    const base: QuoteBase = { utterance, members: [] };
    for (const word of this.#rarest(words, MOST_INDEXED)) {
      const postings = this.#postings[word];
      if (postings !== undefined && postings.length < MOST_POSTINGS) postings.push(this.bases.length);
    }
    this.bases.push(base);
    this.#wordsOf.push(words);
    this.#scores.push(0);
    return { base, pairs: words.map((_, at): WordPair => [at, at]) };
  }

  best(words: readonly number[]): { base: QuoteBase; pairs: WordPair[] } | null {
    let total = 0;
    const touched: number[] = [];
    for (const word of this.#rarest(words, MOST_SEARCHED)) {
      const weight = this.#weights[word] ?? 0;
      total += weight;
      for (const at of this.#postings[word] ?? []) {
        if (this.#scores[at] === 0) touched.push(at);
        this.#scores[at] = (this.#scores[at] ?? 0) + weight;
      }
    }
    const enough = Math.min(SHARED_SHARE * total, 12) * 0.8;
    const candidates: { at: number; score: number }[] = [];
    for (const at of touched) {
      const score = this.#scores[at] ?? 0;
      if (score >= enough) candidates.push({ at, score });
      this.#scores[at] = 0;
    }
    candidates.sort((a, b) => b.score - a.score || a.at - b.at);
    for (const { at } of candidates.slice(0, MOST_COMPARED)) {
      const base = this.bases[at];
      const baseWords = this.#wordsOf[at];
      if (base === undefined || baseWords === undefined) continue;
      const pairs = withoutLonely(alignWords(baseWords, words));
      if (isSameUtterance(baseWords, words, pairs, this.#weights)) return { base, pairs };
    }
    return null;
  }

  #rarest(words: readonly number[], most: number): number[] {
    const weight = (word: number) => this.#weights[word] ?? 0;
    const unique = [...new Set(words)];
    const content = unique.filter((word) => weight(word) >= CONTENT_WEIGHT);
    const chosen = content.length < FEW ? unique : content;
    return chosen.sort((a, b) => weight(b) - weight(a)).slice(0, most);
  }
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
  base: readonly number[],
  words: readonly number[],
  pairs: readonly WordPair[],
  weights: readonly number[],
): boolean {
  if (pairs.length < 3 || (pairs.length < 5 && pairs.length < words.length)) return false;
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return false;
  const weigh = (list: readonly number[], from: number, to: number) => {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum += weights[list[at] ?? -1] ?? 0;
    return sum;
  };
  let shared = 0;
  for (const [, own] of pairs) shared += weights[words[own] ?? -1] ?? 0;
  const ownTotal = weigh(words, first[1], last[1] + 1);
  const baseTotal = weigh(base, first[0], last[0] + 1);
  const all = weigh(words, 0, words.length);
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
