import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};

/** Stems repeat: caching them makes tokenising four times as fast. Bounded, since names never end. */
const CACHE_SIZE = 20_000;
const caches = new Map<string, Map<string, string>>();

/** What hangs on a word with an apostrophe and is not of it: the possessive, elided articles and pronouns, case endings. */
const CLITIC: Readonly<Record<string, RegExp>> = {
  en: /'s?$/,
  fr: /^(?:[cdjlmnst]|qu)'/,
  it: /^(?:[cdlmnst]|un|all|dell|nell|sull|dall|quell)'/,
  tr: /'.*$/,
};
const NONE = /(?!)/;

/** Whether words of a language are stemmed; those of others stay as they are. */
export function hasStemmer(language: string): boolean {
  return stemmers[language] !== undefined;
}

/** The stem of a lower-case word (Snowball), or the word itself in a language without a stemmer. */
export function stem(word: string, language: string): string {
  const stemmer = stemmers[language];
  if (stemmer === undefined || word.length < 4 || /\d/.test(word)) return word;
  let cache = caches.get(language);
  if (cache === undefined) {
    cache = new Map();
    caches.set(language, cache);
  }
  let stemmed = cache.get(word);
  if (stemmed === undefined) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    stemmed = stemmer(word.replace(CLITIC[language] ?? NONE, '')) || word;
    cache.set(word, stemmed);
  }
  return stemmed;
}
