import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import type { NumberPhrase } from './numeral.ts';
import type { Piece } from './piece.ts';
import { unitWords } from './unit-words.ts';

const MILLION = 1e6;
/** How far before its number the word may stand that names the dimension: "to a depth of around 30m". */
const REACH = 6;
const LENGTHS: ReadonlySet<string> = new Set([
  'm',
  'cm',
  'mm',
  'dm',
  'km',
  '[ft_i]',
  '[in_i]',
  '[yd_i]',
  '[mi_i]',
]);

/**
 * "48m" as a length where it was read as 48 million, or null: the sentence names a dimension before it ("at a height of 48m") or
 * another length beside it ("48m, or 157ft"), and no noun stands behind that a million could count.
 */
export function metresInstead(
  pieces: readonly Piece[],
  number: NumberPhrase,
  lexicon: FigureLexicon,
): NumberPhrase | null {
  const letter = pieces[number.next - 1];
  if (number.value === null || letter?.text !== 'm' || number.next !== number.first + 2) return null;
  if (mayBeCounted(pieces[number.next], lexicon)) return null;
  if (!isDimensionBefore(pieces, number.first, lexicon) && !hasLength(pieces, number, lexicon)) return null;
  const metres = number.value / MILLION;
  return { ...number, value: metres, low: metres, high: metres, hasMagnitude: false };
}

function mayBeCounted(piece: Piece | undefined, { words }: FigureLexicon): boolean {
  return piece?.kind === 'word' && !words.stopWords.includes(piece.folded);
}

function isDimensionBefore(pieces: readonly Piece[], first: number, { numbers }: FigureLexicon): boolean {
  return pieces
    .slice(Math.max(0, first - REACH), first)
    .some(({ folded }) => numbers.dimensionNouns?.includes(folded) === true);
}

/** Whether a number close by has a unit of length right behind it. */
function hasLength(pieces: readonly Piece[], { first, next }: NumberPhrase, lexicon: FigureLexicon): boolean {
  const words = unitWords(lexicon);
  const isLength = ({ kind, folded, text }: Piece, at: number, near: readonly Piece[]) =>
    kind === 'word' &&
    text !== 'm' &&
    near[at - 1]?.kind === 'number' &&
    LENGTHS.has(SHORT[text] ?? words.get(folded) ?? '');
  return [pieces.slice(Math.max(0, first - NEAR), first), pieces.slice(next, next + NEAR)].some((near) =>
    near.some(isLength),
  );
}

/** "1m is equal to 39 inches" */
const NEAR = 5;

const SHORT: Readonly<Record<string, string>> = {
  cm: 'cm',
  mm: 'mm',
  dm: 'dm',
  km: 'km',
  ft: '[ft_i]',
  in: '[in_i]',
  mi: '[mi_i]',
};
