import type { Span } from '../../core/span.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { type DecimalSeparator, parseDigits } from './digits.ts';
import { isCurrencyCode } from './unit-words.ts';

/** A word, number or sign of a text, as figures read it. `value` is that of a number in digits, NaN for all else. */
export interface Piece extends Span {
  readonly kind: 'number' | 'word' | 'sign' | 'date';
  readonly text: string;
  readonly folded: string;
  readonly value: number;
}

/**
 * Dates and times in digits come first, so that they are never read as numbers; then numbers with their separators (space
 * groups only with exactly three digits; "1/2" is one), fractions, words (hyphens part words: "4,750-mile", so
 * does Romance elision: "d'euros"), currency and other signs.
 */
const PIECE =
  /(?<date>\d{1,4}([./-])\d{1,2}\2\d{2,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?)|(?<vulgar>(?<![\d/.,])\d{1,2}\/(?:[2-68]|10|16|20|100)(?![\d/]))|(?<number>\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*|(?<![^\s(])\.\d+)|(?<fraction>[½¼¾⅓⅔])|(?<word>(?:d|l|qu)['’](?=\p{L})|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(?<sign>\p{Sc}|[²³]|[^\s\p{L}\p{N}])/gu;

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** The pieces of a text in order. `decimalSeparator` is what the text writes, where that is known. */
export function scanPieces(
  text: string,
  lexicon: Lexicon,
  decimalSeparator: DecimalSeparator = lexicon.numbers.decimalSeparator,
): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const groups = match.groups ?? {};
    const written = match[0];
    const span = { start: match.index, end: match.index + written.length, text: written };
    if (groups['number'] !== undefined) {
      const value = parseDigits(written, decimalSeparator);
      pieces.push({ ...span, kind: 'number', folded: written, value });
    } else if (groups['fraction'] !== undefined || groups['vulgar'] !== undefined) {
      pieces.push({ ...span, kind: 'number', folded: written, value: fractionOf(written) });
    } else if (isMillionsOfCurrency(written)) {
      // "30 MUSD", as Nordic companies write: the million and the currency.
      const middle = span.start + 1;
      pieces.push({ ...span, end: middle, kind: 'word', text: 'M', folded: 'm', value: Number.NaN });
      const code = written.slice(1);
      pieces.push({
        ...span,
        start: middle,
        kind: 'word',
        text: code,
        folded: code.toLowerCase(),
        value: Number.NaN,
      });
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

function isMillionsOfCurrency(word: string): boolean {
  return word.length === 4 && /^M[A-Z]{3}$/.test(word) && isCurrencyCode(word.slice(1));
}

function fractionOf(written: string): number {
  const [above, below] = written.split('/');
  return below === undefined ? (FRACTIONS[written] ?? Number.NaN) : Number(above) / Number(below);
}
