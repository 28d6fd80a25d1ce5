import { sharedPassages } from './fingerprints.ts';
import type { TermTable } from './term-table.ts';

/** A sparse vector: term numbers ascending, and how much each weighs in its article before rarity. */
export interface TermVector {
  readonly numbers: Int32Array;
  readonly weights: Float32Array;
}

/** An article as the index compares it. */
export interface IndexedArticle {
  readonly article: string;
  readonly language: string;
  readonly time: number | null;
  readonly outlet: string | null;
  readonly terms: TermVector;
  readonly title: TermVector;
  readonly names: TermVector;
  readonly numbers: TermVector;
  readonly quotes: readonly number[];
  readonly prints: readonly number[];
  readonly origins: readonly string[];
  readonly own: readonly string[];
}

/** What two articles have in common, each 0 to 1. The order is that of the weights. */
export interface PairFeatures {
  readonly terms: number;
  readonly title: number;
  readonly names: number;
  readonly numbers: number;
  readonly passages: number;
  readonly quotes: number;
  readonly sameOrigin: number;
  readonly otherOrigin: number;
  /** How far apart in time: 0 within half a day, 1 at a month and more. */
  readonly gap: number;
  readonly timeUnknown: number;
  readonly otherLanguage: number;
}

const DAY = 86_400_000;

/** Compares two articles; rarity is that of now. */
export function comparePair(a: IndexedArticle, b: IndexedArticle, table: TermTable): PairFeatures {
  const gap = a.time === null || b.time === null ? null : Math.abs(a.time - b.time) / DAY;
  const common = a.origins.some((origin) => b.origins.includes(origin) || b.own.includes(origin));
  const sameOrigin = common || b.origins.some((origin) => a.own.includes(origin));
  const sameLanguage = a.language === b.language;
  return {
    terms: sameLanguage ? cosine(a.terms, b.terms, table) : 0,
    title: sameLanguage ? cosine(a.title, b.title, table) : 0,
    names: cosine(a.names, b.names, table),
    numbers: cosine(a.numbers, b.numbers, table),
    passages: sharedPassages(a.prints, b.prints),
    quotes: Math.min(1, countShared(a.quotes, b.quotes) / 2),
    sameOrigin: sameOrigin ? 1 : 0,
    otherOrigin: !sameOrigin && a.origins.length > 0 && b.origins.length > 0 ? 1 : 0,
    gap: gap === null ? 0 : Math.min(1, Math.log1p(Math.max(0, gap - 0.5)) / Math.log1p(30)),
    timeUnknown: gap === null ? 1 : 0,
    otherLanguage: sameLanguage ? 0 : 1,
  };
}

/** Cosine of two vectors weighted by rarity. */
export function cosine(a: TermVector, b: TermVector, table: TermTable): number {
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  let j = 0;
  for (let i = 0; i < a.numbers.length; i += 1) {
    const number = a.numbers[i] ?? 0;
    const weight = (a.weights[i] ?? 0) * table.rarity(number);
    squareA += weight * weight;
    while (j < b.numbers.length && (b.numbers[j] ?? 0) < number) j += 1;
    if (b.numbers[j] === number) dot += weight * (b.weights[j] ?? 0) * table.rarity(number);
  }
  for (let at = 0; at < b.numbers.length; at += 1) {
    const weight = (b.weights[at] ?? 0) * table.rarity(b.numbers[at] ?? 0);
    squareB += weight * weight;
  }
  return dot === 0 ? 0 : dot / Math.sqrt(squareA * squareB);
}

function countShared(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (const print of a) if (b.includes(print)) shared += 1;
  return shared;
}

/** Makes a sparse vector from counted terms. Counts are dampened: ten times the word is not ten times the matter. */
export function vectorOf(entries: readonly (readonly [string, number])[], table: TermTable): TermVector {
  const numbers = table.numbersOf(entries.map(([term]) => term));
  const order = Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  return {
    numbers: Int32Array.from(order, (at) => numbers[at] ?? 0),
    weights: Float32Array.from(order, (at) => 1 + Math.log(entries[at]?.[1] ?? 1)),
  };
}
