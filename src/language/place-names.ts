import { CITY_TABLE } from './city-table.ts';
import { lexicons } from './lexicons.ts';

const cities = new Map<string, ReadonlyMap<string, string>>();
const NONE: ReadonlyMap<string, string> = new Map();
/** Texts claim anything as their language. */
const isKnown = (language: string) => Object.hasOwn(CITY_TABLE, language);

/**
 * What a language calls cities where that is not how their English name sounds, in lower case, to the English name:
 * "лиссабон", "里斯本" and "lisszabon" to "lisbon" (CLDR).
 */
export function cityNames(language: string): ReadonlyMap<string, string> {
  if (!isKnown(language)) return NONE;
  let names = cities.get(language);
  if (names === undefined) {
    const pairs = (CITY_TABLE[language] ?? '').split('|').map((pair) => pair.split('=') as [string, string]);
    names = new Map(pairs.filter(([, english]) => english !== undefined));
    cities.set(language, names);
  }
  return names;
}

const LEXICONS = new Set(lexicons.map(({ language }) => language));
const countries = new Map<string, ReadonlyMap<string, string>>();

/**
 * ISO 3166-1 code of a country by its name in a language without a lexicon, in any case form, or null: what two forms of one
 * word share is their beginning ("norveška", "norveške").
 */
export function countryByBeginning(lower: string, language: string): string | null {
  if (LEXICONS.has(language) || !isKnown(language)) return null;
  let names = countries.get(language);
  if (names === undefined) {
    names = countryBeginnings(language);
    countries.set(language, names);
  }
  return names.get(beginningOf(lower)) ?? null;
}

function countryBeginnings(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [name, code] of countryNames(language)) {
    const beginning = beginningOf(name);
    const other = found.get(beginning);
    if (other !== undefined && other !== code) ambiguous.add(beginning);
    found.set(beginning, code);
  }
  for (const beginning of ambiguous) found.delete(beginning);
  return found;
}

/** What inflection leaves of a word, for languages that nothing is known of (Can et al. 2008). */
export function beginningOf(word: string): string {
  const { length } = word;
  return length < 5 ? word : word.slice(0, length === 5 ? 4 : length < 8 ? 5 : 6);
}

const namesByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** Names of all countries in a language, lower case, to their ISO 3166-1 codes (CLDR, through `Intl`). */
export function countryNames(language: string): ReadonlyMap<string, string> {
  let names = namesByLanguage.get(language);
  if (names !== undefined) return names;
  const found = new Map<string, string>();
  const displays = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
  );
  for (const code of regionCodes()) {
    for (const display of displays) {
      const name = display.of(code)?.toLowerCase();
      if (name === undefined || name.length < 2) continue;
      const plain = name.replace(/\s*\(.*$/u, '').replace(/ - .*$/u, '');
      if (!found.has(plain)) found.set(plain, code);
    }
  }
  names = found;
  namesByLanguage.set(language, names);
  return names;
}

function regionCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.filter(
    (code) =>
      !/^(?:X[AB]|ZZ|QO|U[NK]|E[UZ]|A[CN]|SU|DD|FX|YU|BU|TP|ZR|RH|HV|NH|DY|VD|YD|CS|CT|JT|MI|NT|PC|PU|PZ|WK|FQ|NQ)$/.test(
        code,
      ),
  );
}
