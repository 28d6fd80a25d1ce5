import type { IndexedArticle } from './story-similarity.ts';
import type { TermVector } from './term-vector.ts';
import { seasonOf } from './text-months.ts';

/** An article before it is packed: its vectors and lists by name. */
export type ArticleParts = Pick<
  IndexedArticle,
  'article' | 'language' | 'time' | 'seen' | 'crowd' | 'weekdays' | Vector | List
> & {
  readonly months: readonly number[];
};

export const VECTORS = ['terms', 'names', 'numbers'] as const;
export const LISTS = ['dates', 'days', 'quotes', 'prints', 'origins', 'own', 'meaning'] as const;
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
const CROWD = 9;
const COUNTS = 10;
const HEADER = COUNTS + VECTORS.length + LISTS.length;

const NO_TIME = Number.NaN;
const times = new Float64Array(1);
const timeWords = new Uint32Array(times.buffer);
const floats = new Float32Array(1);
const floatWords = new Uint32Array(floats.buffer);
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
  record[MONTHS] = packCalendar(parts);
  setCrowd(record, 0, parts.crowd);
  setTime(record, TIME, parts.time);
  setTime(record, SEEN, parts.seen);
  record[ID_LENGTH] = id.length;
  let count = COUNTS;
  let place = HEADER;
  let byte = 4 * words;
  const inBytes = new Uint8Array(record.buffer);
  for (const name of VECTORS) {
    const { numbers, marks } = parts[name];
    record[count++] = numbers.length;
    record.set(numbers, place);
    inBytes.set(marks, byte);
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
  readonly names: TermVector;
  readonly numbers: TermVector;
  readonly dates: Uint32Array;
  readonly days: Uint32Array;
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
    const counts = words.subarray(place + COUNTS, place + HEADER);
    const [
      terms = 0,
      names = 0,
      numbers = 0,
      dates = 0,
      days = 0,
      quotes = 0,
      prints = 0,
      origins = 0,
      own = 0,
      meaning = 0,
    ] = counts;
    let at = words.byteOffset + 4 * (place + HEADER);
    let marksAt = at + 4 * counts.reduce((sum, count) => sum + count, 0);
    const { buffer } = words;
    const vector = (count: number): TermVector => {
      const list = count === 0 ? EMPTY_NUMBERS : new Int32Array(buffer, at, count);
      const marks = new Uint8Array(buffer, marksAt, count);
      at += 4 * count;
      marksAt += count;
      return { numbers: list, marks };
    };
    const list = (count: number): Uint32Array => {
      if (count === 0) return EMPTY_LIST;
      const view = new Uint32Array(buffer, at, count);
      at += 4 * count;
      return view;
    };
    this.terms = vector(terms);
    this.names = vector(names);
    this.numbers = vector(numbers);
    this.dates = list(dates);
    this.days = list(days);
    this.quotes = list(quotes);
    this.prints = list(prints);
    this.origins = list(origins);
    this.own = list(own);
    this.meaning = list(meaning);
    this.#idByte = marksAt;
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

  get weekdays(): number {
    return (this.#words[this.#place + MONTHS] ?? 0) >>> WEEKDAYS;
  }

  get crowd(): number {
    floatWords[0] = this.#words[this.#place + CROWD] ?? 0;
    return floats[0] ?? 0;
  }

  set crowd(crowd: number) {
    setCrowd(this.#words, this.#place, crowd);
  }

  /** Numbers of all terms that it holds but for prints, each once. */
  held(): Int32Array {
    const { terms, names, numbers, origins, own } = this;
    const all = new Int32Array(
      1 + terms.numbers.length + names.numbers.length + numbers.numbers.length + origins.length + own.length,
    );
    let end = 0;
    all[end++] = this.language;
    for (const list of [terms.numbers, names.numbers, numbers.numbers, origins, own]) {
      all.set(list, end);
      end += list.length;
    }
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

function setCrowd(record: Uint32Array, place: number, crowd: number): void {
  floats[0] = crowd;
  record[place + CROWD] = floatWords[0] ?? 0;
}

/** Above the months in their word. */
export const WEEKDAYS = 24;

/** Months and weekdays in one word. */
export function packCalendar({ months, weekdays }: Pick<ArticleParts, 'months' | 'weekdays'>): number {
  return (packMonths(months) | (weekdays << WEEKDAYS)) >>> 0;
}

/** Each month is named at most three times: two bits. */
function packMonths(months: readonly number[]): number {
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
