import type { IndexedArticle } from './story-similarity.ts';
import { markIn, numberOf, type TermVector, wordOf } from './term-vector.ts';
import { seasonOf } from './text-months.ts';

/** An article before it is packed: its vectors and lists by name. */
export type ArticleParts = Pick<
  IndexedArticle,
  'article' | 'language' | 'time' | 'seen' | 'crowd' | 'weekdays' | Vector | List
> & {
  readonly months: readonly number[];
};

export const VECTORS = ['terms', 'names', 'numbers'] as const;
export const LISTS = ['dates', 'days', 'quotes', 'prints', 'pictures', 'origins', 'own', 'meaning'] as const;
type Vector = (typeof VECTORS)[number];
type List = (typeof LISTS)[number];

/** Where the words of a record stand. The first three belong to the article's place, not to the article. */
export const STORY = 0;
export const BEFORE = 1;
export const AFTER = 2;
const LANGUAGE = 3;
const MONTHS = 4;
const TIME = 5;
const SEEN = 7;
const ID_LENGTH = 9;
const CROWD = 10;
const MEANING_COUNT = 11;
/** A byte for each of the other lists: none is longer. */
const COUNTS = 12;
const ALL = [...VECTORS, ...LISTS];
const COUNTED = ALL.slice(0, -1);
const HEADER = COUNTS + Math.ceil(COUNTED.length / 4);

const NO_TIME = Number.NaN;
const times = new Float64Array(1);
const timeWords = new Uint32Array(times.buffer);
const floats = new Float32Array(1);
const floatWords = new Uint32Array(floats.buffer);
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const EMPTY_LIST = new Uint32Array(0);

/**
 * An article as one record of 32-bit words: a header, its vectors, its lists, and its id. About 0.9 KB for an article of 600
 * words.
 */
export function packArticle(parts: ArticleParts): Uint32Array {
  const id = encoder.encode(parts.article);
  let words = HEADER;
  for (const name of ALL) words += parts[name].length;
  const record = new Uint32Array(words + Math.ceil(id.length / 4));
  record[LANGUAGE] = parts.language;
  record[MONTHS] = packCalendar(parts);
  setCrowd(record, 0, parts.crowd);
  setTime(record, TIME, parts.time);
  setTime(record, SEEN, parts.seen);
  record[ID_LENGTH] = id.length;
  record[MEANING_COUNT] = parts.meaning.length;
  let place = HEADER;
  const inBytes = new Uint8Array(record.buffer);
  let count = 4 * COUNTS;
  for (const name of ALL) {
    if (name !== 'meaning') inBytes[count++] = parts[name].length;
    record.set(parts[name], place);
    place += parts[name].length;
  }
  inBytes.set(id, 4 * words);
  return record;
}

/** An article in the memory of a record: its lists are views, good until the record goes. */
export class PackedArticle implements IndexedArticle {
  readonly time: number | null;
  readonly seen: number | null;
  readonly terms: TermVector;
  readonly names: TermVector;
  readonly numbers: TermVector;
  readonly dates: Uint32Array;
  readonly days: Uint32Array;
  readonly quotes: Uint32Array;
  readonly prints: Uint32Array;
  readonly pictures: Uint32Array;
  readonly origins: Uint32Array;
  readonly own: Uint32Array;
  readonly meaning: Uint32Array;
  readonly #words: Uint32Array;
  readonly #place: number;
  readonly #idByte: number;

  constructor(words: Uint32Array, place: number) {
    this.#words = words;
    this.#place = place;
    this.time = timeAt(words, place + TIME);
    this.seen = timeAt(words, place + SEEN);
    const { buffer } = words;
    const counts = new Uint8Array(buffer, words.byteOffset + 4 * (place + COUNTS), COUNTED.length);
    const meaning = words[place + MEANING_COUNT] ?? 0;
    let at = words.byteOffset + 4 * (place + HEADER);
    let next = 0;
    const count = () => counts[next++] ?? 0;
    const list = (length: number): Uint32Array => {
      if (length === 0) return EMPTY_LIST;
      const view = new Uint32Array(buffer, at, length);
      at += 4 * length;
      return view;
    };
    this.terms = list(count());
    this.names = list(count());
    this.numbers = list(count());
    this.dates = list(count());
    this.days = list(count());
    this.quotes = list(count());
    this.prints = list(count());
    this.pictures = list(count());
    this.origins = list(count());
    this.own = list(count());
    this.meaning = list(meaning);
    this.#idByte = at;
  }

  get language(): number {
    return this.#words[this.#place + LANGUAGE] ?? 0;
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

  /** Leaves nothing of it in memory but its length. Nothing may be asked of it afterwards. */
  erase(): void {
    const length = this.#words[this.#place + ID_LENGTH] ?? 0;
    const from = this.#words.byteOffset + 4 * this.#place;
    new Uint8Array(this.#words.buffer, from, this.#idByte + length - from).fill(0);
  }

  /** Numbers of all terms that it holds. */
  held(): Int32Array {
    const { terms, names, numbers, origins, own } = this;
    const weighted = terms.length + names.length + numbers.length;
    const all = new Int32Array(1 + weighted + origins.length + own.length);
    all[0] = this.language;
    let end = 1;
    for (const vector of [terms, names, numbers])
      for (let at = 0; at < vector.length; at += 1) all[end++] = numberOf(vector[at] ?? 0);
    all.set(origins, end);
    all.set(own, end + origins.length);
    return all;
  }
}

/** Gives the terms of an article other numbers: those that stand at the places which its own numbers are. */
export function renumber(article: PackedArticle, record: Uint32Array, numbers: Int32Array): void {
  record[LANGUAGE] = numbers[article.language] ?? 0;
  for (const list of [article.origins, article.own])
    for (let at = 0; at < list.length; at += 1) list[at] = numbers[list[at] ?? 0] ?? 0;
  for (const vector of [article.terms, article.names, article.numbers]) {
    for (let at = 0; at < vector.length; at += 1) {
      const word = vector[at] ?? 0;
      vector[at] = wordOf(numbers[numberOf(word)] ?? 0, markIn(word));
    }
    vector.sort();
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
