import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import { isUnspaced, numberVocabulary, splitUnspaced } from '../../language/unspaced-words.ts';
import { type DecimalSeparator, parseDigits } from './digits.ts';
import { HAN_NUMERAL, hanValue } from './han-numerals.ts';
import type { Piece } from './piece.ts';
import { splitHangul } from './split-hangul.ts';
import { isCurrencyCode, unitWords } from './unit-words.ts';

/**
 * The pieces of a text, words first, since most are: words (hyphens part them: "4,750-mile", so does Romance elision:
 * "d'euros"); dates and times in digits ("14:05", "14h05"), so that they are never read as numbers; fractions ("1/2"); numbers with
 * their separators (space groups only with exactly three digits); currency and other signs.
 */
const PIECE =
  /((?:[dDlL]|[qQ]u|[uU]n)['’](?=\p{L})|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(\d{1,4}(?<separator>[./-])\d{1,2}\k<separator>\d{2,4}(?!\d)|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}h\d{2}(?![\d\p{L}]))|((?<![\d/.,])\d{1,2}\/(?:[2-68]|10|16|20|100)(?![\d/])|[½¼¾⅓⅔])|(\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*|(?<![^\s(])\.\d+)|(?:\p{Sc}|[²³]|[^\s\p{L}\p{N}])/gu;

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
  lexicon: FigureLexicon,
  decimalSeparator: DecimalSeparator = lexicon.numbers.decimalSeparator,
): Piece[] {
  if (lexicon.words.unspaced) return scanUnspaced(text, lexicon, decimalSeparator);
  const pieces = scanSpaced(text, lexicon, decimalSeparator);
  return lexicon.language === 'ko' ? splitHangul(pieces, lexicon) : pieces;
}

/** The pieces of a text without spaces: its runs are parted at numerals and at the words that figures look for. */
function scanUnspaced(text: string, lexicon: FigureLexicon, decimalSeparator: DecimalSeparator): Piece[] {
  const vocabulary = numberVocabulary(lexicon.numbers, unitWords(lexicon).keys());
  // "数十", "零下": words that only look as if they began with a numeral, or held one.
  const { vague, minus, plus } = lexicon.numbers;
  const vagueOrSigned = [...Object.keys(vague), ...minus, ...(plus ?? [])].sort(
    (a, b) => b.length - a.length,
  );
  return scanSpaced(text, lexicon, decimalSeparator).flatMap((piece, index, all) => {
    if (piece.kind !== 'word' || !isUnspaced(piece.text)) return [piece];
    const parts: Piece[] = [];
    const isBehindDigits = all[index - 1]?.kind === 'number' && all[index - 1]?.end === piece.start;
    for (let at = 0; at < piece.text.length; ) {
      const rest = piece.text.slice(at);
      const whole = vagueOrSigned.find((word) => rest.startsWith(word));
      if (whole !== undefined) {
        const start = piece.start + at;
        parts.push(wordPiece(start, start + whole.length, whole, whole));
        at += whole.length;
        continue;
      }
      const isBehindNumber = at === 0 ? isBehindDigits : parts.at(-1)?.kind === 'number';
      const numeral = isBehindNumber && LIANG.test(rest) ? undefined : HAN_NUMERAL.exec(rest)?.[0];
      const value = numeral === undefined ? Number.NaN : hanValue(numeral);
      const start = piece.start + at;
      if (numeral !== undefined) {
        const kind = Number.isFinite(value) ? 'number' : 'word';
        parts.push({
          start,
          end: start + numeral.length,
          text: numeral,
          folded: numeral,
          kind,
          value,
        });
        at += numeral.length;
        continue;
      }
      // Up to the next numeral: words of the lexicon and what lies between them.
      const until = rest.slice(1).search(/[〇零一壹二两兩贰三叁四五六七八九十]/u);
      const run = until === -1 ? rest : rest.slice(0, until + 1);
      for (const word of splitUnspaced(run, vocabulary)) {
        const written = run.slice(word.start, word.end);
        parts.push({
          start: start + word.start,
          end: start + word.end,
          text: written,
          folded: written,
          kind: 'word',
          value: Number.NaN,
        });
      }
      at += run.length;
    }
    return parts;
  });
}

/** "两" behind a number is the weight, not two. */
const LIANG = /^[两兩]/;

function scanSpaced(text: string, lexicon: FigureLexicon, decimalSeparator: DecimalSeparator): Piece[] {
  const pieces: Piece[] = [];
  const fold = folding(lexicon.language);
  for (const match of text.matchAll(PIECE)) {
    const [written, word, date, , fraction, number] = match;
    const start = match.index;
    const end = start + written.length;
    if (word !== undefined && isMillionsOfCurrency(word)) {
      // "30 MUSD", as Nordic companies write: the million and the currency.
      pieces.push(
        wordPiece(start, start + 1, 'M', 'm'),
        wordPiece(start + 1, end, word.slice(1), fold(word.slice(1))),
      );
    } else if (word !== undefined) {
      pieces.push(wordPiece(start, end, written, fold(written)));
    } else if (number !== undefined || fraction !== undefined) {
      const value = number === undefined ? fractionOf(written) : parseDigits(written, decimalSeparator);
      pieces.push({ kind: 'number', text: written, folded: written, value, start, end });
    } else {
      const kind = date === undefined ? 'sign' : 'date';
      pieces.push({ kind, text: written, folded: fold(written), value: Number.NaN, start, end });
    }
  }
  return pieces;
}

function wordPiece(start: number, end: number, text: string, folded: string): Piece {
  return { kind: 'word', text, folded, value: Number.NaN, start, end };
}

/** Languages whose lower case differs from everybody else's. Asking `Intl` costs, and words are many. */
const OWN_CASE: ReadonlySet<string> = new Set(['tr', 'az', 'lt']);

function folding(language: string): (written: string) => string {
  const lower = OWN_CASE.has(language)
    ? (written: string) => written.toLocaleLowerCase(language)
    : (written: string) => written.toLowerCase();
  return (written) => {
    const folded = lower(written);
    return folded.includes('’') ? folded.replace('’', "'") : folded;
  };
}

function isMillionsOfCurrency(word: string): boolean {
  return word.length === 4 && /^M[A-Z]{3}$/.test(word) && isCurrencyCode(word.slice(1));
}

function fractionOf(written: string): number {
  const [above, below] = written.split('/');
  return below === undefined ? (FRACTIONS[written] ?? Number.NaN) : Number(above) / Number(below);
}
