import type { NameMention } from '../core/analysis.ts';
import type { Gazetteer } from '../language/name-gazetteer.ts';
import { partsOfName } from '../language/name-parts.ts';
import { skeletonOf, soundOf } from '../language/name-sound.ts';
import { cityNames, countryByBeginning } from '../language/place-names.ts';
import { mostFrequent } from './most-frequent.ts';

const MOST_NAMES = 40;
const MOST_MENTIONS = 400;
const SHORTEST_PART = 3;
/** Scripts in which a character or two are a syllable or a word. */
const CASELESS = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A part of a name, how often the article has it, and as it writes it. */
export type NameTerm = readonly [sound: string, count: number, written: string];

/** Each part of a name by its sound; its kind does not matter, since outlets' lists differ. */
export function nameTerms(names: readonly NameMention[], gazetteer: Gazetteer, language: string): NameTerm[] {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  const cities = cityNames(language);
  for (const name of names.slice(0, MOST_MENTIONS)) {
    const lower = name.text.toLowerCase();
    const country = gazetteer.countryOf(lower) ?? countryByBeginning(lower, language);
    const city = cities.get(lower) ?? cities.get(gazetteer.base(lower));
    const parts =
      country === null ? partsOfName(city ?? name.text, language) : [{ written: name.text, spoken: '' }];
    for (const part of parts) {
      const key = country === null ? nameKey(part.spoken.toLowerCase()) : `country ${country}`;
      if (key === '') continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!written.has(key)) written.set(key, city === undefined ? part.written : name.text);
    }
  }
  return mostFrequent(counts, MOST_NAMES).map(([key, count]) => [key, count, written.get(key) ?? key]);
}

/** A name's part in a form that survives transliteration: its consonants, with vowels where there are few. */
function nameKey(part: string): string {
  const isCaseless = CASELESS.test(part);
  if (part.length < SHORTEST_PART && !isCaseless) return '';
  const sound = soundOf(part);
  if (isCaseless && sound.length < SHORTEST_PART) return '';
  const skeleton = skeletonOf(sound);
  return skeleton.length >= 3 ? skeleton : sound;
}

/**
 * Those that are names for sure: where most words are of one syllable and any capitalised one may be taken for a name, two in a
 * row, and what the language calls a country or city.
 */
export function sureNames(names: readonly NameMention[], language: string): NameMention[] {
  return names.filter(({ kind, text }) => {
    const lower = text.toLowerCase();
    const isLong = kind === 'place' || /\s/.test(text);
    return isLong || countryByBeginning(lower, language) !== null || cityNames(language).has(lower);
  });
}
