import type { Figure, FigureChange } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { countedThing } from './counted-thing.ts';
import { decimalSeparatorOf } from './digits.ts';
import { type Qualifier, qualifierAfter, qualifierBefore } from './qualifiers.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { type Piece, scanPieces } from './scan-pieces.ts';

/**
 * The quantities of a text in order: numbers in digits and words with magnitude, range, unit or currency, bound and what
 * they count. Dates, years, ordinals, labels and numbers within names are no quantities. Never looks across `sentences`.
 */
export function findFigures(text: string, sentences: readonly Span[], lexicon: Lexicon): Figure[] {
  const figures: Figure[] = [];
  const decimalSeparator = decimalSeparatorOf(text, lexicon.numbers.decimalSeparator);
  for (const sentence of sentences) {
    const pieces = scanPieces(text.slice(sentence.start, sentence.end), lexicon, decimalSeparator);
    const sentenceText = text.slice(sentence.start, sentence.end);
    for (const figure of figuresOfSentence(pieces, sentenceText, lexicon)) {
      figures.push({ ...figure, start: figure.start + sentence.start, end: figure.end + sentence.start });
    }
  }
  return figures;
}

function* figuresOfSentence(pieces: readonly Piece[], text: string, lexicon: Lexicon): Generator<Figure> {
  let index = 0;
  let last: Figure | null = null;
  while (index < pieces.length) {
    const amount = readAmount(pieces, index, lexicon);
    if (amount === null) {
      index += 1;
      continue;
    }
    const figure = toFigure(pieces, amount, text, lexicon, last);
    if (figure !== null) {
      last = last === null ? figure : asConversion(figure, last, text.slice(last.end, figure.start));
      yield last;
    }
    index = Math.max(amount.next, index + 1);
  }
}

/** "more than 100 kilometres (60 miles)": what stands in brackets behind an amount says the same of it. */
function asConversion(figure: Figure, before: Figure, between: string): Figure {
  const isConversion =
    /^\s?\($/.test(between) && figure.change === '=' && figure.unit !== null && before.unit !== figure.unit;
  if (!isConversion || before.unit === null || before.change === null || figure.value === null) return figure;
  return {
    ...figure,
    low: before.low === null ? null : figure.low,
    high: before.high === null ? null : figure.high,
    change: before.change,
  };
}

function toFigure(
  pieces: readonly Piece[],
  amount: Amount,
  text: string,
  lexicon: Lexicon,
  last: Figure | null,
): Figure | null {
  const before = qualifierBefore(pieces, amount.first, lexicon);
  const after = qualifierAfter(pieces, amount.next, lexicon);
  // "some 14 or more": the bound says more than the approximation.
  const bound: Qualifier | null =
    (before.bound === '~' ? after?.bound : null) ?? before.bound ?? after?.bound ?? null;
  const change: FigureChange = before.direction ?? bound ?? '=';
  const first = pieces[before.first];
  const end = after?.next ?? amount.next;
  const lastPiece = pieces[end - 1];
  if (first === undefined || lastPiece === undefined) return null;
  // "6 million homes, 1.5 million in the city": what stands behind no noun counts what was counted before.
  const isMore = amount.unit === null && last?.unit === null && last.of !== null;
  const of =
    (isMore && endsItsPhrase(pieces[end], lexicon) ? last.of : null) ??
    countedThing(pieces, before.first, end, text, lexicon);
  // A bare number that counts nothing says nothing that could be compared.
  if (amount.unit === null && of === null && amount.value !== null && amount.value < 10) return null;
  const isRange = amount.value === null;
  return {
    start: first.start,
    end: lastPiece.end,
    text: text.slice(first.start, lastPiece.end),
    value: amount.value,
    low: bound === '<' && !isRange ? null : amount.low,
    high: bound === '>' && !isRange ? null : amount.high,
    unit: amount.unit,
    change,
    of,
  };
}

/** Whether nothing that is counted stands at a piece: the end, a sign, a preposition, "who". */
function endsItsPhrase(piece: Piece | undefined, { quotation, numbers }: Lexicon): boolean {
  if (piece === undefined || /^[,;.)]$/.test(piece.text)) return true;
  if (piece.kind !== 'word' || piece.folded === numbers.ofWords[0]) return false;
  return quotation.subordinators.includes(piece.folded) || quotation.prepositions.includes(piece.folded);
}
