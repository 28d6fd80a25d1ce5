import type { Lexicon } from '../../language/lexicon.ts';
import { readNumber } from './number-phrase.ts';
import type { Piece } from './scan-pieces.ts';
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
  lexicon: Lexicon,
): { readonly value: number; readonly next: number } | null {
  const { joiners, hundredths } = lexicon.numbers;
  const at = joiners.includes(pieces[next]?.folded ?? '') ? next + 1 : next;
  const isMoney = /^[A-Z]{3}$/.test(unit);
  const lesser = LESSER[unit];
  if (!isMoney && lesser === undefined) return null;
  const number = readNumber(pieces, at, lexicon.numbers);
  if (number === null || number.value === null || number.isShare === true) return null;
  if (isMoney) {
    const name = pieces[number.next];
    const isNamed = name?.kind === 'word' && hundredths.includes(name.folded.split("'")[0] ?? '');
    return isNamed && number.value < 100 ? { value: number.value / 100, next: number.next + 1 } : null;
  }
  if (lesser === undefined) return null;
  const [name, count] = lesser;
  const isInches = name === '[in_i]' && pieces[number.next]?.text === 'in';
  const below = isInches ? { code: name, next: number.next + 1 } : unitAfter(pieces, number.next, lexicon);
  return below?.code === name && number.value < count
    ? { value: number.value / count, next: below.next }
    : null;
}
