import type { Figure, FigureChange } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import type { Amount } from './amount.ts';
import { countedThing } from './counted-thing.ts';
import { decimalSeparatorOf } from './digits.ts';
import { foldSigns } from './fold-signs.ts';
import type { Piece } from './piece.ts';
import {
  type Before,
  directionAfter,
  type Qualifier,
  qualifierAfter,
  qualifierBefore,
} from './qualifiers.ts';
import { readAmount } from './read-amount.ts';
import { scanPieces } from './scan-pieces.ts';
import { tollOf } from './toll.ts';

/**
 * The quantities of a text in order: numbers in digits and words with magnitude, range, unit or currency, bound and what
 * they count. Dates, years, ordinals, labels and numbers within names are no quantities. Never looks across `sentences`.
 */
export function findFigures(text: string, sentences: readonly Span[], lexicon: FigureLexicon): Figure[] {
  const figures: Figure[] = [];
  const folded = foldSigns(text);
  const decimalSeparator = decimalSeparatorOf(folded, lexicon.numbers.decimalSeparator);
  for (const sentence of sentences) {
    const pieces = scanPieces(folded.slice(sentence.start, sentence.end), lexicon, decimalSeparator);
    const sentenceText = text.slice(sentence.start, sentence.end);
    for (const figure of figuresOfSentence(pieces, sentenceText, lexicon)) {
      figures.push({ ...figure, start: figure.start + sentence.start, end: figure.end + sentence.start });
    }
  }
  return figures;
}

function* figuresOfSentence(
  pieces: readonly Piece[],
  text: string,
  lexicon: FigureLexicon,
): Generator<Figure> {
  let index = 0;
  let taken = 0;
  let last: Figure | null = null;
  let counted: string | null = null;
  while (index < pieces.length) {
    const amount = readAmount(pieces, index, taken, lexicon);
    if (amount === null) {
      index += 1;
      continue;
    }
    const figure = toFigure(pieces, amount, text, lexicon, { last, counted });
    if (figure !== null) {
      last = last === null ? figure : asConversion(figure, last, text.slice(last.end, figure.start));
      if (last.unit === null) counted = last.of;
      yield last;
    }
    taken = amount.next;
    index = Math.max(amount.next, index + 1);
  }
}

/** "more than 100 kilometres (60 miles)": what stands in brackets behind an amount says the same of it. */
function asConversion(figure: Figure, before: Figure, between: string): Figure {
  const isConversion =
    /^\s?[(（]$/.test(between) &&
    figure.change === '=' &&
    figure.unit !== null &&
    before.unit !== figure.unit;
  if (!isConversion || before.unit === null || before.change === null) return figure;
  if (figure.value === null) return { ...figure, change: before.change };
  return {
    ...figure,
    low: before.low === null ? null : figure.low,
    high: before.high === null ? null : figure.high,
    change: before.change,
  };
}

/** What a sentence said before a figure: the last one, and what the last one without a unit counts. */
interface Said {
  readonly last: Figure | null;
  readonly counted: string | null;
}

function toFigure(
  pieces: readonly Piece[],
  amount: Amount,
  text: string,
  lexicon: FigureLexicon,
  said: Said,
): Figure | null {
  const before = withoutBoundOfOneEnd(
    qualifierBefore(pieces, amount.first, lexicon),
    pieces,
    amount,
    lexicon,
  );
  const after = qualifierAfter(pieces, amount.next, amount.unit === null, lexicon);
  // "some 14 or more": the bound says more than the approximation.
  const bound: Qualifier | null =
    (before.bound === '~' ? after?.bound : null) ?? before.bound ?? after?.bound ?? null;
  const direction = lexicon.quotation.verbFinal
    ? directionAfter(pieces, after?.next ?? amount.next, lexicon, amount.unit)
    : (before.direction ?? sharedDirection(pieces, before.first, amount.unit, said.last, lexicon));
  const change: FigureChange = (amount.isFromTo === true ? null : direction) ?? bound ?? '=';
  const first = pieces[before.first];
  const next = after?.next ?? amount.next;
  const lastPiece = pieces[next - 1];
  if (first === undefined || lastPiece === undefined) return null;
  const behind = after === null || after.isBehindNoun ? amount.next : next;
  // "6 million homes, 1.5 million in the city": what stands behind no noun counts what was counted before.
  const isMore = amount.unit === null && said.counted !== null && endsItsPhrase(pieces[next], lexicon);
  const of = isMore ? said.counted : countedThing(pieces, before.first, behind, text, lexicon);
  if (
    amount.unit === null &&
    of === null &&
    isSmallAndWhole(amount) &&
    !isToll(pieces, before.first, next, lexicon)
  )
    return null;
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

/** "From up to 250 to 290 miles": a bound behind the word that opens a range is that of its first end only. */
function withoutBoundOfOneEnd(
  before: Before,
  pieces: readonly Piece[],
  { value, first }: Amount,
  { numbers }: FigureLexicon,
): Before {
  const isWithin =
    value === null &&
    (before.bound === '<' || before.bound === '>') &&
    numbers.rangeOpeners.includes(pieces[before.first - 1]?.folded ?? '');
  return isWithin ? { ...before, bound: null, first } : before;
}

/** A bare small number that counts nothing says nothing that could be compared; "3.65" is a level. */
function isSmallAndWhole({ value }: Amount): boolean {
  return value !== null && Number.isInteger(value) && value < 10;
}

/** "killing two.", "погибли двое": a word of a toll beside a number that stands alone. */
function isToll(pieces: readonly Piece[], first: number, next: number, lexicon: FigureLexicon): boolean {
  return [...pieces.slice(Math.max(0, first - REACH_OF_TOLL), first), ...pieces.slice(next, next + 1)].some(
    ({ folded }) => tollOf(folded, lexicon) !== null,
  );
}

const REACH_OF_TOLL = 2;

/** "Shares of one were down 2.3%, of the other by 2.6%": "by" without a verb says that the last one still holds. */
function sharedDirection(
  pieces: readonly Piece[],
  first: number,
  unit: string | null,
  last: Figure | null,
  { numbers }: FigureLexicon,
): 'up' | 'down' | null {
  const by = pieces[first - 1];
  if (by?.kind !== 'word' || !numbers.byWords.includes(by.folded) || last?.unit !== unit) return null;
  return last.change === 'up' || last.change === 'down' ? last.change : null;
}

/** Whether nothing that is counted stands at a piece: the end, a sign, a preposition, "who". */
function endsItsPhrase(piece: Piece | undefined, { quotation, numbers }: FigureLexicon): boolean {
  if (piece === undefined || /^[,;.)]$/.test(piece.text)) return true;
  if (piece.kind !== 'word' || piece.folded === numbers.ofWords[0]) return false;
  return quotation.subordinators.includes(piece.folded) || quotation.prepositions.includes(piece.folded);
}
