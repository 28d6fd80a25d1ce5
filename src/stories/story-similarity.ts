import { sharedPassages } from './fingerprints.ts';
import { likeness } from './meaning.ts';
import { cosine, type TermVector } from './term-vector.ts';
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
  readonly terms: TermVector;
  readonly title: TermVector;
  readonly names: TermVector;
  readonly numbers: TermVector;
  readonly quotes: Uint32Array;
  readonly prints: Uint32Array;
  /** Numbers of the pages and outlets that it names as the origin of what it says, and of its own. */
  readonly origins: Uint32Array;
  readonly own: Uint32Array;
  /** As `packMeaning` makes it; empty without a model. */
  readonly meaning: Uint32Array;
}

/** What two articles have in common, each 0 to 1 but for the gap. */
export interface PairFeatures {
  readonly terms: number;
  readonly title: number;
  readonly names: number;
  readonly numbers: number;
  readonly passages: number;
  readonly quotes: number;
  readonly sameOrigin: boolean;
  readonly otherOrigin: boolean;
  /** How far apart in time: 0 within half a day, 1 at a month, 1.6 from two months; null where a time is not known. */
  readonly gap: number | null;
  /** -1 to 1: whether both were written in the same season of a year; 0 where the gap is known. */
  readonly season: number;
  readonly sameLanguage: boolean;
  /** How near in meaning, 0 to 1, where a model says so. */
  readonly meaning: number | null;
}

const DAY = 86_400_000;

/** Compares two articles. */
export function comparePair(a: IndexedArticle, b: IndexedArticle): PairFeatures {
  const gap = daysApart(a.time, b.time) ?? daysApart(a.seen, b.seen);
  const common = a.origins.some((origin) => b.origins.includes(origin) || b.own.includes(origin));
  const sameOrigin = common || b.origins.some((origin) => a.own.includes(origin));
  const sameLanguage = a.language === b.language;
  return {
    terms: sameLanguage ? cosine(a.terms, b.terms) : 0,
    title: sameLanguage ? cosine(a.title, b.title) : 0,
    names: cosine(a.names, b.names),
    numbers: cosine(a.numbers, b.numbers),
    passages: sharedPassages(a.prints, b.prints),
    quotes: Math.min(1, countShared(a.quotes, b.quotes) / 2),
    sameOrigin,
    otherOrigin: !sameOrigin && a.origins.length > 0 && b.origins.length > 0,
    gap: gap === null ? null : Math.min(1.6, (Math.max(0, gap - 0.5) / 30) ** 0.7),
    season: gap === null ? sameSeason(a.season, b.season) : 0,
    sameLanguage,
    meaning: likeness(a.meaning, b.meaning),
  };
}

/** In days, or null where a time is missing. Where a page gives no date, when both were seen is the next best. */
function daysApart(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.abs(a - b) / DAY;
}

function countShared(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (const print of a) if (b.includes(print)) shared += 1;
  return shared;
}
