import type { NumberLexicon } from '../../language/lexicon.ts';
import type { Piece } from './scan-pieces.ts';

/** A number in digits or words, read from piece `first` up to (not including) piece `next`. */
export interface NumberPhrase {
  readonly first: number;
  readonly next: number;
  /** Null for a vague number ("several billion"): then only `low` and `high` hold. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number | null;
  /** Whether it has a word of magnitude, which a range's first number may share. */
  readonly hasMagnitude: boolean;
  readonly inWords: boolean;
}

/** Letters that stand for a magnitude only right behind digits with a currency or as "$5m": never as words of their own. */
const ATTACHED_ONLY = new Set(['k', 'm', 'b']);

/** Reads the number that begins at piece `index`, or null where none does. */
export function readNumber(
  pieces: readonly Piece[],
  index: number,
  numbers: NumberLexicon,
): NumberPhrase | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  if (piece.kind === 'number') return readDigits(pieces, index, piece.value, numbers);
  if (piece.kind !== 'word') return null;
  return readVague(pieces, index, numbers) ?? readWords(pieces, index, numbers);
}

function readDigits(
  pieces: readonly Piece[],
  index: number,
  digits: number,
  numbers: NumberLexicon,
): NumberPhrase | null {
  if (!Number.isFinite(digits)) return null;
  let value = digits;
  let next = index + 1;
  const fraction = pieces[next];
  // "2 ½", "1 1/2" is rare in news and left alone.
  if (fraction?.kind === 'number' && fraction.value < 1 && Number.isInteger(value)) {
    value += fraction.value;
    next += 1;
  }
  const scaled = readMagnitudes(pieces, next, numbers, true);
  // "6 bin 800", "2 Millionen 300": what follows a magnitude in digits is added.
  const rest = scaled.factor >= 1000 ? pieces[scaled.next] : undefined;
  if (rest?.kind === 'number' && /^\d{3}$/.test(rest.text) && rest.value < scaled.factor) {
    return exact(index, scaled.next + 1, value * scaled.factor + rest.value, true, false);
  }
  return exact(index, scaled.next, value * scaled.factor, scaled.factor !== 1, false);
}

/** Magnitude words from `index` on ("hundred thousand"), multiplied. */
function readMagnitudes(
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
    const magnitude = piece?.kind === 'word' ? numbers.magnitudes[piece.folded] : undefined;
    if (piece === undefined || magnitude === undefined) return { factor, next };
    if (ATTACHED_ONLY.has(piece.folded) && (!afterDigits || pieces[at - 1]?.end !== piece.start))
      return { factor, next };
    factor *= magnitude;
    next = at + 1;
    if (
      pieces[next]?.text === '.' &&
      piece.text.length <= 4 &&
      pieces[next]?.start === piece.end &&
      factor !== 100
    ) {
      const following = pieces[next + 1];
      if (following !== undefined && /^[\p{Ll}\p{Sc}(]/u.test(following.text)) next += 1;
    }
  }
}

/** "several billion", "hundreds of thousands of": bounds without a value. */
function readVague(pieces: readonly Piece[], index: number, numbers: NumberLexicon): NumberPhrase | null {
  if (!firstWords(numbers.vague).has(pieces[index]?.folded ?? '')) return null;
  const match = phraseAt(pieces, index, numbers.vague);
  if (match === null) return null;
  let low = match.value;
  let next = match.next;
  const isCount = low < 10;
  for (;;) {
    const skipped = numbers.ofWords.includes(pieces[next]?.folded ?? '') ? next + 1 : next;
    const folded = pieces[skipped]?.kind === 'word' ? (pieces[skipped]?.folded ?? '') : '';
    const more = numbers.magnitudes[folded] ?? (isCount ? undefined : numbers.vague[folded]);
    if (more === undefined || more < 10 || ATTACHED_ONLY.has(folded)) break;
    low *= more;
    next = skipped + 1;
  }
  // "several" alone before a noun says too little to compare.
  if (isCount && low < 10) return null;
  return {
    first: index,
    next,
    value: null,
    low,
    high: isCount ? low * 5 : low * 10,
    hasMagnitude: true,
    inWords: true,
  };
}

/** Number words: "two hundred and six", "seventy-five", "fünfundzwanzig Millionen", "two and a half million". */
function readWords(pieces: readonly Piece[], index: number, numbers: NumberLexicon): NumberPhrase | null {
  let total = 0;
  let group = 0;
  let next = index;
  let words = 0;
  let hasMagnitude = false;
  while (next < pieces.length) {
    const at = words > 0 ? skipJoiner(pieces, next, numbers) : next;
    const piece = pieces[at];
    if (piece?.kind !== 'word') break;
    const magnitude = words > 0 || piece.folded.length > 1 ? numbers.magnitudes[piece.folded] : undefined;
    const hyphenated = hyphenatedCardinal(pieces, at, numbers);
    const cardinal =
      hyphenated?.value ??
      numbers.cardinals[piece.folded] ??
      (numbers.compounds ? compoundNumber(piece.folded, numbers) : undefined);
    if (magnitude !== undefined && !ATTACHED_ONLY.has(piece.folded)) {
      if (words === 0 && magnitude > 100) break;
      if (magnitude === 100) group = (group === 0 ? 1 : group) * 100;
      else {
        total += (group === 0 ? 1 : group) * magnitude;
        group = 0;
        hasMagnitude = true;
      }
    } else if (cardinal !== undefined) {
      // "twenty three" adds, "three twenty" does not: a digit cannot be followed by another number of its size.
      if (group > 0 && (cardinal >= 100 ? group >= 100 : group % (cardinal >= 10 ? 100 : 10) !== 0)) break;
      group += cardinal;
    } else break;
    words += 1;
    next = magnitude === undefined && hyphenated !== null ? hyphenated.next : at + 1;
  }
  return words === 0 ? null : exact(index, next, total + group, hasMagnitude, true);
}

/** The longest cardinal written with hyphens that begins at `index` ("quatre-vingt-dix"). */
function hyphenatedCardinal(
  pieces: readonly Piece[],
  index: number,
  numbers: NumberLexicon,
): { value: number; next: number } | null {
  let name = pieces[index]?.folded ?? '';
  let found: { value: number; next: number } | null = null;
  for (let at = index + 1; at + 1 < pieces.length && pieces[at]?.text === '-'; at += 2) {
    name += `-${pieces[at + 1]?.folded ?? ''}`;
    const value = Object.hasOwn(numbers.cardinals, name) ? numbers.cardinals[name] : undefined;
    if (value !== undefined) found = { value, next: at + 2 };
    if (name.length > 40) break;
  }
  return found;
}

function exact(
  first: number,
  next: number,
  value: number,
  hasMagnitude: boolean,
  inWords: boolean,
): NumberPhrase {
  return { first, next, value, low: value, high: value, hasMagnitude, inWords };
}

function skipJoiner(pieces: readonly Piece[], index: number, numbers: NumberLexicon): number {
  const piece = pieces[index];
  const isHyphen = piece?.text === '-' && pieces[index - 1]?.end === piece.start;
  const following = pieces[index + 1];
  if (!isHyphen && !(piece !== undefined && numbers.joiners.includes(piece.folded))) return index;
  // "and" goes on only where a number word follows that can: "two hundred and six", not "two and three".
  const previous = pieces[index - 1];
  const previousIsRound =
    previous !== undefined &&
    (numbers.magnitudes[previous.folded] !== undefined || (numbers.cardinals[previous.folded] ?? 0) >= 20);
  return following !== undefined &&
    numbers.cardinals[following.folded] !== undefined &&
    (isHyphen || previousIsRound)
    ? index + 1
    : index;
}

const atomsOfLexicon = new WeakMap<NumberLexicon, readonly (readonly [name: string, value: number])[]>();

/** The words that numbers are put together of, longest first. */
function atomsOf(numbers: NumberLexicon): readonly (readonly [name: string, value: number])[] {
  let atoms = atomsOfLexicon.get(numbers);
  if (atoms === undefined) {
    atoms = [...Object.entries(numbers.cardinals), ...Object.entries(numbers.magnitudes)].sort(
      ([a], [b]) => b.length - a.length,
    );
    atomsOfLexicon.set(numbers, atoms);
  }
  return atoms;
}

/** A number written as one word ("zweihundertfünfzig", "zweieinhalb"), or undefined. */
export function compoundNumber(word: string, numbers: NumberLexicon): number | undefined {
  const atoms = atomsOf(numbers);
  if (word.length > 60 || !atoms.some(([name]) => word.startsWith(name))) return undefined;
  let rest = word;
  let total = 0;
  let group = 0;
  let parts = 0;
  while (rest !== '') {
    const joiner = numbers.joiners.find((candidate) => parts > 0 && rest.startsWith(candidate));
    const afterJoiner = joiner === undefined ? rest : rest.slice(joiner.length);
    const atom =
      atoms.find(([name]) => rest.startsWith(name)) ?? atoms.find(([name]) => afterJoiner.startsWith(name));
    if (atom === undefined) return undefined;
    const [name, value] = atom;
    rest = (rest.startsWith(name) ? rest : afterJoiner).slice(name.length);
    parts += 1;
    if (value >= 1000) {
      total += (group === 0 ? 1 : group) * value;
      group = 0;
    } else if (value === 100) group = (group === 0 ? 1 : group) * 100;
    else group += value;
  }
  return parts > 1 ? total + group : undefined;
}

const firstWordsOf = new WeakMap<object, ReadonlySet<string>>();

/** The words with which the phrases of a table begin: most words of a text begin none. */
function firstWords(table: Readonly<Record<string, number>>): ReadonlySet<string> {
  let words = firstWordsOf.get(table);
  if (words === undefined) {
    words = new Set(Object.keys(table).map((phrase) => phrase.split(' ')[0] ?? phrase));
    firstWordsOf.set(table, words);
  }
  return words;
}

/** The longest phrase of a table that begins at piece `index`. */
export function phraseAt(
  pieces: readonly Piece[],
  index: number,
  table: Readonly<Record<string, number>>,
): { value: number; next: number } | null {
  let phrase = '';
  let found: { value: number; next: number } | null = null;
  for (let at = index; at < Math.min(index + 3, pieces.length); at += 1) {
    const piece = pieces[at];
    if (piece?.kind !== 'word') break;
    phrase = phrase === '' ? piece.folded : `${phrase} ${piece.folded}`;
    const value = Object.hasOwn(table, phrase) ? table[phrase] : undefined;
    if (value !== undefined) found = { value, next: at + 1 };
  }
  return found;
}
