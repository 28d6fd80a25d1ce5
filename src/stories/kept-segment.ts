import { FORM as ARTICLE_FORM, keptHashes, takeKept } from './kept-article.ts';
import { PackedArticle } from './packed-article.ts';
import type { TermTable } from './term-table.ts';

/** A kept article (`keepArticle`) with its number in the order in which articles came. */
export interface NumberedArticle {
  readonly number: number;
  readonly record: Uint8Array;
}

export interface SegmentArticle {
  readonly number: number;
  readonly record: Uint32Array;
  readonly article: PackedArticle;
}

/** Articles of a segment, as an index takes them up. */
export interface TakenSegment {
  /** Records (`packArticle`), still with places in `terms` for numbers (`renumber`), and the same to be looked at. */
  readonly articles: readonly SegmentArticle[];
  /** The numbers of the terms now. */
  readonly terms: Int32Array;
}

/** To be raised with every change of what follows or of the records. */
const FORM = 100 + ARTICLE_FORM;
/** Form, how many articles, how many hashes. */
const HEADER = 3;
/** Of the high half of a hash that the low 32 bits leave. */
const HIGH = 2 ** 32;

/**
 * Articles that came one after the other, as one piece: their records as they lie in memory, but with places in a list of
 * hashes for numbers. A term is looked up once for all of them, in the order in which the table has its hashes, which is
 * most of what a start costs. Words of 32 bits, little-endian as all machines that run Node are: header, numbers of the
 * articles, ends of their records, low and high halves of the hashes, records.
 *
 * Everything of an article lies in its record, but the hashes of words that no other article of the segment has; to take an
 * article out of what is kept, the segment is made again without it, or dropped: the articles are kept one by one as well.
 *
 * @param articles - by ascending numbers; those that are kept in another form are left out
 */
export function keepSegment(articles: readonly NumberedArticle[]): Uint8Array {
  const understood = articles.filter(({ record }) => record[0] === ARTICLE_FORM);
  const hashes = distinct(understood.map(({ record }) => keptHashes(record)));
  const places = new Map<number, number>();
  for (let at = 0; at < hashes.length; at += 1) places.set(hashes[at] ?? 0, at);
  const local = {
    numbersOfHashes: (list: Float64Array) => Int32Array.from(list, (hash) => places.get(hash) ?? 0),
  };
  const records = understood.flatMap(({ record }) => takeKept(record, local) ?? []);
  const words = records.reduce((sum, { length }) => sum + length, 0);
  const segment = new Uint32Array(HEADER + 2 * records.length + 2 * hashes.length + words);
  segment.set([FORM, records.length, hashes.length]);
  segment.set(
    understood.map(({ number }) => number),
    HEADER,
  );
  const ends = HEADER + records.length;
  const lows = ends + records.length;
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    segment[lows + at] = hash >>> 0;
    segment[lows + hashes.length + at] = Math.floor(hash / HIGH);
  }
  let end = lows + 2 * hashes.length;
  for (const [at, record] of records.entries()) {
    segment.set(record, end);
    end += record.length;
    segment[ends + at] = end;
  }
  return new Uint8Array(segment.buffer);
}

/** The articles of a segment; null where it is of another form. */
export function takeSegment(bytes: Uint8Array, table: TermTable): TakenSegment | null {
  // One copy for all records, which get other numbers where they stand; what is given may begin at any byte.
  const segment = new Uint32Array(bytes.slice().buffer, 0, bytes.length >>> 2);
  const [form, count = 0, known = 0] = segment;
  if (form !== FORM) return null;
  const ends = HEADER + count;
  const lows = ends + count;
  const hashes = new Float64Array(known);
  for (let at = 0; at < known; at += 1)
    hashes[at] = (segment[lows + known + at] ?? 0) * HIGH + (segment[lows + at] ?? 0);
  const articles: SegmentArticle[] = [];
  let begin = lows + 2 * known;
  for (let at = 0; at < count; at += 1) {
    const end = segment[ends + at] ?? begin;
    const record = segment.subarray(begin, end);
    articles.push({ number: segment[HEADER + at] ?? 0, record, article: new PackedArticle(record, 0) });
    begin = end;
  }
  return { articles, terms: table.numbersOfHashes(hashes) };
}

/** Each hash once, ascending. */
function distinct(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  let kept = 0;
  for (const hash of all) {
    if (kept > 0 && all[kept - 1] === hash) continue;
    all[kept] = hash;
    kept += 1;
  }
  return all.subarray(0, kept);
}
