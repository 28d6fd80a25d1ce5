import type { Lexicon } from '../../language/lexicon.ts';
import type { Piece } from './scan-pieces.ts';
import { DOLLARS, isCurrencyCode, SYMBOLS, unitWords } from './unit-words.ts';

/** Turkish writes the per cent before the number, as word or sign. */
const PERCENT_BEFORE: ReadonlySet<string> = new Set(['yüzde']);

/** A unit written before its number, ending right before piece `index`: "$", "US$", "EUR ", "Rs", "%". */
export function unitBefore(pieces: readonly Piece[], index: number): { code: string; first: number } | null {
  const sign = pieces[index - 1];
  if (sign === undefined) return null;
  const percent = sign.text === '%' || PERCENT_BEFORE.has(sign.folded);
  if (percent && pieces[index - 2]?.kind !== 'number') return { code: '%', first: index - 1 };
  if (sign.kind === 'sign' && /\p{Sc}/u.test(sign.text)) {
    const letters = pieces[index - 2];
    const isAttached =
      letters?.kind === 'word' &&
      (letters.end === sign.start || (letters.text.length > 1 && letters.end + 1 === sign.start));
    const whose = isAttached ? DOLLARS[letters.text] : undefined;
    if (whose !== undefined && sign.text === '$') return { code: whose, first: index - 2 };
    const code = SYMBOLS[sign.text];
    return code === undefined ? null : { code, first: index - 1 };
  }
  if (sign.kind !== 'word') return null;
  // "$S918": text recognition reads one sign twice, the second time as the letter that looks like it.
  const doubled = pieces[index - 2];
  if (/^[SEL]$/.test(sign.text) && doubled?.end === sign.start && /\p{Sc}/u.test(doubled.text)) {
    const code = SYMBOLS[doubled.text];
    return code === undefined ? null : { code, first: index - 2 };
  }
  if (sign.text === 'RM' || sign.text === 'Rs')
    return { code: DOLLARS[sign.text] ?? 'MYR', first: index - 1 };
  return /^[A-Z]{3}$/.test(sign.text) && isCurrencyCode(sign.text)
    ? { code: sign.text, first: index - 1 }
    : null;
}

const LONGEST_NAME = 4;

/**
 * The unit written from piece `index` on: a sign, a short form, a name of up to four words, also behind a hyphen
 * ("4,750-mile") or behind a word that tells whose ("Kazakh tenge").
 */
export function unitAfter(
  pieces: readonly Piece[],
  index: number,
  lexicon: Lexicon,
): { code: string; next: number } | null {
  const hyphen = pieces[index]?.text === '-' && pieces[index - 1]?.end === pieces[index]?.start;
  const first = hyphen ? index + 1 : index;
  const direct = symbolAt(pieces, first) ?? nameAt(pieces, first, lexicon);
  if (direct !== null) return withDenominator(pieces, direct, lexicon);
  // "3,5 millions d'euros", "3,5 millones de euros"
  if (lexicon.numbers.ofWords.includes(pieces[first]?.folded ?? '')) {
    const currency = nameAt(pieces, first + 1, lexicon);
    if (currency !== null && /^[A-Z]{3}$/.test(currency.code)) return currency;
  }
  return nameAt(pieces, first + 1, lexicon, true);
}

/** "km/h", "barrels per day": the unit that a unit is per. */
export function withDenominator(
  pieces: readonly Piece[],
  unit: { code: string; next: number },
  lexicon: Lexicon,
): { code: string; next: number } {
  const per = pieces[unit.next];
  const isSlash = per?.text === '/' && per.start === pieces[unit.next - 1]?.end;
  if (!isSlash && !(per?.kind === 'word' && lexicon.numbers.perWords.includes(per.folded))) return unit;
  const below = symbolAt(pieces, unit.next + 1) ?? nameAt(pieces, unit.next + 1, lexicon);
  return below === null || /^[A-Z]{3}$|%/.test(below.code)
    ? unit
    : { code: `${unit.code}/${below.code}`, next: below.next };
}

function symbolAt(pieces: readonly Piece[], index: number): { code: string; next: number } | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const following = pieces[index + 1];
  const joined =
    following !== undefined && following.start === piece.end ? piece.text + following.text : null;
  if (joined !== null && Object.hasOwn(SYMBOLS, joined))
    return { code: SYMBOLS[joined] ?? joined, next: index + 2 };
  const superscript =
    following?.text === '²' || following?.text === '³' ? (following.text === '²' ? '2' : '3') : '';
  const code = Object.hasOwn(SYMBOLS, piece.text + superscript)
    ? SYMBOLS[piece.text + superscript]
    : undefined;
  if (code !== undefined) return { code, next: index + (superscript === '' ? 1 : 2) };
  if (piece.kind === 'word' && /^[A-Z]{3}$/.test(piece.text) && isCurrencyCode(piece.text))
    return { code: piece.text, next: index + 1 };
  return null;
}

/** "avroyu", "metreküplük": a unit word with an ending. */
function inflected(name: string, words: ReadonlyMap<string, string>, lexicon: Lexicon): string | undefined {
  for (const ending of lexicon.numbers.unitEndings) {
    const stem = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    const code = stem.length > 2 ? words.get(stem) : undefined;
    if (code !== undefined) return code;
  }
  return undefined;
}

function nameAt(
  pieces: readonly Piece[],
  index: number,
  lexicon: Lexicon,
  currencyOnly = false,
): { code: string; next: number } | null {
  const words = unitWords(lexicon);
  let name = '';
  let found: { code: string; next: number } | null = null;
  for (let at = index; at < index + LONGEST_NAME; at += 1) {
    const piece = pieces[at];
    const isHyphen = piece?.text === '-' && name !== '';
    if (piece === undefined || (piece.kind !== 'word' && !isHyphen)) break;
    name = isHyphen
      ? `${name}-`
      : name === '' || name.endsWith('-')
        ? name + piece.folded
        : `${name} ${piece.folded}`;
    const code = words.get(name) ?? inflected(name, words, lexicon);
    if (code !== undefined && (!currencyOnly || /^[A-Z]{3}$/.test(code))) found = { code, next: at + 1 };
  }
  if (found === null || !currencyOnly) return found;
  // A word stands between number and currency: only one that tells whose ("Kazakh tenge", "казахских тенге").
  const between = pieces[index - 1];
  return between?.kind === 'word' &&
    between.text.length > 3 &&
    !lexicon.words.stopWords.includes(between.folded)
    ? found
    : null;
}
