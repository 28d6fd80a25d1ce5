import anyAscii from 'any-ascii';
import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Figure } from '../../core/figure.ts';
import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import { figureLexiconFor } from '../../language/figure-lexicons.ts';
import { tokenise } from '../../language/tokens.ts';
import { agree, type Comparable, comparable } from './comparable.ts';
import { type Toll, tollOf, tollsOf } from './toll.ts';

/** A quantity as one article states it, with its conversions ("441 billion tenge ($918 million)"). */
export interface Quantity {
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
  /** Whether it is a part of a whole, or the rest ("including 27 foreigners", "two other cars"). */
  readonly isPart: boolean;
  /** Years that are named around it. */
  readonly years: ReadonlySet<string>;
  readonly toll: Toll | null;
}

/** Words of a sentence this near to a figure are its context, in code units. */
const CONTEXT_REACH = 160;
/** The quantities that an article states, conversions joined, in text order. `order` is the article's place among all. */
export function quantitiesOf({ article, analysis }: AnalysedArticle, order: number): Quantity[] {
  const lexicon = figureLexiconFor(analysis.language);
  const published = article.published === null ? null : Date.parse(article.published);
  const tolls = tollsOf(article.text, analysis.figures, lexicon);
  const quantities: Quantity[] = [];
  for (let index = 0; index < analysis.figures.length; index += 1) {
    const first = analysis.figures[index];
    if (first === undefined) continue;
    if (isPointInTime(article.text, first, lexicon)) continue;
    const toll = tolls[index] ?? null;
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
      isPart:
        isPart(article.text, first, lexicon) ||
        isJoined(article.text, analysis.figures[index - 1], first, lexicon) ||
        isJoined(article.text, last, analysis.figures[index + 1], lexicon),
      years: new Set(around.match(YEAR)),
      isChange: first.change === 'up' || first.change === 'down',
    });
  }
  return quantities;
}

const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g;

/** "including 27 foreigners", "two other cars": the word before or behind a figure by which it is no whole. */
function isPart(text: string, figure: Figure, { language, numbers }: FigureLexicon): boolean {
  const fold = (word: string) => word.toLocaleLowerCase(language);
  const before = fold(text.slice(Math.max(0, figure.start - LONGEST_WORD), figure.start)).trimEnd();
  const behind = fold(text.slice(figure.end, figure.end + LONGEST_WORD)).trimStart();
  const isWordBefore = numbers.parts.some(
    (word) => before.endsWith(word) && !/[\p{L}\p{M}]/u.test(before.at(-word.length - 1) ?? ''),
  );
  return (
    isWordBefore ||
    numbers.rest.some((word) => behind.startsWith(word) && !/[\p{L}\p{M}]/u.test(behind[word.length] ?? ''))
  );
}

const LONGEST_WORD = 24;

/** "three women and six children": two counts that "and" joins, with nothing between but what the first one counts. */
function isJoined(
  text: string,
  a: Figure | undefined,
  b: Figure | undefined,
  lexicon: FigureLexicon,
): boolean {
  if (
    a === undefined ||
    b === undefined ||
    a.unit !== null ||
    b.unit !== null ||
    b.start - a.end > LONGEST_JOINT
  )
    return false;
  const between = text.slice(a.end, b.start);
  const words = between.trim().toLocaleLowerCase(lexicon.language).split(/\s+/);
  return (
    words.length > 1 &&
    words.length < 4 &&
    !/[^\p{L}\p{M}\s]/u.test(between) &&
    lexicon.quotation.conjunctions.includes(words.at(-1) ?? '') &&
    words.every((word) => tollOf(word, lexicon) === null)
  );
}

const LONGEST_JOINT = 48;

/** "two years ago" is a time and no quantity. */
function isPointInTime(text: string, figure: Figure, lexicon: FigureLexicon): boolean {
  if (comparable(figure).dimension !== 'time') return false;
  const word = /^[\s,]{0,2}([\p{L}\p{M}]+)/u.exec(text.slice(figure.end, figure.end + 24))?.[1];
  return (
    word !== undefined && lexicon.numbers.relativeTime.includes(word.toLocaleLowerCase(lexicon.language))
  );
}

/** A toll is what it is in every language. */
function thingKeys(figures: readonly Figure[], toll: Toll | null, lexicon: FigureLexicon): Set<string> {
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
function wordKeys(text: string, lexicon: FigureLexicon): Set<string> {
  const stopWords = stopWordsOf(lexicon);
  const synonyms = synonymGroups(lexicon);
  const keys = new Set<string>();
  for (const { folded, stem } of tokenise(text, lexicon.language)) {
    const isIdeographic = IDEOGRAPHIC.test(folded);
    if (folded.length < (isIdeographic ? 2 : 3) || /^\d/.test(folded) || stopWords.has(folded)) continue;
    const key = synonyms.get(folded) ?? synonyms.get(stem);
    keys.add(key ?? (isIdeographic ? folded : inLatin(stem).slice(0, KEY_LENGTH)));
  }
  return keys;
}

/** Scripts in which words of two characters are whole words. */
const IDEOGRAPHIC = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

const stopWordsByLexicon = new WeakMap<FigureLexicon, ReadonlySet<string>>();

function stopWordsOf(lexicon: FigureLexicon): ReadonlySet<string> {
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

function synonymGroups(lexicon: FigureLexicon): ReadonlyMap<string, string> {
  let groups = groupsOfLanguage.get(lexicon.language);
  if (groups === undefined) {
    groups = new Map(
      lexicon.words.synonyms.flatMap((group) => group.map((word) => [word, `=${group[0]}`] as const)),
    );
    groupsOfLanguage.set(lexicon.language, groups);
  }
  return groups;
}

/** The first pair of comparables that can be compared with each other, conversions included. */
export function commonDimension(a: Quantity, b: Quantity): readonly [Comparable, Comparable] | null {
  const pairs = a.comparables.flatMap((left) =>
    b.comparables
      .filter(({ dimension }) => dimension === left.dimension)
      .map((right) => [left, right] as const),
  );
  return pairs.find(([left, right]) => left.unit === right.unit) ?? pairs[0] ?? null;
}
