import type { Lexicon, NumberLexicon } from '../../language/lexicon.ts';
import type { Piece } from './scan-pieces.ts';

/** `~` about, `<` less than, `>` more than. */
export type Qualifier = '~' | '<' | '>';

/** What stands before an amount: a bound, a direction, and the first piece that belongs to them. */
export interface Before {
  readonly bound: Qualifier | null;
  readonly direction: 'up' | 'down' | null;
  readonly first: number;
}

const LONGEST_PHRASE = 4;
/** How many words may stand between a verb of change and its number: "rose by a further 5%". */
const REACH_OF_VERB = 4;
/** And how many where "by" stands right before it: "increase its defence budget by 5%". */
const REACH_BY = 7;
const BY: ReadonlySet<string> = new Set(['by', 'um', 'на']);

/** Reads backwards from piece `first`: "rose by more than" 5%. */
export function qualifierBefore(pieces: readonly Piece[], first: number, lexicon: Lexicon): Before {
  const { approximately, moreThan, lessThan } = lexicon.numbers;
  const bounds: readonly (readonly [readonly string[], Qualifier])[] = [
    [moreThan, '>'],
    [lessThan, '<'],
    [approximately, '~'],
  ];
  let start = first;
  let bound: Qualifier | null = null;
  const sign = pieces[first - 1];
  if (sign?.kind === 'sign' && /^[~≈<>]$/.test(sign.text)) {
    bound = sign.text === '<' ? '<' : sign.text === '>' ? '>' : '~';
    start = first - 1;
  }
  for (let length = LONGEST_PHRASE; bound === null && length > 0; length -= 1) {
    const phrase = phraseBefore(pieces, first, length);
    if (phrase === null) continue;
    const match = bounds.find(([phrases]) => phrases.includes(phrase));
    if (match !== undefined) {
      bound = match[1];
      start = first - length;
    }
  }
  return { bound, direction: directionBefore(pieces, start, lexicon.numbers), first: start };
}

/** "or more", "or so" behind an amount. */
export function qualifierAfter(
  pieces: readonly Piece[],
  end: number,
  lexicon: Lexicon,
): { readonly bound: Qualifier; readonly next: number } | null {
  const { orMore, orLess, orSo } = lexicon.numbers;
  let next = end;
  // Endings hang on digits with an apostrophe: "200'den fazla".
  if (/^['’]$/.test(pieces[next]?.text ?? '') && pieces[next]?.start === pieces[next - 1]?.end) next += 1;
  for (let length = 3; length > 0; length -= 1) {
    const phrase = phraseBefore(pieces, next + length, length);
    if (phrase === null) continue;
    if (orMore.includes(phrase)) return { bound: '>', next: next + length };
    if (orLess.includes(phrase)) return { bound: '<', next: next + length };
    if (orSo.includes(phrase)) return { bound: '~', next: next + length };
  }
  return null;
}

/** The `length` words that end right before piece `end`, or null where other pieces stand among them. */
function phraseBefore(pieces: readonly Piece[], end: number, length: number): string | null {
  if (end - length < 0 || end > pieces.length) return null;
  const words = pieces.slice(end - length, end);
  return words.every(({ kind }) => kind === 'word') ? words.map(({ folded }) => folded).join(' ') : null;
}

/** A verb of change close before, but not "to" (a level reached is no change by that amount). */
function directionBefore(
  pieces: readonly Piece[],
  first: number,
  { up, down, levels }: NumberLexicon,
): 'up' | 'down' | null {
  const reach = BY.has(pieces[first - 1]?.folded ?? '') ? REACH_BY : REACH_OF_VERB;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || levels.includes(piece.folded)) return null;
    if (up.includes(piece.folded)) return 'up';
    if (down.includes(piece.folded)) return 'down';
  }
  return null;
}
