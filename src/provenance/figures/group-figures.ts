import type { AnalysedArticle } from '../../core/analysis.ts';
import type { FigureFamily, FigureMember } from '../../core/figure.ts';
import { identifier } from '../../core/identifier.ts';
import { agree, type Comparable } from './comparable.ts';
import { judgeFigures } from './judge-figures.ts';
import { commonDimension, type Quantity, quantitiesOf } from './quantity.ts';
import { type Rarity, rarities } from './rarity.ts';

/** Figures that agree are one quantity from this similarity of contexts on; ones that differ need more. */
const AGREEING_SIMILARITY = 0.12;
const DIFFERING_SIMILARITY = 0.28;
/** Different numbers of like size for the same thing are rather one quantity than two. */
const NEAR_SIMILARITY = 0.16;
const NEAR_FACTOR = 2;
/** What is measured in like words is one quantity, though one of the texts does not name it beside the number. */
const UNNAMED_SIMILARITY = 0.45;
/** Numbers further apart are rather of different things, unless a zero or a word of magnitude is misplaced. */
const WIDEST_CONFLICT = 3;
const MISPLACED: readonly number[] = [10, 100, 1000, 1e6];
const MISPLACED_WITHIN = 0.05;
/** A toll that grows stays one toll up to this factor; beyond it is rather another event's. */
const WIDEST_TOLL = 3;
/** Numbers with that many digits that are not zero, or that large, seldom meet by chance. */
const TELLING_DIGITS = 3;
const TELLING_SIZE = 1000;
/** A quantity is compared with at most that many others of its kind: keeps stories of 10,000 articles bounded. */
const MOST_COMPARISONS = 64;
/** Sizes within a factor of 1.5 share a step. */
const LOG_STEP = Math.log(1.5);

/**
 * Quantities that several articles state, each with the verdict whether they agree (within rounding and units), were
 * updated (later and larger) or conflict. Two statements are of one quantity when they count the same thing in like words;
 * a conversion beside a figure counts as the same statement. The order of `articles` does not matter.
 */
export function groupFigures(articles: readonly AnalysedArticle[]): FigureFamily[] {
  const ordered = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const quantities = ordered.flatMap((article, order) => quantitiesOf(article, order));
  const rarity = rarities(quantities, ordered.length);
  const links: { a: number; b: number; score: number }[] = [];
  for (const [a, b] of candidatePairs(quantities)) {
    const left = quantities[a];
    const right = quantities[b];
    if (left === undefined || right === undefined) continue;
    const score = sameQuantity(left, right, rarity);
    if (score > 0) links.push({ a, b, score });
  }
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return families(quantities, links);
}

/** Pairs of quantities of different articles that share a value or a word for what they count. */
function* candidatePairs(quantities: readonly Quantity[]): Generator<[number, number]> {
  const byKey = new Map<string, number[]>();
  const seen = new Set<number>();
  for (const [index, quantity] of quantities.entries()) {
    const compared = new Set<number>();
    for (const key of keysOf(quantity)) {
      const bucket = byKey.get(key) ?? [];
      for (const other of bucket) {
        if (compared.size >= MOST_COMPARISONS) break;
        if (quantities[other]?.article !== quantity.article) compared.add(other);
      }
      if (bucket.length < MOST_COMPARISONS) bucket.push(index);
      byKey.set(key, bucket);
    }
    for (const other of compared) {
      const pair = other * quantities.length + index;
      if (seen.has(pair)) continue;
      seen.add(pair);
      yield [other, index];
    }
  }
}

/**
 * Two statements of one quantity share a word for what they count, or are of like size: in overlapping steps. A measure of which
 * the text names nothing shares a word around it.
 */
function keysOf({ comparables, thing, context }: Quantity): string[] {
  return comparables.flatMap(({ dimension, centre }) => {
    const step = centre > 0 ? Math.floor(Math.log(centre) / LOG_STEP) : 0;
    const sizes = [`${dimension} ${step}`, `${dimension} ${step + 1}`];
    const words = thing.size === 0 && !UNTOLD.has(dimension) ? context : thing;
    return [...sizes, ...[...words].map((word) => `${dimension} ${word}`)];
  });
}

/** How sure it is that two statements are of one quantity; 0 for no. */
function sameQuantity(a: Quantity, b: Quantity, rarity: Rarity): number {
  const pair = commonDimension(a, b);
  if (pair === null) return 0;
  if (a.toll !== null && b.toll !== null && a.toll !== b.toll) return 0;
  const similarity = contextSimilarity(a, b, rarity);
  const sharesThing = [...a.thing].some((word) => b.thing.has(word));
  if (agree(pair[0], pair[1])) {
    if (sharesThing && similarity >= AGREEING_SIMILARITY / 2) return 1 + similarity;
    if (isTelling(pair[0], pair[1], a.language === b.language)) return 1 + similarity;
    const isSmallCount = pair[0].dimension === 'count' && pair[0].centre < 20;
    return similarity >= AGREEING_SIMILARITY * (isSmallCount ? 3 : 1) ? 0.5 + similarity : 0;
  }
  if (a.isPart || b.isPart) return 0;
  if (a.toll !== null && a.toll === b.toll && isWithin(pair[0], pair[1], WIDEST_TOLL))
    return 0.3 + similarity;
  if (!isWithin(pair[0], pair[1], WIDEST_CONFLICT) && !isMisplaced(pair[0], pair[1])) return 0;
  return canDiffer(a, b) ? differingScore(a, b, pair, similarity) : 0;
}

/** Whether two statements may be of one thing at one time: neither a change and a level, nor of different years. */
function canDiffer(a: Quantity, b: Quantity): boolean {
  if (a.isChange !== b.isChange || a.language !== b.language) return false;
  return a.years.symmetricDifference(b.years).size === 0;
}

/** How sure it is that two different numbers are of one quantity; 0 for no. */
function differingScore(
  a: Quantity,
  b: Quantity,
  pair: readonly [Comparable, Comparable],
  similarity: number,
): number {
  const shared = [...a.thing].filter((word) => b.thing.has(word)).length;
  const isNear = isWithin(pair[0], pair[1], NEAR_FACTOR);
  // More than half of the words: "Republican votes" and "Republican senators" are not one thing.
  if (2 * shared > Math.min(a.thing.size, b.thing.size))
    return similarity >= (isNear ? NEAR_SIMILARITY : DIFFERING_SIMILARITY) ? similarity : 0;
  const isUnnamed = (a.thing.size === 0 || b.thing.size === 0) && !UNTOLD.has(pair[0].dimension);
  return isUnnamed && similarity >= UNNAMED_SIMILARITY ? similarity : 0;
}

/** Dimensions of which a text has many that say nothing of one another. */
const UNTOLD: ReadonlySet<string> = new Set(['count', 'time', '{times}']);

/** Whether two numbers differ by a power of ten: 14 and 140, 3.2 million and 3.2 billion. */
function isMisplaced(a: Comparable, b: Comparable): boolean {
  const [smaller, larger] = a.centre < b.centre ? [a.centre, b.centre] : [b.centre, a.centre];
  return (
    smaller > 0 && MISPLACED.some((factor) => Math.abs(larger / smaller / factor - 1) < MISPLACED_WITHIN)
  );
}

const DEGREES_PER_FACTOR = 10;

/** Whether the larger is at most `factor` times the smaller, by the ends that are nearest to each other. */
function isWithin(a: Comparable, b: Comparable, factor: number): boolean {
  // Degrees have no true zero: how far apart they lie tells, not how many times.
  if (a.dimension === 'Cel') return Math.abs(a.centre - b.centre) <= DEGREES_PER_FACTOR * (factor - 1);
  const [smaller, larger] = a.centre < b.centre ? [a, b] : [b, a];
  return smaller.centre > 0 && larger.low <= factor * smaller.high;
}

/**
 * Whether one and the same number tells by itself that two articles of a story speak of one quantity: long and large
 * numbers do, shorter ones where a unit stands with them, or where the languages differ and words cannot be compared.
 */
function isTelling(a: Comparable, b: Comparable, sameLanguage: boolean): boolean {
  if (Math.abs(a.centre - b.centre) > 1e-9 * Math.abs(a.centre)) return false;
  const length = Math.min(digits(a.stated), digits(b.stated));
  const size = Math.min(a.stated, b.stated);
  if (length >= TELLING_DIGITS || size >= TELLING_SIZE) return a.dimension !== 'time';
  const isShort = length < 2 || size < 20;
  if (isShort || a.dimension === 'time') return false;
  return a.dimension !== 'count' || !sameLanguage;
}

/** Weighted share of words in common: of the smaller of the two contexts, what was counted weighing double. */
function contextSimilarity(a: Quantity, b: Quantity, rarity: Rarity): number {
  const smaller = Math.min(rarity.total(a), rarity.total(b));
  if (smaller === 0) return 0;
  return (rarity.shared(a.context, b.context) + rarity.shared(a.thing, b.thing)) / smaller;
}

function digits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
    .replace(/e.*$/, '').length;
}

interface Group {
  readonly members: number[];
  readonly articles: Set<string>;
}

/** Joins quantities along the links, best first, never two of one article in one family. */
function families(
  quantities: readonly Quantity[],
  links: readonly { a: number; b: number; score: number }[],
): FigureFamily[] {
  const groupOf = quantities.map(
    ({ article }, index): Group => ({ members: [index], articles: new Set([article]) }),
  );
  for (const { a, b } of links) {
    const left = groupOf[a];
    const right = groupOf[b];
    if (left === undefined || right === undefined || left === right) continue;
    const [small, large] = left.members.length < right.members.length ? [left, right] : [right, left];
    if (!small.articles.isDisjointFrom(large.articles)) continue;
    for (const index of small.members) groupOf[index] = large;
    large.members.push(...small.members);
    for (const article of small.articles) large.articles.add(article);
  }
  const groups = new Set(groupOf.filter(({ members }) => members.length > 1));
  return [...groups]
    .map(({ members }) =>
      members.map((index) => quantities[index]).filter((quantity) => quantity !== undefined),
    )
    .filter(saysSomething)
    .map(toFamily)
    .sort((x, y) => y.members.length - x.members.length || (x.id < y.id ? -1 : 1));
}

/** A bare number that counts nothing that anybody names, or a length of time alone, tells a reader nothing. */
function saysSomething(group: readonly Quantity[]): boolean {
  const dimension = group[0]?.comparables[0]?.dimension;
  return nameOf(group) !== null || (dimension !== 'count' && dimension !== 'time');
}

function toFamily(group: readonly Quantity[]): FigureFamily {
  const sorted = [...group].sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start,
  );
  const members = sorted.map((quantity): FigureMember => {
    const figure = quantity.figures[0];
    return {
      article: quantity.article,
      start: quantity.start,
      end: quantity.end,
      text: quantity.text,
      value: figure?.value ?? null,
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      unit: figure?.unit ?? null,
    };
  });
  return {
    id: identifier('figure', ...members.map(({ article, start }) => `${article}:${start}`)),
    of: nameOf(sorted) ?? sorted[0]?.text ?? '',
    members,
    ...judgeFigures(sorted),
  };
}

/** What a family counts: the toll it is, else what most members of its main language say; null where none says. */
function nameOf(group: readonly Quantity[]): string | null {
  const named = group.filter(({ of }) => of !== null);
  const language = mostFrequent(named.map((quantity) => quantity.language));
  const of = mostFrequent(
    named.flatMap((quantity) => (quantity.language === language ? (quantity.of ?? []) : [])),
  );
  const toll = group.find((quantity) => quantity.toll !== null)?.toll ?? null;
  return toll === null || of === null ? (toll ?? of) : `${toll}: ${of}`;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? null
  );
}
