import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import { readNumber } from './number-phrase.ts';
import type { NumberPhrase } from './numeral.ts';
import type { Piece } from './piece.ts';
import { unitAfter } from './units.ts';

/** Units that are told in two parts, the lesser one and how many of it make one of the greater. */
const LESSER: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  '[ft_i]': ['[in_i]', 12],
  '[lb_av]': ['[oz_av]', 16],
  h: ['min', 60],
};

/**
 * The lesser part of an amount, behind its unit: "3 dollars and 50 cents" adds 0.5, "5 feet 2 inches" a sixth. Null where no
 * lesser part with its name follows.
 */
export function lesserPart(
  pieces: readonly Piece[],
  next: number,
  unit: string,
  lexicon: FigureLexicon,
): { readonly value: number; readonly next: number } | null {
  const { joiners, hundredths, tenths } = lexicon.numbers;
  const at = joiners.includes(pieces[next]?.folded ?? '') ? next + 1 : next;
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const lesser = LESSER[unit];
  if (!isMoney && lesser === undefined) return null;
  const number = readNumber(pieces, at, lexicon.numbers);
  if (number === null || number.value === null || number.isShare === true) return null;
  if (isMoney) {
    const named = behindWhose(pieces, number.next, lexicon);
    const name = pieces[named];
    const word = name?.kind === 'word' ? (name.folded.split("'")[0] ?? '') : '';
    if (tenths.includes(word) && number.value < 10) {
      const rest =
        lesserPart(pieces, number.next + 1, unit, lexicon) ?? lastDigit(pieces, number.next + 1, lexicon);
      const isHundredths = rest !== null && rest.value < 0.1;
      return {
        value: number.value / 10 + (isHundredths ? rest.value : 0),
        next: isHundredths ? rest.next : number.next + 1,
      };
    }
    const isNamed = hundredths.includes(word) && number.value < 100;
    if (!isNamed && isBareHundredths(pieces, at, number, at > next, lexicon))
      return { value: number.value / 100, next: number.next };
    return isNamed ? { value: number.value / 100, next: named + 1 } : null;
  }
  if (lesser === undefined) return null;
  const [name, count] = lesser;
  const isInches = name === '[in_i]' && pieces[number.next]?.text === 'in';
  const below = isInches ? { code: name, next: number.next + 1 } : unitAfter(pieces, number.next, lexicon);
  return below?.code === name && number.value < count
    ? { value: number.value / count, next: below.next }
    : null;
}

/** "5 US cents": behind the word or letters that tell whose coin it is. */
function behindWhose(pieces: readonly Piece[], index: number, { words, numbers }: FigureLexicon): number {
  const whose = pieces[index];
  const coin = pieces[index + 1];
  const canTell = whose?.kind === 'word' && (words.unspaced || /^\p{Lu}/u.test(whose.text));
  return canTell && coin?.kind === 'word' && numbers.hundredths.includes(coin.folded) ? index + 1 : index;
}

/** "三块五毛五", "five mao five": a last digit of hundredths without their name. */
function lastDigit(
  pieces: readonly Piece[],
  index: number,
  lexicon: FigureLexicon,
): { readonly value: number; readonly next: number } | null {
  const number = readNumber(pieces, index, lexicon.numbers);
  const behind = number === null ? undefined : pieces[number.next];
  const isLast = behind === undefined || behind.kind === 'sign';
  return number !== null && isLast && number.value !== null && number.value < 10
    ? { value: number.value / 100, next: number.next }
    : null;
}

/**
 * "15 euros 50": two digits behind a price, by nothing that they could count. Behind a joiner ("con 50", "and 50") only at the
 * end of a sentence or clause.
 */
function isBareHundredths(
  pieces: readonly Piece[],
  at: number,
  number: NumberPhrase,
  isJoined: boolean,
  lexicon: FigureLexicon,
): boolean {
  const digits = pieces[at];
  // "13 dollars forty-five"
  const isSpoken =
    number.inWords &&
    number.value !== null &&
    Number.isInteger(number.value) &&
    number.value > 9 &&
    number.value < 100;
  const isWritten = digits?.kind === 'number' && number.next === at + 1 && /^\d\d$/.test(digits.text);
  if (digits === undefined || (!isSpoken && !isWritten)) return false;
  const name = isJoined ? at - 2 : at - 1;
  // "$20 and fifty."
  const isName =
    pieces[name]?.kind === 'word' || (isJoined && isSpoken && /\p{Sc}/u.test(pieces[name - 1]?.text ?? ''));
  // "between 15 dollars and 50" is a range.
  if (pieces.slice(Math.max(0, name - 3), name).some(({ folded }) => isOpener(folded, lexicon))) return false;
  const behind = pieces[number.next];
  if (!isName) return false;
  // "Had they paid 15 dollars 50 more, …": what is more of nothing else is more of the price.
  if (endsClause(behind) || (isRest(behind, lexicon) && endsClause(pieces[number.next + 1]))) return true;
  if (behind === undefined) return false;
  const { prepositions, determiners, conjunctions } = lexicon.quotation;
  return (
    !isJoined &&
    behind.kind === 'word' &&
    behind.start > digits.end &&
    [prepositions, determiners, conjunctions, lexicon.numbers.perWords].some((words) =>
      words.includes(behind.folded),
    )
  );
}

function isOpener(folded: string, { numbers }: FigureLexicon): boolean {
  return numbers.rangeOpeners.includes(folded);
}

function endsClause(piece: Piece | undefined): boolean {
  return piece === undefined || /^[.,;:!?)]$/.test(piece.text);
}

function isRest(piece: Piece | undefined, { numbers }: FigureLexicon): boolean {
  return piece?.kind === 'word' && numbers.rest.includes(piece.folded);
}
