import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Quote } from '../../core/quote.ts';
import { fold } from '../../core/text.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { ArticleSpeakers } from './article-speakers.ts';

/** A sentence of an article with its words. */
export interface StorySentence {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** The words of a story: in how many sentences each stem stands, and what a word weighs by its rarity. */
export interface StoryWords {
  readonly sentences: readonly StorySentence[];
  /** Inverse sentence frequency of a stem, 0 for stop words. */
  rarity(stem: string): number;
  /** Weight of a folded word: rarity by documents, little for stop words. */
  weight(folded: string): number;
  isStopWord(folded: string): boolean;
  lexicon(article: number): Lexicon;
  /** Who says a quote of an article, as that article names them. */
  speaker(article: number, quote: Quote): string | null;
}

export function storyWords(articles: readonly AnalysedArticle[]): StoryWords {
  const sentences: StorySentence[] = [];
  const sentenceCounts = new Map<string, number>();
  const articleCounts = new Map<string, number>();
  const stopWords = new Set<string>();
  const lexicons = articles.map(({ analysis }) => lexiconFor(analysis.language));
  for (const lexicon of new Set(lexicons)) {
    for (const word of lexicon.words.stopWords) stopWords.add(fold(word));
  }
  for (const [
    article,
    {
      article: { text },
      analysis,
    },
  ] of articles.entries()) {
    const tokens = tokenise(text, analysis.language);
    let next = 0;
    const inArticle = new Set<string>();
    for (const { start, end } of analysis.sentences) {
      const own: Token[] = [];
      while (next < tokens.length && (tokens[next]?.start ?? 0) < end) {
        const token = tokens[next];
        if (token !== undefined && token.start >= start) own.push(token);
        next += 1;
      }
      sentences.push({ article, start, end, tokens: own });
      for (const stem of new Set(own.map((token) => token.stem)))
        sentenceCounts.set(stem, (sentenceCounts.get(stem) ?? 0) + 1);
      for (const token of own) inArticle.add(token.folded);
    }
    for (const word of inArticle) articleCounts.set(word, (articleCounts.get(word) ?? 0) + 1);
  }
  // A story of one or two articles says nothing of rarity: counts are smoothed towards a story of ten.
  const sentenceTotal = Math.max(sentences.length, 100);
  const articleTotal = Math.max(articles.length, 10);
  const isStopWord = (folded: string) =>
    stopWords.has(folded) || (folded.length < 2 && !/\p{Lo}/u.test(folded));
  const speakers: ArticleSpeakers[] = [];
  return {
    sentences,
    rarity: (stem) => (isStopWord(stem) ? 0 : Math.log(sentenceTotal / (sentenceCounts.get(stem) ?? 1))),
    weight: (folded) =>
      isStopWord(folded)
        ? 0.25
        : 1 + 0.5 * Math.log(articleTotal / Math.min(articleTotal, articleCounts.get(folded) ?? 1)),
    isStopWord,
    lexicon: (article) => lexicons[article] ?? lexiconFor('en'),
    speaker: (article, quote) => {
      const analysed = articles[article];
      if (analysed === undefined) return null;
      speakers[article] ??= new ArticleSpeakers(analysed, lexicons[article] ?? lexiconFor('en'));
      return speakers[article].of(quote);
    },
  };
}
