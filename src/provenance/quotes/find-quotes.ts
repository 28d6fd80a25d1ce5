import type { Quote, QuoteType, TextSpan } from '../../core/quote.ts';
import type { Span } from '../../core/span.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { paragraphSpans } from '../../language/sentences.ts';
import { attributeUnit } from './attribution/attribute-unit.ts';
import { emptyContext } from './attribution/attribution-context.ts';
import { isAbbreviationDot } from './attribution/noun-phrases.ts';
import { partAtTags } from './attribution/part-at-tags.ts';
import { findQuotedSpans, type QuotedSpan } from './attribution/quotation-marks.ts';
import { type QuotationWords, quotationWords, VERB } from './attribution/quotation-words.ts';
import { quoteTokens } from './attribution/quote-tokens.ts';
import type { Attribution } from './attribution/sentence-unit.ts';

/**
 * The quotes of a text in order of their content: direct, indirect and mixed, each with its cue and its speaker where the
 * text names them. `sentences` are those of `splitSentences`. Never throws; linear in the length of a paragraph.
 */
export function findQuotes(text: string, sentences: readonly Span[], lexicon: Lexicon): Quote[] {
  const words = quotationWords(lexicon);
  const found: Attribution[] = [];
  const context = emptyContext();
  let next = 0;
  const paragraphs = paragraphSpans(text);
  for (const [index, paragraph] of paragraphs.entries()) {
    const following = text[paragraphs[index + 1]?.start ?? text.length] ?? '';
    const reopened = '“„«"'.includes(following) && following !== '';
    const quoted = quotedSpans(text, paragraph, reopened, words);
    const tokens = quoteTokens(text, paragraph.start, paragraph.end, quoted, words);
    const starts: number[] = [];
    while (next < sentences.length) {
      const sentence = sentences[next];
      if (sentence === undefined || sentence.start >= paragraph.end) break;
      starts.push(sentence.start);
      next += 1;
    }
    let from = 0;
    for (const to of unitEnds(text, tokens, starts, quoted)) {
      attributeUnit({ text, tokens, from, to, words }, context, found);
      from = to;
    }
    context.paragraph += 1;
  }
  return found
    .map((attribution) => toQuote(text, attribution))
    .filter((quote) => quote !== null)
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** The quoted spans of a paragraph; one that begins with a dash and has an attribution between dashes is speech as well. */
function quotedSpans(
  text: string,
  { start, end }: Span,
  reopened: boolean,
  words: QuotationWords,
): QuotedSpan[] {
  const opening = DIALOGUE.exec(text.slice(start, start + 4));
  if (opening !== null) {
    const from = start + opening[0].length;
    const parts = partAtTags(text, { start: from, end, outer: { start, end }, closed: true }, words);
    if (parts.length > 1 || (parts[0]?.end ?? end) < end) return withNames(text, parts);
  }
  return findQuotedSpans(text, start, end, reopened).flatMap((span) => partAtTags(text, span, words));
}

/** Names in marks stand within an attribution: — said the chairman of «…». */
function withNames(text: string, parts: readonly QuotedSpan[]): QuotedSpan[] {
  return parts.flatMap((part, at) => [
    part,
    ...findQuotedSpans(text, part.outer.end, parts[at + 1]?.outer.start ?? part.outer.end),
  ]);
}

const DIALOGUE = /^[—–]\s?/u;
/** The mark that ends what is said, and the marks of a quote within: `… “Are we next?’”`. */
const LAST_MARK = /[?!….。！？]['’"”»]*$/u;

/** Ends of the sentences as indexes of tokens: a break inside a quote, or between it and its cue, is none. */
function unitEnds(
  text: string,
  tokens: ReturnType<typeof quoteTokens>,
  starts: readonly number[],
  quoted: readonly QuotedSpan[],
): number[] {
  const ends: number[] = [];
  let index = 0;
  let span = 0;
  for (const sentenceStart of starts.slice(1)) {
    let start = sentenceStart;
    while (span < quoted.length && (quoted[span]?.outer.end ?? 0) <= start) span += 1;
    const current = quoted[span];
    if (current !== undefined && current.outer.start < start) {
      // A break right before the closing mark ("… . »") is one after it.
      if (start < current.end) continue;
      start = current.outer.end;
    }
    while (index < tokens.length && (tokens[index]?.start ?? 0) < start) index += 1;
    if (index > (ends.at(-1) ?? 0) && !isCueAfterQuestion(text, tokens, index) && !isCredit(tokens, index))
      ends.push(index);
  }
  if (tokens.length > (ends.at(-1) ?? 0)) ends.push(tokens.length);
  return ends;
}

/** `“Are we next?” Nurbek asked.`: the capital after the closing mark begins no sentence. */
function isCueAfterQuestion(text: string, tokens: ReturnType<typeof quoteTokens>, index: number): boolean {
  const quoted = tokens[index - 1]?.quoted;
  if (quoted === null || quoted === undefined) return false;
  // 「李明说：“…。”他补充说：“…”」: whom the quote is from stands before it.
  if (tokens[index - 2]?.kind === 'colon') return false;
  const last = LAST_MARK.exec(text.slice(Math.max(quoted.start, quoted.end - 4), quoted.end))?.[0][0];
  if (last === undefined) return false;
  for (let at = index; at < index + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    // "Mr. Nurbek asked": the dot of a title.
    if (token.kind === 'stop' && at > index && isAbbreviationDot(tokens, at, tokens.length)) continue;
    if (token.kind !== 'word') return false;
    // `“….” Roe said.` and 「“…。”李明说。」, and not 「“…。”李明说，…」, which begins a report of its own.
    if ((token.bits & VERB) !== 0 && !token.capital) return endsTag(tokens, at + 1, last);
  }
  return false;
}

/** Whether an attribution behind a quote that ends with `last` ends at `index`: a question or exclamation needs no sign of it. */
function endsTag(tokens: ReturnType<typeof quoteTokens>, index: number, last: string): boolean {
  if (last !== '。' && last !== '.') return true;
  const mark = tokens[index];
  if (mark === undefined || mark.kind === 'stop') return true;
  return last === '。' && tokens[index + 1]?.kind === 'quote';
}

const LONGEST_CREDIT = 12;

/** `“It holds.” — Ann Roe`: a name alone behind a dash. */
function isCredit(tokens: ReturnType<typeof quoteTokens>, index: number): boolean {
  if (tokens[index - 1]?.kind !== 'quote' || tokens[index]?.kind !== 'dash') return false;
  if (tokens[index + 1]?.capital !== true) return false;
  for (let at = index + 2; at < tokens.length && at < index + LONGEST_CREDIT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote' || token.kind === 'stop') return true;
    if ((token.bits & VERB) !== 0 && !token.capital) return false;
  }
  return tokens.length - index < LONGEST_CREDIT;
}

function toQuote(text: string, attribution: Attribution): Quote | null {
  const content = attribution.content
    .map((piece) => piece.span)
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start)
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0));
  if (content.length === 0) return null;
  const kinds = new Set(attribution.content.map((piece) => piece.kind));
  const type: QuoteType =
    kinds.size === 1 && kinds.has('quoted')
      ? 'direct'
      : kinds.size === 1 && kinds.has('plain')
        ? 'indirect'
        : 'mixed';
  return {
    content: content.map((span) => textSpan(text, span)),
    cue: attribution.cue === null ? null : textSpan(text, attribution.cue),
    speaker: attribution.speaker === null ? null : textSpan(text, attribution.speaker),
    type,
  };
}

function textSpan(text: string, span: Span): TextSpan {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
