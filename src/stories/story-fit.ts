import { comparePair, type IndexedArticle, type PairFeatures } from './story-similarity.ts';
import { addSums, NO_SUMS, subtractSums, sumsOf, type TermSums } from './term-sums.ts';
import type { TermTable } from './term-table.ts';
import { cosine, eachShared, type TermVector, WEIGHT_STEP } from './term-vector.ts';

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
  /** -1 to 1: whether an embedding model finds the likest member near in meaning; 0 without a model. */
  readonly meaning: number;
}

/** What the articles of a story have, summed. Never changed: a new centre takes its place. */
export interface StoryCentre {
  /** Per language, since words of one are noise in another. */
  readonly terms: ReadonlyMap<number, TermSums>;
  readonly names: TermSums;
  readonly numbers: TermSums;
  /** How many: of a large story only the last ones. */
  readonly articles: number;
}

/** With this share of passages in common, naming other origins does not part two articles. */
const COPIED = 0.1;

/** Of no article. */
export const NO_CENTRE: StoryCentre = {
  terms: new Map(),
  names: NO_SUMS,
  numbers: NO_SUMS,
  articles: 0,
};

/** Of one article. */
export function centreOf(article: IndexedArticle): StoryCentre {
  return {
    terms: new Map([[article.language, sumsOf(article.terms)]]),
    names: sumsOf(article.names),
    numbers: sumsOf(article.numbers),
    articles: 1,
  };
}

/** Two centres as one. */
export function joinCentres(a: StoryCentre, b: StoryCentre): StoryCentre {
  return combine(a, b, addSums, a.articles + b.articles);
}

/** A centre without one of the articles that were added to it. */
export function withoutArticle(centre: StoryCentre, article: IndexedArticle): StoryCentre {
  return combine(centre, centreOf(article), subtractSums, centre.articles - 1);
}

function combine(
  a: StoryCentre,
  b: StoryCentre,
  sums: (a: TermSums, b: TermSums) => TermSums,
  articles: number,
): StoryCentre {
  const terms = new Map(a.terms);
  for (const [language, other] of b.terms) {
    const joined = sums(terms.get(language) ?? NO_SUMS, other);
    if (joined.numbers.length > 0) terms.set(language, joined);
    else terms.delete(language);
  }
  return { terms, names: sums(a.names, b.names), numbers: sums(a.numbers, b.numbers), articles };
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
    storyTerms: only?.terms ?? cosine(article.terms, centre.terms.get(article.language) ?? NO_SUMS),
    storyNames: only?.names ?? cosine(article.names, centre.names),
    namesHeld: held(article.names, centre.names, centre.articles),
    numbersHeld: held(article.numbers, centre.numbers, centre.articles),
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
      marksOf(article.names, centre.names, { size, articles: centre.articles, table }) +
        marksOf(article.numbers, centre.numbers, { size, articles: centre.articles, table }),
    ),
    crowd: Math.min(1, Math.max(0, Math.log10(1 + table.articles) - 2) / 4),
    meaning: meaningOf(pairs),
  };
}

/** Reports of one event are nearer to each other than this, of the scale from unrelated to the same; others of its kind are not. */
const SAME_EVENT = 0.55;
const EVENT_SPREAD = 0.3;

function meaningOf(pairs: readonly PairFeatures[]): number {
  const known = pairs.flatMap(({ meaning }) => meaning ?? []);
  if (known.length === 0) return 0;
  return Math.min(1, Math.max(-1, (Math.max(...known) - SAME_EVENT) / EVENT_SPREAD));
}

/** Compares an article with members of a story. */
export function compareMembers<Member extends IndexedArticle>(
  article: IndexedArticle,
  members: readonly Member[],
): Compared<Member>[] {
  return members.map((member) => ({ member, pair: comparePair(article, member) }));
}

/** What few of a story's articles have counts less, so that a large story does not hold everything. */
const COMMON = 3;

/** The share of a vector's rarity that the story has too. */
function held(vector: TermVector, sums: TermSums, size: number): number {
  let shared = 0;
  eachShared(vector.numbers, sums.numbers, (at, inSums) => {
    shared += (vector.weights[at] ?? 0) * Math.min(1, (COMMON * (sums.counts[inSums] ?? 0)) / size);
  });
  let total = 1 / WEIGHT_STEP;
  for (const weight of vector.weights) total += weight;
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
function marksOf(
  { numbers }: TermVector,
  sums: TermSums,
  { size, articles, table }: { size: number; articles: number; table: TermTable },
): number {
  if (size < CORE_SIZE) return 0;
  let marks = 0;
  eachShared(numbers, sums.numbers, (at, inSums) => {
    const number = numbers[at] ?? 0;
    // Of a large story only the last articles are counted.
    const count = ((sums.counts[inSums] ?? 0) * size) / articles;
    if (count >= CORE_SHARE * size)
      marks += Math.min(1, count / (table.frequency(number) + table.expected(number) + UNSEEN)) ** 2;
  });
  return marks;
}
