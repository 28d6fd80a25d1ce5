import type { AnalysedArticle } from '../../../core/analysis.ts';
import type { Quote } from '../../../core/quote.ts';
import type { Span } from '../../../core/span.ts';
import { fold } from '../../../core/text.ts';
import { findQuotedSpans } from '../attribution/quotation-marks.ts';

/** A word of an utterance where it stands in its article. `sentence` and `piece` count those of the utterance. */
export interface UtteranceWord extends Span {
  readonly folded: string;
  readonly sentence: number;
  readonly piece: number;
}

/** Words and the text they stand in. */
export interface WordsInText {
  readonly text: string;
  readonly words: readonly UtteranceWord[];
}

/** Quoted words of one article: the pieces of a direct quote together, each quoted stretch of a mixed one. */
export interface Utterance {
  /** Index of the article. */
  readonly article: number;
  readonly quote: Quote;
  readonly words: readonly UtteranceWord[];
  readonly direct: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‑](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*\s*$/u;
/** Shorter ones are phrases that anybody may use. */
const SHORTEST = 3;

/** The words of `text.slice(start, end)`; `sentence` is the number of the first, `piece` that of all. */
export function utteranceWords(
  text: string,
  start: number,
  end: number,
  sentence = 0,
  piece = 0,
): UtteranceWord[] {
  const words: UtteranceWord[] = [];
  WORD.lastIndex = start;
  let number = sentence;
  let last = start;
  for (let match = WORD.exec(text); match !== null && match.index < end; match = WORD.exec(text)) {
    const at = match.index;
    if (words.length > 0 && SENTENCE_END.test(text.slice(Math.max(last, at - 8), at))) number += 1;
    last = Math.min(end, at + match[0].length);
    words.push({ start: at, end: last, folded: fold(text.slice(at, last)), sentence: number, piece });
  }
  return words;
}

/** All utterances of the articles, without those of fewer than three words. */
export function collectUtterances(articles: readonly AnalysedArticle[]): Utterance[] {
  const utterances: Utterance[] = [];
  for (const [index, { article, analysis }] of articles.entries()) {
    for (const quote of analysis.quotes) {
      if (quote.type === 'indirect') continue;
      if (quote.type === 'direct') {
        const words: UtteranceWord[] = [];
        for (const [number, piece] of quote.content.entries()) {
          const sentence = (words.at(-1)?.sentence ?? -1) + 1;
          words.push(...utteranceWords(article.text, piece.start, piece.end, sentence, number));
        }
        if (words.length >= SHORTEST) utterances.push({ article: index, quote, words, direct: true });
        continue;
      }
      for (const piece of quote.content) {
        const quoted = findQuotedSpans(article.text, piece.start, piece.end);
        const spans = quoted.length > 0 ? quoted : [piece];
        for (const span of quoted.length > 0 || isQuotedPiece(article.text, piece) ? spans : []) {
          const words = utteranceWords(article.text, span.start, span.end);
          if (words.length >= SHORTEST) utterances.push({ article: index, quote, words, direct: false });
        }
      }
    }
  }
  return utterances;
}

function isQuotedPiece(text: string, piece: Span): boolean {
  return /["“”„«»'‘’「『]\s?$/u.test(text.slice(Math.max(0, piece.start - 2), piece.start));
}
