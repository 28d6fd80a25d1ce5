import type { AnalysedArticle, NameMention } from '../../core/analysis.ts';
import type { Quote } from '../../core/quote.ts';
import type { Span } from '../../core/span.ts';
import { fold } from '../../core/text.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { stem } from '../../language/stem.ts';
import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  NOUN_PREPOSITION,
  PREPOSITION,
  PRONOUN,
  type QuotationWords,
  quotationWords,
  ROLE,
  SUBORDINATOR,
  VERB,
} from './quotation-words.ts';

/** A person where the running text names them, and the fullest form of the name in the article. */
interface PersonMention extends Span {
  readonly text: string;
  readonly fullest: string;
  /** The sentence that it stands in. */
  readonly sentence: number;
}

/** How far back a pronoun looks, in sentences. */
const FARTHEST = 8;
/** A name that begins this early in its sentence is its subject, titles and offices allowed for. */
const SUBJECT_REACH = 60;
/** How far an office may stand from the name it belongs to: "the minister of energy of Verenia, Ann Roe". */
const OFFICE_REACH = 70;
const LONGEST_NAME = 5;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Who says the quotes of one article, as the article names them in full: "he said" gives who was spoken of last, "the
 * minister" the person whom the article calls one, "Mr. Nurbek" the fullest form of the name. Null where it is not clear.
 */
export class ArticleSpeakers {
  readonly #article: AnalysedArticle;
  readonly #lexicon: Lexicon;
  readonly #words: QuotationWords;
  readonly #persons: readonly PersonMention[];
  readonly #spoken: readonly Quote[];
  readonly #organisations: ReadonlySet<string>;
  readonly #known = new Map<Quote, string | null>();

  constructor(article: AnalysedArticle, lexicon: Lexicon) {
    this.#article = article;
    this.#lexicon = lexicon;
    this.#words = quotationWords(lexicon);
    this.#organisations = new Set(lexicon.names.organisationWords);
    const { quotes } = article.analysis;
    this.#spoken = quotes
      .filter((quote) => quote.speaker !== null)
      .sort((a, b) => (a.speaker?.start ?? 0) - (b.speaker?.start ?? 0));
    this.#persons = this.#collectPersons();
  }

  /** The speaker of a quote of this article. */
  of(quote: Quote): string | null {
    const known = this.#known.get(quote);
    if (known !== undefined) return known;
    this.#known.set(quote, null);
    const speaker = quote.speaker === null ? this.#implied(quote) : this.#named(quote.speaker, quote);
    this.#known.set(quote, speaker);
    return speaker;
  }

  #collectPersons(): PersonMention[] {
    const { article, analysis } = this.#article;
    const spoken = analysis.quotes
      .filter((quote) => quote.type === 'direct')
      .flatMap((quote) => quote.content)
      .sort((a, b) => a.start - b.start);
    const forms = formsOf(
      analysis.names.filter((name) => name.kind === 'person' || name.kind === 'unknown'),
      (name) => name.kind === 'person' || this.#actsAsPerson(name),
    );
    const persons: PersonMention[] = [];
    let sentence = 0;
    let next = 0;
    for (const name of analysis.names) {
      while ((analysis.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= name.start) sentence += 1;
      while ((spoken[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next += 1;
      if ((spoken[next]?.start ?? Number.POSITIVE_INFINITY) < name.end) continue;
      const full = forms.get(surnameOf(name.text));
      const isPerson = name.kind === 'person' || (name.kind === 'unknown' && full?.person === true);
      if (!isPerson || /\n/.test(article.text.slice(name.start, name.end))) continue;
      // "told the Post Ann Roe": the outlet addressed runs into the name.
      const outlet = analysis.citations.find(
        ({ start, end }) => start === name.start && end !== null && end < name.end,
      );
      if (outlet?.end) {
        const rest = article.text.slice(outlet.end, name.end).trim();
        if (rest.includes(' ')) {
          persons.push({ start: name.end - rest.length, end: name.end, text: rest, fullest: rest, sentence });
          continue;
        }
      }
      persons.push({
        start: name.start,
        end: name.end,
        text: name.text,
        fullest: full?.name ?? name.text.replace(/\s+/g, ' '),
        sentence,
      });
    }
    return persons;
  }

  /** A name of unknown kind is a person's where it speaks or has an office: "Ann Roe, a doctor, said". */
  #actsAsPerson(name: NameMention): boolean {
    const words = name.text.match(WORD) ?? [];
    if (words.length < 2 || this.#organisations.has((words.at(-1) ?? '').toLowerCase())) return false;
    const { article, analysis } = this.#article;
    if (
      analysis.citations.some(
        ({ start, end }) => start !== null && end !== null && start < name.end && name.start < end,
      )
    )
      return false;
    const speaks = this.#spoken.some(
      ({ speaker }) =>
        speaker !== null &&
        speaker.start <= name.start &&
        speaker.end === name.end &&
        !INDEFINITE.test(speaker.text.match(WORD)?.[0] ?? ''),
    );
    if (speaks) return true;
    const { text } = article;
    const closed = /^[,.]/.test(text.slice(name.end, name.end + 1));
    const office = (closed ? /([\p{L}-]+),?\s$/u : /([\p{L}-]+)\s$/u).exec(
      text.slice(Math.max(0, name.start - 40), name.start),
    );
    const behind = /^(?:,\s|\s[—–]\s)([^.!?,\n]*)/u.exec(text.slice(name.end, name.end + OFFICE_REACH))?.[1];
    const apposition = behind?.match(WORD) ?? [];
    // "…, Ann Roe, has said": the name is in apposition to a description that speaks.
    if (apposition.slice(0, 2).some((word) => (this.#bits(word) & VERB) !== 0)) return true;
    const relative = (this.#bits(apposition[0] ?? '') & (SUBORDINATOR | PRONOUN)) !== 0;
    return [office?.[1] ?? '', ...(relative ? [] : apposition)].some(
      (word) => (this.#bits(word) & ROLE) !== 0,
    );
  }

  #named(speaker: Span & { readonly text: string }, quote: Quote): string | null {
    const words = speaker.text.match(WORD) ?? [];
    const first = words[0] ?? '';
    const bits = this.#bits(first);
    if (words.length === 0) return null;
    if (words.length === 1 && (bits & PRONOUN) !== 0)
      return this.#ofPronoun(first.toLowerCase(), speaker.start);
    const person = this.#personIn(speaker);
    if (person !== null) return person.fullest;
    const apposition = this.#apposition(speaker);
    if (apposition !== null) return apposition.fullest;
    const role = words.find((word) => (this.#bits(word) & ROLE) !== 0)?.toLowerCase() ?? null;
    if (role !== null && this.#isDefinite(words))
      return this.#holderOf(role, speaker.start) ?? this.#describedAs(role, speaker.start) ?? speaker.text;
    const name = trailingName(words);
    if (name !== null && role === null) return name;
    if (this.#isExact(words)) return speaker.text;
    const fromPreposition = (bits & (PREPOSITION | SUBORDINATOR)) !== 0 && (bits & DETERMINER) === 0;
    if (fromPreposition || (role === null && !isNominal(words, bits))) return this.#implied(quote);
    return role === null && this.#isName(words) ? this.#byWords(words) : speaker.text;
  }

  /** The one person named in a description, unless it is about somebody of theirs: "Roe's lawyer", "a friend of Ann Roe". */
  #personIn(speaker: Span): PersonMention | null {
    const inside = this.#persons.filter(
      (person) => person.start >= speaker.start && person.end <= speaker.end,
    );
    const [person] = inside;
    const { text } = this.#article.article;
    if (person === undefined || inside.length > 1) return null;
    if (INDEFINITE.test(text.slice(speaker.start, person.start).match(WORD)?.[0] ?? '')) return null;
    if (/^['’]s?\s/u.test(text.slice(person.end, person.end + 3))) return null;
    const before = text.slice(speaker.start, person.start).match(WORD)?.at(-1);
    if (before !== undefined && (this.#bits(before) & (PREPOSITION | NOUN_PREPOSITION | CONJUNCTION)) !== 0)
      return null;
    const rest = text.slice(person.end, speaker.end).match(WORD) ?? [];
    if ((this.#bits(rest[0] ?? '') & ROLE) !== 0 || this.#isInflected(person)) return null;
    // A surname that is also a title: "Friedlinde Graf".
    if (rest.length === 1 && /^\p{Lu}/u.test(rest[0] ?? '') && !person.text.includes(' '))
      return { ...person, fullest: text.slice(person.start, speaker.end) };
    return person;
  }

  /** "адвокат Эрлунна": a longer form than the article has elsewhere is a case, and the person is somebody's. */
  #isInflected(person: PersonMention): boolean {
    const own = surnameOf(person.text);
    return this.#persons.some((other) => {
      const surname = surnameOf(other.text);
      return own.length > surname.length && own.length - surname.length <= 2 && own.startsWith(surname);
    });
  }

  /** "the energy minister, Ann Roe, said": the name between commas behind a description. */
  #apposition(speaker: Span): PersonMention | null {
    const person = this.#persons.find(({ start }) => start >= speaker.end && start <= speaker.end + 3);
    if (person === undefined) return null;
    return /^,\s?$/u.test(this.#article.article.text.slice(speaker.end, person.start)) ? person : null;
  }

  /** "the minister", "министр", "Bakan": an office without a name. */
  #isDefinite(words: readonly string[]): boolean {
    if (words.length > 4) return false;
    const [first = '', ...rest] = words;
    if (INDEFINITE.test(first)) return false;
    const definite = (this.#bits(first) & DETERMINER) !== 0 || words.length <= 2;
    return definite && rest.every((word) => !/^\p{Lu}/u.test(word) || (this.#bits(word) & ROLE) !== 0);
  }

  /** The nearest earlier speaker with that office who is described in full: "a senior official of a northern country". */
  #describedAs(role: string, place: number): string | null {
    const earlier = this.#spoken.findLast(({ speaker }) => {
      if (speaker === null || speaker.start >= place) return false;
      const words = speaker.text.match(WORD) ?? [];
      return words.some((word) => word.toLowerCase() === role) && !this.#isDefinite(words);
    });
    return earlier?.speaker?.text ?? null;
  }

  /** A description in a language without articles: "бывший старший механик судна". */
  #isExact(words: readonly string[]): boolean {
    if (this.#lexicon.quotation.determiners.some((word) => ARTICLE.test(word))) return false;
    const [first = ''] = words;
    return (
      words.length <= 5 &&
      !this.#lexicon.quotation.verbFinal &&
      (this.#bits(first) & (PREPOSITION | SUBORDINATOR | ADVERB | CONJUNCTION)) === 0
    );
  }

  /** The one person whom the article gives the office: before the name, or after it behind a comma. */
  #holderOf(role: string, place: number): string | null {
    const { text } = this.#article.article;
    const { language } = this.#lexicon;
    const wanted = stem(fold(role), language);
    const holders = new Set<string>();
    for (const person of this.#persons) {
      if (person.start > place && holders.size > 0) break;
      const before = lastClause(text.slice(Math.max(0, person.start - OFFICE_REACH), person.start));
      const after = /^,\s([^.!?\n]*)/u.exec(text.slice(person.end, person.end + OFFICE_REACH))?.[1] ?? '';
      const near = [...(before.match(WORD) ?? []), ...(after.match(WORD) ?? [])];
      if (near.some((word) => isSameOffice(stem(fold(word), language), wanted))) holders.add(person.fullest);
    }
    return holders.size === 1 ? ([...holders][0] ?? null) : null;
  }

  /** Who was spoken of last before a place. */
  #ofPronoun(pronoun: string, place: number): string | null {
    const { feminine, masculine, plural } = this.#lexicon.quotation;
    const single = feminine.includes(pronoun) || masculine.includes(pronoun);
    if (single) return this.#antecedent(place, pronoun);
    if (!plural.includes(pronoun)) return null;
    const before = this.#spoken.filter((quote) => (quote.speaker?.start ?? 0) < place);
    const group = before.findLast(({ speaker }) => this.#isPlural((speaker?.text ?? '').match(WORD) ?? []));
    return group?.speaker?.text ?? null;
  }

  #antecedent(place: number, pronoun: string): string | null {
    const { sentences } = this.#article.analysis;
    let at = sentenceAt(sentences, place);
    for (let steps = 0; at >= 0 && steps < FARTHEST; at -= 1, steps += 1) {
      const sentence = sentences[at];
      if (sentence === undefined) continue;
      const found = this.#spokenOf(sentence, Math.min(sentence.end, place));
      if (found !== undefined && (found === null || this.#canBe(found, pronoun))) return found;
    }
    return null;
  }

  /** Whether the sentences that name only this person speak of them with pronouns of that gender, or with none. */
  #canBe(name: string, pronoun: string): boolean {
    const { feminine, masculine } = this.#lexicon.quotation;
    if (feminine.includes(pronoun) === masculine.includes(pronoun)) return true;
    const [own, other] = feminine.includes(pronoun) ? [feminine, masculine] : [masculine, feminine];
    let fitting = 0;
    let against = 0;
    const { text } = this.#article.article;
    for (const [at, person] of this.#persons.entries()) {
      if (person.fullest !== name || this.#persons[at - 1]?.sentence === person.sentence) continue;
      const next = this.#persons[at + 1]?.start ?? text.length;
      const end = this.#article.analysis.sentences[person.sentence]?.end ?? person.end;
      for (const [word] of text.slice(person.end, Math.min(next, end)).matchAll(WORD)) {
        const lower = word.toLowerCase();
        if (own.includes(lower)) fitting += 1;
        else if (other.includes(lower)) against += 1;
      }
    }
    return against === 0 || fitting > against;
  }

  /** Who a sentence is about: who speaks in it, or its subject. Null where several could be meant, undefined where nobody. */
  #spokenOf(sentence: Span, end: number): string | null | undefined {
    const speaking = this.#spoken.filter(
      ({ speaker }) => speaker !== null && speaker.start >= sentence.start && speaker.start < end,
    );
    for (const quote of speaking.reverse()) {
      const { speaker } = quote;
      if (speaker === null) continue;
      const words = speaker.text.match(WORD) ?? [];
      if (words.length === 1 && (this.#bits(words[0] ?? '') & PRONOUN) !== 0) continue;
      if (!this.#isPersonal(speaker, words)) continue;
      return this.of(quote);
    }
    const persons = this.#persons.filter((person) => person.start >= sentence.start && person.end <= end);
    const [first] = persons;
    if (first === undefined) return undefined;
    const others = new Set(persons.map((person) => person.fullest));
    if (others.size === 1 || first.start - sentence.start <= SUBJECT_REACH) return first.fullest;
    return null;
  }

  /** A quote without a speaker: who the clause of its cue, the words before its colon or its paragraph are about. */
  #implied(quote: Quote): string | null {
    const [content] = quote.content;
    if (content === undefined || quote.type === 'indirect') return null;
    const { text } = this.#article.article;
    if (quote.cue !== null && quote.speaker === null) {
      const rest = this.#persons.filter((person) => {
        const from = quote.cue?.start ?? 0;
        return (
          person.start >= from &&
          person.start < from + 160 &&
          !CLAUSE_END.test(text.slice(from, person.start))
        );
      });
      const named = new Set(rest.map((person) => person.fullest));
      if (named.size === 1) return [...named][0] ?? null;
      if (named.size > 1) return null;
    }
    const paragraph = text.lastIndexOf('\n\n', content.start);
    const { sentences } = this.#article.analysis;
    for (let at = sentenceAt(sentences, content.start); at >= 0; at -= 1) {
      const sentence = sentences[at];
      if (sentence === undefined || sentence.start < paragraph) return null;
      const found = this.#spokenOf(sentence, Math.min(sentence.end, content.start));
      if (found !== undefined) return found;
      const pronoun = PRONOUN_FIRST.exec(text.slice(sentence.start, sentence.end))?.[0] ?? '';
      if (sentence.end <= content.start && (this.#bits(pronoun) & PRONOUN) !== 0)
        return this.#ofPronoun(pronoun.toLowerCase(), sentence.start);
    }
    return null;
  }

  #isPersonal(speaker: Span, words: readonly string[]): boolean {
    if (this.#personIn(speaker) !== null) return true;
    if (this.#isPlural(words) || words.some((word) => this.#organisations.has(word.toLowerCase())))
      return false;
    const first = this.#bits(words[0] ?? '');
    if ((first & PREPOSITION) !== 0 && (first & DETERMINER) === 0) return false;
    if (words.some((word) => (this.#bits(word) & ROLE) !== 0 && !this.#words.isListener(word.toLowerCase())))
      return true;
    return this.#isName(words);
  }

  /** Capitals only: how a name looks that the names of the article lack. */
  #isName(words: readonly string[]): boolean {
    const own = words.filter((word) => (this.#bits(word) & (ROLE | DETERMINER)) === 0);
    const titled = (word: string) => this.#lexicon.names.titles.includes(word.toLowerCase());
    const capital = (word: string) => /^\p{Lu}/u.test(word);
    return (
      own.length > 0 &&
      own.length <= LONGEST_NAME &&
      own.every((word) => capital(word) || titled(word)) &&
      own.some((word) => capital(word) && !titled(word)) &&
      !own.some((word) => (this.#bits(word) & (PREPOSITION | ADVERB | SUBORDINATOR)) !== 0) &&
      !own.some((word) => this.#organisations.has(word.toLowerCase()))
    );
  }

  /** The fullest speaker of the article with the same last word, without titles. */
  #byWords(words: readonly string[]): string {
    const last = fold(words.at(-1) ?? '');
    let best = words;
    for (const { speaker } of this.#spoken) {
      const other = speaker?.text.match(WORD) ?? [];
      if (fold(other.at(-1) ?? '') === last && this.#isName(other) && other.length > best.length)
        best = other;
    }
    const titles = this.#lexicon.names.titles;
    const bare = best.filter(
      (word) => !titles.includes(word.toLowerCase()) && !titles.includes(`${word.toLowerCase()}.`),
    );
    return (bare.length > 0 ? bare : best).join(' ');
  }

  #isPlural(words: readonly string[]): boolean {
    const { plural, conjunctions, roles } = this.#lexicon.quotation;
    const lower = words.map((word) => word.toLowerCase());
    if (plural.includes(lower[0] ?? '') || lower.some((word) => conjunctions.includes(word))) return true;
    return lower.some(
      (word) => word.endsWith('s') && roles.includes(word) && roles.includes(word.slice(0, -1)),
    );
  }

  #bits(word: string): number {
    return this.#words.bits.get(word.toLowerCase().replace('’', "'")) ?? 0;
  }
}

/** What begins the description of somebody who is not named. */
const INDEFINITE = /^(?:an?|one|another|some|several|eine?[rnms]?|une?|des|un[ao]s?|bir|один|одна)(?:\s|$)/iu;
const ARTICLE = /^(the|der|le|el)$/;
const PRONOUN_FIRST = /^\p{L}+/u;
/** What parts the clause of a cue from the next. */
const CLAUSE_END = /[.!?;:\n“”„«»"]/u;

/** A determiner or a capital opens a description; other words are what is left of a misread clause. */
function isNominal(words: readonly string[], firstBits: number): boolean {
  return (firstBits & DETERMINER) !== 0 || /^[\p{Lu}\p{Lo}\p{N}]/u.test(words[0] ?? '');
}

/** The name behind small words, none of which could part it from them: "гидролог Ульрих Даннеккер". */
function trailingName(words: readonly string[]): string | null {
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const name = words.slice(first);
  const fits = first > 0 && first <= 3 && name.length >= 2 && name.every((word) => /^\p{Lu}/u.test(word));
  return fits ? name.join(' ') : null;
}

function isSameOffice(a: string, b: string): boolean {
  if (a === b) return true;
  const shared = Math.min(a.length, b.length);
  return shared >= 5 && a.slice(0, shared) === b.slice(0, shared) && Math.abs(a.length - b.length) <= 3;
}

/** What stands after the last end of a sentence. */
function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. '), text.lastIndexOf('! ')) + 1);
}

function surnameOf(name: string): string {
  return fold(
    name
      .replace(/['’]s?$/u, '')
      .match(WORD)
      ?.at(-1) ?? name,
  );
}

interface NameForms {
  /** The one longest form, or null where several persons bear the name. */
  name: string | null;
  parts: number;
  person: boolean;
}

/** By last word: the longest form of a name, and whether any form is known to be a person's. */
function formsOf(
  names: readonly NameMention[],
  isPerson: (name: NameMention) => boolean,
): Map<string, NameForms> {
  const forms = new Map<string, NameForms>();
  for (const mention of names) {
    const name = mention.text.replace(/\s+/g, ' ');
    const parts = name.match(WORD)?.length ?? 0;
    if (parts > LONGEST_NAME) continue;
    const key = surnameOf(name);
    const known = forms.get(key);
    if (known === undefined) forms.set(key, { name, parts, person: isPerson(mention) });
    else {
      known.person ||= isPerson(mention);
      if (known.name === null) continue;
      const [short, long] = parts > known.parts ? [known.name, name] : [name, known.name];
      if (!long.endsWith(short) && firstWord(long) !== firstWord(short)) known.name = null;
      else if (parts > known.parts) Object.assign(known, { name, parts });
    }
  }
  return forms;
}

function firstWord(name: string): string {
  return fold(name.split(' ')[0] ?? '');
}

/** The sentence that holds a place, or the last before it. */
function sentenceAt(sentences: readonly Span[], place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
