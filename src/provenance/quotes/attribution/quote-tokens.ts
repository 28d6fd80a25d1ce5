import type { Span } from '../../../core/span.ts';
import { isUnspaced, splitUnspaced } from '../../../language/unspaced-words.ts';
import type { QuotedSpan } from './quotation-marks.ts';
import {
  ADVERB,
  AUXILIARY,
  BEHIND_NOUN,
  CONTINUED_MOOD,
  DETERMINER,
  LISTENER,
  MANNER,
  OBLIQUE,
  PHRASE_START,
  PREPOSITION,
  PRONOUN,
  type QuotationWords,
  REPORTED_MOOD,
  STANCE,
  VERB,
} from './quotation-words.ts';

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

const TOKEN =
  /[\p{L}\p{N}\p{M}]+(?:(?:['’\-‑&]|\.(?=\P{Lu})|(?<!\p{Ll}\p{Ll})\.|(?<=\p{Nd}),(?=\p{Nd}))[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
const KINDS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  '、': 'comma',
  '؛': 'semicolon',
  '؟': 'stop',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '：': 'colon',
  '；': 'semicolon',
  '（': 'open',
  '）': 'close',
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
  for (const [index, token] of tokens.entries())
    if (isNameInMarks(text, tokens, index, words))
      tokens[index] = { ...token, kind: 'word', capital: true, quoted: null };
  return tokens;
}

const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 6;

/**
 * Whether a quoted span is a name: a few words without a mark at their end, behind a word for outlets or works ("the magazine
 * “…”"), or in the place of who reports ("Wie „…“ berichtet", "meldet die „…“").
 */
function isNameInMarks(
  text: string,
  tokens: readonly QuoteToken[],
  index: number,
  words: QuotationWords,
): boolean {
  const token = tokens[index];
  const quoted = token?.quoted;
  if (token === undefined || quoted === null || quoted === undefined) return false;
  if (quoted.end - quoted.start > LONGEST_NAME || !quoted.closed) return false;
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  if (before?.kind !== 'word') return false;
  const isReporting = (other: QuoteToken | undefined) =>
    other?.kind === 'word' && (other.bits & VERB) !== 0 && !other.capital;
  const isNamed =
    words.isListener(before.lower) ||
    ((before.bits & (MANNER | PHRASE_START)) !== 0 && isReporting(behind)) ||
    ((before.bits & DETERMINER) !== 0 && (isReporting(behind) || isReporting(tokens[index - 2])));
  if (!isNamed) return false;
  const written = text.slice(quoted.start, quoted.end);
  return !/[.!?…,]$/u.test(written) && written.split(/\s+/u).length <= MOST_NAME_WORDS;
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
    else if (words.vocabulary !== null && isUnspaced(written)) {
      pushUnspaced(tokens, written, start, words, words.vocabulary);
    } else {
      const lower = written.toLowerCase().replace('’', "'");
      // "Kelly" is none.
      const isMade = lower === written && words.isMadeAdverb(lower);
      const listed = words.bits.get(lower) ?? (isMade ? ADVERB : words.joinedVerbBits(lower));
      const bits = isAcronym(written, listed) ? 0 : listed;
      const first = written.codePointAt(0) ?? 0;
      const isWord = first > 127 || /^\w/.test(written);
      const parted = bits === 0 && lower.length === written.length ? partAt(lower, words) : 0;
      if (parted > 0) {
        for (const [from, to] of [
          [0, parted],
          [lower[parted] === '-' ? lower.lastIndexOf('-') + 1 : parted, lower.length],
        ] as const) {
          const part = lower.slice(from, to);
          const known = words.bits.get(part) ?? 0;
          const capital = CAPITAL.test(written.slice(from, to));
          tokens.push({
            kind: 'word',
            lower: part,
            bits: known,
            capital,
            quoted: null,
            start: start + from,
            end: start + to,
          });
        }
        continue;
      }
      const capital = CAPITAL.test(written);
      const place =
        words.capitalNouns && isWord && !capital && bits === 0 && isNoun(tokens.at(-1)) ? BEHIND_NOUN : 0;
      // "im Laufe", "das Ende": a noun, and no verb form.
      const listener = words.capitalNouns && capital && words.isListener(lower) ? LISTENER : 0;
      const isNounHere = words.capitalNouns && capital && tokens.at(-1)?.kind === 'word';
      tokens.push({
        kind: isWord ? 'word' : 'other',
        lower,
        bits: (isNounHere ? bits & ~(REPORTED_MOOD | CONTINUED_MOOD) : bits | place) | listener,
        capital,
        quoted: null,
        start,
        end,
      });
    }
  }
}

/** "US", "WHO", "IT": no pronoun, whatever the small letters say; verbs keep their sense in a line of capitals. */
function isAcronym(written: string, bits: number): boolean {
  return (bits & (PRONOUN | OBLIQUE)) !== 0 && (bits & VERB) === 0 && /^\p{Lu}{2,4}$/u.test(written);
}

function isNoun(token: QuoteToken | undefined): boolean {
  return token?.capital === true && (token.bits & (DETERMINER | PREPOSITION | ADVERB | PRONOUN)) === 0;
}

/** The words of a run without spaces; particles behind a subject part it from the rest as a comma does. */
function pushUnspaced(
  tokens: QuoteToken[],
  run: string,
  start: number,
  words: QuotationWords,
  vocabulary: readonly string[],
): void {
  for (const part of splitUnspaced(run, vocabulary)) {
    const lower = run.slice(part.start, part.end);
    // "「…」と": the particle right behind a quote belongs to it as a comma does.
    const behindQuote =
      part.start === 0 && part.known && lower.length === 1 && tokens.at(-1)?.kind === 'quote';
    const isParticle = words.subjectParticles.has(lower) || (words.verbFinal && behindQuote);
    tokens.push({
      kind: isParticle ? 'comma' : 'word',
      lower,
      bits: part.known ? (words.bits.get(lower) ?? 0) : 0,
      capital: false,
      quoted: null,
      start: start + part.start,
      end: start + part.end,
    });
  }
}

/**
 * Where a word is two: before a pronoun behind its verb ("dit-il", "a-t-elle": a "t" between them goes with the verb), after
 * an elided article or preposition ("l'hydrologue"). 0 where it is one.
 */
function partAt(lower: string, words: QuotationWords): number {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && ((words.bits.get(lower.slice(hyphen + 1)) ?? 0) & PRONOUN) !== 0) {
    const verb = lower.slice(0, hyphen).replace(/-t$/, '');
    if (((words.bits.get(verb) ?? 0) & (VERB | STANCE | AUXILIARY)) !== 0) return verb.length;
  }
  const elision = lower.indexOf("'");
  // "I've", "they're": a pronoun and its auxiliary.
  if (elision > 0 && words.bits.has(lower.slice(elision)))
    return ((words.bits.get(lower.slice(0, elision)) ?? 0) & PRONOUN) !== 0 ? elision : 0;
  if (elision <= 0 || elision > 2 || elision === lower.length - 1) return 0;
  return words.bits.has(lower.slice(0, elision + 1)) ? elision + 1 : 0;
}
