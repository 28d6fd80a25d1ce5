import type { Figure, FigureChange } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { countedThing } from './counted-thing.ts';
import { isNoQuantity } from './not-quantities.ts';
import { type NumberPhrase, readNumber } from './number-phrase.ts';
import { type Qualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type Piece, scanPieces } from './scan-pieces.ts';
import { unitAfter, unitBefore, withDenominator } from './units.ts';

/** Multiples ("1.5-fold", "three times") as a UCUM annotation: a pure number that says how many times. */
const MULTIPLE = '{times}';

/** A number or range with its unit: pieces `first` up to `next`. */
interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/**
 * The quantities of a text in order: numbers in digits and words with magnitude, range, unit or currency, bound and what
 * they count. Dates, years, ordinals, labels and numbers within names are no quantities. Never looks across `sentences`.
 */
export function findFigures(text: string, sentences: readonly Span[], lexicon: Lexicon): Figure[] {
  const figures: Figure[] = [];
  for (const sentence of sentences) {
    const pieces = scanPieces(text.slice(sentence.start, sentence.end), lexicon);
    const sentenceText = text.slice(sentence.start, sentence.end);
    for (const figure of figuresOfSentence(pieces, sentenceText, lexicon)) {
      figures.push({ ...figure, start: figure.start + sentence.start, end: figure.end + sentence.start });
    }
  }
  return figures;
}

function* figuresOfSentence(pieces: readonly Piece[], text: string, lexicon: Lexicon): Generator<Figure> {
  let index = 0;
  while (index < pieces.length) {
    const amount = readAmount(pieces, index, lexicon);
    if (amount === null) {
      index += 1;
      continue;
    }
    const figure = toFigure(pieces, amount, text, lexicon);
    if (figure !== null) yield figure;
    index = Math.max(amount.next, index + 1);
  }
}

function readAmount(pieces: readonly Piece[], index: number, lexicon: Lexicon): Amount | null {
  const number = readNumber(pieces, index, lexicon.numbers);
  if (number === null) return null;
  const currency = unitBefore(pieces, number.first);
  const range = readRange(pieces, number, currency?.code ?? null, lexicon);
  const next = range?.next ?? number.next;
  const after = currency === null ? unitAfter(pieces, next, lexicon) : null;
  const multiple = currency === null && after === null ? multipleAfter(pieces, next, lexicon) : null;
  const middle = range !== null && currency === null ? unitAfter(pieces, number.next, lexicon) : null;
  const unit = currency?.code ?? after?.code ?? (multiple !== null ? MULTIPLE : (middle?.code ?? null));
  if (unit === null && range === null && isNoQuantity(pieces, number, lexicon)) return null;
  // A year or ordinal is none even before a word that is also a unit ("in 2014 minutes", "the 5th day" stay out).
  if (
    unit !== null &&
    after !== null &&
    pieces[number.first]?.kind === 'number' &&
    isYearBefore(pieces, number, after.code)
  )
    return null;
  // "$58.24 per barrel": the unit stands before the number, what it is per behind.
  const denominated =
    currency === null ? null : withDenominator(pieces, { code: currency.code, next }, lexicon);
  return {
    first: currency?.first ?? number.first,
    next: denominated?.next ?? after?.next ?? multiple ?? next,
    value: range === null ? number.value : null,
    low: range === null ? number.low : range.low,
    high: range === null ? number.high : range.high,
    unit: denominated?.code ?? unit,
  };
}

/** Nobody gives a range whose ends are further apart without "between" or "from". */
const WIDEST_RANGE = 5;

function isYearAlone(pieces: readonly Piece[], number: NumberPhrase): boolean {
  return number.next === number.first + 1 && /^(1[5-9]|20)\d\d$/.test(pieces[number.first]?.text ?? '');
}

/** "2022 minutes" are minutes, "2022 year" is a year. */
function isYearBefore(pieces: readonly Piece[], number: NumberPhrase, unit: string): boolean {
  return unit === 'a' && isYearAlone(pieces, number);
}

/** The second number of "1,500 to 2,000", "$2–3 million", "between five and ten". */
function readRange(
  pieces: readonly Piece[],
  first: NumberPhrase,
  currency: string | null,
  lexicon: Lexicon,
): NumberPhrase | null {
  if (first.value === null) return null;
  const { rangeJoiners, rangeOpeners } = lexicon.numbers;
  let at = first.next;
  const middleUnit = currency === null ? unitAfter(pieces, at, lexicon) : null;
  const isJoinerAfterUnit = middleUnit !== null && isJoiner(pieces[middleUnit.next], rangeJoiners);
  if (middleUnit !== null && isJoinerAfterUnit) at = middleUnit.next;
  const joiner = pieces[at];
  if (joiner === undefined) return null;
  const isDash = /^[-–—‑]$/.test(joiner.text);
  if (!isDash && !isJoiner(joiner, rangeJoiners)) return null;
  const secondAt = currency !== null && /\p{Sc}/u.test(pieces[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const second = readNumber(pieces, secondAt, lexicon.numbers);
  if (second === null || second.value === null) return null;
  const opener = pieces[first.first - (currency === null ? 1 : 2)]?.folded ?? '';
  const isBareJoiner = joiner.folded === rangeJoiners[0] || isDash;
  if (!isBareJoiner && !rangeOpeners.includes(opener)) return null;
  const shared =
    second.hasMagnitude && !first.hasMagnitude && first.value < 1000
      ? second.value / leading(second.value)
      : 1;
  const low = first.low * shared;
  if (low >= second.low) return null;
  // "by $43 billion to $419 billion" is a rise and the level it reached, "0.1% to 1,333 points" two things.
  const isOpened = rangeOpeners.includes(opener);
  if (!isOpened && second.low > WIDEST_RANGE * low) return null;
  if (middleUnit !== null && unitAfter(pieces, second.next, lexicon)?.code !== middleUnit.code) return null;
  const isYears = middleUnit === null && [first, second].every((number) => isYearAlone(pieces, number));
  if (isYears && unitAfter(pieces, second.next, lexicon) === null) return null;
  return { ...second, low, high: second.value };
}

/** 3 for 3,000,000: what stands before the magnitude word. */
function leading(value: number): number {
  let factor = 1;
  for (const magnitude of [1e12, 1e9, 1e6, 1e3]) {
    if (value >= magnitude) {
      factor = magnitude;
      break;
    }
  }
  return value / factor;
}

function isJoiner(piece: Piece | undefined, joiners: readonly string[]): boolean {
  return piece?.kind === 'word' && joiners.includes(piece.folded);
}

function multipleAfter(pieces: readonly Piece[], index: number, lexicon: Lexicon): number | null {
  const at = pieces[index]?.text === '-' ? index + 1 : index;
  const piece = pieces[at];
  return piece?.kind === 'word' && lexicon.numbers.multiples.includes(piece.folded) ? at + 1 : null;
}

function toFigure(pieces: readonly Piece[], amount: Amount, text: string, lexicon: Lexicon): Figure | null {
  const before = qualifierBefore(pieces, amount.first, lexicon);
  const after = qualifierAfter(pieces, amount.next, lexicon);
  // "some 14 or more": the bound says more than the approximation.
  const bound: Qualifier | null =
    (before.bound === '~' ? after?.bound : null) ?? before.bound ?? after?.bound ?? null;
  const change: FigureChange = before.direction ?? bound ?? '=';
  const first = pieces[before.first];
  const last = pieces[(after?.next ?? amount.next) - 1];
  if (first === undefined || last === undefined) return null;
  const of = countedThing(pieces, before.first, after?.next ?? amount.next, text, lexicon);
  // A bare number that counts nothing says nothing that could be compared.
  if (amount.unit === null && of === null && amount.value !== null && amount.value < 10) return null;
  const isRange = amount.value === null;
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    value: amount.value,
    low: bound === '<' && !isRange ? null : amount.low,
    high: bound === '>' && !isRange ? null : amount.high,
    unit: amount.unit,
    change,
    of,
  };
}
