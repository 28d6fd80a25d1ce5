import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import type { NumberLexicon } from '../../language/lexicon.ts';
import type { Piece } from './piece.ts';
import { MULTIPLE, unitWords } from './unit-words.ts';

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
/** And between the verb and the level that it reaches, an amount between them: "rose by 2.5 to 3 per cent to 4.25". */
const REACH_TO_LEVEL = 10;

/** Reads backwards from piece `first`: "rose by more than" 5%. */
export function qualifierBefore(pieces: readonly Piece[], first: number, lexicon: FigureLexicon): Before {
  const { numbers } = lexicon;
  let start = beforeTotal(pieces, behindOpener(pieces, first, numbers), numbers);
  const spoken = signBefore(pieces, start, numbers) ?? boundBefore(pieces, start, numbers);
  const preposition = pieces[start - 1];
  const isLevel =
    spoken?.first === start - 1 && isOneOf(preposition, numbers.levels) && !isBound(pieces, start, numbers);
  // "cresciute del 5%, fino a 2.014": where an amount of change stands before, the bound is the level that was reached.
  const isReached =
    spoken?.bound === '<' &&
    isOneOf(preposition, numbers.levels) &&
    !isLevel &&
    isBehindChange(pieces, spoken.first, numbers);
  if (isReached) return { bound: null, direction: null, first };
  // "почти в 1,5 раза", "almost by 5%", "почти до 12": the preposition of the change or the level stands within.
  const isWithin = isLevel || (spoken === null && isOneOf(preposition, numbers.byWords));
  const bound = isWithin ? boundBefore(pieces, start - 1, numbers) : spoken;
  if (bound !== null) start = bound.first;
  return {
    bound: bound?.bound ?? null,
    direction: directionBefore(pieces, start, lexicon),
    first: bound === null ? first : start,
  };
}

/** Where a phrase begins that makes a number no year ("a total of 1998"), or its own place: what belongs to a verb stands before it. */
export function beforeTotal(pieces: readonly Piece[], first: number, { totals }: NumberLexicon): number {
  for (let length = totals === undefined ? 0 : LONGEST_PHRASE; length > 0; length -= 1) {
    const phrase = phraseBefore(pieces, first, length);
    if (phrase !== null && totals?.includes(phrase) === true) return first - length;
  }
  return first;
}

/** "by between 2 and 3 per cent": what belongs to the verb stands before the word that opens the range. */
function behindOpener(
  pieces: readonly Piece[],
  first: number,
  { rangeOpeners, byWords }: NumberLexicon,
): number {
  return isOneOf(pieces[first - 1], rangeOpeners) && isOneOf(pieces[first - 2], byWords) ? first - 1 : first;
}

/** Whether "до", "na", "hasta" is a bound: it is a level where a word of change stands before ("fell 2% to 4%"). */
function isBound(pieces: readonly Piece[], first: number, { up, down }: NumberLexicon): boolean {
  for (let at = first - 2; at >= Math.max(0, first - REACH_TO_LEVEL); at -= 1) {
    const piece = pieces[at];
    if (isOneOf(piece, up) || isOneOf(piece, down)) return false;
    if (/^[,;:]$/.test(piece?.text ?? '')) break;
  }
  return true;
}

/** Whether a verb of change and its amount stand before piece `first`. */
function isBehindChange(pieces: readonly Piece[], first: number, { up, down }: NumberLexicon): boolean {
  let hasAmount = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH_TO_LEVEL); at -= 1) {
    const piece = pieces[at];
    hasAmount ||= piece?.kind === 'number';
    if (isOneOf(piece, up) || isOneOf(piece, down)) return hasAmount;
  }
  return false;
}

interface Bound {
  readonly bound: Qualifier;
  readonly first: number;
}

/** "≈", "<", and "sub-" joined to its number. */
function signBefore(pieces: readonly Piece[], first: number, { lessThan }: NumberLexicon): Bound | null {
  const sign = pieces[first - 1];
  if (sign?.kind !== 'sign') return null;
  if (/^[~≈<>]$/.test(sign.text))
    return { bound: sign.text === '<' ? '<' : sign.text === '>' ? '>' : '~', first: first - 1 };
  const prefix = pieces[first - 2];
  const isPrefix = sign.text === '-' && prefix?.end === sign.start && sign.end === pieces[first]?.start;
  return isPrefix && isOneOf(prefix, lessThan) ? { bound: '<', first: first - 2 } : null;
}

function boundBefore(
  pieces: readonly Piece[],
  first: number,
  { approximately, moreThan, lessThan }: NumberLexicon,
): Bound | null {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const phrase = phraseBefore(pieces, first, length);
    if (phrase === null) continue;
    if (moreThan.includes(phrase)) return { bound: '>', first: first - length };
    if (lessThan.includes(phrase)) return { bound: '<', first: first - length };
    if (approximately.includes(phrase)) return { bound: '~', first: first - length };
  }
  return null;
}

function isOneOf(piece: Piece | undefined, words: readonly string[]): boolean {
  return piece?.kind === 'word' && words.includes(piece.folded);
}

export interface After {
  readonly bound: Qualifier;
  readonly next: number;
  /** Whether what is counted stands between the number and the bound. */
  readonly isBehindNoun: boolean;
}

/** "or more", "or so" behind an amount, or behind the one word that it counts ("14 people or more", "1200人以上"). */
export function qualifierAfter(
  pieces: readonly Piece[],
  end: number,
  isBare: boolean,
  lexicon: FigureLexicon,
): After | null {
  const behind = boundAfter(pieces, end, lexicon.numbers);
  if (behind !== null) return { ...behind, isBehindNoun: false };
  if (!isBare || pieces[end]?.kind !== 'word') return null;
  const behindNoun = boundAfter(pieces, end + 1, lexicon.numbers);
  return behindNoun === null ? null : { ...behindNoun, isBehindNoun: true };
}

function boundAfter(
  pieces: readonly Piece[],
  end: number,
  { orMore, orLess, orSo }: NumberLexicon,
): { readonly bound: Qualifier; readonly next: number } | null {
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

/**
 * A verb of change close before, but not "to" (a level reached is no change by that amount), nor an article ("added a 5-mile
 * loop"), nor a particle of another verb ("gave up 40 yards").
 */
export function directionBefore(
  pieces: readonly Piece[],
  first: number,
  { numbers, quotation }: FigureLexicon,
): 'up' | 'down' | null {
  const { up, down, levels, byWords, perWords, particleVerbs } = numbers;
  const nearest = pieces[first - 1];
  if (isOneOf(nearest, perWords) && isOneOf(nearest, quotation.determiners)) return null;
  const reach = isOneOf(nearest, byWords) ? REACH_BY : REACH_OF_VERB;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || levels.includes(piece.folded)) return null;
    const direction = up.includes(piece.folded)
      ? 'up'
      : down.includes(piece.folded)
        ? 'down'
        : partedDirection(pieces, at, first, numbers);
    if (direction === null) continue;
    return particleVerbs !== undefined && isOneOf(pieces[at - 1], particleVerbs) ? null : direction;
  }
  return null;
}

/** "nahm um 5 Prozent zu", "liep met 1.200 terug": the verb at a place with its particle at the end of the clause. */
function partedDirection(
  pieces: readonly Piece[],
  verb: number,
  from: number,
  { partedVerbs }: NumberLexicon,
): 'up' | 'down' | null {
  const form = pieces[verb]?.folded ?? '';
  if (partedVerbs === undefined) return null;
  for (let at = from; at < from + REACH_TO_PARTICLE; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) return null;
    for (const direction of ['up', 'down'] as const)
      if (partedVerbs[direction][piece.folded]?.includes(form) === true) return direction;
  }
  return null;
}

/** The amount, its unit, and a word or two on what it is of. */
const REACH_TO_PARTICLE = 7;

/**
 * The direction that a word of change behind an amount gives, in languages whose verb comes last ("yüzde 2,5 düştü",
 * "2.5％下落"), but not behind a level ("yüzde 4,25'e düştü", "3 liraya düştü", "4.25％に下落").
 */
export function directionAfter(
  pieces: readonly Piece[],
  end: number,
  lexicon: FigureLexicon,
  unit: string | null,
): 'up' | 'down' | null {
  if (!lexicon.quotation.verbFinal) return null;
  const { up, down, levels, levelEndings } = lexicon.numbers;
  const name = pieces[end - 1]?.folded ?? '';
  const isLevel = (ending: string) =>
    name.endsWith(ending) && unitWords(lexicon).has(name.slice(0, -ending.length));
  if (levelEndings?.some(isLevel) === true) return null;
  for (let at = end; at < end + REACH_BEHIND; at += 1) {
    const piece = pieces[at];
    // "1.5倍に増えた": a multiple is one of what there was.
    if (at === end && unit === MULTIPLE && isOneOf(piece, levels)) continue;
    if (piece?.kind !== 'word' || levels.includes(piece.folded)) return null;
    if (up.includes(piece.folded)) return 'up';
    if (down.includes(piece.folded)) return 'down';
  }
  return null;
}

/** "yüzde 2,5 oranında arttı": one word may stand between. */
const REACH_BEHIND = 2;
