import { meaningParts } from './meaning.ts';
import { type ArticleParts, packArticle } from './packed-article.ts';
import type { SearchKeys } from './story-candidates.ts';
import { NO_CROWD } from './story-crowd.ts';
import type { StoryFeatures } from './story-features.ts';
import type { IndexedArticle } from './story-similarity.ts';
import type { TermTable } from './term-table.ts';
import { countOf, markOf, numberOf, POSTED, type TermVector, vectorOf, wordOf } from './term-vector.ts';
import { dayOfYear, daysMeant } from './text-dates.ts';

const QUERY = { terms: 24, names: 12, numbers: 6, prints: 10 };
const INDEXED_TERMS = 64;
const MOST_TITLE_TERMS = 64;

/** An article made ready for the index. */
export interface Prepared {
  /** As `packArticle` makes it. */
  readonly record: Uint32Array;
  /** Numbers of its features' terms, in the order of the features. */
  readonly numbers: Readonly<Record<'terms' | 'title' | 'names' | 'numbers' | 'origins' | 'own', Int32Array>>;
}

/** Prepares an article for the index. */
export function indexArticle(features: StoryFeatures, table: TermTable): Prepared {
  const own = [
    ...(features.page === null ? [] : [`page ${features.page}`]),
    ...(features.outlet === null ? [] : [`outlet ${features.outlet}`]),
  ];
  const numbers = {
    terms: table.numbersOf(features.terms.map(([term]) => term)),
    title: table.numbersOf(features.titleTerms.slice(0, MOST_TITLE_TERMS)),
    names: table.numbersOf(features.names.map(([name]) => `@ ${name}`)),
    numbers: table.numbersOf(features.numbers.map((number) => `# ${number}`)),
    origins: table.numbersOf(features.origins.map(linkTerm)),
    own: table.numbersOf(own.map(linkTerm)),
  };
  const { article, time, seen, months = [], dates = [], weekdays = [] } = features;
  const parts: ArticleParts = {
    article,
    language: table.numbersOf([`% ${features.language}`])[0] ?? 0,
    time,
    seen,
    months,
    weekdays: weekdays.reduce((mask, weekday) => mask | (1 << weekday), 0),
    crowd: NO_CROWD,
    terms: termVector(features, numbers.terms, numbers.title),
    names: countedVector(numbers.names, (at) => features.names[at]?.[1] ?? 1),
    numbers: countedVector(numbers.numbers, () => 1),
    dates: Uint32Array.from(new Set(dates.map(dayOfYear))),
    days: Uint32Array.from(daysMeant({ dates, weekdays }, time).filter((day) => day >= 0)),
    quotes: Uint32Array.from(features.quotes),
    prints: Uint32Array.from(features.prints),
    pictures: Uint32Array.from(features.pictures ?? []),
    origins: Uint32Array.from(numbers.origins.filter((origin) => !numbers.own.includes(origin))),
    own: Uint32Array.from(numbers.own),
    meaning: Uint32Array.from(features.meaning ?? []),
  };
  return { record: packArticle(parts), numbers };
}

/** The terms with those of the title, which may be none of the most frequent. */
function termVector({ terms }: StoryFeatures, numbers: Int32Array, title: Int32Array): TermVector {
  const words = new Uint32Array(numbers.length + title.length);
  let end = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    words[end++] = wordOf(number, markOf(terms[at]?.[1] ?? 1, title.includes(number)));
  }
  for (let at = 0; at < title.length; at += 1) {
    const number = title[at] ?? 0;
    if (!numbers.includes(number)) words[end++] = wordOf(number, markOf(1, true));
  }
  return vectorOf(words.subarray(0, end));
}

function countedVector(numbers: Int32Array, countAt: (at: number) => number): TermVector {
  const words = new Uint32Array(numbers.length);
  for (let at = 0; at < words.length; at += 1) words[at] = wordOf(numbers[at] ?? 0, markOf(countAt(at)));
  return vectorOf(words);
}

/** What leads to an article: its terms, the rarest first, the numbers of its links, and its leads. */
export interface RankedTerms {
  readonly terms: Int32Array;
  readonly names: Int32Array;
  readonly numbers: Int32Array;
  readonly leads: Uint32Array;
  readonly links: readonly number[];
}

export function rankTerms(article: IndexedArticle, table: TermTable): RankedTerms {
  return {
    terms: rarest(article.terms, table),
    names: rarest(article.names, table),
    numbers: rarest(article.numbers, table),
    leads: leadsOf(article),
    links: [...article.origins, ...article.own],
  };
}

/**
 * What an article is looked up by: its rarest terms that others have, so that the misprints of a text do not hide it.
 *
 * @param holders - how many articles hold a term that others have: one more where the article is counted in already
 */
export function keysOf(
  { terms, names, numbers, leads, links }: RankedTerms,
  table: TermTable,
  holders = 1,
): SearchKeys {
  const keys: number[] = [];
  const addKnown = (rarest: Int32Array, most: number) => {
    const end = keys.length + most;
    for (let at = 0; at < rarest.length && keys.length < end; at += 1) {
      const number = rarest[at] ?? 0;
      if (table.frequency(number) >= holders) keys.push(number);
    }
  };
  addKnown(terms, QUERY.terms);
  addKnown(names, QUERY.names);
  addKnown(numbers, QUERY.numbers);
  keys.push(...links);
  return { terms: Int32Array.from(keys), leads };
}

/** Marks by which of its terms an article is to be found: the rarest when it came, and as long as it is kept. */
export function markPosted(article: IndexedArticle, ranked: RankedTerms): void {
  markFirst(article.terms, ranked.terms.subarray(0, INDEXED_TERMS));
  markFirst(article.names, ranked.names.subarray(0, QUERY.names));
  markFirst(article.numbers, ranked.numbers.subarray(0, QUERY.numbers));
}

function markFirst(vector: TermVector, rarest: Int32Array): void {
  for (let at = 0; at < vector.length; at += 1) {
    const word = vector[at] ?? 0;
    if (rarest.includes(numberOf(word))) vector[at] = word | POSTED;
  }
}

/** Terms that an article is found by: those that are marked, and its links. */
export function postedBy(article: IndexedArticle): Int32Array {
  const { terms, names, numbers, origins, own } = article;
  const posted = new Int32Array(terms.length + names.length + numbers.length + origins.length + own.length);
  let end = 0;
  for (const vector of [terms, names, numbers])
    for (let at = 0; at < vector.length; at += 1) {
      const word = vector[at] ?? 0;
      if ((word & POSTED) !== 0) posted[end++] = numberOf(word);
    }
  posted.set(origins, end);
  posted.set(own, end + origins.length);
  return posted.subarray(0, end + origins.length + own.length);
}

/**
 * What leads to an article without being a word of it (`LeadTable`): some of its prints, its picture, and parts of the space of
 * meanings.
 */
export function leadsOf({
  prints,
  pictures,
  meaning,
}: Pick<IndexedArticle, 'prints' | 'pictures' | 'meaning'>): Uint32Array {
  const lowest = prints.subarray(0, QUERY.prints);
  if (pictures.length === 0 && meaning.length === 0) return lowest;
  return Uint32Array.of(...lowest, ...pictures, ...meaningParts(meaning));
}

/** How an article writes a term of that number; empty where it does not have it. */
export type WrittenTerm = (number: number) => string;

export function writtenForms(features: StoryFeatures, { numbers }: Prepared): WrittenTerm {
  const { terms, names, origins, titleTerms } = features;
  const lists: readonly (readonly [Int32Array, (at: number) => string | undefined])[] = [
    [numbers.terms, (at) => terms[at]?.[2] ?? terms[at]?.[0]],
    [numbers.names, (at) => names[at]?.[2]],
    [numbers.numbers, (at) => features.numbers[at]],
    [numbers.title, (at) => titleTerms[at]],
    [numbers.origins, (at) => origins[at]],
  ];
  return (number) => {
    for (const [list, wordAt] of lists) {
      const at = list.lastIndexOf(number);
      if (at !== -1) return wordAt(at) ?? '';
    }
    return '';
  };
}

function linkTerm(link: string): string {
  return `= ${link}`;
}

const WEIGHT_STEPS = 4;
const MOST_WEIGHT = 1023;

/**
 * Term numbers, the rarest first. Of equals that with the smaller hash: numbers are not the same in every run, and what is
 * indexed must be.
 */
function rarest(vector: TermVector, table: TermTable): Int32Array {
  const keys = new Float64Array(vector.length);
  // Weight, hash and place in one sortable key of 50 bits.
  for (let at = 0; at < keys.length; at += 1) {
    const word = vector[at] ?? 0;
    const number = numberOf(word);
    const weight = Math.round(countOf(word) * table.rarity(number) * WEIGHT_STEPS);
    keys[at] = (MOST_WEIGHT - weight) * 2 ** 40 + (table.hashOf(number) >>> 0) * 2 ** 8 + at;
  }
  keys.sort();
  const ranked = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1)
    ranked[at] = numberOf(vector[((keys[at] ?? 0) >>> 0) & 255] ?? 0);
  return ranked;
}
