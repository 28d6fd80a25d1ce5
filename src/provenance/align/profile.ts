import anyAscii from 'any-ascii';
import type { AnalysedArticle } from '../../core/analysis.ts';
import type { Figure } from '../../core/figure.ts';
import { partitionPoint } from '../../core/partition-point.ts';
import { type Span, spansOverlap } from '../../core/span.ts';
import { fold } from '../../core/text.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { lexiconFor } from '../../language/lexicons.ts';
import { stem } from '../../language/stem.ts';
import { type Token, tokenise } from '../../language/tokens.ts';

/** Longer sentences are compared in pieces: alignment is quadratic in their length. */
const PIECE_TOKENS = 80;
/** Texts beyond this are compared by their beginning: books and dumps, not news. */
const MAX_PIECES = 1_500;
const MAX_CHARACTERS = 400_000;
/** Beyond this a word is no word, and its stem not worth the time. */
const MAX_WORD = 64;

/** Words of no more weight say nothing by themselves. */
export const FUNCTION_WORD_WEIGHT = 0.2;
const NUMBER_WEIGHT = 1.5;

/**
 * One sentence (or a piece of an overlong one) as alignment sees it. Words are compared by 32-bit hashes: `words` of the
 * folded form, `classes` of the stem or, for words that spinning swaps, of their group of synonyms.
 */
export interface SentenceProfile extends Span {
  /** Folded words in order. */
  readonly folded: readonly string[];
  readonly words: Int32Array;
  readonly classes: Int32Array;
  readonly weights: Float32Array;
  readonly weight: number;
  /** Classes of content words, sorted, each once. */
  readonly content: Int32Array;
  /** The same for the same words in the same order. */
  readonly exact: number;
  /** Hashes of numbers and transliterated names: what a translation keeps. Sorted, each once. */
  readonly anchors: Int32Array;
  /** Whether most of it lies within quotation marks: what several reporters may have heard alike. */
  readonly quoted: boolean;
  readonly quotedWords: number;
}

/** The sentences of an article, prepared once for every comparison with others. */
export interface TextProfile {
  readonly article: string;
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly SentenceProfile[];
  /** Sum of the sentences' weights, at least a little above zero. */
  readonly weight: number;
}

const profiles = new WeakMap<AnalysedArticle, TextProfile>();

/** The profile of an article; the same object gives the same profile without being read again. */
export function textProfile(analysed: AnalysedArticle): TextProfile {
  let profile = profiles.get(analysed);
  if (profile === undefined) {
    profile = readProfile(analysed);
    profiles.set(analysed, profile);
  }
  return profile;
}

function readProfile({ article, analysis }: AnalysedArticle): TextProfile {
  const words = wordClassesFor(analysis.language);
  const text = article.text.slice(0, MAX_CHARACTERS);
  const tokens = tokenise(text, '');
  const quotes = analysis.quotes
    .filter((quote) => quote.type !== 'indirect')
    .flatMap((quote) => quote.content)
    .sort((left, right) => left.start - right.start);
  const sentences: SentenceProfile[] = [];
  let next = 0;
  for (const sentence of analysis.sentences) {
    if (sentences.length >= MAX_PIECES) break;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < sentence.start) next += 1;
    let end = next;
    while (end < tokens.length && (tokens[end]?.end ?? 0) <= sentence.end) end += 1;
    for (let start = next; start < end && sentences.length < MAX_PIECES; start += PIECE_TOKENS) {
      const piece = tokens.slice(start, Math.min(end, start + PIECE_TOKENS));
      const whole = start === next && start + PIECE_TOKENS >= end;
      const span = whole ? sentence : { start: piece[0]?.start ?? 0, end: piece.at(-1)?.end ?? 0 };
      // For each piece, not each sentence: a sentence of half a million characters holds thousands of figures.
      const inside = {
        names: within(analysis.names, span),
        quotes: within(quotes, span),
        figures: within(analysis.figures, span),
      };
      sentences.push(sentenceProfile(span, piece, words, inside));
    }
    next = end;
  }
  const weight = sentences.reduce((sum, sentence) => sum + sentence.weight, 0);
  return {
    article: article.id,
    text: article.text,
    language: analysis.language,
    sentences,
    weight: weight + 1e-9,
  };
}

/** Those of the spans, which come in text order, that share something with `outer`. */
export function within<Inner extends Span>(spans: readonly Inner[], outer: Span): Inner[] {
  const found: Inner[] = [];
  const first = partitionPoint(spans.length, (index) => (spans[index]?.end ?? 0) <= outer.start);
  for (let index = first; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.start >= outer.end) break;
    found.push(span);
  }
  return found;
}

function sentenceProfile(
  span: Span,
  tokens: readonly Token[],
  classes: WordClasses,
  inside: { names: readonly Span[]; quotes: readonly Span[]; figures: readonly Figure[] },
): SentenceProfile {
  const words = new Int32Array(tokens.length);
  const classIds = new Int32Array(tokens.length);
  const weights = new Float32Array(tokens.length);
  const content = new Set<number>();
  const anchors = new Set<number>();
  let exact = 7;
  let weight = 0;
  let quotedWords = 0;
  for (const [index, token] of tokens.entries()) {
    const word = classes(token.folded);
    words[index] = word.hash;
    classIds[index] = word.class;
    weights[index] = word.weight;
    weight += word.weight;
    exact = (Math.imul(exact, 31) + word.hash) | 0;
    if (word.weight > FUNCTION_WORD_WEIGHT) content.add(word.class);
    if (word.number !== null) anchors.add(word.number);
    if (inside.quotes.some((quote) => spansOverlap(quote, token))) quotedWords += 1;
    if (inside.names.some((name) => spansOverlap(name, token))) {
      const anchor = nameAnchor(token.folded);
      if (anchor !== null) anchors.add(anchor);
    }
  }
  for (const { value } of inside.figures) {
    if (value !== null) anchors.add(numberAnchor(String(value)));
  }
  return {
    start: span.start,
    end: span.end,
    folded: tokens.map((token) => token.folded),
    words,
    classes: classIds,
    weights,
    weight,
    content: Int32Array.from(content).sort(),
    exact,
    anchors: Int32Array.from(anchors).sort(),
    quoted: quotedWords > tokens.length / 2,
    quotedWords,
  };
}

interface WordClass {
  readonly hash: number;
  readonly class: number;
  readonly weight: number;
  /** The anchor of a number, or null. */
  readonly number: number | null;
}

type WordClasses = (folded: string) => WordClass;

const classesByLanguage = new Map<string, WordClasses>();
/** Of each language: a text holds new words for ever, and those that repeat are soon kept again. */
const CACHE_SIZE = 20_000;

/** Looks words of a language up; words repeat, so that what was found is kept, up to a bound. */
export function wordClassesFor(language: string): WordClasses {
  const known = classesByLanguage.get(language);
  if (known !== undefined) return known;
  const lexicon = lexiconFor(language);
  const own = lexicon.language === language.split('-')[0];
  const stopWords = new Set(own ? lexicon.words.stopWords.map(fold) : []);
  if ([...stopWords].some((word) => LATIN.test(word))) stopWords.add(LATIN_LISTED);
  const groups = own ? synonymGroups(lexicon) : new Map<string, number>();
  const cache = new Map<string, WordClass>();
  const classes: WordClasses = (folded) => {
    let found = cache.get(folded);
    if (found === undefined) {
      found = classOf(folded, language, stopWords, groups);
      if (cache.size >= CACHE_SIZE) cache.clear();
      if (folded.length <= MAX_WORD) cache.set(folded, found);
    }
    return found;
  };
  classesByLanguage.set(language, classes);
  return classes;
}

function synonymGroups(lexicon: Lexicon): Map<string, number> {
  const groups = new Map<string, number>();
  for (const [index, group] of lexicon.words.synonyms.entries()) {
    const id = hashOf(`synonyms ${lexicon.language} ${index}`);
    for (const word of group) {
      const folded = fold(word);
      if (folded.includes(' ')) continue;
      for (const form of [folded, stem(folded, lexicon.language)])
        if (!groups.has(form)) groups.set(form, id);
    }
  }
  return groups;
}

const LATIN = /^[a-z]/;
/** Stands among the function words of languages that write in Latin letters. */
const LATIN_LISTED = ' latin';

function classOf(
  folded: string,
  language: string,
  stopWords: ReadonlySet<string>,
  groups: ReadonlyMap<string, number>,
): WordClass {
  const hash = hashOf(folded);
  if (/^\d/.test(folded)) {
    const digits = numberAnchor(folded);
    return { hash, class: digits, weight: NUMBER_WEIGHT, number: digits };
  }
  const stemmed = folded.length > MAX_WORD ? folded : stem(folded, language);
  const group = groups.get(folded) ?? groups.get(stemmed);
  // Where no list can have it, a word is judged by its length: also one of Latin letters in an Arabic text.
  const isListed = stopWords.size > 0 && (!LATIN.test(folded) || stopWords.has(LATIN_LISTED));
  const isFunctionWord = isListed ? stopWords.has(folded) : folded.length <= 3;
  return {
    hash,
    class: group ?? hashOf(stemmed),
    weight: isFunctionWord || folded.length === 1 ? FUNCTION_WORD_WEIGHT : 1,
    number: null,
  };
}

/** A number by its digits: separators of thousands and decimals change from language to language. */
function numberAnchor(written: string): number {
  return hashOf(`number ${written.replace(/[^\d\p{L}]/gu, '')}`);
}

/**
 * What is left of a name in another script or spelling: its first consonants in Latin letters ("Токаева", "Tokajew",
 * "Tokayev" → "tkv"). Null where too little is left to tell names apart.
 */
export function nameAnchor(folded: string): number | null {
  const latin = anyAscii(folded.slice(0, MAX_WORD)).toLowerCase();
  const skeleton = latin
    .replace(/ph/g, 'f')
    .replace(/sch|sh|ch|tsch/g, 's')
    .replace(/kh|gh/g, 'k')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/(?!^)[aeiouyjh]/g, '')
    .replace(/[^a-z]/g, '')
    .replace(/([a-z])\1+/g, '$1');
  return skeleton.length < 2 ? null : hashOf(`name ${skeleton.slice(0, 4)}`);
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
