import { fold, foldedWords } from '../core/text.ts';
import { partsBetweenMarks, partsOfTitle } from './title.ts';

/** More of a line is no headline. */
const LONGEST_LINE = 1_000;
const SHORTEST_PART = 10;
const SHORTEST_OPENING = 3;

/** A title as the lines of its page are compared with it: what the comparisons need of it is made once for all of them. */
export class TitleWords {
  readonly title: string;
  readonly #words: readonly string[];
  readonly #counts: ReadonlyMap<string, number>;
  #parts: readonly string[] | null = null;
  #openings: readonly string[] | null = null;

  constructor(title: string) {
    this.title = title;
    this.#words = foldedWords(title.slice(0, LONGEST_LINE));
    this.#counts = countsOf(this.#words);
  }

  /** In words. */
  get count(): number {
    return this.#words.length;
  }

  /** The share of the words of the shorter of title and line that the other has too, 0 to 1. */
  shareOf(line: string): number {
    return this.#shareOf(foldedWords(line.slice(0, LONGEST_LINE)));
  }

  /** How near a heading is, 0 to 1: the same or a part of the title, else twice the shared words by all words (Dice 1945). */
  nearness(heading: string, isTop: boolean): number {
    const words = foldedWords(heading);
    const joined = words.join(' ');
    if (this.#hasAsPart(heading, joined) || (isTop && this.#opensWith(words.length, joined))) return 1;
    const [left, right] = [this.#words.length, words.length];
    return left + right === 0 ? 0 : (2 * this.#shareOf(words) * Math.min(left, right)) / (left + right);
  }

  #shareOf(words: readonly string[]): number {
    const [short, counts] =
      words.length < this.#words.length ? [words, this.#counts] : [this.#words, countsOf(words)];
    if (short.length === 0) return 0;
    let shared = 0;
    for (const [word, count] of countsOf(short)) shared += Math.min(count, counts.get(word) ?? 0);
    return shared / short.length;
  }

  /** Whether a heading is the longest of the parts of the title ("Headline | Section - Site"). */
  #hasAsPart(heading: string, words: string): boolean {
    if (words.length < SHORTEST_PART) return false;
    this.#parts ??= partsBetweenMarks(this.title).map((part) => foldedWords(part).join(' '));
    return (
      this.#parts.includes(words) &&
      this.#parts.every((part) => part.length <= words.length) &&
      fold(this.title).includes(fold(heading))
    );
  }

  /** Whether a heading is the first part of the title ("Headline - The line below it"). */
  #opensWith(count: number, words: string): boolean {
    if (count < SHORTEST_OPENING) return false;
    this.#openings ??= partsOfTitle(this.title)
      .filter((part) => this.title.startsWith(part))
      .map((part) => foldedWords(part).join(' '));
    return this.#openings.includes(words);
  }
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
