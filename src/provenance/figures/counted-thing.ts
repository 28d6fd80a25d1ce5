import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import type { Piece } from './piece.ts';

const LONGEST = 4;
/** In other languages than English, whose plurals tell where a noun phrase ends, one word more is too easily a verb. */
const LONGEST_ELSEWHERE = 2;

/**
 * What a figure counts or measures, in the text's own words, from the pieces around it: the noun behind it ("2,000
 * Russian troops", "a $1.7 billion budget"), the noun that it is "of" ("a border of 7,600 km", "441 billion … to its
 * defense budget"). Null where none is near.
 */
export function countedThing(
  pieces: readonly Piece[],
  first: number,
  next: number,
  text: string,
  lexicon: FigureLexicon,
): string | null {
  const behind = run(pieces, next, lexicon);
  if (behind !== null) return slice(text, behind);
  // "dozens of people", "4,000 tonnes of grain": what it is of stands right behind.
  if (pieces[next]?.kind === 'word' && pieces[next]?.folded === lexicon.numbers.ofWords[0]) {
    const part = behindPreposition(pieces, next, lexicon);
    if (part !== null) return slice(text, part);
  }
  // "$68 per share", "an offer of C$6 (US$4.46) per share"
  const per = behindBrackets(pieces, next);
  const perWhat =
    per !== null && lexicon.numbers.perWords.includes(pieces[per]?.folded ?? '')
      ? run(pieces, per + 1, lexicon)
      : null;
  if (perWhat !== null) return slice(text, perWhat);
  const before = pieces[first - 1];
  if (before?.kind === 'word' && lexicon.numbers.ofWords.includes(before.folded)) {
    const noun = runBefore(pieces, first - 1, lexicon);
    if (noun !== null) return slice(text, noun);
  }
  const measured = behindPreposition(pieces, next, lexicon);
  return measured === null ? null : slice(text, measured);
}

/** "eight more picks": words of the rest say nothing of what is counted. */
function isFiller(piece: Piece | undefined, { numbers }: FigureLexicon): boolean {
  return piece?.kind === 'word' && numbers.rest.includes(piece.folded);
}

/** Content words from piece `index` on, up to the first that ends the noun phrase. */
function run(
  pieces: readonly Piece[],
  index: number,
  lexicon: FigureLexicon,
): { start: number; end: number } | null {
  let at = index;
  const hyphen = pieces[at]?.text === '-' && pieces[at]?.start === pieces[at - 1]?.end;
  if (hyphen) at += 1;
  // "a fifth of Kazakh citizens", "dozens of people"
  if (
    lexicon.numbers.ofWords.includes(pieces[at]?.folded ?? '') &&
    isContent(pieces[at + 1], lexicon) &&
    !isContent(pieces[at], lexicon)
  ) {
    return null;
  }
  if (isFiller(pieces[at], lexicon) && isContent(pieces[at + 1], lexicon)) at += 1;
  const first = pieces[at];
  let last: Piece | undefined;
  const longest = lexicon.language === 'en' ? LONGEST : LONGEST_ELSEWHERE;
  for (; at < index + longest && isContent(pieces[at], lexicon); at += 1) {
    last = pieces[at];
    const isPlural =
      lexicon.language === 'en' && /[^s]s$|^people$|^men$|^women$|^children$/.test(last?.folded ?? '');
    if (isPlural || (lexicon.language === 'de' && /^\p{Lu}/u.test(last?.text ?? ''))) break;
    if (pieces[at + 1]?.start !== undefined && (pieces[at + 1]?.start ?? 0) > (last?.end ?? 0) + 1) break;
  }
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function runBefore(
  pieces: readonly Piece[],
  index: number,
  lexicon: FigureLexicon,
): { start: number; end: number } | null {
  // "der Weizenpreis stieg um 12 Prozent": what rose, not the verb.
  const end = isChange(pieces[index - 1], lexicon) ? index - 1 : index;
  let start = end - 1;
  while (start > end - 1 - LONGEST && isContent(pieces[start], lexicon) && !isChange(pieces[start], lexicon))
    start -= 1;
  const first = pieces[start + 1];
  const last = pieces[end - 1];
  return first === undefined || last === undefined || start === end - 1
    ? null
    : { start: first.start, end: last.end };
}

function isChange(piece: Piece | undefined, { numbers }: FigureLexicon): boolean {
  return piece?.kind === 'word' && (numbers.up.includes(piece.folded) || numbers.down.includes(piece.folded));
}

/** The noun phrase behind "to", "in", "for" … right after the figure, an article or possessive skipped. */
function behindPreposition(
  pieces: readonly Piece[],
  next: number,
  lexicon: FigureLexicon,
): { start: number; end: number } | null {
  const behind = behindBrackets(pieces, next);
  if (behind === null) return null;
  let at = behind;
  if (!lexicon.numbers.ofWords.includes(pieces[at]?.folded ?? '')) return null;
  at += 1;
  if (pieces[at]?.kind === 'word' && lexicon.words.stopWords.includes(pieces[at]?.folded ?? '')) at += 1;
  return run(pieces, at, lexicon);
}

/** Behind a conversion in brackets ("441 billion tenge ($918 million) to its defense budget"); null where none closes. */
function behindBrackets(pieces: readonly Piece[], next: number): number | null {
  let at = next;
  for (let brackets = 0; brackets < 2 && pieces[at]?.text === '('; brackets += 1) {
    const close = pieces.slice(at, at + 8).findIndex(({ text }) => text === ')');
    if (close === -1) return null;
    at += close + 1;
  }
  return pieces[at]?.text === ')' ? at + 1 : at;
}

function isContent(piece: Piece | undefined, lexicon: FigureLexicon): boolean {
  if (piece?.kind !== 'word' || piece.text.length < 2) return false;
  const { numbers, words } = lexicon;
  return (
    !words.stopWords.includes(piece.folded) &&
    !isFiller(piece, lexicon) &&
    !numbers.relativeTime.includes(piece.folded) &&
    !numbers.ofWords.includes(piece.folded) &&
    !numbers.rangeJoiners.includes(piece.folded)
  );
}

function slice(text: string, span: { start: number; end: number }): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}
