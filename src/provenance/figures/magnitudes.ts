import type { NumberLexicon } from '../../language/lexicon.ts';
import type { Piece } from './piece.ts';

/** Letters that stand for a magnitude only right behind digits with a currency or as "$5m": never as words of their own. */
export const ATTACHED_ONLY = new Set(['k', 'm', 'b']);
/** In front of a currency sign they are understood in every language: "5 M€", "1,2 Md€". */
const BEFORE_SIGN: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  md: 1e9,
  mds: 1e9,
  mrd: 1e9,
  bn: 1e9,
};

/** Beyond it, words of magnitude are no number. */
const LARGEST = 1e24;

/** "3億5000万": groups that follow at once, each with a smaller magnitude than the one before. */
export function lesserGroups(
  pieces: readonly Piece[],
  index: number,
  factor: number,
  numbers: NumberLexicon,
): { readonly value: number; readonly next: number } | null {
  let value = 0;
  let next = index;
  let least = factor;
  for (;;) {
    const piece = pieces[next];
    if (piece?.kind !== 'number' || piece.start !== pieces[next - 1]?.end) break;
    const scaled = readMagnitudes(pieces, next + 1, numbers, true);
    if (scaled.factor >= least || piece.value * scaled.factor >= least) break;
    value += piece.value * scaled.factor;
    next = scaled.next;
    least = scaled.factor;
    if (least === 1) break;
  }
  return next === index ? null : { value, next };
}

/** Magnitude words from `index` on ("hundred thousand"), multiplied. */
export function readMagnitudes(
  pieces: readonly Piece[],
  index: number,
  numbers: NumberLexicon,
  afterDigits: boolean,
): { factor: number; next: number } {
  let factor = 1;
  let next = index;
  for (;;) {
    // "5-million", "5 Mio." have a sign between or behind.
    const at = pieces[next]?.text === '-' ? next + 1 : next;
    const piece = pieces[at];
    const signed = piece?.kind === 'word' && isCurrencySign(pieces[at + 1], piece);
    const magnitude =
      piece?.kind === 'word'
        ? (numbers.magnitudes[piece.folded] ?? (signed ? BEFORE_SIGN[piece.folded] : undefined))
        : undefined;
    if (piece === undefined || magnitude === undefined || factor * magnitude > LARGEST)
      return { factor, next };
    if (ATTACHED_ONLY.has(piece.folded) && !signed && !isAttached(pieces, at, afterDigits, numbers))
      return { factor, next };
    // "50 cents": what is also a coin's name is that behind digits.
    if (afterDigits && Object.hasOwn(numbers.units, piece.folded)) return { factor, next };
    factor *= magnitude;
    next = at + 1;
    if (
      pieces[next]?.text === '.' &&
      piece.text.length <= 4 &&
      pieces[next]?.start === piece.end &&
      factor !== 100
    ) {
      const following = pieces[next + 1];
      if (following !== undefined && goesOn(following, numbers)) next += 1;
    }
  }
}

/** Whether a dot is that of a short form: what follows it opens no sentence, or is a unit ("3,2 Mrd. Euro"). */
function goesOn(following: Piece, numbers: NumberLexicon): boolean {
  return /^[\p{Ll}\p{Sc}(]/u.test(following.text) || Object.hasOwn(numbers.units, following.folded);
}

/** Right behind its digits, and no metres: "1.8m tall", "32m2". */
function isAttached(
  pieces: readonly Piece[],
  at: number,
  afterDigits: boolean,
  numbers: NumberLexicon,
): boolean {
  const piece = pieces[at];
  if (!afterDigits || piece === undefined || pieces[at - 1]?.end !== piece.start) return false;
  if (piece.text !== 'm') return true;
  const next = pieces[at + 1];
  const isSquare = next?.start === piece.end && /^[23²³]$/.test(next.text);
  return !isSquare && !numbers.dimensions.includes(next?.folded ?? '');
}

function isCurrencySign(sign: Piece | undefined, before: Piece): boolean {
  return sign?.start === before.end && /^(?:\p{Sc}|[A-Z]{3})$/u.test(sign.text);
}
