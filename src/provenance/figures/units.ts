import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import type { Piece } from './piece.ts';
import { DOLLARS, isCurrencyCode, SYMBOLS, symbolCode, unitWords } from './unit-words.ts';

/** Turkish and Chinese write the per cent before the number, as word or sign. */
const PERCENT_BEFORE: ReadonlySet<string> = new Set(['yüzde', '百分之']);

/** A unit written before its number, ending right before piece `index`: "$", "US$", "EUR ", "Rs", "%". */
export function unitBefore(pieces: readonly Piece[], index: number): { code: string; first: number } | null {
  const sign = pieces[index - 1];
  if (sign === undefined) return null;
  const percent = sign.text === '%' || PERCENT_BEFORE.has(sign.folded);
  if (percent && pieces[index - 2]?.kind !== 'number') return { code: '%', first: index - 1 };
  if (sign.kind === 'sign' && /\p{Sc}/u.test(sign.text)) {
    const letters = pieces[index - 2];
    // "C $6": the letter stands apart, which "A" and "S" would also do as words of their own.
    const isAttached =
      letters?.kind === 'word' &&
      (letters.end === sign.start ||
        ((letters.text.length > 1 || /^c$/i.test(letters.text)) && letters.end + 1 === sign.start));
    const whose = isAttached ? dollarsOf(letters.text) : undefined;
    if (whose !== undefined && sign.text === '$') return { code: whose, first: index - 2 };
    const code = SYMBOLS[sign.text];
    return code === undefined ? null : { code, first: index - 1 };
  }
  if (sign.kind !== 'word') return null;
  // "$US113 billion", "U$D 90 millones"
  const behindSign = pieces[index - 2];
  if (behindSign?.text === '$' && behindSign.end === sign.start) {
    const before = pieces[index - 3];
    if (/^[DS]$/.test(sign.text) && before?.text === 'U' && before.end === behindSign.start)
      return { code: 'USD', first: index - 3 };
    const whose = sign.end === pieces[index]?.start ? dollarsOf(sign.text) : undefined;
    if (whose !== undefined && sign.text !== 'S') return { code: whose, first: index - 2 };
  }
  // "$S918": text recognition reads one sign twice, the second time as the letter that looks like it.
  const doubled = pieces[index - 2];
  if (/^[SEL]$/.test(sign.text) && doubled?.end === sign.start && /\p{Sc}/u.test(doubled.text)) {
    const code = SYMBOLS[doubled.text];
    return code === undefined ? null : { code, first: index - 2 };
  }
  if (isRand(sign, pieces[index])) return { code: 'ZAR', first: index - 1 };
  if (sign.text === 'RM' || sign.text === 'Rs')
    return { code: DOLLARS[sign.text] ?? 'MYR', first: index - 1 };
  return /^[A-Z]{3}$/.test(sign.text) && isCurrencyCode(sign.text)
    ? { code: sign.text, first: index - 1 }
    : null;
}

/** "R18 billion", "R2.50": the rand's sign right before its number, which is not that of a "R2" or "R5" of anything. */
function isRand(sign: Piece, number: Piece | undefined): boolean {
  return (
    sign.text === 'R' && number?.kind === 'number' && sign.end === number.start && number.text.length > 1
  );
}

/** "US", "HK" and "C" before a dollar sign, also as a text in lower case writes them ("hk $ 10.05 billion"). */
function dollarsOf(letters: string): string | undefined {
  return Object.hasOwn(DOLLARS, letters)
    ? DOLLARS[letters]
    : /^(?:c|hk|nz|us)$/.test(letters)
      ? DOLLARS[letters.toUpperCase()]
      : undefined;
}

/** Words between a number and its unit that change neither: "five consecutive days", "ten more years". */
const BETWEEN =
  /^(more|other|further|extra|additional|consecutive|straight|previous|full|whole|long|weitere|autres|más|ещё|еще)$/;

/** English adjectives by their endings: "517 rushing yards", "14 gruelling hours". Participles in -ed are as often tolls. */
const ADJECTIVE = /.{3}(?:ing|al|ive|ous|ful|ary|ic)$/;

const LONGEST_NAME = 4;

/**
 * The unit written from piece `index` on: a sign, a short form, a name of up to four words, also behind a hyphen
 * ("4,750-mile") or behind a word that tells whose ("Kazakh tenge"). Behind a vague number "of" may stand before any unit
 * ("hundreds of miles").
 */
export function unitAfter(
  pieces: readonly Piece[],
  index: number,
  lexicon: FigureLexicon,
  isVague = false,
): { code: string; next: number } | null {
  const hyphen = pieces[index]?.text === '-' && pieces[index - 1]?.end === pieces[index]?.start;
  const first = hyphen ? index + 1 : index;
  if (isOfNextNumber(pieces, first)) return null;
  const direct = symbolAt(pieces, first) ?? nameAt(pieces, first, lexicon);
  if (direct !== null) return withDenominator(pieces, direct, lexicon);
  // "3,5 millions d'euros", "75 millions de $", "1,5 millones de galones": "of" stands behind a magnitude only.
  const behindMagnitude = pieces[index - 1]?.kind === 'word';
  const { ofWords } = lexicon.numbers;
  const of = pieces[first]?.folded ?? '';
  // "40 milioane de euro": a short word does, where no words are known.
  if (ofWords.includes(of) || (ofWords.length === 0 && of.length === 2)) {
    const unit = symbolAt(pieces, first + 1) ?? nameAt(pieces, first + 1, lexicon);
    if (
      unit !== null &&
      (/^[A-Z]{3}$/.test(unit.code) || isVague || (behindMagnitude && lexicon.language !== 'en'))
    )
      return withDenominator(pieces, unit, lexicon);
  }
  const between = pieces[first]?.folded ?? '';
  if (BETWEEN.test(between) || (lexicon.language === 'en' && ADJECTIVE.test(between))) {
    const unit = nameAt(pieces, first + 1, lexicon);
    if (unit !== null) return unit;
  }
  return nameAt(pieces, first + 1, lexicon, true);
}

/** "3 USD50 cards", "1 $10 note": a currency joined to the number behind it and not to the one before. */
function isOfNextNumber(pieces: readonly Piece[], index: number): boolean {
  const sign = pieces[index];
  const number = pieces[index + 1];
  if (sign === undefined || number?.kind !== 'number' || number.start !== sign.end) return false;
  return sign.start !== pieces[index - 1]?.end && /^(?:\p{Sc}|[A-Z]{3})$/u.test(sign.text);
}

/** "km/h", "barrels per day": the unit that a unit is per. */
export function withDenominator(
  pieces: readonly Piece[],
  unit: { code: string; next: number },
  lexicon: FigureLexicon,
): { code: string; next: number } {
  const at = denominatorAt(pieces, unit.next, lexicon);
  if (at === null) return unit;
  const below = symbolAt(pieces, at) ?? nameAt(pieces, at, lexicon);
  if (below === null || /^[A-Z]{3}$|[%/]/.test(below.code)) return unit;
  // "rose 5 miles a year ago", "$5 a month earlier": a time, and no denominator.
  if (lexicon.numbers.relativeTime.includes(pieces[below.next]?.folded ?? '')) return unit;
  return { code: `${unit.code}/${below.code}`, next: below.next };
}

/** Where the unit begins that another one is per: behind "/", "per", "a", "à l'", "a-". */
function denominatorAt(pieces: readonly Piece[], next: number, lexicon: FigureLexicon): number | null {
  const per = pieces[next];
  if (per?.text === '/' && per.start === pieces[next - 1]?.end) return next + 1;
  const at = per?.text === '-' && per.start === pieces[next - 1]?.end ? next + 1 : next;
  const first = pieces[at];
  const second = pieces[at + 1];
  if (first?.kind !== 'word') return null;
  const { perWords } = lexicon.numbers;
  if (second?.kind === 'word' && perWords.includes(`${first.folded} ${second.folded}`)) return at + 2;
  if (!perWords.includes(first.folded)) return null;
  return second?.text === '-' && second.start === first.end ? at + 2 : at + 1;
}

/** "164p": right behind its number, which is none of lines on a screen. */
function isPence(number: Piece | undefined, sign: Piece): boolean {
  return (
    number?.kind === 'number' &&
    number.end === sign.start &&
    !/^(?:480|576|720|1080|1440|2160|4320)$/.test(number.text)
  );
}

const POWERS: Readonly<Record<string, string>> = { '²': '2', '³': '3', '2': '2', '3': '3' };

function symbolAt(pieces: readonly Piece[], index: number): { code: string; next: number } | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const following = pieces[index + 1];
  const joined =
    following !== undefined && following.start === piece.end ? piece.text + following.text : null;
  const joinedCode = joined === null ? undefined : symbolCode(joined);
  if (joinedCode !== undefined) return { code: joinedCode, next: index + 2 };
  const dotted = dottedSymbol(pieces, index);
  if (dotted !== null) return dotted;
  const code = symbolCode(piece.text) ?? aboveLine(piece, following);
  const power = following?.start === piece.end ? POWERS[following.text] : undefined;
  if (power !== undefined && code !== undefined && /^[cdkm]?m$/.test(code))
    return { code: code + power, next: index + 2 };
  // "12,50 US$", "12.50 UK£", as Spanish and Arabic write it
  if (following?.start === piece.end) {
    const whose = following.text === '$' ? dollarsOf(piece.text) : joined === 'UK£' ? 'GBP' : undefined;
    if (whose !== undefined) return { code: whose, next: index + 2 };
  }
  // "500 millions de $ US", "1,34 $ CAN"
  if (piece.text === '$' && following?.kind === 'word' && following.start <= piece.end + 1) {
    const whose =
      dollarsOf(following.text) ??
      (isCurrencyCode(following.text.toUpperCase()) ? following.text.toUpperCase() : undefined);
    if (whose !== undefined && following.text.length > 1) return { code: whose, next: index + 2 };
  }
  if (code !== undefined && (code !== 'GBX' || isPence(pieces[index - 1], piece)))
    return { code, next: index + 1 };
  if (piece.kind === 'word' && /^[A-Z]{3}$/.test(piece.text) && isCurrencyCode(piece.text))
    return { code: piece.text, next: index + 1 };
  return null;
}

/** Symbols of one capital, which alone are too easily a word or initial: with the unit that they are per ("1.3 A/cm2", "5 N/m"). */
const ABOVE_LINE: ReadonlySet<string> = new Set(['A', 'J', 'N']);

function aboveLine(piece: Piece, line: Piece | undefined): string | undefined {
  return ABOVE_LINE.has(piece.text) && line?.text === '/' && line.start === piece.end
    ? piece.text
    : undefined;
}

/** "m.p.h.": a short form with a dot behind each letter. */
function dottedSymbol(pieces: readonly Piece[], index: number): { code: string; next: number } | null {
  let letters = '';
  let next = index;
  while (letters.length < LONGEST_NAME) {
    const letter = pieces[next];
    const dot = pieces[next + 1];
    if (letter?.kind !== 'word' || letter.text.length > 1 || dot?.text !== '.' || dot.start !== letter.end)
      break;
    if (next > index && pieces[next - 1]?.end !== letter.start) break;
    letters += letter.text;
    next += 2;
  }
  const code = letters.length < 2 ? undefined : symbolCode(letters);
  return code === undefined ? null : { code, next };
}

const isHangul = (word: string) => /^\p{Script=Hangul}/u.test(word);

/** "avroyu", "metreküplük": a unit word with an ending. */
function inflected(
  name: string,
  words: ReadonlyMap<string, string>,
  lexicon: FigureLexicon,
): string | undefined {
  if (lexicon.numbers.clockWords.includes(name)) return undefined;
  for (const ending of lexicon.numbers.unitEndings) {
    const stem = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    const code = stem.length > 2 || isHangul(stem) ? words.get(stem) : undefined;
    if (code !== undefined) return code;
  }
  const prefix = lexicon.numbers.unitPrefixes?.find((candidate) => name.startsWith(candidate));
  return prefix === undefined ? undefined : words.get(name.slice(prefix.length));
}

function nameAt(
  pieces: readonly Piece[],
  index: number,
  lexicon: FigureLexicon,
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
    const isWord = !lexicon.numbers.notNumbers.includes(name);
    const code = isWord ? (words.get(name) ?? inflected(name, words, lexicon)) : undefined;
    if (code !== undefined && (!currencyOnly || /^[A-Z]{3}$/.test(code))) found = { code, next: at + 1 };
  }
  if (found === null || !currencyOnly) return found;
  // A word stands between number and currency: only one that tells whose ("Kazakh tenge", "казахских тенге").
  const between = pieces[index - 1];
  return between?.kind === 'word' &&
    between.text.length > 3 &&
    // English writes such words with a capital: "12 teams won" are no currency.
    (lexicon.language !== 'en' || /^\p{Lu}/u.test(between.text)) &&
    !lexicon.words.stopWords.includes(between.folded)
    ? found
    : null;
}
