import type { Lexicon } from './lexicon.ts';
import { cityNames, countryNames } from './place-names.ts';

/** What a language's lists say of words, in the forms that lookups need. */
export interface Gazetteer {
  readonly stopWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Whether a lower-case word is what somebody does, as German writes it before a full name: "Hydrologe Ulrich Weber". */
  isOffice(lower: string): boolean;
  readonly particles: ReadonlySet<string>;
  /** Articles and the like: some are particles too ("der" in "von der Tann"). */
  readonly determiners: ReadonlySet<string>;
  /** Particles that hold names of organisations together but never those of persons ("of", "für"). */
  readonly organisationParticles: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  isGivenName(lower: string): boolean;
  isPlace(lower: string): boolean;
  /** Whether every noun has a capital, so that a capital makes no name. */
  readonly capitalNouns: boolean;
  /** Prepositions behind which a capitalised word without an article may be a place, in languages that capitalise nouns. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Whether a word may stand there as a noun. */
  isBareNoun(lower: string): boolean;
  /** ISO 3166-1 code of a country by its name in this language or in English, in any case form, or null. */
  countryOf(lower: string): string | null;
  /** A lower-case word without the endings of case (Russian, German genitive). For comparing, not for showing. */
  base(lower: string): string;
}

const ORGANISATION_PARTICLES = new Set([
  'of',
  'the',
  'for',
  'and',
  'für',
  'und',
  'et',
  'y',
  'и',
  've',
  'des',
]);
const CYRILLIC_ENDING =
  /(?:ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ом|ем|ём|ым|им|ах|ях|ый|ий|ая|яя|ую|юю|[аяуюеёиыоьй])$/u;
const SCRIPTS_WITHOUT_CASE = ['zh', 'ja', 'ko', 'ar', 'he', 'th', 'hi', 'fa'];
const gazetteers = new Map<string, Gazetteer>();

/** The gazetteer of a lexicon; made once. */
export function gazetteerFor(lexicon: Lexicon): Gazetteer {
  let gazetteer = gazetteers.get(lexicon.language);
  if (gazetteer === undefined) {
    gazetteer = createGazetteer(lexicon);
    gazetteers.set(lexicon.language, gazetteer);
  }
  return gazetteer;
}

/**
 * A lower-case word without endings of case: Cyrillic words lose theirs, others only in German the genitive's s. What is
 * left is for comparing ("путиным" and "путина" give "путин").
 */
export function baseForm(lower: string, language: string): string {
  if (/\p{Script=Cyrillic}/u.test(lower)) {
    const bare = lower.replace(CYRILLIC_ENDING, '');
    const short = bare.replace(/[еийь]$/u, '');
    return short.length >= 3 ? short : lower;
  }
  return language === 'de' && lower.length > 4 ? lower.replace(/['’]?s$/u, '') : lower;
}

function createGazetteer(lexicon: Lexicon): Gazetteer {
  const { names, words, quotation, language } = lexicon;
  const capitalNouns = names.barePlaces !== undefined;
  const base = (lower: string) => baseForm(lower, language);
  const baseOfAll = (name: string) => (name.includes(' ') ? name.split(' ').map(base).join(' ') : base(name));
  const countries = new Map<string, string>();
  for (const [name, code] of [...countryNames('en'), ...countryNames(language)]) {
    countries.set(name, code);
    countries.set(baseOfAll(name), code);
  }
  const places = new Set(
    names.places.flatMap((place) => [place, baseOfAll(place), place.replaceAll('.', '')]),
  );
  const titles = new Set(withInflections(names.titles, language));
  const offices = new Set(
    capitalNouns ? withInflections([...names.titles, ...quotation.roles], language) : [],
  );
  const givenNames = new Set(names.givenNames.flatMap((name) => [name, base(name)]));
  const bareNouns = new Set(names.barePlaces?.nouns);
  const nounEndings = names.barePlaces?.nounEndings ?? [];
  return {
    stopWords: new Set(words.stopWords),
    abbreviations: new Set(words.abbreviations),
    titles,
    isOffice: (lower) => offices.has(lower) || (offices.size > 0 && endsInOffice(lower, offices)),
    particles: new Set(names.particles),
    determiners: new Set(quotation.determiners),
    organisationParticles: ORGANISATION_PARTICLES,
    notNames: new Set(withInflections(names.notNames, language)),
    organisationWords: new Set(withInflections(names.organisationWords, language)),
    givenNames,
    isGivenName: (lower) =>
      givenNames.has(lower) || givenNames.has(base(lower)) || givenNames.has(lower.split(/[-‑]/u)[0] ?? ''),
    isPlace: (lower) => {
      const form = baseOfAll(lower);
      return places.has(lower) || places.has(form) || countries.has(lower) || countries.has(form);
    },
    capitalNouns,
    placePrepositions: new Set(names.barePlaces?.prepositions),
    isBareNoun: (lower) => bareNouns.has(lower) || nounEndings.some((ending) => lower.endsWith(ending)),
    countryOf: (lower) => countries.get(lower) ?? countries.get(baseOfAll(lower)) ?? null,
    base,
  };
}

const SHORTEST_OFFICE = 6;

/** "Verkehrsministerin", "Nachtwächter": the last part of a compound is what it is. */
function endsInOffice(lower: string, titles: ReadonlySet<string>): boolean {
  for (let at = 3; at <= lower.length - SHORTEST_OFFICE; at += 1)
    if (titles.has(lower.slice(at))) return true;
  return false;
}

const RUSSIAN_ENDINGS = ['а', 'я', 'у', 'ю', 'е', 'и', 'ы', 'ом', 'ем', 'ём', 'ой', 'ей', 'ью', 'ов'];

/** Titles and words of office in their cases (Russian, German); other languages have none or list them. */
function withInflections(words: readonly string[], language: string): string[] {
  if (language === 'de')
    return words.flatMap((word) => [word, `${word}n`, `${word}en`, `${word}s`, `${word}es`]);
  if (language !== 'ru') return [...words];
  return words.flatMap((word) => {
    if (word.includes(' ') || word.length < 4) return [word];
    const bare = word.replace(/[аяоейь]$/u, '');
    return [word, ...RUSSIAN_ENDINGS.map((ending) => bare + ending)];
  });
}

/** A place named in a script without case. */
export interface CaselessPlace {
  readonly start: number;
  readonly name: string;
}

interface Listed {
  readonly name: string;
  /** Countries are found in what is made of their names too ("النرويجي"), cities as whole words. */
  readonly whole: boolean;
}

let caseless: Map<number, Listed[]> | null = null;
/** Hebrew is the first of the scripts without case. */
const FIRST_CASELESS = 0x590;

/** Two code units as one number: texts are looked at character by character. */
const pairOf = (first: number, second: number) => first * 0x10000 + second;

/** Names of countries and cities found in a text of a script without case, with their places. */
export function caselessPlaces(text: string): CaselessPlace[] {
  caseless ??= listCaseless();
  const found: CaselessPlace[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const first = text.charCodeAt(at);
    if (first < FIRST_CASELESS) continue;
    const listed = caseless.get(pairOf(first, text.charCodeAt(at + 1)));
    const place = listed?.find(
      ({ name, whole }) =>
        text.startsWith(name, at) &&
        (whole ? isWhole(text, at, at + name.length) : endsLikeCountry(text, at + name.length)),
    );
    if (place === undefined) continue;
    found.push({ start: at, name: place.name });
    at += place.name.length - 1;
  }
  return found;
}

function listCaseless(): Map<number, Listed[]> {
  const all = new Map<string, Listed>();
  for (const language of SCRIPTS_WITHOUT_CASE) {
    for (const name of cityNames(language).keys()) all.set(name, { name, whole: true });
    for (const name of countryNames(language).keys()) all.set(name, { name, whole: false });
  }
  const byBeginning = Map.groupBy(
    [...all.values()].filter(({ name }) => !/[a-z]/.test(name)),
    ({ name }) => pairOf(name.charCodeAt(0), name.charCodeAt(1)),
  );
  for (const names of byBeginning.values()) names.sort((a, b) => b.name.length - a.name.length);
  return byBeginning;
}

/** Scripts that part words with spaces, and what they write as part of a word before it. */
const SPACED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;
const BEFORE = /(?:^|[^\p{L}\p{M}])(?:[وفبلك]{0,2}(?:ال)?|[והבלכמש]{0,3})$/u;
const ARABIC = /\p{Script=Arabic}/u;
const LETTER = /^[\p{L}\p{M}]/u;
const LONGEST_PREFIX = 6;

/** How what is of a country goes on behind its name in Arabic; "مصرفي" (a banker) is not of "مصر". */
const OF_COUNTRY = /^(?:ي(?:ة|ا|ين|ون|ات|ان|تين)?)?(?![\p{Script=Arabic}\p{M}])/u;
const LONGEST_ENDING = 6;

function endsLikeCountry(text: string, end: number): boolean {
  return !ARABIC.test(text[end] ?? '') || OF_COUNTRY.test(text.slice(end, end + LONGEST_ENDING));
}

function isWhole(text: string, start: number, end: number): boolean {
  if (!SPACED.test(text[start] ?? '')) return true;
  return (
    !LETTER.test(text.slice(end, end + 1)) &&
    BEFORE.test(text.slice(Math.max(0, start - LONGEST_PREFIX), start))
  );
}
