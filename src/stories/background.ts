import { fold } from '../core/text.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { lexicons } from '../language/lexicons.ts';
import { skeletonOf, soundOf } from '../language/name-sound.ts';
import { stem } from '../language/stem.ts';

/** Shares of all articles that have a term of some kind; measured only roughly, since they fade as articles are seen. */
const SHARES = { country: 0.06, word: 0.03, name: 0.015, number: 0.03 };
/**
 * Terms bear no language, so that a word that is common in one counts as common in all. Lists of languages that share letters
 * and Latin words with English take away from what tells its stories apart (allsides, gva-incidents), and are left out.
 */
const VOCABULARIES = lexicons.filter(({ language }) => !['cs', 'it', 'nl', 'pl', 'pt'].includes(language));
let words: ReadonlySet<string> | null = null;
let names: ReadonlySet<string> | null = null;

/**
 * The share of all articles, of whatever day, that can be expected to have a term of the index, 0 where nothing is known:
 * words, names and places that the lexicons list are the common vocabulary of news, and so are countries, years and small
 * numbers. A stream that has only begun cannot tell such terms from those that mark a happening.
 */
export function expectedShare(term: string): number {
  if (term.startsWith('@ ')) {
    if (term.startsWith('@ country ')) return SHARES.country;
    names ??= new Set(VOCABULARIES.flatMap(commonNames));
    return names.has(term.slice(2)) ? SHARES.name : 0;
  }
  if (term.startsWith('# ')) return isCommonNumber(Number(term.slice(2))) ? SHARES.number : 0;
  words ??= new Set(VOCABULARIES.flatMap(commonWords));
  return words.has(term) ? SHARES.word : 0;
}

function isCommonNumber(number: number): boolean {
  return Number.isInteger(number) && (number <= 31 || (number >= 1990 && number <= 2040));
}

function commonNames({ names }: Lexicon): string[] {
  return [...names.places, ...names.titles, ...names.organisationWords, ...names.givenNames]
    .flatMap((name) => name.split(/[\s-]/u))
    .filter((part) => part.length > 2)
    .map((part) => skeletonKey(part.toLowerCase()));
}

function skeletonKey(part: string): string {
  const sound = soundOf(part);
  const skeleton = skeletonOf(sound);
  return skeleton.length >= 3 ? skeleton : sound;
}

function commonWords(lexicon: Lexicon): string[] {
  const lists: unknown[] = [
    lexicon.words,
    lexicon.quotation,
    lexicon.numbers,
    lexicon.citation,
    lexicon.names,
  ];
  return strings(lists).flatMap((phrase) =>
    phrase.split(/[\s/]+/u).map((word) => stem(fold(word), lexicon.language)),
  );
}

/** All strings of lists and tables, keys of tables of words as well. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (typeof one === 'number' ? [key] : strings(one)));
}
