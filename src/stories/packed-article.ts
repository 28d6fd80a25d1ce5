import type { IndexedArticle } from './story-similarity.ts';
import type { TermVector } from './term-vector.ts';
import { seasonOf } from './text-months.ts';

/** An article before it is packed: its vectors and lists by name. */
export type ArticleParts = Pick<IndexedArticle, 'article' | 'language' | 'time' | 'seen' | Vector | List> & {
  readonly months: readonly number[];
};

export const VECTORS = ['terms', 'title', 'names', 'numbers'] as const;
export const LISTS = ['quotes', 'prints', 'origins', 'own', 'meaning'] as const;
type Vector = (typeof VECTORS)[number];
type List = (typeof LISTS)[number];

/** Where the words of a record stand. The first two belong to the article's place, not to the article. */
export const STORY = 0;
export const BEFORE = 1;
const LANGUAGE = 2;
const MONTHS = 3;
const TIME = 4;
const SEEN = 6;
const ID_LENGTH = 8;
const COUNTS = 9;
const NORMS = COUNTS + VECTORS.length + LISTS.length;
const HEADER = NORMS + VECTORS.length;

const NO_TIME = Number.NaN;
const times = new Float64Array(1);
const timeWords = new Uint32Array(times.buffer);
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const EMPTY_NUMBERS = new Int32Array(0);
const EMPTY_LIST = new Uint32Array(0);

/**
 * An article as one record of 32-bit words: a header, the numbers of its vectors, its lists, then a byte for each weight,
 * and its id. About 1 KB for an article of 600 words.
 */
export function packArticle(parts: ArticleParts): Uint32Array {
  const id = encoder.encode(parts.article);
  let words = HEADER;
  let bytes = id.length;
  for (const name of VECTORS) {
    words += parts[name].numbers.length;
    bytes += parts[name].numbers.length;
  }
  for (const name of LISTS) words += parts[name].length;
  const record = new Uint32Array(words + Math.ceil(bytes / 4));
  record[LANGUAGE] = parts.language;
  record[MONTHS] = packMonths(parts.months);
  setTime(record, TIME, parts.time);
  setTime(record, SEEN, parts.seen);
  record[ID_LENGTH] = id.length;
  let count = COUNTS;
  let place = HEADER;
  let byte = 4 * words;
  const inBytes = new Uint8Array(record.buffer);
  for (const name of VECTORS) {
    const { numbers, weights } = parts[name];
    let squares = 0;
    for (const weight of weights) squares += weight * weight;
    record[NORMS + count - COUNTS] = squares;
    record[count++] = numbers.length;
    record.set(numbers, place);
    inBytes.set(weights, byte);
    place += numbers.length;
    byte += numbers.length;
  }
  for (const name of LISTS) {
    record[count++] = parts[name].length;
    record.set(parts[name], place);
    place += parts[name].length;
  }
  inBytes.set(id, byte);
  return record;
}

/** An article in the memory of a record: its lists are views, good until the record goes. */
export class PackedArticle implements IndexedArticle {
  readonly language: number;
  readonly time: number | null;
  readonly seen: number | null;
  readonly terms: TermVector;
  readonly title: TermVector;
  readonly names: TermVector;
  readonly numbers: TermVector;
  readonly quotes: Uint32Array;
  readonly prints: Uint32Array;
  readonly origins: Uint32Array;
  readonly own: Uint32Array;
  readonly meaning: Uint32Array;
  readonly #words: Uint32Array;
  readonly #place: number;
  readonly #idByte: number;

  constructor(words: Uint32Array, place: number) {
    this.#words = words;
    this.#place = place;
    this.language = words[place + LANGUAGE] ?? 0;
    this.time = timeAt(words, place + TIME);
    this.seen = timeAt(words, place + SEEN);
    const [
      terms = 0,
      title = 0,
      names = 0,
      numbers = 0,
      quotes = 0,
      prints = 0,
      origins = 0,
      own = 0,
      meaning = 0,
    ] = words.subarray(place + COUNTS, place + NORMS);
    let at = words.byteOffset + 4 * (place + HEADER);
    let weightsAt = at + 4 * (terms + title + names + numbers + quotes + prints + origins + own + meaning);
    const { buffer } = words;
    let norm = place + NORMS;
    const vector = (count: number): TermVector => {
      const list = count === 0 ? EMPTY_NUMBERS : new Int32Array(buffer, at, count);
      const weights = new Uint8Array(buffer, weightsAt, count);
      at += 4 * count;
      weightsAt += count;
      return { numbers: list, weights, norm: Math.sqrt(words[norm++] ?? 0) };
    };
    const list = (count: number): Uint32Array => {
      if (count === 0) return EMPTY_LIST;
      const view = new Uint32Array(buffer, at, count);
      at += 4 * count;
      return view;
    };
    this.terms = vector(terms);
    this.title = vector(title);
    this.names = vector(names);
    this.numbers = vector(numbers);
    this.quotes = list(quotes);
    this.prints = list(prints);
    this.origins = list(origins);
    this.own = list(own);
    this.meaning = list(meaning);
    this.#idByte = weightsAt;
  }

  get article(): string {
    const length = this.#words[this.#place + ID_LENGTH] ?? 0;
    return decoder.decode(new Uint8Array(this.#words.buffer, this.#idByte, length));
  }

  get season(): Float32Array | null {
    return seasonOf(this.months, this.time);
  }

  /** Months that the text names, as its features have them. */
  get months(): number[] {
    return unpackMonths(this.#words[this.#place + MONTHS] ?? 0);
  }

  /** Numbers of all terms that it holds but for prints, each once. */
  held(): Int32Array {
    const { terms, title, names, numbers, origins, own } = this;
    const all = new Int32Array(
      1 +
        terms.numbers.length +
        title.numbers.length +
        names.numbers.length +
        numbers.numbers.length +
        origins.length +
        own.length,
    );
    let end = 0;
    all[end++] = this.language;
    for (const list of [terms.numbers, names.numbers, numbers.numbers, origins, own]) {
      all.set(list, end);
      end += list.length;
    }
    for (const number of title.numbers) if (!terms.numbers.includes(number)) all[end++] = number;
    return all.subarray(0, end);
  }
}

function setTime(record: Uint32Array, place: number, time: number | null): void {
  times[0] = time ?? NO_TIME;
  record.set(timeWords, place);
}

function timeAt(words: Uint32Array, place: number): number | null {
  timeWords[0] = words[place] ?? 0;
  timeWords[1] = words[place + 1] ?? 0;
  const time = times[0] ?? NO_TIME;
  return Number.isNaN(time) ? null : time;
}

/** Each month is named at most three times: two bits. */
export function packMonths(months: readonly number[]): number {
  let packed = 0;
  for (const month of months) if (((packed >>> (2 * month)) & 3) < 3) packed += 1 << (2 * month);
  return packed;
}

export function unpackMonths(packed: number): number[] {
  const months: number[] = [];
  for (let month = 0; month < 12; month += 1)
    for (let count = (packed >>> (2 * month)) & 3; count > 0; count -= 1) months.push(month);
  return months;
}
