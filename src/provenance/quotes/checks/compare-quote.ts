import type { AnalysedArticle } from '../../../core/analysis.ts';
import { TEXT_CUT_OFF } from '../../../core/article.ts';
import type { QuoteCheck, TextSpan } from '../../../core/quote.ts';
import { type Span, spansOverlap } from '../../../core/span.ts';
import { type Token, tokenise } from '../../../language/tokens.ts';
import { FUNCTION_WORD_WEIGHT, textProfile, wordClassesFor } from '../../align/profile.ts';
import { findQuotedSpans } from '../attribution/quotation-marks.ts';
import { alignWords } from '../families/align-words.ts';
import { isSpelling } from '../families/quote-drift.ts';

/** A quote found in a text in this many of its words in order is there, though it differs. */
const FOUND = 0.5;
/** One of which no passage of the text has this many of its content words is not there; between the two nobody can say. */
const LOST = 0.3;
/** Shorter ones say nothing where they are missing. */
const LEAST_WORDS = 6;
const LEAST_CONTENT = 4;
/** A pair of characters of a script without spaces is less than a word. */
const PAIR = 0.6;
/** Ends a sentence or begins a quote. */
const PARTED = /[.!?…。！？:：«»“”„"「」『』]/u;
/** Words between the pieces of a quote: cue and speaker. */
const LEAST_SLACK = 12;
/** Further from the next one than in the quote by more than this. */
const LONELY = 5;
/** An ellipsis or a bracket: here the article itself says that it left something out or put something in. */
const OWNED_CHANGE = /…|\.\.\.|\[[^\]]{0,200}\]|\([^)]{0,200}\)/gu;

/** Whether the whole text of a page was captured: what is missing in the beginning of a text may stand in the rest. */
export function isWhole({ article }: AnalysedArticle): boolean {
  return (
    (article.kind === 'article' || article.kind === 'live-blog') &&
    article.marks.every(({ type }) => type !== 'full-text-elsewhere') &&
    article.trace.every(({ rule }) => rule !== TEXT_CUT_OFF)
  );
}

/** `unclear`: some of the words stand there, too few to call it the quote and too many to say that it is missing. */
export interface Comparison {
  readonly verdict: QuoteCheck['verdict'] | 'unclear';
  readonly place: TextSpan | null;
}

/**
 * Looks for quoted words in the text of an article of the same language. Case, accents, punctuation and spellings of one word
 * are no differences, nor is what the quote marks as left out or put in: its parts are looked for one by one. Null where the
 * words are too few for their absence to say anything. Near linear in the text's length.
 */
export function compareQuote(quote: string, source: AnalysedArticle): Comparison | null {
  const parts = quote.split(OWNED_CHANGE).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const compared = parts.map((part) => comparePart(part, source)).filter((found) => found !== null);
  const place = compared.find((found) => found.place !== null)?.place ?? null;
  const [first, ...rest] = new Set(compared.map(({ verdict }) => verdict));
  if (first === undefined) return null;
  if (rest.length === 0) return { verdict: first, place };
  return { verdict: place === null ? 'unclear' : 'differs', place };
}

function comparePart(part: string, source: AnalysedArticle): Comparison | null {
  const words = tokenise(part, '').map(({ folded }) => folded);
  const whole = standsIn(words, source);
  if (whole !== null) return { verdict: 'verified', place: whole };
  const window = nearestWindow(words, source);
  if (window === null) return null;
  if (window.share < LOST) {
    if (!window.isTelling) return null;
    return { verdict: isWhole(source) ? 'not-found' : 'unclear', place: null };
  }
  const all = tokensOf(source, window);
  const quoted = quotedTokens(source, window, all);
  for (const tokens of [quoted, all]) {
    const same = wordForWord(words, tokens);
    if (same !== null) return { verdict: 'verified', place: placeOf(same, tokens, source) };
  }
  if (!window.isTelling) return null;
  for (const tokens of [quoted, all]) {
    const near = inOtherWords(words, tokens, source);
    if (near !== null) return { verdict: 'differs', place: placeOf(near, tokens, source) };
  }
  return { verdict: 'unclear', place: null };
}

function placeOf([from, to]: TokenRange, tokens: readonly Token[], { article }: AnalysedArticle): TextSpan {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
  return { ...span, text: article.text.slice(span.start, span.end) };
}

/** Where words stand in a text as they are, on the words that were read for alignment; null where they do not. */
function standsIn(words: readonly string[], source: AnalysedArticle): TextSpan | null {
  const { sentences } = textProfile(source);
  const [first] = words;
  for (const [at, { folded, start }] of sentences.entries()) {
    for (let from = folded.indexOf(first ?? ''); from >= 0; from = folded.indexOf(first ?? '', from + 1)) {
      let end = at;
      let next = from;
      const isThere = words.every((word) => {
        while (next >= (sentences[end]?.folded.length ?? 1)) {
          end += 1;
          next = 0;
        }
        next += 1;
        return sentences[end]?.folded[next - 1] === word;
      });
      if (!isThere) continue;
      const span = { start, end: sentences[end]?.end ?? 0 };
      const tokens = tokensOf(source, span);
      const range = wordForWord(words, tokens);
      return range === null ? null : placeOf(range, tokens, source);
    }
  }
  return null;
}

/** The first and the last token of a place. */
type TokenRange = readonly [from: number, to: number];

interface Window extends Span {
  /** Of the quote's content words, how many of them the passage has, 0 to 1. */
  readonly share: number;
  /** Whether the quote has words enough for its absence to say something. */
  readonly isTelling: boolean;
}

/** The sentences of a text that have most of a quote's content words together, by a window that slides over its words. */
function nearestWindow(words: readonly string[], source: AnalysedArticle): Window | null {
  const { sentences, language } = textProfile(source);
  const classesOf = wordClassesFor(language);
  const wanted = new Map<number, number>();
  let total = 0;
  let length = 0;
  for (const word of words) {
    const { class: id, weight } = classesOf(word);
    length += isPair(word) ? PAIR : 1;
    if (weight <= FUNCTION_WORD_WEIGHT) continue;
    wanted.set(id, (wanted.get(id) ?? 0) + 1);
    total += 1;
  }
  if (total === 0 || sentences.length === 0) return null;
  const places = sentences.flatMap(({ classes }, sentence) => [...classes].map((id) => ({ id, sentence })));
  const width = words.length + Math.max(LEAST_SLACK, Math.ceil(words.length / 2));
  const missing = new Map(wanted);
  let found = 0;
  let best = { found: -1, from: 0, to: 0 };
  for (const [at, { id }] of places.entries()) {
    const left = missing.get(id);
    if (left !== undefined) {
      if (left > 0) found += 1;
      missing.set(id, left - 1);
    }
    const gone = places[at - width];
    const back = gone === undefined ? undefined : missing.get(gone.id);
    if (gone !== undefined && back !== undefined) {
      if (back >= 0) found -= 1;
      missing.set(gone.id, back + 1);
    }
    if (found > best.found) best = { found, from: Math.max(0, at - width + 1), to: at };
  }
  return {
    start: sentences[places[best.from]?.sentence ?? 0]?.start ?? 0,
    end: sentences[places[best.to]?.sentence ?? 0]?.end ?? 0,
    share: Math.max(0, best.found) / total,
    isTelling: length >= LEAST_WORDS && total >= LEAST_CONTENT,
  };
}

function isPair(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    word,
  );
}

/** The words of a passage that stand in quotation marks: those between two pieces, cue and speaker, were not said. */
function quotedTokens({ article }: AnalysedArticle, passage: Span, tokens: readonly Token[]): Token[] {
  const quoted = findQuotedSpans(article.text, passage.start, passage.end);
  return tokens.filter((token) => quoted.some((span) => spansOverlap(span, token)));
}

function tokensOf({ article }: AnalysedArticle, { start, end }: Span): Token[] {
  return tokenise(article.text.slice(start, end), '').map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
}

/** Where words stand without others between them, also in another spelling, or null. */
function wordForWord(words: readonly string[], tokens: readonly Token[]): TokenRange | null {
  const from = tokens.findIndex((_, start) =>
    words.every((word, offset) => {
      const own = tokens[start + offset]?.folded ?? '';
      return own === word || isSpelling(own, word);
    }),
  );
  return from < 0 ? null : [from, from + words.length - 1];
}

/** Where enough of a quote's words stand in order, or null. Words at the edges that stand far from the others are chance. */
function inOtherWords(
  words: readonly string[],
  tokens: readonly Token[],
  { article: { text }, analysis: { language } }: AnalysedArticle,
): TokenRange | null {
  const weigh = wordClassesFor(language);
  const isContent = words.map((word) => weigh(word).weight > FUNCTION_WORD_WEIGHT);
  const pairs = alignWords(
    words,
    tokens.map(({ folded }) => folded),
  );
  const isLonely = (at: number) => {
    const [word, token] = pairs[at] ?? [0, 0];
    const [nextWord, nextToken] = pairs[at + 1] ?? [0, 0];
    const isParted = PARTED.test(text.slice(tokens[token]?.end, tokens[nextToken]?.start));
    return isParted || nextToken - token - (nextWord - word) > LONELY;
  };
  let first = 0;
  let last = pairs.length - 1;
  while (first < last && isLonely(first)) first += 1;
  while (last > first && isLonely(last - 1)) last -= 1;
  const kept = pairs.slice(first, last + 1);
  const content = kept.filter(([word]) => isContent[word]).length;
  if (kept.length < FOUND * words.length || content < FOUND * isContent.filter(Boolean).length) return null;
  const [word, from] = pairs[first] ?? [0, 0];
  const [lastWord, to] = pairs[last] ?? [0, 0];
  const isJoined = (left: number) => {
    const [before, after] = [tokens[left], tokens[left + 1]];
    return before !== undefined && after !== undefined && !PARTED.test(text.slice(before.end, after.start));
  };
  // What begins and ends the quote in other words belongs to the place too.
  let start = from;
  while (from - start < word && isJoined(start - 1)) start -= 1;
  let end = to;
  while (end - to < words.length - 1 - lastWord && isJoined(end)) end += 1;
  return [start, end];
}
