import type { NumberLexicon } from '../../language/lexicon.ts';
import { ATTACHED_ONLY, lesserGroups, readMagnitudes } from './magnitudes.ts';
import { exact, type NumberPhrase } from './numeral.ts';
import { halfAt, halfBehind, readPart, readShare } from './parts.ts';
import type { Piece } from './piece.ts';
import { beginsLikeNumber, compoundNumber, hyphenatedCardinal } from './written-numbers.ts';

/** Reads the number that begins at piece `index`, or null where none does, or one beyond what a double holds. */
export function readNumber(
  pieces: readonly Piece[],
  index: number,
  numbers: NumberLexicon,
): NumberPhrase | null {
  const number = readAnyNumber(pieces, index, numbers);
  return number !== null && Number.isFinite(number.low) ? number : null;
}

function readAnyNumber(pieces: readonly Piece[], index: number, numbers: NumberLexicon): NumberPhrase | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  if (piece.kind === 'number')
    return readShare(pieces, index, numbers) ?? readDigits(pieces, index, piece.value, numbers);
  if (piece.kind !== 'word') return null;
  const isCompound = numbers.compounds && beginsLikeNumber(piece.folded, numbers);
  if (!isCompound && !startsOf(numbers).has(piece.folded)) return null;
  return (
    readShare(pieces, index, numbers) ??
    readPart(pieces, index, numbers) ??
    readVague(pieces, index, numbers) ??
    readWords(pieces, index, numbers) ??
    readAlone(pieces, index, numbers)
  );
}

function readDigits(
  pieces: readonly Piece[],
  index: number,
  digits: number,
  numbers: NumberLexicon,
): NumberPhrase | null {
  if (!Number.isFinite(digits)) return null;
  let value = digits;
  let next = index + 1;
  const fraction = pieces[next];
  // "2 ½", "1 1/2" is rare in news and left alone.
  if (fraction?.kind === 'number' && fraction.value < 1 && Number.isInteger(value)) {
    value += fraction.value;
    next += 1;
  }
  const half = halfBehind(pieces, next, numbers);
  if (half !== null) {
    value += half.value;
    next = half.next;
  }
  const scaled = readMagnitudes(pieces, next, numbers, true);
  // "6 bin 800", "2 Millionen 300": what follows a magnitude in digits is added.
  const rest = scaled.factor >= 1000 ? pieces[scaled.next] : undefined;
  if (scaled.factor >= 1e4) {
    const lesser = lesserGroups(pieces, scaled.next, scaled.factor, numbers);
    if (lesser !== null) return exact(index, lesser.next, value * scaled.factor + lesser.value, true, false);
  }
  if (rest?.kind === 'number' && /^\d{3}$/.test(rest.text) && rest.value < scaled.factor) {
    return exact(index, scaled.next + 1, value * scaled.factor + rest.value, true, false);
  }
  const halfMore = scaled.factor >= 1000 ? halfAt(pieces, scaled.next, numbers) : null;
  return exact(
    index,
    halfMore ?? scaled.next,
    (value + (halfMore === null ? 0 : 0.5)) * scaled.factor,
    scaled.factor !== 1,
    false,
  );
}

/** "a million people", "миллион рублей": a magnitude that stands for one of it. */
function readAlone(pieces: readonly Piece[], index: number, numbers: NumberLexicon): NumberPhrase | null {
  const piece = pieces[index];
  const magnitude = piece === undefined ? undefined : numbers.magnitudes[piece.folded];
  if (piece === undefined || magnitude === undefined || magnitude < 1000) return null;
  if (ATTACHED_ONLY.has(piece.folded) || piece.folded.length < 3) return null;
  const article = pieces[index - 1];
  const opened = article?.kind === 'word' && numbers.perWords.includes(article.folded);
  if (!opened && !numbers.alone.includes(piece.folded)) return null;
  const { factor, next } = readMagnitudes(pieces, index, numbers, false);
  const half = halfAt(pieces, next, numbers);
  return exact(index, half ?? next, half === null ? factor : factor * 1.5, true, true);
}

/** "several billion", "hundreds of thousands of": bounds without a value. */
function readVague(pieces: readonly Piece[], index: number, numbers: NumberLexicon): NumberPhrase | null {
  if (!firstWords(numbers.vague).has(pieces[index]?.folded ?? '')) return null;
  const match = phraseAt(pieces, index, numbers.vague);
  if (match === null) return null;
  let low = match.value;
  let next = match.next;
  const isCount = low < 10;
  for (;;) {
    const skipped = numbers.ofWords.includes(pieces[next]?.folded ?? '') ? next + 1 : next;
    const folded = pieces[skipped]?.kind === 'word' ? (pieces[skipped]?.folded ?? '') : '';
    const more = numbers.magnitudes[folded] ?? (isCount ? undefined : numbers.vague[folded]);
    if (more === undefined || more < 10 || ATTACHED_ONLY.has(folded) || low * more > LARGEST) break;
    low *= more;
    next = skipped + 1;
  }
  // "several" alone before a noun says too little to compare.
  if (isCount && low < 10) return null;
  return {
    first: index,
    next,
    value: null,
    low,
    high: match.value === TEENS ? (low / TEENS) * 19 : isCount ? low * 5 : low * 10,
    hasMagnitude: true,
    inWords: true,
  };
}

/** "kilkanaście", "niekoľkonásť": from eleven to nineteen. */
const TEENS = 11;

/** Beyond it, words of magnitude are no number: "million million million …" without end. */
const LARGEST = 1e24;

/** Number words: "two hundred and six", "seventy-five", "fünfundzwanzig Millionen", "two and a half million". */
function readWords(pieces: readonly Piece[], index: number, numbers: NumberLexicon): NumberPhrase | null {
  let total = 0;
  let group = 0;
  let next = index;
  let words = 0;
  let hasMagnitude = false;
  let last = 1;
  while (next < pieces.length) {
    const at = words > 0 ? skipJoiner(pieces, next, numbers) : next;
    const piece = pieces[at];
    if (piece?.kind !== 'word') break;
    const magnitude = words > 0 || piece.folded.length > 1 ? numbers.magnitudes[piece.folded] : undefined;
    const hyphenated = hyphenatedCardinal(pieces, at, numbers);
    const cardinal =
      hyphenated?.value ??
      numbers.cardinals[piece.folded] ??
      (numbers.compounds ? compoundNumber(piece.folded, numbers) : undefined);
    if (magnitude !== undefined && !ATTACHED_ONLY.has(piece.folded)) {
      if (Math.max(total, group, 1) * magnitude > LARGEST) break;
      // Nobody says forty-five hundreds in French: "quarante-cinq cents" are coins.
      if (magnitude === 100 && group >= 20 && Object.hasOwn(numbers.units, piece.folded)) break;
      if (words === 0 && magnitude > 100 && !numbers.alone.includes(piece.folded)) break;
      if (magnitude === 100) group = (group === 0 ? 1 : group) * 100;
      // "two thousand million", "mil millones"
      else if (group === 0 && total > 0 && magnitude > total % 1e6) total *= magnitude;
      else {
        total += (group === 0 ? 1 : group) * magnitude;
        group = 0;
      }
      hasMagnitude ||= magnitude > 100;
      last = magnitude;
    } else if (cardinal !== undefined) {
      // "twenty three" adds, "three twenty" does not: a digit cannot be followed by another number of its size.
      const follows = cardinal >= 100 ? group < 100 : group % (cardinal >= 10 ? 100 : 10) === 0;
      if (group > 0 && !follows && !isTensBehindUnits(piece.folded, cardinal, group)) break;
      group += cardinal;
    } else break;
    words += 1;
    next = magnitude === undefined && hyphenated !== null ? hyphenated.next : at + 1;
  }
  if (words === 0) return null;
  return hasMagnitude
    ? withHalfOf(pieces, exact(index, next, total + group, true, true), group === 0 ? last : 0, numbers)
    : withHalf(pieces, exact(index, next, total + group, false, true), numbers);
}

/** "a million and a half", "un million et demi": half of the magnitude more. */
function withHalfOf(
  pieces: readonly Piece[],
  number: NumberPhrase,
  magnitude: number,
  numbers: NumberLexicon,
): NumberPhrase {
  const next = magnitude > 0 ? halfAt(pieces, number.next, numbers) : null;
  return next === null ? number : exact(number.first, next, number.low + magnitude / 2, true, true);
}

/** "two and a half million", and "twenty MUSD", where the million of a currency's code is no word of its own. */
function withHalf(pieces: readonly Piece[], number: NumberPhrase, numbers: NumberLexicon): NumberPhrase {
  const half = halfBehind(pieces, number.next, numbers);
  if (half === null && !ATTACHED_ONLY.has(pieces[number.next]?.folded ?? '')) return number;
  const { factor, next } = readMagnitudes(pieces, half?.next ?? number.next, numbers, false);
  return exact(number.first, next, (number.low + (half?.value ?? 0)) * factor, factor !== 1, true);
}

/** Arabic says "five and twenty": the tens with "and" joined to them. */
function isTensBehindUnits(word: string, cardinal: number, group: number): boolean {
  return word.startsWith('و') && cardinal >= 20 && cardinal < 100 && group % 100 > 0 && group % 100 < 10;
}

function skipJoiner(pieces: readonly Piece[], index: number, numbers: NumberLexicon): number {
  const piece = pieces[index];
  const isHyphen = piece?.text === '-' && pieces[index - 1]?.end === piece.start;
  const following = pieces[index + 1];
  if (!isHyphen && !(piece !== undefined && numbers.joiners.includes(piece.folded))) return index;
  // "and" goes on only where a number word follows that can: "two hundred and six", not "two and three".
  const previous = pieces[index - 1];
  const previousIsRound =
    previous !== undefined &&
    (numbers.magnitudes[previous.folded] !== undefined || (numbers.cardinals[previous.folded] ?? 0) >= 20);
  return following !== undefined &&
    numbers.cardinals[following.folded] !== undefined &&
    (isHyphen || previousIsRound)
    ? index + 1
    : index;
}

const startsOfLexicon = new WeakMap<NumberLexicon, ReadonlySet<string>>();

/** The words with which numbers begin: most words of a text begin none, and are passed over at once. */
function startsOf(numbers: NumberLexicon): ReadonlySet<string> {
  let starts = startsOfLexicon.get(numbers);
  if (starts === undefined) {
    const tables = [
      numbers.cardinals,
      numbers.magnitudes,
      numbers.fractions,
      numbers.vague,
      numbers.wholes ?? {},
    ];
    const words = [...tables.flatMap((table) => Object.keys(table)), ...numbers.alone];
    starts = new Set(words.flatMap((word) => word.split(/[ -]/)[0] ?? word));
    startsOfLexicon.set(numbers, starts);
  }
  return starts;
}

const firstWordsOf = new WeakMap<object, ReadonlySet<string>>();

/** The words with which the phrases of a table begin: most words of a text begin none. */
function firstWords(table: Readonly<Record<string, number>>): ReadonlySet<string> {
  let words = firstWordsOf.get(table);
  if (words === undefined) {
    words = new Set(Object.keys(table).map((phrase) => phrase.split(' ')[0] ?? phrase));
    firstWordsOf.set(table, words);
  }
  return words;
}

/** The longest phrase of a table that begins at piece `index`. */
export function phraseAt(
  pieces: readonly Piece[],
  index: number,
  table: Readonly<Record<string, number>>,
): { value: number; next: number } | null {
  let phrase = '';
  let found: { value: number; next: number } | null = null;
  for (let at = index; at < Math.min(index + 3, pieces.length); at += 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'word') break;
    phrase = phrase === '' ? piece.folded : `${phrase} ${piece.folded}`;
    const value = Object.hasOwn(table, phrase) ? table[phrase] : undefined;
    if (value !== undefined) found = { value, next: at + 1 };
  }
  return found;
}
