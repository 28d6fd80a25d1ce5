import { functionWords } from '../language/function-words.ts';
import { lexiconFor } from '../language/lexicons.ts';
import { gazetteerFor } from '../language/name-gazetteer.ts';
import { tokenise } from '../language/tokens.ts';
import type { NameTerm } from './name-terms.ts';
import { type StoryFeatures, termOf } from './story-features.ts';

/** A story and the features of its articles. */
export interface StorylineMember {
  readonly story: string;
  readonly articles: readonly StoryFeatures[];
}

/**
 * A name (`@ ` and its sound, the same in all scripts) or a word (its stem) at the core of a story, how much of the story it is,
 * how an article writes it, and how many headlines have it, as a share of what most of them have; of a name also its words as they stand in the text, since
 * what is taken for a name in one article is a word of another.
 */
export type CoreTerm = readonly [
  term: string,
  weight: number,
  written: string,
  headlines: number,
  words?: readonly string[],
];

/** What a story is about, small enough to be kept for good: names and words that many of its articles have. */
export interface StoryProfile {
  readonly story: string;
  readonly languages: readonly string[];
  /** Of its first article, in milliseconds; null where no article has a time. */
  readonly time: number | null;
  /** Whether an article has a headline; where none has, what a term weighs stands for its share of them. */
  readonly hasHeadlines: boolean;
  readonly names: readonly CoreTerm[];
  /** Words that are no part of a name. */
  readonly words: readonly CoreTerm[];
  /** Months that it names, 0 to 11. */
  readonly months: readonly number[];
}

/** Names and words in this share of a story's articles are its own, not one article's. */
const CORE_SHARE = 0.3;
const CORE_NAMES = 12;
/** With more, hardly any step of a storyline would be another; they would be kept and counted for nothing. */
const CORE_WORDS = 16;

export function storyProfile({ story, articles }: StorylineMember): StoryProfile {
  const times = articles.flatMap((article) => article.time ?? article.seen ?? []);
  const names = articles.map(namesOf);
  const inNames = new Set(names.flatMap((own) => own.flatMap(({ words }) => words)));
  const words = articles.map((article) => wordsOf(article, inNames));
  const [coreNames, coreWords] = [core(names, CORE_NAMES), core(words, CORE_WORDS)];
  const hasHeadlines = articles.some(({ titleTerms }) => titleTerms.length > 0);
  const most = hasHeadlines ? Math.max(...[...coreNames, ...coreWords].map((term) => term[3])) : 1;
  return {
    story,
    languages: [...new Set(articles.map((article) => article.language))],
    time: times.length === 0 ? null : Math.min(...times),
    hasHeadlines,
    names: coreNames.map((term) => ofMost(term, most)),
    words: coreWords.map((term) => ofMost(term, most)),
    months: [...new Set(articles.flatMap((article) => article.months ?? []))].sort((a, b) => a - b),
  };
}

interface OwnTerm {
  readonly term: string;
  readonly count: number;
  readonly written: string;
  readonly words: readonly string[];
  /** Whether the headline has it; null where there is none. */
  readonly inHeadline: boolean | null;
}

function namesOf(article: StoryFeatures): OwnTerm[] {
  const { names, language, titleTerms } = article;
  const isActor = actorsOf(language);
  const title = new Set(titleTerms);
  return names.filter(isActor).map(([sound, count, written]) => {
    const words = tokenise(written, language).map(({ stem }) => termOf(stem, language));
    const inHeadline = title.size === 0 ? null : words.some((word) => title.has(word));
    return { term: `@ ${sound}`, count, written, words, inHeadline };
  });
}

/** Whether a part of a name tells who or what: not a particle, an article or an office, which many bear. */
function actorsOf(language: string): (name: NameTerm) => boolean {
  const lexicon = lexiconFor(language);
  const primary = language.toLowerCase().split('-')[0] ?? language;
  const { titles, stopWords, isOffice } = gazetteerFor(lexicon);
  const isOwn = lexicon.language === primary;
  const functional = isOwn ? stopWords : functionWords(primary);
  return ([, , written]) => {
    const lower = written.toLowerCase();
    if ((written === lower && /\p{Ll}/u.test(written)) || functional.has(lower)) return false;
    return !isOwn || !(titles.has(lower) || isOffice(lower));
  };
}

function wordsOf(article: StoryFeatures, inNames: ReadonlySet<string>): OwnTerm[] {
  const { terms, titleTerms, language } = article;
  const title = new Set(titleTerms);
  const forms = titleForms(article);
  // Where words are written in syllables, one alone is of many words.
  const isInSyllables = terms.some(([term]) => term.includes(' '));
  return terms.flatMap(([term, count, written]) => {
    if (inNames.has(term) || (isInSyllables && !term.includes(' '))) return [];
    const inHeadline = title.size === 0 ? null : title.has(term);
    const isBeginning = termOf(term, language) !== term;
    const form = written ?? forms.get(term) ?? (isBeginning ? `${term}…` : term);
    return [{ term, count, written: form, words: [], inHeadline }];
  });
}

/** The words of a headline by their terms: of words without a stemmer, a term is but the beginning. */
function titleForms({ title, language }: StoryFeatures): Map<string, string> {
  const text = title ?? '';
  const tokens = tokenise(text, language);
  return new Map(tokens.map(({ stem, start, end }) => [termOf(stem, language), text.slice(start, end)]));
}

/** What enough of a story's articles have, weighted by the share that has it. */
function core(lists: readonly (readonly OwnTerm[])[], most: number): CoreTerm[] {
  const terms = new Map<string, { weight: number; holders: number; headlines: number; own: OwnTerm }>();
  for (const list of lists) {
    const total = Math.sqrt(list.reduce((sum, { count }) => sum + count * count, 0)) || 1;
    for (const own of list) {
      const weight = own.count / total;
      const sum = terms.get(own.term) ?? { weight: 0, holders: 0, headlines: 0, own };
      sum.weight += weight / lists.length;
      sum.holders += 1;
      // Of a post without a headline, what it says most stands for one.
      sum.headlines += (own.inHeadline === null ? weight : Number(own.inHeadline)) / lists.length;
      terms.set(own.term, sum);
    }
  }
  return [...terms]
    .filter(([, { holders }]) => holders >= CORE_SHARE * lists.length)
    .sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([term, { weight, headlines, own }]): CoreTerm => {
      const counted = [term, thousandths(weight), own.written, thousandths(headlines)] as const;
      return own.words.length > 0 ? [...counted, own.words] : counted;
    });
}

/** As a share of what most headlines have: the more articles, the more ways there are to put it. */
function ofMost([term, weight, written, headlines, ...words]: CoreTerm, most: number): CoreTerm {
  return [term, weight, written, most === 0 ? 0 : thousandths(headlines / most), ...words];
}

function thousandths(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}
