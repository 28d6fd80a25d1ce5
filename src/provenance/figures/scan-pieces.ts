import type { Span } from '../../core/span.ts';
import type { Lexicon } from '../../language/lexicon.ts';

/** A word, number or sign of a text, as figures read it. `value` is that of a number in digits, NaN for all else. */
export interface Piece extends Span {
  readonly kind: 'number' | 'word' | 'sign' | 'date';
  readonly text: string;
  readonly folded: string;
  readonly value: number;
}

/**
 * Dates and times in digits come first, so that they are never read as numbers; then numbers with their separators (space
 * groups only with exactly three digits), fractions, words (hyphens part words: "4,750-mile", so
 * does Romance elision: "d'euros"), currency and other signs.
 */
const PIECE =
  /(?<date>\d{1,4}([./-])\d{1,2}\2\d{2,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?)|(?<number>\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*)|(?<fraction>[½¼¾⅓⅔])|(?<word>(?:d|l|qu)['’](?=\p{L})|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<sign>\p{Sc}|[^\s\p{L}\p{N}])/gu;

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** The pieces of a text in order. */
export function scanPieces(text: string, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const groups = match.groups ?? {};
    const written = match[0];
    const span = { start: match.index, end: match.index + written.length, text: written };
    if (groups['number'] !== undefined) {
      const value = parseDigits(written, lexicon.numbers.decimalSeparator);
      pieces.push({ ...span, kind: 'number', folded: written, value });
    } else if (groups['fraction'] !== undefined) {
      pieces.push({ ...span, kind: 'number', folded: written, value: FRACTIONS[written] ?? Number.NaN });
    } else {
      const kind = groups['date'] !== undefined ? 'date' : groups['word'] !== undefined ? 'word' : 'sign';
      pieces.push({
        ...span,
        kind,
        folded: written.toLocaleLowerCase(lexicon.language).replace('’', "'"),
        value: Number.NaN,
      });
    }
  }
  return pieces;
}

/**
 * A number in digits as the language writes it. A separator that repeats parts groups. A single one is read by the
 * language's habit, unless its digits tell otherwise: "7.600" in an English text is a group, since nobody writes
 * decimals that end in zero for a measure, and "3,5" is a decimal, since groups have three digits.
 */
export function parseDigits(written: string, decimalSeparator: '.' | ','): number {
  const plain = written.replace(/[\u0020\u00a0\u2009\u202f'’]/g, '');
  const separators = plain.match(/[.,]/g) ?? [];
  if (separators.length === 0) return Number(plain);
  const last = separators.at(-1) ?? '.';
  const kinds = new Set(separators);
  const tail = plain.slice(plain.lastIndexOf(last) + 1);
  const isDecimal =
    kinds.size === 2
      ? true
      : separators.length > 1
        ? false
        : isSingleDecimal(plain, last, tail, decimalSeparator);
  const integer = (isDecimal ? plain.slice(0, plain.lastIndexOf(last)) : plain).replace(/[.,]/g, '');
  return Number(isDecimal ? `${integer}.${tail}` : integer);
}

function isSingleDecimal(plain: string, separator: string, tail: string, habit: '.' | ','): boolean {
  const head = plain.slice(0, plain.indexOf(separator));
  const couldBeGroup = tail.length === 3 && head.length <= 3 && !/^0/.test(head);
  if (!couldBeGroup) return true;
  if (separator !== habit) return false;
  return !tail.endsWith('0');
}
