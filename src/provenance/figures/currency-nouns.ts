import type { FigureLexicon } from '../../language/figure-lexicon.ts';

/** The currency that a noun of several means where a language is at home: "kroner" in a Danish text. */
const HOME: Readonly<Record<string, string>> = {
  bg: 'BGN',
  bn: 'BDT',
  da: 'DKK',
  fa: 'IRR',
  he: 'ILS',
  hi: 'INR',
  hu: 'HUF',
  id: 'IDR',
  is: 'ISK',
  kk: 'KZT',
  ko: 'KRW',
  mk: 'MKD',
  ms: 'MYR',
  nb: 'NOK',
  no: 'NOK',
  ro: 'RON',
  sr: 'RSD',
  sv: 'SEK',
  th: 'THB',
  ur: 'PKR',
  vi: 'VND',
};

/** Languages that put the noun first ("dólar estadounidense"), and ones that do so before a country's short form ("доллар США"). */
const NOUN_FIRST: ReadonlySet<string> = new Set('ar ca el es fa fr gl he id it ms pl pt ro th vi'.split(' '));
const SHORT_FORM = /^\p{Lu}+$/u;

/** What is no currency of a country, or bears the name of what is counted otherwise ("12 gold"). */
const NO_NOUN = /^X|^ZWG$/;

/**
 * The nouns within the names of currencies as CLDR gives them with a number: "tenge" of "Kazakhstani tenge". Of several currencies
 * with one noun it is the currency at home, else the US dollar, else none; a word of the language's grammar is none either.
 */
export function currencyNouns(
  names: readonly (readonly [name: string, code: string])[],
  { language, words, numbers }: FigureLexicon,
): Map<string, string> {
  const codesOf = new Map<string, Set<string>>();
  for (const [name, code] of names) {
    if (NO_NOUN.test(code)) continue;
    const parts = name.split(' ');
    const isFirst = NOUN_FIRST.has(language) || SHORT_FORM.test(parts.at(-1) ?? '');
    const noun = (isFirst ? parts[0] : parts.at(-1))?.toLocaleLowerCase(language) ?? '';
    if (noun.length < 2 || words.stopWords.includes(noun) || numbers.rest.includes(noun)) continue;
    codesOf.set(noun, (codesOf.get(noun) ?? new Set()).add(code));
  }
  const nouns = new Map<string, string>();
  for (const [noun, codes] of codesOf) {
    const code = [HOME[language], 'USD', ...(codes.size === 1 ? codes : [])].find(
      (candidate) => candidate !== undefined && codes.has(candidate),
    );
    if (code !== undefined) nouns.set(noun, code);
  }
  return nouns;
}
