import {
  type ArticleParts,
  LISTS,
  packArticle,
  packCalendar,
  unpackMonths,
  VECTORS,
  WEEKDAYS,
} from './packed-article.ts';
import type { TermTable } from './term-table.ts';
import { markIn, numberOf, vectorOf, wordOf } from './term-vector.ts';

/** To be raised with every change of what follows or of `hashTerm`: what is kept in another form is not understood. */
export const FORM = 5;
const HEADER_BYTES = 40;
const COUNTS = 24;
const CROWD = 36;
/** Of the words of a meaning, which can be more than a byte counts. */
const MEANING_COUNT = 2;
const COUNTED_LISTS = LISTS.filter((name) => name !== 'meaning');
/** Of the high half of a hash that the low 32 bits leave. */
const HIGH = 2 ** 32;
const TOP = 2 ** 16;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * An article as bytes that outlive the process: its terms by their hashes instead of numbers, with how often it has
 * them, so that an index that takes it up again decides as this one would have. About 1.7 KB for an article of 600
 * words: header, low 32 bits of the hashes, lists, middle 16 and top 5 bits of the hashes, weights, id; little-endian.
 */
export function keepArticle(article: ArticleParts, table: TermTable): Uint8Array {
  const vectors = VECTORS.map((name) => article[name]);
  const numbers = [
    article.language,
    ...vectors.flatMap((vector) => Array.from(vector, numberOf)),
    ...article.origins,
    ...article.own,
  ];
  const id = encoder.encode(article.article);
  const { length } = numbers;
  const { dates, days, quotes, prints, pictures, meaning } = article;
  const plain = [...dates, ...days, ...quotes, ...prints, ...pictures, ...meaning];
  const marks = vectors.flatMap((vector) => Array.from(vector, markIn));
  const bytes = new Uint8Array(HEADER_BYTES + 7 * length + 4 * plain.length + marks.length + id.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FORM);
  view.setUint16(MEANING_COUNT, article.meaning.length, true);
  view.setUint32(4, packCalendar(article), true);
  view.setFloat32(CROWD, article.crowd, true);
  view.setFloat64(8, article.time ?? Number.NaN, true);
  view.setFloat64(16, article.seen ?? Number.NaN, true);
  for (const [at, name] of VECTORS.entries()) bytes[COUNTS + at] = article[name].length;
  for (const [at, name] of COUNTED_LISTS.entries())
    bytes[COUNTS + VECTORS.length + at] = article[name].length;
  const hashes = numbers.map(table.hashOf);
  let place = HEADER_BYTES;
  const put = (list: readonly number[], size: 1 | 2 | 4) => {
    for (const value of list) {
      if (size === 4) view.setUint32(place, value, true);
      else if (size === 2) view.setUint16(place, value, true);
      else bytes[place] = value;
      place += size;
    }
  };
  put(
    hashes.map((hash) => hash >>> 0),
    4,
  );
  put(plain, 4);
  const halves = hashes.map((hash) => Math.floor(hash / HIGH));
  put(
    halves.map((half) => half % TOP),
    2,
  );
  put(
    halves.map((half) => Math.floor(half / TOP)),
    1,
  );
  put(marks, 1);
  bytes.set(id, place);
  return bytes;
}

/** A record (`packArticle`) of a kept article, with numbers of the terms that it has now; null where its form is another. */
export function takeKept(bytes: Uint8Array, table: Pick<TermTable, 'numbersOfHashes'>): Uint32Array | null {
  if (bytes[0] !== FORM) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { counts, meaning, weighted, unhashed, length } = sizesOf(bytes, view);
  const [
    terms = 0,
    names = 0,
    figures = 0,
    dates = 0,
    days = 0,
    quotes = 0,
    prints = 0,
    pictures = 0,
    origins = 0,
  ] = counts;
  const tops = HEADER_BYTES + 4 * (length + unhashed) + 2 * length;
  const hashes = hashesAt(bytes, view);
  const numbers = table.numbersOfHashes(hashes);
  const marks = bytes.subarray(tops + length, tops + length + weighted);
  let taken = 0;
  const vector = (count: number) => {
    const words = new Uint32Array(count);
    for (let at = 0; at < count; at += 1, taken += 1)
      words[at] = wordOf(numbers[1 + taken] ?? 0, marks[taken] ?? 0);
    return vectorOf(words);
  };
  const plain = (count: number, after: number) =>
    Uint32Array.from({ length: count }, (_, at) =>
      view.getUint32(HEADER_BYTES + 4 * (length + after + at), true),
    );
  const calendar = view.getUint32(4, true);
  const parts: ArticleParts = {
    article: decoder.decode(bytes.subarray(tops + length + weighted)),
    language: numbers[0] ?? 0,
    months: unpackMonths(calendar),
    weekdays: calendar >>> WEEKDAYS,
    crowd: view.getFloat32(CROWD, true),
    time: timeOrNull(view.getFloat64(8, true)),
    seen: timeOrNull(view.getFloat64(16, true)),
    terms: vector(terms),
    names: vector(names),
    numbers: vector(figures),
    dates: plain(dates, 0),
    days: plain(days, dates),
    quotes: plain(quotes, dates + days),
    prints: plain(prints, dates + days + quotes),
    pictures: plain(pictures, dates + days + quotes + prints),
    meaning: plain(meaning, dates + days + quotes + prints + pictures),
    origins: Uint32Array.from(numbers.subarray(1 + weighted, 1 + weighted + origins)),
    own: Uint32Array.from(numbers.subarray(1 + weighted + origins)),
  };
  return packArticle(parts);
}

/** The hashes of a kept article's terms, as often as it has them in its lists. */
export function keptHashes(bytes: Uint8Array): Float64Array {
  return hashesAt(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
}

function sizesOf(bytes: Uint8Array, view: DataView) {
  const counts = bytes.subarray(COUNTS, CROWD);
  const at = (list: number) => counts[list] ?? 0;
  const weighted = at(0) + at(1) + at(2);
  const meaning = view.getUint16(MEANING_COUNT, true);
  const unhashed = at(3) + at(4) + at(5) + at(6) + at(7) + meaning;
  return { counts, meaning, weighted, unhashed, length: 1 + weighted + at(8) + at(9) };
}

function hashesAt(bytes: Uint8Array, view: DataView): Float64Array {
  const { unhashed, length } = sizesOf(bytes, view);
  const middles = HEADER_BYTES + 4 * (length + unhashed);
  const tops = middles + 2 * length;
  const hashes = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    const high = (bytes[tops + at] ?? 0) * TOP + view.getUint16(middles + 2 * at, true);
    hashes[at] = high * HIGH + view.getUint32(HEADER_BYTES + 4 * at, true);
  }
  return hashes;
}

function timeOrNull(time: number): number | null {
  return Number.isNaN(time) ? null : time;
}
