import type { NumberLexicon } from '../../language/lexicon.ts';
import type { NumberPhrase } from './numeral.ts';
import type { Piece } from './piece.ts';

/** Numerators and denominators of shares in words are small, or nobody would say them. */
const LARGEST_NUMERATOR = 19;
const LARGEST_DENOMINATOR = 1000;
/** What "half the voters" has between the part and the whole, in English; of-words stand there elsewhere. */
const WHOLE = /^(the|its|their|his|her|our|all|those|these)$/;
/** Before a part that is no share: "the second half of the match". */
const ORDINAL = /^(first|second|third|fourth|final|last|other|top|bottom|latter|opening|closing|fiscal)$/;

/**
 * A part in words from piece `index` on: a share ("two-thirds", "a third of", "half the") as per cent, a part of a magnitude
 * ("half a million") as the number that it makes, or of a unit ("half an hour", "three quarters of a mile").
 */
export function readPart(
  pieces: readonly Piece[],
  index: number,
  numbers: NumberLexicon,
): NumberPhrase | null {
  const counted = small(pieces[index], numbers);
  const hyphen = pieces[index + 1]?.text === '-' && pieces[index + 1]?.start === pieces[index]?.end;
  const at = counted === null ? index : index + (hyphen ? 2 : 1);
  const part = partAt(pieces[at], numbers);
  if (part === null) return null;
  const value = part * (counted ?? 1);
  const before = pieces[index - 1];
  if (before?.kind === 'word' && ORDINAL.test(before.folded)) return null;
  const end = numbers.partWords?.includes(pieces[at + 1]?.folded ?? '') === true ? at + 2 : at + 1;
  const ofWhole = ofWord(pieces[end], numbers);
  const whole = wholeAt(pieces, at, value, index, numbers);
  if (whole !== null) return whole;
  const next = pieces[end];
  const isPart =
    counted === null
      ? (isArticle(before, numbers) && ofWhole) ||
        (numbers.alone.includes(pieces[at]?.folded ?? '') && next?.kind === 'word') ||
        (part === 0.5 && (ofWhole || (next?.kind === 'word' && WHOLE.test(next.folded))))
      : // "Three quarters" may be of a year; those "of" something, or joined, are parts.
        hyphen ||
        ofWhole ||
        end > at + 1 ||
        (next?.kind === 'word' && hasGenitive(numbers)) ||
        (part !== 0.25 && part !== 0.5 && counted > 1);
  return isPart && value < 1 ? share(index, end, value) : null;
}

/** Whether a language says "three quarters pupils", with no word for "of": it has parts that stand alone. */
function hasGenitive({ alone, fractions }: NumberLexicon): boolean {
  return alone.some((word) => fractions[word] !== undefined);
}

/** A part of a magnitude or a unit that follows it, with or without an article: "a quarter of a million". */
function wholeAt(
  pieces: readonly Piece[],
  at: number,
  value: number,
  index: number,
  numbers: NumberLexicon,
): NumberPhrase | null {
  let next = at + 1;
  if (pieces[next]?.text === '-') next += 1;
  if (ofWord(pieces[next], numbers) && isArticle(pieces[next + 1], numbers)) next += 1;
  const article = isArticle(pieces[next], numbers);
  if (article) next += 1;
  const piece = pieces[next];
  const magnitude = piece?.kind === 'word' ? numbers.magnitudes[piece.folded] : undefined;
  if (
    magnitude !== undefined &&
    (magnitude >= 1000 || magnitude === 12 || (magnitude === 100 && value === 0.5)) &&
    (piece?.folded.length ?? 0) > 2
  )
    return phrase(index, next + 1, value * magnitude);
  // "mezzo chilo", "media hora": without an article, where nothing counts the half.
  const isBare =
    value === 0.5 && index === at && next === at + 1 && piece?.kind === 'word' && !ofWord(piece, numbers);
  const isAlone = numbers.alone.includes(pieces[at]?.folded ?? '');
  return article || (isBare && !isAlone && !numbers.oneCounts)
    ? { ...phrase(index, next, value), hasMagnitude: false, needsUnit: true }
    : null;
}

/** "one in five", "nine out of ten", "drei von vier": two small numbers with the words of a share between them. */
export function readShare(
  pieces: readonly Piece[],
  index: number,
  numbers: NumberLexicon,
): NumberPhrase | null {
  const above = small(pieces[index], numbers);
  if (above === null) return wholeInOneWord(pieces, index, numbers);
  const reversed = wholeFirst(pieces, index, above, numbers);
  if (reversed !== null) return reversed;
  const ofNoun =
    above === 1 && pieces[index + 1]?.kind === 'word' ? belowAt(pieces, index + 2, numbers.nounShares) : null;
  for (const at of [belowAt(pieces, index + 1, numbers.shares), ofNoun]) {
    if (at === null) continue;
    const below = small(pieces[at], numbers, LARGEST_DENOMINATOR);
    const isRound = below !== null && (below <= 10 || below % 10 === 0);
    const following = pieces[at + 1];
    const goesOn = following !== undefined && (following.kind === 'number' || following.text === '%');
    if (!isRound || above >= below || goesOn || following?.kind !== 'word') continue;
    return share(index, at + 1, above / below);
  }
  return null;
}

/** Where the second number of a share stands: behind the words of one ("in", "out of") that begin at `index`. */
function belowAt(
  pieces: readonly Piece[],
  index: number,
  shares: readonly string[] | undefined,
): number | null {
  for (let length = 2; shares !== undefined && length > 0; length -= 1) {
    const between = pieces.slice(index, index + length);
    if (between.length < length || between.some(({ kind }) => kind !== 'word')) continue;
    if (shares.includes(between.map(({ folded }) => folded).join(' '))) return index + length;
  }
  return null;
}

/** "四分之三", "3割": the whole before the part, or tenths. */
function wholeFirst(
  pieces: readonly Piece[],
  index: number,
  first: number,
  { wholesFirst, tenthShares }: NumberLexicon,
): NumberPhrase | null {
  const behind = pieces[index + 1]?.folded ?? '';
  if (tenthShares?.includes(behind) === true && first < 10) return share(index, index + 2, first / 10);
  const part = wholesFirst?.includes(behind) === true ? pieces[index + 2] : undefined;
  return part?.kind === 'number' && part.value < first ? share(index, index + 3, part.value / first) : null;
}

/** "dörtte üçü": of four, three. */
function wholeInOneWord(
  pieces: readonly Piece[],
  index: number,
  { wholes, cardinals }: NumberLexicon,
): NumberPhrase | null {
  const whole = wholes?.[pieces[index]?.folded ?? ''];
  const name = pieces[index + 1]?.folded ?? '';
  const part = wholes?.[name] ?? cardinals[name];
  if (whole === undefined || part === undefined || part >= whole) return null;
  return share(index, index + 2, part / whole);
}

/** "and a half" behind a number: what it adds and where it ends. */
export function halfBehind(
  pieces: readonly Piece[],
  index: number,
  numbers: NumberLexicon,
): { readonly value: number; readonly next: number } | null {
  const half = halfAt(pieces, index, numbers);
  if (half !== null) return { value: 0.5, next: half };
  if (!numbers.joiners.includes(pieces[index]?.folded ?? '')) return null;
  const at = isArticle(pieces[index + 1], numbers) ? index + 2 : index + 1;
  const value = partAt(pieces[at], numbers);
  return value === null ? null : { value, next: at + 1 };
}

/** Where a phrase that adds a half ends ("with a half", "半"), or null where none begins at `index`. */
export function halfAt(pieces: readonly Piece[], index: number, numbers: NumberLexicon): number | null {
  const first = pieces[index];
  if (first?.kind !== 'word') return null;
  for (const half of numbers.halves) {
    if (!half.startsWith(first.folded)) continue;
    const words = half.split(' ');
    if (words.every((word, offset) => pieces[index + offset]?.folded === word)) return index + words.length;
  }
  return null;
}

function small(piece: Piece | undefined, numbers: NumberLexicon, largest = LARGEST_NUMERATOR): number | null {
  const isPlain = piece?.kind === 'number' && !/[^\p{Nd}\p{L}]/u.test(piece.text);
  const value = isPlain ? piece.value : piece?.kind === 'word' ? numbers.cardinals[piece.folded] : undefined;
  return value !== undefined && Number.isInteger(value) && value > 0 && value <= largest ? value : null;
}

function partAt(piece: Piece | undefined, numbers: NumberLexicon): number | null {
  return piece?.kind === 'word' ? (numbers.fractions[piece.folded] ?? null) : null;
}

function isArticle(piece: Piece | undefined, numbers: NumberLexicon): boolean {
  return piece?.kind === 'word' && numbers.perWords.includes(piece.folded) && piece.folded.length < 3;
}

function ofWord(piece: Piece | undefined, numbers: NumberLexicon): boolean {
  return piece?.kind === 'word' && numbers.ofWords.includes(piece.folded);
}

function share(first: number, next: number, part: number): NumberPhrase {
  return { ...phrase(first, next, part * 100), hasMagnitude: false, isShare: true };
}

function phrase(first: number, next: number, value: number): NumberPhrase {
  return { first, next, value, low: value, high: value, hasMagnitude: true, inWords: true };
}
