import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import { isCountOfYearDigits } from './not-quantities.ts';
import { readNumber } from './number-phrase.ts';
import type { NumberPhrase } from './numeral.ts';
import type { Piece } from './piece.ts';
import { qualifierBefore } from './qualifiers.ts';
import { unitAfter, unitBefore } from './units.ts';

/** Nobody gives a range whose ends are further apart without "between" or "from". */
const WIDEST_RANGE = 5;

/** The second number of "1,500 to 2,000", "$2–3 million", "between five and ten". */
export function readRange(
  pieces: readonly Piece[],
  first: NumberPhrase,
  currency: { readonly code: string; readonly first: number } | null,
  lexicon: FigureLexicon,
): NumberPhrase | null {
  if (first.value === null) return null;
  const { rangeJoiners, rangeOpeners } = lexicon.numbers;
  const opener = openerBefore(pieces, currency?.first ?? first.first, lexicon);
  const isOpened = rangeOpeners.includes(opener);
  const middleUnit = currency === null ? unitAfter(pieces, first.next, lexicon) : null;
  const at = joinerAt(pieces, first.next, middleUnit, isOpened, rangeJoiners);
  const isJoinerAfterUnit = at > first.next;
  const joiner = pieces[at];
  if (joiner === undefined) return null;
  const isDash = /^[-–—‑〜~]$/.test(joiner.text);
  if (!isDash && !isJoiner(joiner, rangeJoiners)) return null;
  const secondAt =
    currency === null
      ? behindArticle(pieces, at + 1, lexicon)
      : behindCurrency(pieces, at + 1, currency.code);
  const nearest = readNumber(pieces, secondAt, lexicon.numbers);
  if (nearest === null || nearest.value === null) return null;
  const second = (isOpened && !isDash ? outerEnd(pieces, nearest, lexicon) : null) ?? nearest;
  if (second.value === null) return null;
  // "three or four years": neighbours, not alternatives.
  const isOr =
    joiner.folded === rangeJoiners[2] && second.value > first.value && second.value <= 2 * first.value;
  const isBareJoiner = joiner.folded === rangeJoiners[0] || isDash || isOr;
  if (!isBareJoiner && !isOpened && !isClosed(pieces, second.next, lexicon)) return null;
  // "rose 2.5% to 4.25%" is a change and the level it reached.
  const isLevel = isJoinerAfterUnit && lexicon.numbers.levels.includes(joiner.folded);
  const isChange = qualifierBefore(pieces, first.first, lexicon).direction !== null;
  if (isLevel && !isOpened && isChange) return null;
  const shared =
    second.hasMagnitude && !first.hasMagnitude && first.value < 1000
      ? second.value / leading(second.value)
      : 1;
  const low = first.low * shared;
  if (low === second.low) return null;
  if (middleUnit !== null && unitAfter(pieces, second.next, lexicon)?.code !== middleUnit.code) {
    // "from 21 mpg to 23 for small cars": the second end's unit is left out.
    const isLeftOut =
      isOpened && joiner.folded === rangeJoiners[0] && endsPhrase(pieces[second.next], lexicon);
    if (!isLeftOut) return null;
  }
  // "from $2,415 to $2,315": what falls is a range too, told so that its lower end comes first.
  if (low > second.low) {
    const isFalling =
      isOpened &&
      opener !== rangeOpeners[0] &&
      joiner.folded !== rangeJoiners[1] &&
      low <= WIDEST_RANGE * second.low;
    // "a current density of 1.3 A/cm2 to 0.03 A/cm2": of a measure whose unit both ends bear, in either order.
    const isMeasure =
      middleUnit !== null &&
      lexicon.numbers.ofWords[0] === opener &&
      unitAfter(pieces, second.next, lexicon)?.code === middleUnit.code;
    return isFalling || (isMeasure && joiner.folded === rangeJoiners[0])
      ? { ...second, low: second.low, high: low, isFromTo: true }
      : null;
  }
  // "by $43 billion to $419 billion" is a rise and the level it reached, "0.1% to 1,333 points" two things.
  const isFromZero = low === 0 && unitAfter(pieces, second.next, lexicon) !== null;
  if (!isOpened && !isFromZero && second.low > WIDEST_RANGE * low) return null;
  const isYears = middleUnit === null && [first, second].every((number) => isYearAlone(pieces, number));
  if (isYears && unitAfter(pieces, second.next, lexicon) === null) {
    if (!isCountOfYearDigits(pieces, first.first, second.next, lexicon)) return null;
  }
  return { ...second, low, high: second.value };
}

/** Where the joiner stands: behind the number or its unit, or one word more in a range that is opened ("from 21 mpg combined to 23"). */
function joinerAt(
  pieces: readonly Piece[],
  next: number,
  unit: { readonly next: number } | null,
  isOpened: boolean,
  joiners: readonly string[],
): number {
  if (unit === null) return next;
  if (isJoiner(pieces[unit.next], joiners)) return unit.next;
  const [word, joiner, digits] = pieces.slice(unit.next, unit.next + 3);
  const isOneWordMore =
    isOpened && word?.kind === 'word' && joiner?.folded === joiners[0] && digits?.kind === 'number';
  return isOneWordMore ? unit.next + 1 : next;
}

/** Whether no noun stands at a piece: the end, a sign, a preposition, a word of grammar. */
function endsPhrase(piece: Piece | undefined, { quotation, words }: FigureLexicon): boolean {
  if (piece === undefined || /^[,;.)]$/.test(piece.text)) return true;
  return (
    piece.kind === 'word' &&
    [quotation.prepositions, quotation.subordinators, words.stopWords].some((list) =>
      list.includes(piece.folded),
    )
  );
}

/** "from 24 to 33-35 billion": the outer end of a second end that is a range itself, joined by a dash. */
function outerEnd(
  pieces: readonly Piece[],
  inner: NumberPhrase,
  lexicon: FigureLexicon,
): NumberPhrase | null {
  const dash = pieces[inner.next];
  const isJoined =
    dash !== undefined &&
    /^[-–‑]$/.test(dash.text) &&
    dash.start === pieces[inner.next - 1]?.end &&
    dash.end === pieces[inner.next + 1]?.start;
  if (!isJoined || inner.hasMagnitude || pieces[inner.next + 1]?.kind !== 'number') return null;
  const outer = readNumber(pieces, inner.next + 1, lexicon.numbers);
  const isNeighbour = outer !== null && outer.value !== null && !outer.inWords;
  return isNeighbour && leading(outer.low) > inner.low ? outer : null;
}

/** The word that opens a range, also before an article: "between", "entre el". */
function openerBefore(
  pieces: readonly Piece[],
  first: number,
  { numbers, quotation }: FigureLexicon,
): string {
  const before = pieces[first - 1]?.folded ?? '';
  const isArticle = quotation.determiners.includes(before) && !numbers.rangeOpeners.includes(before);
  return isArticle ? (pieces[first - 2]?.folded ?? '') : before;
}

/** "entre el 2 y el 3 por ciento": the article before digits. */
function behindArticle(pieces: readonly Piece[], index: number, { quotation }: FigureLexicon): number {
  const isArticle = quotation.determiners.includes(pieces[index]?.folded ?? '');
  return isArticle && pieces[index + 1]?.kind === 'number' ? index + 1 : index;
}

/** "1.500 ile 2.000 asker arasında": the word that closes a range. */
function isClosed(pieces: readonly Piece[], next: number, { numbers }: FigureLexicon): boolean {
  const { rangeClosers } = numbers;
  return (
    rangeClosers !== undefined &&
    pieces.slice(next, next + 3).some(({ folded }) => rangeClosers.includes(folded))
  );
}

/** Where the number of a range's second end begins: behind its own sign ("$62 to $68", "$US160 to $US171"). */
function behindCurrency(pieces: readonly Piece[], index: number, code: string): number {
  for (let at = index + 1; at <= index + 3; at += 1) {
    const before = pieces[at]?.kind === 'number' ? unitBefore(pieces, at) : null;
    if (before !== null) return before.code === code && before.first === index ? at : index;
  }
  return index;
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

/** Four digits that may be a year. */
export function isYearAlone(pieces: readonly Piece[], number: NumberPhrase): boolean {
  return number.next === number.first + 1 && /^(1[5-9]|20)\d\d$/.test(pieces[number.first]?.text ?? '');
}
