import anyAscii from 'any-ascii';
import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Figure, FigureFamily, FigureMember, FigureVerdict } from '../../core/figure.ts';
import { identifier } from '../../core/identifier.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { tokenise } from '../../language/tokens.ts';
import { agree, type Comparable, comparable } from './comparable.ts';
import { type Toll, tollOf } from './toll.ts';

/** A quantity as one article states it, with its conversions ("441 billion tenge ($918 million)"). */
interface Quantity {
  readonly article: string;
  readonly order: number;
  readonly published: number | null;
  readonly language: string;
  readonly figures: readonly Figure[];
  readonly comparables: readonly Comparable[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly of: string | null;
  /** Keys of the words that say what is counted. */
  readonly thing: ReadonlySet<string>;
  /** Keys of the words around it. */
  readonly context: ReadonlySet<string>;
  readonly isChange: boolean;
  readonly toll: Toll | null;
}

/** Words of a sentence this near to a figure are its context, in code units. */
const CONTEXT_REACH = 160;
/** Figures that agree are one quantity from this similarity of contexts on; ones that differ need more. */
const AGREEING_SIMILARITY = 0.12;
const DIFFERING_SIMILARITY = 0.28;
/** Different numbers of like size for the same thing are rather one quantity than two. */
const NEAR_SIMILARITY = 0.16;
const NEAR_FACTOR = 2;
/** Numbers further apart are rather of different things; misplaced zeros stay within. */
const WIDEST_CONFLICT = 20;
/** A toll that grows stays one toll up to this factor; beyond it is rather another event's. */
const WIDEST_TOLL = 3;
/** Numbers with that many digits that are not zero, or that large, seldom meet by chance. */
const TELLING_DIGITS = 3;
const TELLING_SIZE = 1000;
/** A quantity is compared with at most that many others of its kind: keeps stories of 10,000 articles bounded. */
const MOST_COMPARISONS = 300;

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

function quantitiesOf({ article, analysis }: AnalysedArticle, order: number): Quantity[] {
  const lexicon = lexiconFor(analysis.language);
  const published = article.published === null ? null : Date.parse(article.published);
  const quantities: Quantity[] = [];
  for (let index = 0; index < analysis.figures.length; index += 1) {
    const first = analysis.figures[index];
    if (first === undefined) continue;
    if (isPointInTime(article.text, first, lexicon)) continue;
    const toll = tollOf(article.text, analysis.figures, index, lexicon);
    const figures = [first];
    for (let next = analysis.figures[index + 1]; next !== undefined; next = analysis.figures[index + 1]) {
      const last = figures.at(-1) ?? first;
      if (!isConversion(article.text.slice(last.end, next.start), last, next)) break;
      figures.push(next);
      index += 1;
    }
    const last = figures.at(-1) ?? first;
    const closed = article.text[last.end] === ')' && figures.length > 1 ? last.end + 1 : last.end;
    const sentence = analysis.sentences.find(({ start, end }) => start <= first.start && first.start < end);
    const from = Math.max(sentence?.start ?? 0, first.start - CONTEXT_REACH);
    const to = Math.min(sentence?.end ?? article.text.length, closed + CONTEXT_REACH);
    const around = `${article.text.slice(from, first.start)} ${article.text.slice(closed, to)}`;
    quantities.push({
      article: article.id,
      order,
      published: published !== null && Number.isNaN(published) ? null : published,
      language: analysis.language,
      figures,
      comparables: figures.map(comparable),
      start: first.start,
      end: closed,
      text: article.text.slice(first.start, closed),
      of: figures.map(({ of }) => of).find((of) => of !== null) ?? null,
      thing: thingKeys(figures, toll, lexicon),
      toll,
      context: wordKeys(around, lexicon),
      isChange: first.change === 'up' || first.change === 'down',
    });
  }
  return quantities;
}

/** "two years ago" is a time and no quantity. */
function isPointInTime(text: string, figure: Figure, lexicon: Lexicon): boolean {
  if (comparable(figure).dimension !== 'time') return false;
  const word = /^[\s,]{0,2}([\p{L}\p{M}]+)/u.exec(text.slice(figure.end, figure.end + 24))?.[1];
  return (
    word !== undefined && lexicon.numbers.relativeTime.includes(word.toLocaleLowerCase(lexicon.language))
  );
}

/** A toll is what it is in every language. */
function thingKeys(figures: readonly Figure[], toll: Toll | null, lexicon: Lexicon): Set<string> {
  return toll === null
    ? wordKeys(figures.map(({ of }) => of ?? '').join(' '), lexicon)
    : new Set([`toll ${toll}`]);
}

/** "441 billion tenge ($918 million)", "seven miles, or 11 km": another unit of the same amount right behind. */
function isConversion(between: string, a: Figure, b: Figure): boolean {
  if (a.unit === b.unit || !CONVERSION.test(between)) return false;
  const areCurrencies = /^[A-Z]{3}$/.test(a.unit ?? '') && /^[A-Z]{3}$/.test(b.unit ?? '');
  if (areCurrencies) return true;
  const [left, right] = [comparable(a), comparable(b)];
  return left.dimension === right.dimension && left.dimension !== 'count' && agree(widen(left), right);
}

/** A bracket or comma, a currency's code before it, words for "or about" within. */
const CONVERSION =
  /^\s{0,2}(?:\([A-Z]{3}\)\s{0,2})?(?:[(,–-]|\bor\b|\boder\b|\bou\b|\bo\b|\bили\b)\s{0,2}(?:(?:or|oder|ou|o|или|veya|about|rund|environ|unos|около)\s{0,2})?$/iu;

/** Conversions in texts are rounded freely. */
function widen(value: Comparable): Comparable {
  return { ...value, low: value.low * 0.95, high: value.high * 1.05 };
}

/** Content words as keys that survive inflection and spelling (defence/defense): synonym group, or first letters of the stem. */
function wordKeys(text: string, lexicon: Lexicon): Set<string> {
  const stopWords = stopWordsOf(lexicon);
  const synonyms = synonymGroups(lexicon);
  const keys = new Set<string>();
  for (const { folded, stem } of tokenise(text, lexicon.language)) {
    if (folded.length < 3 || /^\d/.test(folded) || stopWords.has(folded)) continue;
    keys.add(synonyms.get(folded) ?? synonyms.get(stem) ?? inLatin(stem).slice(0, KEY_LENGTH));
  }
  return keys;
}

const stopWordsByLexicon = new WeakMap<Lexicon, ReadonlySet<string>>();

function stopWordsOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = stopWordsByLexicon.get(lexicon);
  if (known !== undefined) return known;
  const stopWords = new Set(lexicon.words.stopWords);
  stopWordsByLexicon.set(lexicon, stopWords);
  return stopWords;
}

/** Names are the words that languages share: in one script they meet. */
function inLatin(word: string): string {
  return /^[a-z]/.test(word) ? word : anyAscii(word).toLowerCase();
}

const KEY_LENGTH = 5;
const groupsOfLanguage = new Map<string, ReadonlyMap<string, string>>();

function synonymGroups(lexicon: Lexicon): ReadonlyMap<string, string> {
  let groups = groupsOfLanguage.get(lexicon.language);
  if (groups === undefined) {
    groups = new Map(
      lexicon.words.synonyms.flatMap((group) => group.map((word) => [word, `=${group[0]}`] as const)),
    );
    groupsOfLanguage.set(lexicon.language, groups);
  }
  return groups;
}

/** How much a shared word says: words that few articles of the story have say more. */
function rarities(quantities: readonly Quantity[], articles: number): (word: string) => number {
  const seenIn = new Map<string, Set<number>>();
  for (const { order, context } of quantities) {
    for (const word of context) {
      const orders = seenIn.get(word) ?? new Set();
      orders.add(order);
      seenIn.set(word, orders);
    }
  }
  return (word) => Math.log(1 + articles / (seenIn.get(word)?.size ?? 1));
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

function keysOf({ comparables, thing, context }: Quantity): string[] {
  return comparables.flatMap(({ dimension, centre }) => [
    `${dimension} ${Number(centre.toPrecision(1))}`,
    ...[...thing].map((word) => `${dimension} ${word}`),
    ...[...context].slice(0, 12).map((word) => `${dimension} ${word}`),
  ]);
}

/** How sure it is that two statements are of one quantity; 0 for no. */
function sameQuantity(a: Quantity, b: Quantity, rarity: (word: string) => number): number {
  const pair = commonDimension(a, b);
  if (pair === null) return 0;
  const similarity = contextSimilarity(a, b, rarity);
  const sharesThing = [...a.thing].some((word) => b.thing.has(word));
  if (agree(pair[0], pair[1])) {
    if (sharesThing && similarity >= AGREEING_SIMILARITY / 2) return 1 + similarity;
    if (isTelling(pair[0], pair[1], a.language === b.language)) return 1 + similarity;
    const isSmallCount = pair[0].dimension === 'count' && pair[0].centre < 20;
    return similarity >= AGREEING_SIMILARITY * (isSmallCount ? 3 : 1) ? 0.5 + similarity : 0;
  }
  if (a.toll !== null && a.toll === b.toll && isWithin(pair[0], pair[1], WIDEST_TOLL))
    return 0.3 + similarity;
  if (!isWithin(pair[0], pair[1], WIDEST_CONFLICT)) return 0;
  if (!sharesThing || a.isChange !== b.isChange || a.language !== b.language) return 0;
  return similarity >= (isWithin(pair[0], pair[1], NEAR_FACTOR) ? NEAR_SIMILARITY : DIFFERING_SIMILARITY)
    ? similarity
    : 0;
}

/** Whether the larger is at most `factor` times the smaller. */
function isWithin(a: Comparable, b: Comparable, factor: number): boolean {
  const [smaller, larger] = a.centre < b.centre ? [a, b] : [b, a];
  return smaller.centre > 0 && larger.centre <= factor * smaller.centre;
}

/**
 * Whether one and the same number tells by itself that two articles of a story speak of one quantity: long and large
 * numbers do, shorter ones where a unit stands with them, or where the languages differ and words cannot be compared.
 */
function isTelling(a: Comparable, b: Comparable, sameLanguage: boolean): boolean {
  if (Math.abs(a.centre - b.centre) > 1e-9 * Math.abs(a.centre)) return false;
  const length = digits(a.stated);
  if (length >= TELLING_DIGITS || a.stated >= TELLING_SIZE) return a.dimension !== 'time';
  const isShort = length < 2 || a.stated < 20;
  if (isShort || a.dimension === 'time') return false;
  return a.dimension !== 'count' || !sameLanguage;
}

function commonDimension(a: Quantity, b: Quantity): readonly [Comparable, Comparable] | null {
  for (const left of a.comparables) {
    const right = b.comparables.find(({ dimension }) => dimension === left.dimension);
    if (right !== undefined) return [left, right];
  }
  return null;
}

/** Weighted share of words in common: of the smaller of the two contexts, what was counted weighing double. */
function contextSimilarity(a: Quantity, b: Quantity, rarity: (word: string) => number): number {
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, word) => sum + rarity(word), 0);
  const shared = [...a.context].filter((word) => b.context.has(word));
  const things = [...a.thing].filter((word) => b.thing.has(word));
  const smaller = Math.min(weigh(a.context), weigh(b.context));
  return smaller === 0 ? 0 : (weigh(shared) + weigh(things)) / smaller;
}

function digits(value: number): number {
  return String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '')
    .replace(/e.*$/, '').length;
}

/** Joins quantities along the links, best first, never two of one article in one family unless they agree. */
function families(
  quantities: readonly Quantity[],
  links: readonly { a: number; b: number; score: number }[],
): FigureFamily[] {
  const groupOf = quantities.map((_, index) => [index]);
  for (const { a, b } of links) {
    const left = groupOf[a] ?? [];
    const right = groupOf[b] ?? [];
    if (left === right || !canJoin(left, right, quantities)) continue;
    const joined = [...left, ...right];
    for (const index of joined) groupOf[index] = joined;
  }
  const groups = new Set(groupOf.filter((group) => group.length > 1));
  return [...groups]
    .map((group) =>
      toFamily(group.map((index) => quantities[index]).filter((quantity) => quantity !== undefined)),
    )
    .sort((x, y) => y.members.length - x.members.length || (x.id < y.id ? -1 : 1));
}

function canJoin(
  left: readonly number[],
  right: readonly number[],
  quantities: readonly Quantity[],
): boolean {
  const articles = new Set(left.map((index) => quantities[index]?.article));
  return right.every((index) => !articles.has(quantities[index]?.article));
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
    of: nameOf(sorted),
    members,
    ...judge(sorted),
  };
}

/** What a family counts: the toll it is, else what most members say, else how the first of them puts it. */
function nameOf(group: readonly Quantity[]): string {
  const of = mostFrequent(group.map((quantity) => quantity.of).filter((words) => words !== null));
  const toll = group[0]?.toll ?? null;
  if (toll !== null) return of === null ? toll : `${toll}: ${of}`;
  return of ?? group[0]?.text ?? '';
}

function judge(group: readonly Quantity[]): { verdict: FigureVerdict; reason: string } {
  let isUpdate = true;
  let differing: readonly [Quantity, Quantity] | null = null;
  for (const [index, a] of group.entries()) {
    for (const b of group.slice(index + 1)) {
      const pair = commonDimension(a, b);
      if (pair === null || agree(pair[0], pair[1])) continue;
      differing ??= [a, b];
      const later = (a.published ?? 0) - (b.published ?? 0);
      const isKnown = a.published !== null && b.published !== null && later !== 0;
      isUpdate &&= isKnown && later > 0 === pair[0].centre > pair[1].centre;
    }
  }
  if (differing === null) return { verdict: 'agree', reason: 'The same within rounding and units.' };
  const [a, b] = differing;
  return isUpdate
    ? { verdict: 'updated', reason: `“${a.text}” and “${b.text}” differ, and the later is the larger.` }
    : { verdict: 'conflict', reason: `“${a.text}” and “${b.text}” cannot both be true.` };
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? null
  );
}
