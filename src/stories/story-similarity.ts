import { sharedPassages } from './fingerprints.ts';
import { likeness } from './meaning.ts';
import type { TermTable } from './term-table.ts';
import { countOf, IN_TITLE, numberOf, type TermVector } from './term-vector.ts';
import { sameSeason } from './text-months.ts';

/** An article as the index compares it. */
export interface IndexedArticle {
  readonly article: string;
  /** Number of the language's term. */
  readonly language: number;
  readonly time: number | null;
  readonly seen: number | null;
  /** How likely each month of the year is that of writing; null where nothing tells. */
  readonly season: Float32Array | null;
  /** A bit for each weekday that it names, the lowest for Sunday. */
  readonly weekdays: number;
  /** Days of the year that it names (`dayOfYear`). */
  readonly dates: Uint32Array;
  /** The days that it means by them, since 1970, where its time is known. */
  readonly days: Uint32Array;
  readonly terms: TermVector;
  readonly names: TermVector;
  readonly numbers: TermVector;
  readonly quotes: Uint32Array;
  readonly prints: Uint32Array;
  /** Fingerprints of what its picture is known again by. */
  readonly pictures: Uint32Array;
  /** Numbers of the pages and outlets that it names as the origin of what it says, and of its own. */
  readonly origins: Uint32Array;
  readonly own: Uint32Array;
  /** What an embedding model makes of it (`packMeaning`); empty without one. */
  readonly meaning: Uint32Array;
  /** What it was like when it was last looked at. */
  readonly crowd: number;
}

/** What two articles have in common, each 0 to 1 where nothing else is said. */
export interface PairFeatures {
  /** Cosines of words, words of titles, names and numbers, weighted by rarity. */
  readonly terms: number;
  readonly title: number;
  readonly names: number;
  readonly numbers: number;
  /** How much of a title the other article has, by rarity: of the title that is held most, and of the other. */
  readonly titleHeld: number;
  readonly titlesHeld: number;
  /** How much of the names, by rarity, the other has: of the article that is held most, and of the other. */
  readonly namesHeld: number;
  readonly namesBoth: number;
  /** How much of the words, of the article that is held most. */
  readonly termsHeld: number;
  /** How rare the rarest shared word and name are, and the six rarest words on average: 1 for what no other has. */
  readonly rarestTerm: number;
  readonly rareTerms: number;
  readonly rarestName: number;
  readonly passages: number;
  readonly quotes: number;
  readonly sameOrigin: boolean;
  readonly otherOrigin: boolean;
  /** Whether two outlets show the same picture: one outlet shows a picture of its own with many stories. */
  readonly samePicture: boolean;
  /** Days apart; null where a time is not known. */
  readonly gap: number | null;
  /** 1 where both name the same weekday, date, or day of an event; -1 where each names others; 0 where one names none. */
  readonly weekdays: number;
  readonly dates: number;
  readonly days: number;
  /** -1 to 1: whether both were written in the same season of a year; 0 where the gap is known. */
  readonly season: number;
  /** Logarithm of the terms of the shorter one, and of how many times as many the other has. */
  readonly length: number;
  readonly lengths: number;
  readonly sameLanguage: boolean;
  /** How near in meaning by an embedding model; null where none tells. */
  readonly meaning: number | null;
}

const DAY = 86_400_000;

/** A vector with how rare its terms are today. */
interface WeighedVector {
  readonly vector: TermVector;
  readonly rarities: Float64Array;
  /** What of the rarity of its terms is only that of its language. */
  readonly common: number;
  readonly sums: Sums;
}

/** An article that is to be compared with many. */
export interface WeighedArticle {
  readonly article: IndexedArticle;
  readonly terms: WeighedVector;
  readonly names: WeighedVector;
  readonly numbers: WeighedVector;
}

/**
 * Looks up once how rare the terms of an article are: words among the articles of its language, since in a stream of many
 * every word of a smaller one would seem rare; names and numbers, which languages share, among all.
 */
export function weighArticle(article: IndexedArticle, table: TermTable): WeighedArticle {
  const weighed = (vector: TermVector, common: number): WeighedVector => {
    const rarities = raritiesOf(vector, common, table, new Float64Array(vector.length));
    return { vector, rarities, common, sums: sumsOf(vector, rarities) };
  };
  const { terms, names, numbers } = article;
  const common = table.mostRarity - table.mostRarityAmong(table.frequency(article.language));
  return { article, terms: weighed(terms, common), names: weighed(names, 0), numbers: weighed(numbers, 0) };
}

/** How rare the terms are, less what every word of the language has beyond its due. */
function raritiesOf(
  vector: TermVector,
  common: number,
  table: TermTable,
  into: Float64Array<ArrayBuffer>,
): Float64Array<ArrayBuffer> {
  table.rarities(vector, into);
  if (common > 0)
    for (let at = 0; at < vector.length; at += 1) into[at] = Math.max(0, (into[at] ?? 0) - common);
  return into;
}

/** Compares an article with another. */
export function comparePair(weighed: WeighedArticle, b: IndexedArticle, table: TermTable): PairFeatures {
  const a = weighed.article;
  const gap = daysApart(a.time, b.time) ?? daysApart(a.seen, b.seen);
  const common = shareOne(a.origins, b.origins) || shareOne(a.origins, b.own);
  const sameOrigin = common || shareOne(b.origins, a.own);
  const sameLanguage = a.language === b.language;
  const terms = sameLanguage ? compareVectors(weighed.terms, b.terms, table) : NOTHING;
  const names = compareVectors(weighed.names, b.names, table);
  const numbers = compareVectors(weighed.numbers, b.numbers, table);
  const shorter = LEAST_LENGTH + Math.min(a.terms.length, b.terms.length);
  const longer = LEAST_LENGTH + Math.max(a.terms.length, b.terms.length);
  return {
    terms: terms.cosine,
    title: terms.titleCosine,
    names: names.cosine,
    numbers: numbers.cosine,
    titleHeld: Math.max(terms.titleHeldOfA, terms.titleHeldOfB),
    titlesHeld: Math.min(terms.titleHeldOfA, terms.titleHeldOfB),
    namesHeld: Math.max(names.heldOfA, names.heldOfB),
    namesBoth: Math.min(names.heldOfA, names.heldOfB),
    termsHeld: Math.max(terms.heldOfA, terms.heldOfB),
    rarestTerm: terms.rarest,
    rareTerms: terms.rare,
    rarestName: names.rarest,
    passages: sharedPassages(a.prints, b.prints),
    quotes: Math.min(1, countShared(a.quotes, b.quotes) / 2),
    sameOrigin,
    otherOrigin: !sameOrigin && a.origins.length > 0 && b.origins.length > 0,
    samePicture: shareOne(a.pictures, b.pictures) && !shareOne(a.own, b.own),
    gap,
    weekdays: agreement(a.weekdays, b.weekdays, (a.weekdays & b.weekdays) !== 0),
    dates: agreement(a.dates.length, b.dates.length, shareOne(a.dates, b.dates)),
    days: agreement(a.days.length, b.days.length, shareOne(a.days, b.days)),
    season: gap === null ? sameSeason(a.season, b.season) : 0,
    length: Math.log(shorter),
    lengths: Math.log(longer / shorter),
    sameLanguage,
    meaning: likeness(a.meaning, b.meaning),
  };
}

/** An article without words has a length too. */
const LEAST_LENGTH = 3;
const MOST_RARE = 6;

interface SharedTerms {
  readonly cosine: number;
  readonly titleCosine: number;
  readonly heldOfA: number;
  readonly heldOfB: number;
  readonly titleHeldOfA: number;
  readonly titleHeldOfB: number;
  readonly rarest: number;
  readonly rare: number;
}

const NOTHING: SharedTerms = {
  cosine: 0,
  titleCosine: 0,
  heldOfA: 0,
  heldOfB: 0,
  titleHeldOfA: 0,
  titleHeldOfB: 0,
  rarest: 0,
  rare: 0,
};

/** Sums over the terms of one article: squares for the lengths of vectors, rarity for shares. */
interface Sums {
  readonly square: number;
  readonly titleSquare: number;
  readonly rarity: number;
  readonly titleRarity: number;
}

function sumsOf(vector: TermVector, rarities: Float64Array): Sums {
  let square = 0;
  let titleSquare = 0;
  let raritySum = 0;
  let titleRarity = 0;
  for (let at = 0; at < vector.length; at += 1) {
    const rarity = rarities[at] ?? 0;
    const word = vector[at] ?? 0;
    const weight = countOf(word) * rarity;
    square += weight * weight;
    raritySum += rarity;
    if ((word & IN_TITLE) === 0) continue;
    titleSquare += rarity * rarity;
    titleRarity += rarity;
  }
  return { square, titleSquare, rarity: raritySum, titleRarity };
}

const largest = new Float64Array(MOST_RARE);
/** Rarities of the terms of the other article. */
let others = new Float64Array(256);

/** All that is compared of two vectors, in one pass over both, whose numbers ascend. */
function compareVectors(
  { vector: a, rarities, common, sums: ofA }: WeighedVector,
  b: TermVector,
  table: TermTable,
): SharedTerms {
  if (a.length === 0 || b.length === 0) return NOTHING;
  let dot = 0;
  let titleDot = 0;
  let raritySum = 0;
  let titleOfA = 0;
  let titleOfB = 0;
  largest.fill(0);
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length; ) {
    const wordA = a[atA] ?? 0;
    const wordB = b[atB] ?? 0;
    const numberA = numberOf(wordA);
    const numberB = numberOf(wordB);
    if (numberA === numberB) {
      const rarity = rarities[atA] ?? 0;
      dot += countOf(wordA) * countOf(wordB) * rarity * rarity;
      raritySum += rarity;
      if (wordA & wordB & IN_TITLE) titleDot += rarity * rarity;
      if (wordA & IN_TITLE) titleOfA += rarity;
      if (wordB & IN_TITLE) titleOfB += rarity;
      keepLargest(rarity);
    }
    if (numberA <= numberB) atA += 1;
    if (numberB <= numberA) atB += 1;
  }
  // How rare all terms of the other are lies in far memory, and is asked for only where they have one in common.
  if (raritySum === 0) return NOTHING;
  if (b.length > others.length) others = new Float64Array(2 * b.length);
  raritiesOf(b, common, table, others);
  const ofB = sumsOf(b, others);
  const mostRarity = table.mostRarity - common;
  return {
    cosine: share(dot, Math.sqrt(ofA.square * ofB.square)),
    titleCosine: share(titleDot, Math.sqrt(ofA.titleSquare * ofB.titleSquare)),
    heldOfA: share(raritySum, ofA.rarity),
    heldOfB: share(raritySum, ofB.rarity),
    titleHeldOfA: share(titleOfA, ofA.titleRarity),
    titleHeldOfB: share(titleOfB, ofB.titleRarity),
    rarest: (largest[0] ?? 0) / mostRarity,
    rare: sumOf(largest) / MOST_RARE / mostRarity,
  };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum;
}

/** Keeps the largest, descending. */
function keepLargest(value: number): void {
  let at = largest.length - 1;
  if (value <= (largest[at] ?? 0)) return;
  for (; at > 0 && (largest[at - 1] ?? 0) < value; at -= 1) largest[at] = largest[at - 1] ?? 0;
  largest[at] = value;
}

function share(part: number, whole: number): number {
  return part === 0 ? 0 : part / whole;
}

function agreement(a: number, b: number, agree: boolean): number {
  if (a === 0 || b === 0) return 0;
  return agree ? 1 : -1;
}

/** In days, or null where a time is missing. Where a page gives no date, when both were seen is the next best. */
function daysApart(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.abs(a - b) / DAY;
}

function shareOne(a: Uint32Array, b: Uint32Array): boolean {
  if (b.length === 0) return false;
  for (let at = 0; at < a.length; at += 1) if (b.includes(a[at] ?? 0)) return true;
  return false;
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (let at = 0; at < a.length; at += 1) if (b.includes(a[at] ?? 0)) shared += 1;
  return shared;
}
