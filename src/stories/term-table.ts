import { createHashRows } from './hash-rows.ts';
import { createPostings, type Postings } from './posting-lists.ts';
import { createTermCounts } from './term-counts.ts';
import { hashTerm } from './term-hash.ts';
import { numberOf, type TermVector } from './term-vector.ts';

/**
 * Terms seen in the window as small numbers, with how many articles hold each: rarity is learned from the stream; and the
 * articles that can be found by them. Numbers of terms that no article holds any more are used again, so that memory is
 * bounded by the window: some 25 bytes for a term.
 */
export interface TermTable {
  /** The numbers of terms, giving new ones to new terms. */
  numbersOf(terms: readonly string[]): Int32Array;
  /** The same by hashes that were kept. */
  numbersOfHashes(hashes: Float64Array): Int32Array;
  /** The hash of a term (`hashTerm`), with what is expected of it in the last four bits. */
  hashOf(number: number): number;
  /** Counts an article's terms in or out. Each number once. */
  hold(numbers: Int32Array): void;
  /** Counts the terms of so many articles in at once: each so many times. */
  holdMore(numbers: Int32Array, counts: Uint16Array, articles: number): void;
  /** Lets the numbers of terms go that nobody holds. The same ones stand beside each other. */
  freeUnheld(numbers: Int32Array): void;
  /** Counts an article's terms out, which can be found no more by those of them that are posted; it must be the first of all. */
  release(numbers: Int32Array, posted: Int32Array, sequence: number): void;
  /** The same, whatever came before. */
  forget(numbers: Int32Array, posted: Int32Array, sequence: number): void;
  /** Lets an article be found by terms that it holds. */
  post(numbers: Int32Array, sequence: number): void;
  /** Lets articles be found by many terms: by term `at` those from `starts[at]` to `starts[at + 1]`, in ascending order. */
  postAll(numbers: Int32Array, starts: Uint32Array, sequences: Uint32Array): void;
  /** Reads where the articles of many terms stand before they are asked for (as `HashRows.prefetch` does). */
  prefetch(numbers: Int32Array): void;
  /** Copies the latest articles that can be found by a term, and returns how many there are. */
  posted(number: number, into: Uint32Array): number;
  /** How much a term says: the logarithm of how rare it is (inverse document frequency). */
  rarity(number: number): number;
  /** The same of an article's terms, at least 0: whoever compares articles asks for thousands. */
  rarities(terms: TermVector, into: Float64Array): void;
  /** Of a term that no article has. */
  readonly mostRarity: number;
  /** The same if so many articles were all. */
  mostRarityAmong(articles: number): number;
  /** The same of what is no term, by how many articles have it. */
  rarityOf(holders: number): number;
  frequency(number: number): number;
  /** Of how many imagined articles: what is known of the term before any article is seen. */
  expected(number: number): number;
  readonly articles: number;
  readonly size: number;
}

/**
 * Articles imagined beside those seen, which have each term as often as is to be expected: at the start no term counts as
 * rare only because little was seen.
 */
const IMAGINED = 300;
/** Of a term about which nothing is known. */
const UNKNOWN = 0.5;
const LOG_UNKNOWN = Math.log(UNKNOWN);
/**
 * What is expected of a term: which of sixteen shares, none and fifteen that grow by the root of 2. It stands in the last
 * bits of its hash, so that who keeps hashes keeps it too.
 */
const CODE_BITS = 4;
const CODES = (1 << CODE_BITS) - 1;
const LEAST_SHARE = 0.06 / 2 ** 5;
const EXPECTED = Float64Array.from({ length: CODES + 1 }, (_, code) =>
  code === 0 ? UNKNOWN : UNKNOWN + IMAGINED * LEAST_SHARE * 2 ** ((code - 1) / 2),
);

/** What is added to a term's word by one more that holds it: its code stands in the last bits. */
const ONE = CODES + 1;
/** Of so many terms is read ahead, what processors keep near. */
const AHEAD = 256;
/** Where the articles begin that can be found by a term. */
const HEAD = 0;

/** Of how many articles hold a term, seen and imagined. */
function logOf(word: number): number {
  return Math.log((word >>> CODE_BITS) + (EXPECTED[word & CODES] ?? UNKNOWN));
}

/** `expectedShare` gives the share of all articles that have a term, before any was seen. */
export function createTermTable(expectedShare: (term: string) => number = () => 0): TermTable {
  const rows = createHashRows(1);
  const counts = createTermCounts(logOf);
  const postings = createPostings();
  /** Where lists stand that are about to be used. */
  let heads = new Uint32Array(64);
  let articles = 0;
  let logArticles = Math.log(IMAGINED);
  const frequencyOf = (number: number) => counts.get(number) >>> CODE_BITS;
  const expectedOf = (number: number) => EXPECTED[counts.get(number) & CODES] ?? UNKNOWN;

  function count(change: number): void {
    articles += change;
    logArticles = Math.log(articles + IMAGINED);
  }

  function prefetch(numbers: Int32Array): void {
    if (numbers.length > heads.length) heads = new Uint32Array(2 * numbers.length);
    for (let at = 0; at < numbers.length; at += 1) heads[at] = rows.get(numbers[at] ?? 0, HEAD);
    postings.prefetch(heads.subarray(0, numbers.length));
  }

  function letGo(numbers: Int32Array, posted: Int32Array, sequence: number, drop: Postings['drop']): void {
    count(-1);
    prefetch(posted);
    for (let at = 0; at < posted.length; at += 1) {
      const number = posted[at] ?? 0;
      rows.set(number, HEAD, drop(rows.get(number, HEAD), sequence));
    }
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      const word = counts.get(number) - ONE;
      counts.set(number, word < ONE ? 0 : word);
      if (word < ONE) rows.free(number);
    }
  }

  return {
    get articles() {
      return articles;
    },
    get size() {
      return rows.size;
    },
    numbersOf(terms) {
      const hashes = new Float64Array(terms.length);
      for (let at = 0; at < terms.length; at += 1) hashes[at] = withoutCode(hashTerm(terms[at] ?? ''));
      rows.prefetch(hashes);
      const numbers = new Int32Array(terms.length);
      for (let at = 0; at < terms.length; at += 1) {
        const number = rows.take(hashes[at] ?? 0);
        // Finding a code costs more than all else that is done with a term: only where the term is new.
        if (counts.get(number) === 0) counts.set(number, codeOf(expectedShare(terms[at] ?? '')));
        numbers[at] = number;
      }
      return numbers;
    },
    numbersOfHashes(hashes) {
      const numbers = new Int32Array(hashes.length);
      for (let at = 0; at < hashes.length; at += 1) {
        if (at % AHEAD === 0) rows.prefetch(hashes.subarray(at, at + AHEAD));
        const hash = hashes[at] ?? 0;
        const plain = withoutCode(hash);
        const number = rows.take(plain);
        if (counts.get(number) === 0) counts.set(number, hash - plain);
        numbers[at] = number;
      }
      return numbers;
    },
    hashOf: (number) => rows.hash(number) + (counts.get(number) & CODES),
    hold(numbers) {
      count(1);
      for (const number of numbers) counts.set(number, counts.get(number) + ONE);
    },
    holdMore(numbers, more, entering) {
      count(entering);
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] ?? 0;
        counts.set(number, counts.get(number) + (more[at] ?? 0) * ONE);
      }
    },
    freeUnheld(numbers) {
      let before = -1;
      for (const number of numbers) {
        if (number === before || frequencyOf(number) > 0) continue;
        counts.set(number, 0);
        rows.free(number);
        before = number;
      }
    },
    release: (numbers, posted, sequence) => letGo(numbers, posted, sequence, postings.dropFirst),
    forget: (numbers, posted, sequence) => letGo(numbers, posted, sequence, postings.drop),
    prefetch,
    post(numbers, sequence) {
      prefetch(numbers);
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] ?? 0;
        rows.set(number, HEAD, postings.add(rows.get(number, HEAD), sequence));
      }
    },
    postAll(numbers, starts, sequences) {
      for (let term = 0; term < numbers.length; term += 1) {
        if (term % AHEAD === 0) prefetch(numbers.subarray(term, term + AHEAD));
        const start = starts[term] ?? 0;
        const end = starts[term + 1] ?? 0;
        if (start === end) continue;
        const number = numbers[term] ?? 0;
        let head = rows.get(number, HEAD);
        for (let at = start; at < end; at += 1) head = postings.add(head, sequences[at] ?? 0);
        rows.set(number, HEAD, head);
      }
    },
    posted: (number, into) => postings.read(rows.get(number, HEAD), into),
    get mostRarity() {
      return logArticles - LOG_UNKNOWN;
    },
    mostRarityAmong: (among) => Math.log(among + IMAGINED) - LOG_UNKNOWN,
    rarityOf: (holders) => logArticles - Math.log(holders + UNKNOWN),
    rarity: (number) => logArticles - (counts.logs[counts.places[number] ?? 0] ?? 0),
    rarities(terms, into) {
      const { places, logs } = counts;
      for (let at = 0; at < terms.length; at += 1) {
        const log = logs[places[numberOf(terms[at] ?? 0)] ?? 0] ?? 0;
        into[at] = log < logArticles ? logArticles - log : 0;
      }
    },
    frequency: frequencyOf,
    expected: expectedOf,
  };
}

function withoutCode(hash: number): number {
  return hash - ((hash >>> 0) & CODES);
}

function codeOf(share: number): number {
  if (share <= 0) return 0;
  return Math.max(1, Math.min(CODES, 1 + Math.round(2 * Math.log2(share / LEAST_SHARE))));
}
