import type { Span } from '../../../core/span.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { QuotationWords } from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** Tokens that running text can be the content of one cue: keeps hostile sentences without end from costing a square. */
export const LONGEST_CONTENT = 300;
/** Marks at the end of content that are none of it; a longer row of them is kept. */
const MOST_MARKS = 8;
const CLAUSE_MARKS: ReadonlySet<QuoteToken['kind'] | undefined> = new Set([
  'stop',
  'comma',
  'dash',
  'semicolon',
  'colon',
]);

/** One sentence with its quotes kept whole: `tokens.slice(from, to)`. */
export interface Unit {
  readonly text: string;
  readonly tokens: readonly QuoteToken[];
  readonly from: number;
  readonly to: number;
  readonly words: QuotationWords;
}

/** Whether a piece of content is a quoted span, running text, or running text with quoted words in it. */
export type PieceKind = 'quoted' | 'plain' | 'both';

export interface ContentPiece {
  readonly span: Span;
  readonly kind: PieceKind;
}

/** A quote in the making. */
export interface Attribution {
  content: ContentPiece[];
  cue: Span | null;
  speaker: Span | null;
}

/** What was read for one cue: the pieces of its content, and the token that reading goes on with. */
export interface Reading {
  readonly pieces: ContentPiece[];
  readonly consumed: number;
  /** The last token of the cue, where it takes more than the verb: "called for". */
  readonly cueLast?: number;
}

/** A quote as content, without its marks. */
export function quotedPiece(token: QuoteToken | undefined): ContentPiece {
  const quoted = token?.quoted;
  return { span: { start: quoted?.start ?? 0, end: quoted?.end ?? 0 }, kind: 'quoted' };
}

/** Running text from one token to another, whole quotation marks included. */
export function piece(unit: Unit, from: number, to: number): ContentPiece {
  const first = unit.tokens[from];
  const last = unit.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from)
    return { span: { start: 0, end: 0 }, kind: 'plain' };
  let quoted = false;
  for (let index = from; index < to && !quoted; index += 1) quoted = unit.tokens[index]?.kind === 'quote';
  return { span: { start: first.start, end: last.end }, kind: quoted ? 'both' : 'plain' };
}

/** Where a range of tokens stands in the text. */
export function spanOf(tokens: readonly QuoteToken[], range: TokenRange | null): Span | null {
  if (range === null) return null;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** Marks the quotes among `tokens.slice(from, to)` as taken. */
export function claimRange(unit: Unit, from: number, to: number, claimed: Set<number>): void {
  for (let index = from; index < to; index += 1) {
    if (unit.tokens[index]?.kind === 'quote') claimed.add(index);
  }
}

/** Without the sentence's full stop and trailing marks. */
export function contentEnd(unit: Unit, limit: number): number {
  let end = limit;
  while (end > unit.from && limit - end < MOST_MARKS && CLAUSE_MARKS.has(unit.tokens[end - 1]?.kind))
    end -= 1;
  return end;
}

/** Past the marks that part one clause from the next. */
export function contentStart(unit: Unit, consumed: number): number {
  let start = consumed;
  while (start < unit.to && CLAUSE_MARKS.has(unit.tokens[start]?.kind)) start += 1;
  return start;
}

/** "The Old Man and the Sea": capitals as in titles, and no mark that ends a sentence. */
export function isTitle(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return capitals > words.length * 0.6 && !/[.!?,]$/.test(words.at(-1) ?? '');
}
