import type { NumberLexicon } from '../../language/lexicon.ts';
import type { Piece } from './piece.ts';

/** The longest cardinal written with hyphens that begins at `index` ("quatre-vingt-dix"). */
export function hyphenatedCardinal(
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

const beginningsOfLexicon = new WeakMap<
  NumberLexicon,
  { readonly length: number; readonly all: ReadonlySet<string> }
>();

/** Whether a word begins as a number word does: most do not, and are passed over at once. */
export function beginsLikeNumber(word: string, numbers: NumberLexicon): boolean {
  let beginnings = beginningsOfLexicon.get(numbers);
  if (beginnings === undefined) {
    const names = atomsOf(numbers).map(([name]) => name);
    const length = Math.min(...names.map((name) => name.length));
    beginnings = { length, all: new Set(names.map((name) => name.slice(0, length))) };
    beginningsOfLexicon.set(numbers, beginnings);
  }
  return beginnings.all.has(word.slice(0, beginnings.length));
}

/** A number written as one word ("zweihundertfünfzig", "zweieinhalb"), or undefined. */
export function compoundNumber(word: string, numbers: NumberLexicon): number | undefined {
  const atoms = atomsOf(numbers);
  if (word.length > 60 || !atoms.some(([name]) => word.startsWith(name))) return undefined;
  const half = /^(.+)einhalb$/.exec(word)?.[1];
  const whole = half === undefined ? undefined : (numbers.cardinals[half] ?? compoundNumber(half, numbers));
  if (whole !== undefined) return whole + 0.5;
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
