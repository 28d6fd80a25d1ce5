import type { Span } from '../../core/span.ts';
import type { QuotedSpan } from './quotation-marks.ts';
import type { QuotationWords } from './quotation-words.ts';

export type TokenKind =
  | 'word'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'other';

/** A word, a mark, or a whole quoted span as one token, so that the sentence around a quote can be read as a whole. */
export interface QuoteToken extends Span {
  readonly kind: TokenKind;
  /** Lower case; empty for what is no word. */
  readonly lower: string;
  readonly bits: number;
  readonly capital: boolean;
  readonly quoted: QuotedSpan | null;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’.\-‑&][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
const KINDS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  '،': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};
const CAPITAL = /^\p{Lu}/u;

/** The tokens of `text.slice(from, to)`; `quoted` are the quoted spans of that stretch. */
export function quoteTokens(
  text: string,
  from: number,
  to: number,
  quoted: readonly QuotedSpan[],
  words: QuotationWords,
): QuoteToken[] {
  const tokens: QuoteToken[] = [];
  let at = from;
  for (const span of quoted) {
    pushTokens(tokens, text, at, span.outer.start, words);
    tokens.push({
      kind: 'quote',
      lower: '',
      bits: 0,
      capital: false,
      quoted: span,
      start: span.outer.start,
      end: span.outer.end,
    });
    at = span.outer.end;
  }
  pushTokens(tokens, text, at, to, words);
  return tokens;
}

function pushTokens(
  tokens: QuoteToken[],
  text: string,
  from: number,
  to: number,
  words: QuotationWords,
): void {
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match !== null && match.index < to; match = TOKEN.exec(text)) {
    const written = match[0];
    const start = match.index;
    const end = Math.min(to, start + written.length);
    const kind = KINDS[written];
    if (kind !== undefined)
      tokens.push({ kind, lower: '', bits: 0, capital: false, quoted: null, start, end });
    else {
      const lower = written.toLowerCase().replace('’', "'");
      const bits = words.bits.get(lower) ?? 0;
      const first = written.codePointAt(0) ?? 0;
      const isWord = first > 127 || /^\w/.test(written);
      tokens.push({
        kind: isWord ? 'word' : 'other',
        lower,
        bits,
        capital: CAPITAL.test(written),
        quoted: null,
        start,
        end,
      });
    }
  }
}
