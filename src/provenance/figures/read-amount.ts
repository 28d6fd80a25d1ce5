import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import type { Amount } from './amount.ts';
import { lesserPart } from './compound-amount.ts';
import { metresInstead } from './metres-or-millions.ts';
import { isInDate, isNoQuantity } from './not-quantities.ts';
import { readNumber } from './number-phrase.ts';
import type { NumberPhrase } from './numeral.ts';
import { halfAt } from './parts.ts';
import type { Piece } from './piece.ts';
import { isYearAlone, readRange } from './read-range.ts';
import { readSignedRange } from './signed-range.ts';
import { MULTIPLE, unitWords } from './unit-words.ts';
import { unitAfter, unitBefore, withDenominator } from './units.ts';

/** The amount that begins at piece `index`, or null where none does. A unit before `taken` is that of the amount before. */
export function readAmount(
  pieces: readonly Piece[],
  index: number,
  taken: number,
  lexicon: FigureLexicon,
): Amount | null {
  const signed = readSignedRange(pieces, index, lexicon);
  if (signed !== null) return signed;
  const read = readNumber(pieces, index, lexicon.numbers);
  if (read === null) return null;
  const metres = unitBefore(pieces, read.first) === null ? metresInstead(pieces, read, lexicon) : null;
  const number = metres ?? read;
  if (number.isShare === true) return { ...number, unit: '%' };
  const sign = unitBefore(pieces, number.first);
  const currency = sign !== null && sign.first >= taken ? sign : null;
  const range = readRange(pieces, number, currency, lexicon);
  const next = range?.next ?? number.next;
  const written = currency === null ? unitAfter(pieces, next, lexicon, number.value === null) : null;
  const after = isVerb(pieces, number, written, lexicon) ? null : written;
  const multiple = currency === null && after === null ? multipleAfter(pieces, next, lexicon) : null;
  const middle = range !== null && currency === null ? unitAfter(pieces, number.next, lexicon) : null;
  const unit =
    currency?.code ??
    inContext(after, pieces, lexicon) ??
    (metres !== null ? 'm' : null) ??
    (multiple !== null
      ? MULTIPLE
      : (middle?.code ??
        suspendedUnit(pieces, next, lexicon) ??
        (isAge(pieces, number, next, lexicon) ? 'a' : null)));
  if (unit === null && number.needsUnit === true) return null;
  if (unit === 'h' && isHourOfDay(pieces, number, lexicon)) return null;
  if (unit === 'min' && isMinuteOfHour(pieces, number.first, lexicon)) return null;
  if (unit === null && range === null && isPartOfWord(pieces, number, next)) return null;
  if (unit === null && range === null && isNoQuantity(pieces, number, lexicon)) return null;
  if (unit === null && range !== null && isDateRange(pieces, number, range, lexicon)) return null;
  // A year or ordinal is none even before a word that is also a unit ("in 2014 minutes", "the 5th day" stay out).
  if (
    unit !== null &&
    after !== null &&
    pieces[number.first]?.kind === 'number' &&
    isYearBefore(pieces, number, after.code)
  )
    return null;
  const below = isBelowZero(pieces, currency?.first ?? number.first, unit, lexicon);
  // "$58.24 per barrel": the unit stands before the number, what it is per behind.
  const denominated =
    currency === null ? null : withDenominator(pieces, { code: currency.code, next }, lexicon);
  const amount = {
    first: currency?.first ?? number.first,
    next: denominated?.next ?? after?.next ?? multiple ?? next,
    value: range === null ? number.value : null,
    low: range === null ? number.low : range.low,
    high: range === null ? number.high : range.high,
    unit: denominated?.code ?? unit,
    isFromTo: range?.isFromTo === true,
  };
  const grown =
    currency !== null && isMillion(pieces, currency.first)
      ? { ...times(amount, 1e6), first: currency.first - 1 }
      : grow(pieces, amount, lexicon);
  return below === null || grown.value === null
    ? grown
    : { ...grown, ...exactly(-grown.value), first: below };
}

/** "Of 20 teams 12 won": nobody names so few of the currency. */
function isVerb(
  pieces: readonly Piece[],
  { low }: NumberPhrase,
  unit: { readonly next: number } | null,
  { language }: FigureLexicon,
): boolean {
  const isWon = unit !== null && pieces[unit.next - 1]?.folded === 'won';
  return isWon && language === 'en' && low < LEAST_WON;
}

const LEAST_WON = 100;

/** "om 14.30 uur", "às 14.30 horas": where a comma parts decimals, a dot parts hours and minutes. */
function isHourOfDay(pieces: readonly Piece[], { first }: NumberPhrase, { numbers }: FigureLexicon): boolean {
  if (numbers.clockWords.includes(pieces[first - 1]?.folded ?? '')) return true;
  return numbers.decimalSeparator === ',' && /^([01]?\d|2[0-3])\.[0-5]\d$/.test(pieces[first]?.text ?? '');
}

/** "2時30分": minutes right behind the hour are a time of day. */
function isMinuteOfHour(pieces: readonly Piece[], first: number, { numbers }: FigureLexicon): boolean {
  return (
    numbers.counters !== undefined &&
    numbers.clockWords.includes(pieces[first - 1]?.folded ?? '') &&
    pieces[first - 2]?.kind === 'number'
  );
}

/** "7- or 8-inch", "5- bis 10-prozentig": the unit that stands only behind the second of two numbers. */
function suspendedUnit(pieces: readonly Piece[], next: number, lexicon: FigureLexicon): string | null {
  const hyphen = pieces[next];
  const between = pieces[next + 1];
  if (hyphen?.text !== '-' || hyphen.start !== pieces[next - 1]?.end || between?.kind !== 'word') return null;
  const { conjunctions } = lexicon.quotation;
  const { rangeJoiners } = lexicon.numbers;
  if (!conjunctions.includes(between.folded) && !rangeJoiners.includes(between.folded)) return null;
  const second = readNumber(pieces, next + 2, lexicon.numbers);
  return second === null ? null : (unitAfter(pieces, second.next, lexicon)?.code ?? null);
}

/** "Four-door", "three-judge panel": a number in words joined to what is no unit names a kind and counts nothing. */
function isPartOfWord(pieces: readonly Piece[], number: NumberPhrase, next: number): boolean {
  const hyphen = pieces[next];
  const behind = pieces[next + 1];
  if (!number.inWords || hyphen?.text !== '-' || behind?.kind !== 'word') return false;
  return hyphen.start === pieces[next - 1]?.end && behind.start === hyphen.end;
}

const AGES = { youngest: 10, oldest: 110 };

/** "Ilse Brandt, 65, said", "Anna Lis, lat 65,": a number between commas behind a name is an age. */
function isAge(
  pieces: readonly Piece[],
  number: NumberPhrase,
  next: number,
  lexicon: FigureLexicon,
): boolean {
  const digits = pieces[number.first];
  if (digits?.kind !== 'number' || next !== number.first + 1 || !/^\d{2,3}$/.test(digits.text)) return false;
  if (digits.value < AGES.youngest || digits.value > AGES.oldest) return false;
  const word = pieces[number.first - 1];
  const isOfYears = word?.kind === 'word' && unitWords(lexicon).get(word.folded) === 'a';
  const comma = isOfYears ? number.first - 2 : number.first - 1;
  const name = pieces[comma - 1];
  return (
    pieces[comma]?.text === ',' &&
    pieces[next]?.text === ',' &&
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text)
  );
}

/** "MSEK 60": the million that stands before a currency's code. */
function isMillion(pieces: readonly Piece[], currency: number): boolean {
  const before = pieces[currency - 1];
  return before?.text === 'M' && before.end === pieces[currency]?.start;
}

function times(amount: Amount, factor: number): Amount {
  const scaled = (number: number | null) => (number === null ? null : number * factor);
  return { ...amount, value: scaled(amount.value), low: scaled(amount.low), high: scaled(amount.high) };
}

/** What stands behind the unit and still belongs to the number: "75 USD million", "3 dollars and 50 cents". */
function grow(pieces: readonly Piece[], amount: Amount, lexicon: FigureLexicon): Amount {
  if (amount.value === null || amount.unit === null) return amount;
  const behind = pieces[amount.next];
  const magnitude = behind?.kind === 'word' ? lexicon.numbers.magnitudes[behind.folded] : undefined;
  const isCode = /^[A-Z]{3}$/.test(pieces[amount.next - 1]?.text ?? '');
  if (isCode && magnitude !== undefined && magnitude >= 1e6 && amount.value < 1e4)
    return { ...amount, ...exactly(amount.value * magnitude), next: amount.next + 1 };
  const half = Number.isInteger(amount.value) ? halfOfUnit(pieces, amount.next, lexicon) : null;
  if (half !== null) return { ...amount, ...exactly(amount.value + 0.5), next: half };
  const lesser = lesserPart(pieces, amount.next, amount.unit, lexicon);
  return lesser === null ? amount : { ...amount, ...exactly(amount.value + lesser.value), next: lesser.next };
}

/** "Tres años y medio", "三年半": half a unit more, unless it is half of what follows ("y media docena"). */
function halfOfUnit(pieces: readonly Piece[], index: number, lexicon: FigureLexicon): number | null {
  const { numbers } = lexicon;
  const next = halfAt(pieces, index, numbers);
  const behind = next === null ? undefined : pieces[next]?.folded;
  // "un milione di litri e mezzo chilo d'oro"
  if (next !== null && pieces[next]?.kind === 'word' && unitAfter(pieces, next, lexicon)?.next === next + 1)
    return null;
  const isOfNext =
    behind !== undefined &&
    (Object.hasOwn(numbers.magnitudes, behind) ||
      Object.hasOwn(numbers.cardinals, behind) ||
      numbers.ofWords.includes(behind));
  return isOfNext && !numbers.halves.includes(pieces[index]?.folded ?? '') ? null : next;
}

function exactly(value: number): { value: number; low: number; high: number } {
  return { value, low: value, high: value };
}

const TEMPERATURES: ReadonlySet<string> = new Set(['Cel', '[degF]', 'deg', 'K']);

/**
 * Where the sign of a number below zero stands: a dash right before the digits, with a space before it ("-5%"), or the word,
 * which before other things than degrees is a fall ("minus 5 Prozent").
 */
function isBelowZero(
  pieces: readonly Piece[],
  first: number,
  unit: string | null,
  lexicon: FigureLexicon,
): number | null {
  const dash = pieces[first - 1];
  const before = pieces[first - 2];
  const { minus, down } = lexicon.numbers;
  const isDash = dash !== undefined && /^[-−‑–]$/.test(dash.text) && dash.end === pieces[first]?.start;
  if (isDash && (before === undefined || (before.end < dash.start && before.kind !== 'number')))
    return first - 1;
  const at = isDash ? first - 2 : first - 1;
  const word = pieces[at];
  if (word?.kind !== 'word' || !minus.includes(word.folded)) return null;
  return TEMPERATURES.has(unit ?? '') || (unit !== null && !down.includes(word.folded)) ? at : null;
}

/** "Sept. 20-24", "vom 3. bis 5. Mai": days. */
function isDateRange(
  pieces: readonly Piece[],
  first: NumberPhrase,
  second: NumberPhrase,
  lexicon: FigureLexicon,
): boolean {
  return [first, second].some((number) => isInDate(pieces, number, lexicon));
}

/** The currencies whose names are also those of a mass: pounds and drams. */
const MASSES: ReadonlyMap<string, string> = new Map([
  ['GBP', '[lb_av]'],
  ['AMD', '[dr_av]'],
]);

/** "Two pounds of flour", "the baby weighed six pounds": a mass, where the sentence says so; a name only, no sign. */
function inContext(
  unit: { readonly code: string; readonly next: number } | null,
  pieces: readonly Piece[],
  lexicon: FigureLexicon,
): string | undefined {
  const mass = unit === null ? undefined : MASSES.get(unit.code);
  if (unit === null || mass === undefined) return unit?.code;
  const { weighing, magnitudes } = lexicon.numbers;
  const name = pieces[unit.next - 1];
  const before = pieces[unit.next - 2];
  if (name?.kind !== 'word' || magnitudes[before?.folded ?? ''] !== undefined) return unit.code;
  const isOf = pieces[unit.next]?.folded === 'of' || (before?.text === '-' && before.end === name.start);
  return isOf || isAboutWeight(pieces, weighing) ? mass : unit.code;
}

const aboutWeight = new WeakMap<readonly Piece[], boolean>();

/** Whether a sentence speaks of weight. It is looked at once, however many pounds it has. */
function isAboutWeight(pieces: readonly Piece[], weighing: readonly string[]): boolean {
  let is = aboutWeight.get(pieces);
  if (is === undefined) {
    is = pieces.some(({ folded }) => weighing.includes(folded));
    aboutWeight.set(pieces, is);
  }
  return is;
}

/** "2022 minutes" are minutes, "2022 year" is a year. */
function isYearBefore(pieces: readonly Piece[], number: NumberPhrase, unit: string): boolean {
  if (!isYearAlone(pieces, number)) return false;
  // "In 2016 Stone spoke", "2018s best": a name, or letters that hang on the year.
  const behind = pieces[number.next];
  return (
    unit === 'a' || (unit !== 'm' && behind?.start === pieces[number.first]?.end) || unit === '[stone_av]'
  );
}

function multipleAfter(pieces: readonly Piece[], index: number, lexicon: FigureLexicon): number | null {
  const at = pieces[index]?.text === '-' ? index + 1 : index;
  const piece = pieces[at];
  return piece?.kind === 'word' && lexicon.numbers.multiples.includes(piece.folded) ? at + 1 : null;
}
