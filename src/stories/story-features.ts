import type { AnalysedArticle, NameMention } from '../core/analysis.ts';
import type { Citation } from '../core/citation.ts';
import type { Figure } from '../core/figure.ts';
import type { Quote } from '../core/quote.ts';
import { foldedWords } from '../core/text.ts';
import { pageKey } from '../core/url.ts';
import { functionWords } from '../language/function-words.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { lexiconFor } from '../language/lexicons.ts';
import { gazetteerFor } from '../language/name-gazetteer.ts';
import { beginningOf } from '../language/place-names.ts';
import { hasStemmer } from '../language/stem.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { fingerprintsOf, hashOf } from './fingerprints.ts';
import { leadingSentence } from './leading-sentence.ts';
import { mostFrequent } from './most-frequent.ts';
import { type NameTerm, nameTerms, sureNames } from './name-terms.ts';
import { pictureKeys } from './picture-keys.ts';
import { daysNamed } from './text-dates.ts';
import { monthsNamed } from './text-months.ts';

/** What happened stands at the beginning; longer texts only cost. */
const LONGEST_TEXT = 12_000;
const MOST_TERMS = 120;
/** Syllables and pairs of them. */
const MOST_IN_SYLLABLES = 180;
const MOST_NUMBERS = 30;
const MOST_QUOTES = 20;
/** A word of the title counts as much as this many in the text. */
const TITLE_COUNT = 2;
const LONGEST_STEM = 40;

/** A term, how often the article has it, and as it writes it where that differs: a person reads words, not stems. */
export type CountedTerm = readonly [term: string, count: number, written?: string];

/** All that assigning an article to a story needs; plain data, kept so that the index can be built again. */
export interface StoryFeatures {
  readonly article: string;
  readonly language: string;
  /** The page's own time where it can be trusted, and when it was first seen; milliseconds, null where not known. */
  readonly time: number | null;
  readonly seen: number | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** The article's own address, without what does not tell pages apart. */
  readonly page: string | null;
  /** Stems, most frequent first. */
  readonly terms: readonly CountedTerm[];
  /** Of the title, or of the sentence with which a text without one begins. */
  readonly titleTerms: readonly string[];
  /** Names by their sound, the same in all scripts, with how the article writes them; countries by their code. */
  readonly names: readonly NameTerm[];
  readonly numbers: readonly string[];
  /** Months that the text names, 0 to 11: a page without a date may still tell its season. */
  readonly months?: readonly number[];
  /** Days (`dayCode`) and weekdays (0 for Sunday) that it names. */
  readonly dates?: readonly number[];
  readonly weekdays?: readonly number[];
  /** Pages and outlets that the article names as the origin of what it says. */
  readonly origins: readonly string[];
  /** Fingerprints of quoted words. */
  readonly quotes: readonly number[];
  /** Fingerprints of the text (`fingerprintsOf`). */
  readonly prints: readonly number[];
  /** Fingerprints of what its picture is known again by (`pictureKeys`). */
  readonly pictures?: readonly number[];
  /** What the text means by a model that the user runs (`packMeaning`). */
  readonly meaning?: readonly number[];
}

/** What features are made from: an article, or a bare text. */
export interface StoryDocument {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly language: string | null;
  readonly time: number | null;
  readonly seen: number | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly names: readonly NameMention[];
  readonly figures: readonly Pick<Figure, 'value'>[];
  readonly quotes: readonly Quote[];
  readonly citations: readonly Citation[];
  /** The address of its picture. */
  readonly picture?: string | null;
}

/** The features of an analysed article. */
export function storyFeatures({ article, analysis }: AnalysedArticle): StoryFeatures {
  return documentFeatures({
    id: article.id,
    title: article.title,
    text: article.text,
    language: analysis.language,
    time: article.timeFlags.length > 0 ? null : timeOf(article.published),
    seen: timeOf(article.firstSeen),
    outlet: article.outlet?.domain ?? null,
    url: article.url,
    names: analysis.names,
    figures: analysis.figures,
    quotes: analysis.quotes,
    citations: analysis.citations,
    picture: article.image?.url ?? null,
  });
}

/** The features of any document. */
export function documentFeatures(document: StoryDocument): StoryFeatures {
  const lexicon = lexiconFor(document.language);
  const language = document.language ?? lexicon.language;
  const primary = language.toLowerCase().split('-')[0] ?? language;
  const gazetteer = gazetteerFor(lexicon);
  const text = document.text.slice(0, LONGEST_TEXT);
  const title = document.title?.trim() || leadingSentence(text, lexicon);
  const counts = new Map<string, number>();
  const tokens = tokenise(text, language);
  const titleTokens = tokenise(title, language);
  const inSyllables = lexicon.language !== primary && isSyllabic([...titleTokens, ...tokens]);
  const stopWords = lexicon.language === primary ? gazetteer.stopWords : functionWords(primary);
  const shorten = (stem: string) => termOf(stem, language);
  const titleTerms = termsOf(titleTokens, stopWords, inSyllables).map(shorten);
  for (const term of titleTerms) counts.set(term, (counts.get(term) ?? 0) + TITLE_COUNT);
  for (const term of termsOf(tokens, stopWords, inSyllables)) {
    const short = shorten(term);
    counts.set(short, (counts.get(short) ?? 0) + 1);
  }
  const bodyWords = foldedWords(text);
  return {
    article: document.id,
    language,
    time: document.time,
    seen: document.seen,
    title: document.title,
    outlet: document.outlet,
    page: document.url === null ? null : pageKey(document.url),
    terms: asWritten(mostFrequent(counts, inSyllables ? MOST_IN_SYLLABLES : MOST_TERMS), [
      [text, tokens],
      [title, titleTokens],
    ]),
    titleTerms: [...new Set(titleTerms)],
    names: nameTerms(inSyllables ? sureNames(document.names, primary) : document.names, gazetteer, primary),
    numbers: numbersOf(`${title}\n${text}`, [...titleTokens, ...tokens], lexicon, document.figures),
    months: monthsNamed(text, tokens, language),
    ...daysNamed(
      [
        [title, titleTokens],
        [text, tokens],
      ],
      language,
    ),
    origins: originsOf(document),
    quotes: quotePrints(document.quotes),
    prints: fingerprintsOf(bodyWords),
    pictures: pictureKeys(document.picture ?? null).map(hashOf),
  };
}

/** A date or instant of ISO 8601 in milliseconds, null where it is none. */
export function timeOf(date: string | null | undefined): number | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : time;
}

function termsOf(tokens: readonly Token[], stopWords: ReadonlySet<string>, inSyllables: boolean): string[] {
  const kept = tokens.filter(
    ({ folded }) => folded.length >= 2 && !/^\d/.test(folded) && !stopWords.has(folded),
  );
  if (inSyllables) return [...kept.map(({ folded }) => folded), ...pairsOf(kept)];
  return kept.map(({ stem }) =>
    stem.length > LONGEST_STEM ? stem.slice(0, LONGEST_STEM) : stem.replace(/'$/, ''),
  );
}

/** The form by which a word of a text is compared, from its stem. */
export function termOf(stem: string, language: string): string {
  return hasStemmer(language) ? stem : stemShort(stem);
}

/** A form that inflections share, for languages without a stemmer: the beginning of a word (Can et al. 2008). */
function stemShort(word: string): string {
  const { length } = word;
  if (length < 5 || !INFLECTED.test(word)) return HEBREW.test(word) ? bareHebrew(word) : word;
  return beginningOf(word);
}

/** Scripts whose words have endings; a term with a space is two syllables. */
const INFLECTED =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]+$/u;
const HEBREW = /^\p{Script=Hebrew}+$/u;

/** Hebrew writes articles, conjunctions and prepositions as part of the word. */
function bareHebrew(word: string): string {
  return word.length > 4 ? word.replace(/^[והבלכמש]{1,3}(?=.{4})/u, '') : word;
}

/** Longer than any syllable in Latin letters. */
const LONG_WORD = 7;
const MOST_LONG = 0.06;
const FEWEST_WORDS = 8;

/** Whether a text is written in single syllables with spaces between, as Vietnamese is: hardly any word is long. */
function isSyllabic(tokens: readonly Token[]): boolean {
  let long = 0;
  for (const { folded } of tokens) if (folded.length > LONG_WORD) long += 1;
  return tokens.length >= FEWEST_WORDS && long <= MOST_LONG * tokens.length;
}

/** A syllable says little; two that stand together are a word as often as not. */
function pairsOf(tokens: readonly Token[]): string[] {
  return tokens.slice(1).flatMap((token, at) => {
    const before = tokens[at];
    return before !== undefined && token.start === before.end + 1 ? [`${before.folded} ${token.folded}`] : [];
  });
}

type TokenisedText = readonly [text: string, tokens: readonly Token[]];

/** Adds to each stem its first form in the first of the texts that has it. */
function asWritten(terms: readonly (readonly [string, number])[], texts: readonly TokenisedText[]) {
  const forms = new Map<string, string>();
  for (const [text, tokens] of texts)
    for (const { stem, start, end } of tokens) if (!forms.has(stem)) forms.set(stem, text.slice(start, end));
  return terms.map(([term, count]): CountedTerm => {
    const form = forms.get(term);
    return form === undefined || form === term ? [term, count] : [term, count, form];
  });
}

/** Numbers as written and as read by figures, in one form. Years and small counts are common, which their rarity tells. */
function numbersOf(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  figures: readonly Pick<Figure, 'value'>[],
): string[] {
  const numbers = new Set<string>();
  for (const { folded } of tokens) {
    const value = lexicon.numbers.cardinals[folded];
    if (value !== undefined && value > 1) numbers.add(String(value));
  }
  for (const figure of figures) if (figure.value !== null) numbers.add(String(figure.value));
  for (const match of text.matchAll(/\d+(?:[.,:\u00a0\u202f ]\d{1,3})*/g)) {
    if (numbers.size >= MOST_NUMBERS) break;
    numbers.add(plainNumber(match[0].slice(0, 24)));
  }
  return [...numbers].slice(0, MOST_NUMBERS);
}

function plainNumber(written: string): string {
  const grouped = /^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+$/.test(written);
  return grouped
    ? written.replace(/\D/g, '')
    : written.replace(/[,:]/g, '.').replace(/[\u00a0\u202f ]/g, '.');
}

/** Addresses and outlets that an article gives as the origin of its content. */
function originsOf(document: StoryDocument): string[] {
  const origins = new Set<string>();
  for (const citation of document.citations) {
    if (citation.role !== 'origin') continue;
    const page = citation.work?.url === null || citation.work === null ? null : pageKey(citation.work.url);
    if (page !== null) origins.add(`page ${page}`);
    if (citation.outlet !== null) origins.add(`outlet ${citation.outlet.domain}`);
  }
  return [...origins].slice(0, 8);
}

function quotePrints(quotes: readonly Quote[]): number[] {
  const prints = new Set<number>();
  for (const quote of quotes) {
    if (quote.type === 'indirect') continue;
    for (const piece of quote.content) {
      const words = foldedWords(piece.text.slice(0, 400));
      for (let at = 0; at + 5 <= words.length && prints.size < MOST_QUOTES; at += 5) {
        prints.add(hashOf(words.slice(at, at + 5).join(' ')));
      }
    }
  }
  return [...prints];
}
