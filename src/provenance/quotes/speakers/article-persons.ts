import type { AnalysedArticle, NameMention } from '../../../core/analysis.ts';
import { type Span, spansOverlap } from '../../../core/span.ts';
import { fold } from '../../../core/text.ts';
import {
  CONJUNCTION,
  NOUN_PREPOSITION,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SUBORDINATOR,
  VERB,
} from '../attribution/quotation-words.ts';
import { LONGEST_NAME, type SpeakerWords, wordsOf } from './speaker-words.ts';
import { speakingPersons } from './speaking-persons.ts';

/** A person where the running text names them, and the fullest form of the name in the article. */
export interface PersonMention extends Span {
  readonly text: string;
  readonly fullest: string;
  /** The sentence that it stands in. */
  readonly sentence: number;
}

/** How far an office may stand from the name it belongs to: "the minister of energy of Verenia, Ann Roe". */
const OFFICE_REACH = 70;
const MOST_APPOSITION_WORDS = 6;
const HAN_NAME = /^[\p{Script=Han}々]{2,6}$/u;

/** The persons whom one article names outside of what it quotes, in text order. */
export class ArticlePersons {
  readonly mentions: readonly PersonMention[];
  /** Names of several words of which nothing shows yet that they are persons'. */
  readonly #unclear: PersonMention[] = [];
  #bySurname: ReadonlyMap<string, readonly PersonMention[]> | null = null;
  readonly #text: string;
  readonly #words: SpeakerWords;

  constructor({ article, analysis }: AnalysedArticle, words: SpeakerWords) {
    this.#text = article.text;
    this.#words = words;
    this.mentions = this.#collect(analysis);
  }

  /** The one person named in a description, unless it is about somebody of theirs: "Roe's lawyer", "a friend of Ann Roe". */
  describedBy(speaker: Span): PersonMention | null {
    const inside = this.mentions.filter(
      (person) => person.start >= speaker.start && person.end <= speaker.end,
    );
    const [person] = inside;
    if (person === undefined || inside.length > 1) return null;
    const text = this.#text;
    const before = wordsOf(text.slice(speaker.start, person.start));
    if (this.#words.isIndefinite(before[0] ?? '')) return null;
    if (/^['’]s?\s/u.test(text.slice(person.end, person.end + 3))) return null;
    const joins = this.#words.bits(before.at(-1) ?? '') & (PREPOSITION | NOUN_PREPOSITION | CONJUNCTION);
    if (joins !== 0) return null;
    const rest = wordsOf(text.slice(person.end, speaker.end));
    if ((this.#words.bits(rest[0] ?? '') & ROLE) !== 0 || this.#isInflected(person)) return null;
    // A surname that is also a title: "Friedlinde Graf".
    if (rest.length === 1 && /^\p{Lu}/u.test(rest[0] ?? '') && !person.text.includes(' '))
      return { ...person, fullest: text.slice(person.start, speaker.end) };
    return person;
  }

  /** "the energy minister, Ann Roe, said": the name between commas behind a description. */
  inAppositionTo(speaker: Span): PersonMention | null {
    const person = this.mentions.find(({ start }) => start >= speaker.end && start <= speaker.end + 3);
    if (person === undefined) return null;
    return /^,\s?$/u.test(this.#text.slice(speaker.end, person.start)) ? person : null;
  }

  /** The one person whom the article gives the office up to a place: before the name, or after it behind a comma. */
  holderOf(office: string, place: number): string | null {
    const wanted = this.#words.officeKey(office);
    const holders = new Set<string>();
    for (const person of this.mentions) {
      if (person.start > place && holders.size > 0) break;
      const before = lastClause(this.#text.slice(Math.max(0, person.start - OFFICE_REACH), person.start));
      const behind = this.#text.slice(person.end, person.end + OFFICE_REACH);
      const after = /^,\s([^.!?\n]*)/u.exec(behind)?.[1] ?? '';
      const near = [...wordsOf(before), ...wordsOf(after)].flatMap(partsOf);
      if (near.some((word) => isSameOffice(this.#words.officeKey(word), wanted))) holders.add(person.fullest);
    }
    return holders.size === 1 ? ([...holders][0] ?? null) : null;
  }

  /** The one person whom the article calls so right before the name or in a short apposition: "Ann Roe, a welder,". */
  calledBy(noun: string, place: number): string | null {
    const wanted = this.#words.officeKey(noun);
    const called = new Set<string>();
    for (const person of [...this.mentions, ...this.#unclear]) {
      if (person.start > place) continue;
      const before = wordsOf(
        lastClause(this.#text.slice(Math.max(0, person.start - OFFICE_REACH), person.start)),
      );
      const behind = this.#text.slice(person.end, person.end + OFFICE_REACH);
      const apposition = wordsOf(/^,\s([^.!?,\n]*),/u.exec(behind)?.[1] ?? '');
      const near = [before.at(-1) ?? '', ...apposition.slice(0, MOST_APPOSITION_WORDS)];
      if (near.flatMap(partsOf).some((word) => isSameOffice(this.#words.officeKey(word), wanted)))
        called.add(person.fullest);
    }
    return called.size === 1 ? ([...called][0] ?? null) : null;
  }

  /**
   * The one person of whose name this is the part that later sentences use, in scripts without capitals: a surname first
   * (田中), a surname last (霍尔特, مرعي). Null where nobody or several bear it.
   */
  withPart(part: string): string | null {
    const bearers = new Set<string>();
    let isName = false;
    for (const { fullest } of this.mentions) {
      const isLast = fullest.endsWith(part) && /[\s·•・]/u.test(fullest.at(-part.length - 1) ?? '');
      const isFirst = HAN_NAME.test(fullest) && fullest.startsWith(part) && fullest.length > part.length;
      if (isLast || isFirst) bearers.add(fullest);
      isName ||= fullest === part;
    }
    if (bearers.size === 0) return isName ? part : null;
    return bearers.size === 1 ? ([...bearers][0] ?? null) : null;
  }

  /** The one full name whose last word this is: who speaks under it is a person, whatever else shows it. */
  withSurname(surname: string): string | null {
    this.#bySurname ??= Map.groupBy(
      [...this.mentions, ...this.#unclear].filter(({ text }) => text.includes(' ')),
      ({ text }) => surnameOf(text),
    );
    const bearers = new Set(this.#bySurname.get(fold(surname))?.map(({ fullest }) => fullest));
    return bearers.size === 1 ? ([...bearers][0] ?? null) : null;
  }

  /** 「港务局长李明」, 「局長の田中氏」: the one person whose name stands right behind an office, where words have no spaces. */
  behindOffice(office: string, place: number): string | null {
    const holders = new Set<string>();
    for (const person of this.mentions) {
      if (person.start > place) break;
      const before = this.#text.slice(Math.max(0, person.start - OFFICE_REACH), person.start);
      if (before.replace(/[の、\s]+$/u, '').endsWith(office)) holders.add(person.fullest);
    }
    return holders.size === 1 ? ([...holders][0] ?? null) : null;
  }

  #collect({ names: listed, quotes, citations, sentences }: AnalysedArticle['analysis']): PersonMention[] {
    const spoken = quotes
      .filter((quote) => quote.type === 'direct')
      .flatMap((quote) => quote.content)
      .sort((a, b) => a.start - b.start);
    const speakers = quotes.flatMap((quote) => quote.speaker ?? []);
    const names = withSpeakers(listed, speakingPersons(this.#text, speakers, this.#words.lexicon));
    const cited = citations.flatMap(({ start, end }) =>
      start === null || end === null ? [] : { start, end },
    );
    const forms = formsOf(
      names.filter((name) => name.kind === 'person' || name.kind === 'unknown'),
      (name) => name.kind === 'person' || this.#actsAsPerson(name, speakers, cited),
    );
    const persons: PersonMention[] = [];
    let sentence = 0;
    let next = 0;
    for (const name of names) {
      while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= name.start) sentence += 1;
      while ((spoken[next]?.end ?? Number.POSITIVE_INFINITY) <= name.start) next += 1;
      if ((spoken[next]?.start ?? Number.POSITIVE_INFINITY) < name.end) continue;
      const full = forms.get(surnameOf(name.text));
      const isPerson = name.kind === 'person' || (name.kind === 'unknown' && full?.person === true);
      if (/\n/.test(this.#text.slice(name.start, name.end))) continue;
      const { start, end, text } = name;
      const person = { start, end, text, fullest: full?.name ?? text.replace(/\s+/g, ' '), sentence };
      if (isPerson) persons.push(this.#behindOutlet(name, cited, sentence) ?? person);
      else if (name.kind === 'unknown' && this.#canBePerson(name, cited)) this.#unclear.push(person);
    }
    return persons;
  }

  /** "told the Post Ann Roe": the outlet addressed runs into the name. */
  #behindOutlet(name: NameMention, cited: readonly Span[], sentence: number): PersonMention | null {
    const outlet = cited.find(({ start, end }) => start === name.start && end < name.end);
    if (outlet === undefined) return null;
    const text = this.#text.slice(outlet.end, name.end).trim();
    if (!text.includes(' ')) return null;
    return { start: name.end - text.length, end: name.end, text, fullest: text, sentence };
  }

  /** A name of unknown kind is a person's where it speaks or has an office: "Ann Roe, a doctor, said". */
  #actsAsPerson(
    name: NameMention,
    speakers: readonly (Span & { readonly text: string })[],
    cited: readonly Span[],
  ): boolean {
    if (!this.#canBePerson(name, cited)) return false;
    const speaks = speakers.some(
      (speaker) =>
        speaker.start <= name.start &&
        speaker.end === name.end &&
        !this.#words.isIndefinite(wordsOf(speaker.text)[0] ?? ''),
    );
    return speaks || this.#hasOffice(name);
  }

  #canBePerson(name: NameMention, cited: readonly Span[]): boolean {
    const own = wordsOf(name.text);
    if (own.length < 2 || this.#words.isOrganisation(own.at(-1) ?? '')) return false;
    return !cited.some((citation) => spansOverlap(citation, name));
  }

  #hasOffice(name: Span): boolean {
    const closed = /^[,.]/.test(this.#text.slice(name.end, name.end + 1));
    const office = (closed ? /([\p{L}-]+),?\s$/u : /([\p{L}-]+)\s$/u).exec(
      this.#text.slice(Math.max(0, name.start - 40), name.start),
    );
    const behind = this.#text.slice(name.end, name.end + OFFICE_REACH);
    const apposition = wordsOf(/^(?:,\s|\s[—–]\s)([^.!?,\n]*)/u.exec(behind)?.[1] ?? '');
    // "…, Ann Roe, has said": the name is in apposition to a description that speaks.
    if (apposition.slice(0, 2).some((word) => (this.#words.bits(word) & VERB) !== 0)) return true;
    const relative = (this.#words.bits(apposition[0] ?? '') & (SUBORDINATOR | PRONOUN)) !== 0;
    return [office?.[1] ?? '', ...(relative ? [] : apposition)].some(
      (word) => (this.#words.bits(word) & ROLE) !== 0,
    );
  }

  /** "адвокат Эрлунна": a longer form than the article has elsewhere is a case, and the person is somebody's. */
  #isInflected(person: PersonMention): boolean {
    const own = surnameOf(person.text);
    return this.mentions.some((other) => {
      const surname = surnameOf(other.text);
      return own.length > surname.length && own.length - surname.length <= 2 && own.startsWith(surname);
    });
  }
}

/** The names of a text and the speakers that none of them is or overlaps, in text order; both are. */
function withSpeakers(
  names: readonly NameMention[],
  speakers: readonly NameMention[],
): readonly NameMention[] {
  if (speakers.length === 0) return names;
  let next = 0;
  const others = speakers.filter((speaker) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= speaker.start) next += 1;
    return (names[next]?.start ?? Number.POSITIVE_INFINITY) >= speaker.end;
  });
  return [...names, ...others].sort((a, b) => a.start - b.start);
}

/** "engenheira-chefe": a compound, and its parts. */
function partsOf(word: string): readonly string[] {
  return word.includes('-') ? [word, ...word.split('-')] : [word];
}

const SHORTEST_COMPOUND = 6;
const DEPUTY = /^(?:vize|vice|ex|alt)/u;

/** Whether an office beside a name, `a`, is the one that is asked for: both as stems. */
function isSameOffice(a: string, b: string): boolean {
  if (a === b) return true;
  // "Verkehrsministerin … die Ministerin", but no "Vizepräsident … der Präsident".
  if (b.length >= SHORTEST_COMPOUND && a.endsWith(b) && !DEPUTY.test(a)) return true;
  const shared = Math.min(a.length, b.length);
  return shared >= 5 && a.slice(0, shared) === b.slice(0, shared) && Math.abs(a.length - b.length) <= 3;
}

/** What stands after the last end of a sentence. */
function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. '), text.lastIndexOf('! ')) + 1);
}

function surnameOf(name: string): string {
  return fold(wordsOf(name.replace(/['’]s?$/u, '')).at(-1) ?? name);
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
    const parts = wordsOf(name).length;
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
