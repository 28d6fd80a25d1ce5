import { comparePair, type IndexedArticle, type PairFeatures, type TermVector } from './story-similarity.ts';
import type { TermTable } from './term-table.ts';

/** What speaks for and against an article being of a story, each about 0 to 1. The model's weights have the same keys. */
export interface StoryFit {
  /** Likest member: words, title words, names, numbers. */
  readonly terms: number;
  readonly title: number;
  readonly names: number;
  readonly numbers: number;
  /** The story as a whole: words, names. */
  readonly storyTerms: number;
  readonly storyNames: number;
  /** How much of the article's names and numbers, by rarity, the story has. */
  readonly namesHeld: number;
  readonly numbersHeld: number;
  readonly passages: number;
  readonly quotes: number;
  readonly sameOrigin: number;
  readonly otherOrigin: number;
  readonly gap: number;
  readonly timeUnknown: number;
  /** -1 to 1: whether the months that the texts name are of one season; 0 where both times are known or nothing tells. */
  readonly season: number;
  /** How many articles the story has: 0 for one, 1 for about 150. */
  readonly size: number;
  /** Names and numbers that mark the story, most of its articles having them and few others, which the article has. */
  readonly core: number;
  /** 0 for a window of a hundred articles, 1 for a million: the more there are, the more look alike by chance. */
  readonly crowd: number;
}

/** What the articles of a story have, summed. */
export interface StoryCentre {
  /** Per language, since words of one are noise in another. */
  readonly terms: Map<string, Sums>;
  readonly names: Sums;
  readonly numbers: Sums;
}

interface Sums {
  readonly weights: Map<number, number>;
  /** How many of the articles have the term. */
  readonly counts: Map<number, number>;
  norm: number;
}

const MOST_TERMS = 200;
/** With this share of passages in common, naming other origins does not part two articles. */
const COPIED = 0.1;

export function createStoryCentre(): StoryCentre {
  return { terms: new Map(), names: createSums(), numbers: createSums() };
}

function createSums(): Sums {
  return { weights: new Map(), counts: new Map(), norm: 0 };
}

/** Adds an article to the centre of its story. What only few of many articles have is dropped, so that it stays small. */
export function addToCentre(centre: StoryCentre, article: IndexedArticle): void {
  addVector(termsOf(centre, article.language), article.terms);
  addVector(centre.names, article.names);
  addVector(centre.numbers, article.numbers);
}

/** Adds the centre of one story to that of another. */
export function joinCentres(centre: StoryCentre, other: StoryCentre): void {
  for (const [language, sums] of other.terms) addSums(termsOf(centre, language), sums);
  addSums(centre.names, other.names);
  addSums(centre.numbers, other.numbers);
}

function termsOf(centre: StoryCentre, language: string): Sums {
  let sums = centre.terms.get(language);
  if (sums === undefined) {
    sums = createSums();
    centre.terms.set(language, sums);
  }
  return sums;
}

function addVector(sums: Sums, { numbers, weights }: TermVector): void {
  for (let at = 0; at < numbers.length; at += 1) addTerm(sums, numbers[at] ?? 0, weights[at] ?? 0, 1);
  settle(sums);
}

function addSums(sums: Sums, other: Sums): void {
  for (const [number, weight] of other.weights) addTerm(sums, number, weight, other.counts.get(number) ?? 0);
  settle(sums);
}

function addTerm(sums: Sums, number: number, weight: number, count: number): void {
  sums.weights.set(number, (sums.weights.get(number) ?? 0) + weight);
  sums.counts.set(number, (sums.counts.get(number) ?? 0) + count);
}

function settle(sums: Sums): void {
  if (sums.weights.size > 2 * MOST_TERMS) {
    const least = [...sums.weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(MOST_TERMS);
    for (const [number] of least) {
      sums.weights.delete(number);
      sums.counts.delete(number);
    }
  }
  let square = 0;
  for (const weight of sums.weights.values()) square += weight * weight;
  sums.norm = Math.sqrt(square);
}

/** A member that was compared. */
export interface Compared<Member extends IndexedArticle> {
  readonly member: Member;
  readonly pair: PairFeatures;
}

/** How an article fits a story, from the members it was compared with and the story's centre. */
export function fitStory(
  article: IndexedArticle,
  compared: readonly Compared<IndexedArticle>[],
  centre: StoryCentre,
  size: number,
  table: TermTable,
): StoryFit {
  const pairs = compared.map(({ pair }) => pair);
  const most = (key: 'terms' | 'title' | 'names' | 'numbers' | 'passages' | 'quotes') =>
    pairs.reduce((best, pair) => Math.max(best, pair[key]), 0);
  // The centre of a story of one article is that article.
  const only = size === 1 ? pairs[0] : undefined;
  const gaps = pairs.flatMap(({ gap }) => gap ?? []);
  return {
    terms: most('terms'),
    title: most('title'),
    names: most('names'),
    numbers: most('numbers'),
    storyTerms: only?.terms ?? centreCosine(article.terms, centre.terms.get(article.language)),
    storyNames: only?.names ?? centreCosine(article.names, centre.names),
    namesHeld: held(article.names, centre.names, size),
    numbersHeld: held(article.numbers, centre.numbers, size),
    passages: most('passages'),
    quotes: most('quotes'),
    sameOrigin: pairs.some((pair) => pair.sameOrigin) ? 1 : 0,
    otherOrigin: pairs.every((pair) => pair.otherOrigin && pair.passages < COPIED) ? 1 : 0,
    gap: gaps.length === 0 ? 0 : Math.min(...gaps),
    timeUnknown: gaps.length === 0 ? 1 : 0,
    season:
      gaps.length > 0 ? 0 : pairs.reduce((sum, pair) => sum + pair.season, 0) / Math.max(1, pairs.length),
    size: Math.min(1, Math.log(size) / 5),
    core: coreHeld(
      marksOf(article.names, centre.names, size, table) +
        marksOf(article.numbers, centre.numbers, size, table),
    ),
    crowd: Math.min(1, Math.max(0, Math.log10(1 + table.articles) - 2) / 4),
  };
}

/** Compares an article with members of a story. */
export function compareMembers<Member extends IndexedArticle>(
  article: IndexedArticle,
  members: readonly Member[],
): Compared<Member>[] {
  return members.map((member) => ({ member, pair: comparePair(article, member) }));
}

function centreCosine({ numbers, weights, norm }: TermVector, sums: Sums | undefined): number {
  if (sums === undefined) return 0;
  let dot = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const sum = sums.weights.get(numbers[at] ?? 0);
    if (sum !== undefined) dot += sum * (weights[at] ?? 0);
  }
  return dot === 0 ? 0 : dot / (norm * sums.norm);
}

/** What few of a story's articles have counts less, so that a large story does not hold everything. */
const COMMON = 3;

/** The share of a vector's rarity that the story has too. */
function held({ numbers, weights }: TermVector, sums: Sums, size: number): number {
  let shared = 0;
  let total = 1;
  for (let at = 0; at < numbers.length; at += 1) {
    const weight = weights[at] ?? 0;
    total += weight;
    const count = sums.counts.get(numbers[at] ?? 0);
    if (count !== undefined) shared += weight * Math.min(1, (COMMON * count) / size);
  }
  return shared / total;
}

/** Below this many articles a story has no core yet. */
const CORE_SIZE = 3;
const CORE_SHARE = 0.4;
/** Articles outside the story imagined to have a name, so that one seen little is not taken for the story's own. */
const UNSEEN = 1;
/** So many marking names and numbers are half of what could be wished for. */
const ENOUGH = 2;

function coreHeld(marks: number): number {
  return marks / (marks + ENOUGH);
}

/** How many terms that mark the story a vector has, each weighed by how few articles outside the story have it. */
function marksOf({ numbers }: TermVector, sums: Sums, size: number, table: TermTable): number {
  if (size < CORE_SIZE) return 0;
  let marks = 0;
  for (const number of numbers) {
    const count = sums.counts.get(number) ?? 0;
    if (count >= CORE_SHARE * size)
      marks += Math.min(1, count / (table.frequency(number) + table.expected(number) + UNSEEN)) ** 2;
  }
  return marks;
}
