import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import type { Amount } from './amount.ts';
import { readNumber } from './number-phrase.ts';
import type { NumberPhrase } from './numeral.ts';
import type { Piece } from './piece.ts';
import { unitAfter } from './units.ts';

/** "between minus five and plus three degrees", "-10 to -4C": a range whose ends both bear a sign, from its first sign on. */
export function readSignedRange(
  pieces: readonly Piece[],
  index: number,
  lexicon: FigureLexicon,
): Amount | null {
  const low = signedNumber(pieces, index, lexicon);
  if (low === null) return null;
  const inner = unitAfter(pieces, low.next, lexicon);
  const joiner = pieces[inner?.next ?? low.next];
  if (joiner === undefined || !lexicon.numbers.rangeJoiners.slice(0, 2).includes(joiner.folded)) return null;
  const high = signedNumber(pieces, (inner?.next ?? low.next) + 1, lexicon);
  const unit = high === null ? null : unitAfter(pieces, high.next, lexicon);
  if (high === null || unit === null || (inner !== null && inner.code !== unit.code)) return null;
  const ends = [low.low, high.low];
  if (low.low === high.low || Math.min(...ends) >= 0) return null;
  return {
    first: index,
    next: unit.next,
    value: null,
    low: Math.min(...ends),
    high: Math.max(...ends),
    unit: unit.code,
  };
}

/** A number with its sign before it: a word, or a dash or plus joined to it. */
function signedNumber(
  pieces: readonly Piece[],
  index: number,
  { numbers }: FigureLexicon,
): NumberPhrase | null {
  const sign = pieces[index];
  if (sign === undefined) return null;
  const isJoined = sign.end === pieces[index + 1]?.start && sign.start !== pieces[index - 1]?.end;
  const isWord = sign.kind === 'word';
  const isMinus = isWord ? numbers.minus.includes(sign.folded) : isJoined && /^[-−‑–]$/.test(sign.text);
  const isPlus = isWord ? numbers.plus?.includes(sign.folded) === true : isJoined && sign.text === '+';
  if (!isMinus && !isPlus) return null;
  const number = readNumber(pieces, index + 1, numbers);
  if (number === null || number.value === null || number.isShare === true) return null;
  return isMinus ? { ...number, value: -number.value, low: -number.value, high: -number.value } : number;
}
