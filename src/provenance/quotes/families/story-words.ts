import type { AnalysedArticle } from '../../../core/analysis.ts';
import type { Quote } from '../../../core/quote.ts';
import { fold } from '../../../core/text.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { lexiconFor } from '../../../language/lexicons.ts';
import { textProfile } from '../../align/profile.ts';
import { ArticleSpeakers } from '../speakers/article-speakers.ts';

/** A sentence of an article with its words: numbers of stems, -1 for function words. */
export interface StorySentence {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly stems: Int32Array;
}

/** The words of a story: in how many sentences each stem stands, and what a word weighs by its rarity. */
export interface StoryWords {
  readonly sentences: readonly StorySentence[];
  /** How many stems there are. */
  readonly size: number;
  /** The number of a folded word's stem in a language: -1 for function words and words that no text has. */
  stem(folded: string, language: string): number;
  /** Inverse sentence frequency of a stem, 0 for -1. */
  rarity(stem: number): number;
  /** Weight of a folded word: rarity by documents, little for stop words. */
  weight(folded: string): number;
  lexicon(article: number): Lexicon;
  /** Names under which the articles cite or are outlets: as a speaker, one only says where the words were read. */
  outlets(): ReadonlySet<string>;
  /** Who says a quote of an article, as that article names them. */
  speaker(article: number, quote: Quote): string | null;
}

interface Word {
  readonly stem: number;
  documents: number;
  last: number;
}

/** A weight up to this is a function word's. */
const FUNCTION_WORD = 0.2;

/** The words of the texts as they were counted. */
interface WordCounts {
  readonly sentences: readonly StorySentence[];
  /** By language and folded word. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, Word>>;
  /** In how many sentences each stem stands. */
  readonly counts: readonly number[];
}

function countWords(articles: readonly AnalysedArticle[]): WordCounts {
  const sentences: StorySentence[] = [];
  const stems = new Map<number, number>();
  const counts: number[] = [];
  const lastSentence: number[] = [];
  const words = new Map<string, Map<string, Word>>();
  for (const [article, analysed] of articles.entries()) {
    const { language } = analysed.analysis;
    const known = words.get(language) ?? new Map<string, Word>();
    words.set(language, known);
    for (const { start, end, folded, classes, weights } of textProfile(analysed).sentences) {
      const own = new Int32Array(folded.length);
      for (let at = 0; at < folded.length; at += 1) {
        const text = folded[at] ?? '';
        let word = known.get(text);
        if (word === undefined) {
          const isFunctionWord = (weights[at] ?? 0) <= FUNCTION_WORD + 1e-6;
          word = { stem: isFunctionWord ? -1 : numberOf(classes[at] ?? 0, stems), documents: 0, last: -1 };
          known.set(text, word);
        }
        if (word.last !== article) {
          word.last = article;
          word.documents += 1;
        }
        own[at] = word.stem;
        if (word.stem >= 0 && lastSentence[word.stem] !== sentences.length) {
          lastSentence[word.stem] = sentences.length;
          counts[word.stem] = (counts[word.stem] ?? 0) + 1;
        }
      }
      sentences.push({ article, start, end, stems: own });
    }
  }
  return { sentences, words, counts };
}

/** Reads the texts once, on the tokens that alignment has prepared. */
export function storyWords(articles: readonly AnalysedArticle[]): StoryWords {
  const { sentences, words, counts } = countWords(articles);
  const lexicons = articles.map(({ analysis }) => lexiconFor(analysis.language));
  const stopWords = new Set([...new Set(lexicons)].flatMap((lexicon) => lexicon.words.stopWords.map(fold)));
  // A story of one or two articles says nothing of rarity: counts are smoothed towards a story of ten.
  const sentenceTotal = Math.max(sentences.length, 100);
  const articleTotal = Math.max(articles.length, 10);
  const rarities = Float64Array.from(counts, (count) => Math.log(sentenceTotal / count));
  const documents = (folded: string) => {
    let sum = 0;
    for (const known of words.values()) sum += known.get(folded)?.documents ?? 0;
    return Math.max(1, sum);
  };
  const isStopWord = (folded: string) =>
    stopWords.has(folded) || (folded.length < 2 && !/\p{Lo}/u.test(folded));
  const weights = new Map<string, number>();
  const weightOf = (folded: string) =>
    isStopWord(folded) ? 0.25 : 1 + 0.5 * Math.log(articleTotal / Math.min(articleTotal, documents(folded)));
  const speakers: ArticleSpeakers[] = [];
  let outlets: ReadonlySet<string> | null = null;
  return {
    sentences,
    size: counts.length,
    stem: (folded, language) => words.get(language)?.get(folded)?.stem ?? -1,
    rarity: (stem) => (stem < 0 ? 0 : (rarities[stem] ?? 0)),
    weight: (folded) => {
      let weight = weights.get(folded);
      if (weight === undefined) {
        weight = weightOf(folded);
        weights.set(folded, weight);
      }
      return weight;
    },
    outlets: () => {
      outlets ??= outletNames(articles);
      return outlets;
    },
    lexicon: (article) => lexicons[article] ?? lexiconFor('en'),
    speaker: (article, quote) => {
      const analysed = articles[article];
      if (analysed === undefined) return null;
      speakers[article] ??= new ArticleSpeakers(analysed, lexicons[article] ?? lexiconFor('en'));
      return speakers[article].of(quote);
    },
  };
}

function numberOf(hash: number, stems: Map<number, number>): number {
  let number = stems.get(hash);
  if (number === undefined) {
    number = stems.size;
    stems.set(hash, number);
  }
  return number;
}

function outletNames(articles: readonly AnalysedArticle[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string | undefined) => {
    if (name !== undefined) names.add(fold(withoutArticle(name)));
  };
  for (const { article, analysis } of articles) {
    add(article.outlet?.name);
    for (const citation of analysis.citations) {
      add(citation.text);
      add(citation.outlet?.name);
    }
  }
  return names;
}

/** "The Harbour Post" is "Harbour Post". */
export function withoutArticle(name: string): string {
  return name.replace(/^(the|die|der|das|le|la|les|el)\s+/iu, '');
}
