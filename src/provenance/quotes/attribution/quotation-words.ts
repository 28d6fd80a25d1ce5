import { fold } from '../../../core/text.ts';
import type { Lexicon, QuotationLexicon } from '../../../language/lexicon.ts';
import { stem } from '../../../language/stem.ts';

/** What a word can be in an attribution: bits, since many words are several things. */
export const VERB = 1;
export const STANCE = 2;
export const PARTICIPLE = 4;
export const NOUN_LIKE = 8;
export const COMPLEMENTISER = 16;
export const ROLE = 32;
export const PRONOUN = 64;
export const AUXILIARY = 128;
export const PASSIVE = 256;
export const ADVERB = 512;
export const DETERMINER = 1024;
export const PREPOSITION = 2048;
export const NOUN_PREPOSITION = 4096;
export const CONJUNCTION = 8192;
export const SUBORDINATOR = 16384;
export const REPORTED_MOOD = 32768;
export const PHRASE_START = 65536;
export const PHRASE_AFTER_START = 131072;
export const ADDRESSEE_VERB = 262144;
export const MANNER = 524288;
export const OBLIQUE = 1048576;
export const PARTICLE = 2097152;
export const INFINITIVE_MARKER = 4194304;
export const REPORT_ADVERB = 8388608;
export const SENTENCE_PRONOUN = 16777216;
export const SOURCE_PREPOSITION = 33554432;
export const CONTINUED_MOOD = 134217728;
/** A noun for outlets and reporters, in languages whose nouns have a capital: whom speakers address. */
export const LISTENER = 268435456;
export const OCCASION = 536870912;
/** No bit of a word but of its place: behind a noun, without the capital that a noun has. */
export const BEHIND_NOUN = 67108864;

export interface QuotationWords {
  readonly commaBeforeClause: boolean;
  readonly verbFinal: boolean;
  readonly capitalNouns: boolean;
  readonly verbSecond: boolean;
  readonly verbFirst: boolean;
  readonly subjectParticles: ReadonlySet<string>;
  /** Whether a word bears an article that is written as one with it. */
  bearsArticle(word: string): boolean;
  /** Tells adjectives by their ending, in languages without articles; null in others. */
  readonly isAttribute: ((word: string) => boolean) | null;
  /** Whether a verb without a subject may give the word to the office behind a preposition: «сообщили в полиции». */
  speaksForOffice(verb: string, preposition: string): boolean;
  /** All words of the section, where the language writes words without spaces; else null. */
  readonly vocabulary: readonly string[] | null;
  readonly commaWithinQuote: boolean;
  readonly infinitiveMarkers: readonly string[];
  readonly bareInfinitives: boolean;
  /** Whether a word, whatever its ending, is one for outlets or reporters: those whom speakers address. */
  isListener(word: string): boolean;
  /** Whether a word, whatever stands before its end, is one for what is said or found out: "Medienberichten". */
  isSourceNoun(word: string): boolean;
  /** Whether a word that no list has is an adverb by its ending: "traditionally". */
  isMadeAdverb(word: string): boolean;
  /** The bits of a verb that bears a conjunction joined to it ("وقال"); 0 where it is no such word. */
  joinedVerbBits(word: string): number;
  /** The bits of a lower-case word, 0 where it has none. */
  readonly bits: ReadonlyMap<string, number>;
  /** The particles that a verb form must have at the end of its clause to attribute. */
  readonly separable: ReadonlyMap<string, readonly string[]>;
  /** The further words of the phrases that begin with a word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly phrasesAfter: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const LISTS: readonly (readonly [keyof QuotationLexicon, number])[] = [
  ['verbs', VERB],
  ['stanceVerbs', STANCE],
  ['participles', PARTICIPLE],
  ['nounLike', NOUN_LIKE],
  ['complementisers', COMPLEMENTISER],
  ['roles', ROLE],
  ['pronouns', PRONOUN],
  ['auxiliaries', AUXILIARY],
  ['passives', PASSIVE],
  ['adverbs', ADVERB],
  ['determiners', DETERMINER],
  ['prepositions', PREPOSITION],
  ['nounPrepositions', NOUN_PREPOSITION],
  ['conjunctions', CONJUNCTION],
  ['subordinators', SUBORDINATOR],
  ['reportedMood', REPORTED_MOOD],
  ['continuedMood', CONTINUED_MOOD],
  ['occasions', OCCASION],
  ['addresseeVerbs', ADDRESSEE_VERB],
  ['mannerWords', MANNER],
  ['obliques', OBLIQUE],
  ['verbParticles', PARTICLE],
  ['infinitiveMarkers', INFINITIVE_MARKER],
  ['reportAdverbs', REPORT_ADVERB],
  ['sentencePronouns', SENTENCE_PRONOUN],
  ['sourcePrepositions', SOURCE_PREPOSITION],
];

const SHORTEST_ADVERB = 4;

const compiled = new WeakMap<Lexicon, QuotationWords>();

/** The quotation section of a lexicon as look-up tables, made once per lexicon. */
export function quotationWords(lexicon: Lexicon): QuotationWords {
  let words = compiled.get(lexicon);
  if (words === undefined) {
    words = compile(lexicon);
    compiled.set(lexicon, words);
  }
  return words;
}

function compile({ quotation: section, citation, language, words: { unspaced } }: Lexicon): QuotationWords {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const [list, bit] of LISTS) {
    for (const word of section[list] as readonly string[]) add(word, bit);
  }
  const listeners = new Set(
    [...citation.outletNouns, ...citation.staffNouns, ...citation.workNouns].map((word) =>
      stem(fold(word), language),
    ),
  );
  const { sourceNouns } = section;
  const phrases = byFirstWord(section.phrases);
  const phrasesAfter = byFirstWord(section.phrasesAfter);
  for (const first of phrases.keys()) add(first, PHRASE_START);
  for (const first of phrasesAfter.keys()) add(first, PHRASE_AFTER_START);
  return {
    commaBeforeClause: section.commaBeforeClause,
    bareInfinitives: section.bareInfinitives ?? false,
    verbFinal: section.verbFinal,
    capitalNouns: section.capitalNouns,
    verbSecond: section.verbSecond,
    verbFirst: section.verbFirst,
    subjectParticles: new Set(section.subjectParticles),
    bearsArticle: (word) => section.joinedArticles?.some((article) => word.startsWith(article)) ?? false,
    isAttribute:
      section.attributeEndings === undefined
        ? null
        : (word) => section.attributeEndings?.some((ending) => word.endsWith(ending)) ?? false,
    speaksForOffice: (verb, preposition) =>
      (section.officeSpeakers?.prepositions.includes(preposition) ?? false) &&
      (section.officeSpeakers?.verbEndings.some((ending) => verb.endsWith(ending)) ?? false),
    vocabulary: unspaced
      ? [...bits.keys(), ...section.phrases, ...section.phrasesAfter, ...section.subjectParticles]
      : null,
    infinitiveMarkers: section.infinitiveMarkers,
    commaWithinQuote: section.commaWithinQuote,
    isSourceNoun: (word) => sourceNouns.some((noun) => word.endsWith(noun)),
    isMadeAdverb: (word) =>
      word.length > SHORTEST_ADVERB &&
      section.adverbEndings.some((ending) => word.endsWith(ending)) &&
      !section.notAdverbs.includes(word),
    joinedVerbBits: (word) => {
      const joined = section.joinedConjunctions?.find((conjunction) => word.startsWith(conjunction));
      const rest = joined === undefined ? 0 : (bits.get(word.slice(joined.length)) ?? 0);
      return (rest & (VERB | STANCE)) === 0 ? 0 : rest;
    },
    isListener: (word) => listeners.has(stem(fold(word), language)),
    bits,
    separable: new Map(
      Object.entries(section.separableVerbs).flatMap(([forms, particles]) =>
        forms.split(' ').map((form) => [form, particles] as const),
      ),
    ),
    phrases,
    phrasesAfter,
  };
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first, ...rest] = phrase.split(' ');
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [rest]);
    else known.push(rest);
  }
  for (const rests of byFirst.values()) rests.sort((a, b) => b.length - a.length);
  return byFirst;
}
