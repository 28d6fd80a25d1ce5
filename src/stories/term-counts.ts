/**
 * How many articles hold each term, with four bits of something else about it, by the term's number. Two bytes a term, since
 * reading them is most of what comparing articles costs: the few terms that thousands hold stand elsewhere.
 */
export interface TermCounts {
  /** Count and code in one: `(count << CODE_BITS) | code`. Zero for a number that is not known. */
  get(number: number): number;
  set(number: number, word: number): void;
  /** As they are kept, good until the next `set`: `OVERFLOW` stands for a word that `get` knows. */
  readonly words: Uint16Array;
}

export const OVERFLOW = 0xffff;
const SMALLEST = 1 << 12;

export function createTermCounts(): TermCounts {
  let words = new Uint16Array(SMALLEST);
  const large = new Map<number, number>();

  function grow(number: number): void {
    let length = words.length;
    while (length <= number) length *= 2;
    const grown = new Uint16Array(length);
    grown.set(words);
    words = grown;
  }

  return {
    get words() {
      return words;
    },
    get(number) {
      const word = words[number] ?? 0;
      return word === OVERFLOW ? (large.get(number) ?? 0) : word;
    },
    set(number, word) {
      if (number >= words.length) grow(number);
      if (word >= OVERFLOW) large.set(number, word);
      else if (words[number] === OVERFLOW) large.delete(number);
      words[number] = Math.min(word, OVERFLOW);
    },
  };
}
