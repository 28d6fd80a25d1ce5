/**
 * Terms seen in the window as small numbers, with how many articles hold each: rarity is learned from the stream. Numbers
 * of terms that no article holds any more are used again, so that memory is bounded by the window.
 */
export interface TermTable {
  /** The numbers of terms, giving new ones to new terms. */
  numbersOf(terms: readonly string[]): Int32Array;
  /** Counts an article's terms in or out. */
  hold(numbers: Int32Array): void;
  release(numbers: Int32Array): void;
  /** How much a term says: the logarithm of how rare it is (inverse document frequency). */
  rarity(number: number): number;
  frequency(number: number): number;
  /** Of how many imagined articles: what is known of the term before any article is seen. */
  expected(number: number): number;
  /** The term of a number. */
  termOf(number: number): string;
  readonly articles: number;
}

/**
 * Articles imagined beside those seen, which have each term as often as is to be expected: at the start no term counts as
 * rare only because little was seen.
 */
const IMAGINED = 300;
/** Of a term about which nothing is known. */
const UNKNOWN = 0.5;

/** `expectedShare` gives the share of all articles that have a term, before any was seen. */
export function createTermTable(expectedShare: (term: string) => number = () => 0): TermTable {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const frequencies: number[] = [];
  const expected: number[] = [];
  const free: number[] = [];
  let articles = 0;
  let logArticles = Math.log(IMAGINED);

  return {
    get articles() {
      return articles;
    },
    numbersOf(list) {
      const result = new Int32Array(list.length);
      for (const [at, term] of list.entries()) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = free.pop() ?? terms.length;
          numbers.set(term, number);
          terms[number] = term;
          frequencies[number] = 0;
          expected[number] = UNKNOWN + IMAGINED * expectedShare(term);
        }
        result[at] = number;
      }
      return result;
    },
    hold(held) {
      articles += 1;
      logArticles = Math.log(articles + IMAGINED);
      for (const number of held) frequencies[number] = (frequencies[number] ?? 0) + 1;
    },
    release(held) {
      articles -= 1;
      logArticles = Math.log(articles + IMAGINED);
      for (const number of held) {
        const frequency = (frequencies[number] ?? 1) - 1;
        frequencies[number] = frequency;
        if (frequency > 0) continue;
        numbers.delete(terms[number] ?? '');
        free.push(number);
      }
    },
    rarity: (number) => logArticles - Math.log((frequencies[number] ?? 0) + (expected[number] ?? UNKNOWN)),
    frequency: (number) => frequencies[number] ?? 0,
    expected: (number) => expected[number] ?? UNKNOWN,
    termOf: (number) => terms[number] ?? '',
  };
}
