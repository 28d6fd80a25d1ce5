import { fold } from '../../../core/text.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { stem } from '../../../language/stem.ts';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  type QuotationWords,
  quotationWords,
  ROLE,
  SUBORDINATOR,
} from '../attribution/quotation-words.ts';

/** Names of more words are headlines or lists. */
export const LONGEST_NAME = 5;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** What begins the description of somebody who is not named. */
const INDEFINITE = /^(?:an?|one|another|some|several|eine?[rnms]?|une?|des|un[ao]s?|bir|один|одна)(?:\s|$)/iu;
const ARTICLE = /^(?:the|der|le|el|il|o)$/;
const SHORTEST_NOUN = 4;

/** The words of a name or description, hyphens and apostrophes inside kept. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** What the words by which a language calls a speaker can be: a name, an office, a description, several people. */
export class SpeakerWords {
  readonly lexicon: Lexicon;
  readonly #words: QuotationWords;
  readonly #organisations: ReadonlySet<string>;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#words = quotationWords(lexicon);
    this.#organisations = new Set(lexicon.names.organisationWords);
  }

  /** What the word can be in an attribution: see quotation-words.ts. */
  bits(word: string): number {
    return this.#words.bits.get(word.toLowerCase().replace('’', "'")) ?? 0;
  }

  /** "a", "eine", "один": opens the description of somebody who is not named. "A ministra" is Portuguese for the minister. */
  isIndefinite(word: string): boolean {
    const isArticle = word.toLowerCase() === 'a' && !this.lexicon.quotation.determiners.includes('the');
    return !isArticle && INDEFINITE.test(word);
  }

  isOrganisation(word: string): boolean {
    return this.#organisations.has(word.toLowerCase());
  }

  /** "the minister", "министр", "Bakan": an office without a name. */
  isDefinite(words: readonly string[]): boolean {
    if (words.length > 4) return false;
    const [first = '', ...rest] = words;
    if (this.isIndefinite(first)) return false;
    const definite = (this.bits(first) & DETERMINER) !== 0 || words.length <= 2;
    return definite && rest.every((word) => !/^\p{Lu}/u.test(word) || (this.bits(word) & ROLE) !== 0);
  }

  /** Whether the language has a word for "the". */
  get hasArticles(): boolean {
    return this.lexicon.quotation.determiners.some((word) => ARTICLE.test(word));
  }

  /** The noun of a definite description that no list of offices has: "the welder", "die Hafenmeisterin", «сварщик». */
  calling(words: readonly string[]): string | null {
    const last = words.at(-1) ?? '';
    const definite = this.hasArticles
      ? words.length === 2 &&
        (this.bits(words[0] ?? '') & DETERMINER) !== 0 &&
        !this.isIndefinite(words[0] ?? '')
      : words.length === 1;
    const { capitalNouns } = this.lexicon.quotation;
    const isNoun = capitalNouns || /^\p{Ll}/u.test(last);
    return definite && isNoun && last.length >= SHORTEST_NOUN ? last.toLowerCase() : null;
  }

  /** 「田中氏」: without what honours a name. */
  withoutHonorific(text: string): string {
    const honorific = this.lexicon.names.honorifics?.find((each) => text.endsWith(each));
    return honorific === undefined ? text : text.slice(0, -honorific.length);
  }

  /** A word of a script that has no capitals. */
  isCaseless(word: string): boolean {
    return /^\p{Lo}/u.test(word);
  }

  /** 「这名官员」: without the words for "this". */
  withoutDemonstrative(text: string): string {
    const word = this.lexicon.quotation.demonstratives?.find((each) => text.startsWith(each));
    return word === undefined ? text : text.slice(word.length);
  }

  /** A description in a language without articles: "бывший старший механик судна". */
  isExact(words: readonly string[]): boolean {
    if (this.lexicon.quotation.determiners.some((word) => ARTICLE.test(word))) return false;
    const [first = ''] = words;
    return (
      words.length <= 5 &&
      !this.lexicon.quotation.verbFinal &&
      (this.bits(first) & (PREPOSITION | SUBORDINATOR | ADVERB | CONJUNCTION)) === 0
    );
  }

  /** A determiner or a capital opens a description; other words are what is left of a misread clause. */
  isNominal(words: readonly string[]): boolean {
    const [first = ''] = words;
    return (this.bits(first) & DETERMINER) !== 0 || /^[\p{Lu}\p{Lo}\p{N}]/u.test(first);
  }

  /** Capitals only: how a name looks that the names of the article lack. */
  isName(words: readonly string[]): boolean {
    const own = words.filter((word) => (this.bits(word) & (ROLE | DETERMINER)) === 0);
    const titled = (word: string) => this.lexicon.names.titles.includes(word.toLowerCase());
    const capital = (word: string) => /^\p{Lu}/u.test(word);
    return (
      own.length > 0 &&
      own.length <= LONGEST_NAME &&
      own.every((word) => capital(word) || titled(word)) &&
      own.some((word) => capital(word) && !titled(word)) &&
      !own.some((word) => (this.bits(word) & (PREPOSITION | ADVERB | SUBORDINATOR)) !== 0) &&
      !own.some((word) => this.isOrganisation(word))
    );
  }

  /** "two ministers", "Roe and Holt", "officials". */
  isPlural(words: readonly string[]): boolean {
    const { plural, conjunctions, roles } = this.lexicon.quotation;
    const lower = words.map((word) => word.toLowerCase());
    if (plural.includes(lower[0] ?? '') || lower.some((word) => conjunctions.includes(word))) return true;
    return lower.some(
      (word) => word.endsWith('s') && roles.includes(word) && roles.includes(word.slice(0, -1)),
    );
  }

  /** Whether a description without a known name is one person's: a name or an office, not several people or a body. */
  isOnePerson(words: readonly string[]): boolean {
    if (this.isPlural(words) || words.some((word) => this.isOrganisation(word))) return false;
    const first = this.bits(words[0] ?? '');
    if ((first & PREPOSITION) !== 0 && (first & DETERMINER) === 0) return false;
    const hasOffice = words.some(
      (word) => (this.bits(word) & ROLE) !== 0 && !this.#words.isListener(word.toLowerCase()),
    );
    return hasOffice || this.isName(words);
  }

  withoutTitles(words: readonly string[]): readonly string[] {
    const { titles } = this.lexicon.names;
    const bare = words.filter(
      (word) => !titles.includes(word.toLowerCase()) && !titles.includes(`${word.toLowerCase()}.`),
    );
    return bare.length > 0 ? bare : words;
  }

  /** What two words for an office have in common is compared, whatever their endings. */
  officeKey(word: string): string {
    return stem(fold(word), this.lexicon.language);
  }
}
