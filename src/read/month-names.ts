import type { Calendar } from './calendars.ts';
import { MONTH_TABLE } from './month-table.ts';

/** What a word says of a month: its number in the calendar that has it. */
export interface Month {
  readonly number: number;
  readonly calendar: Calendar | null;
}

/** In the order in which languages are believed where two differ in what a name means. */
const LANGUAGES = Object.keys(MONTH_TABLE);
/** Claims that name a language as the locales do not. */
const OTHER_TAGS: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  tl: 'fil',
  iw: 'he',
  in: 'id',
  sh: 'sr',
};

/** Names that pages use and CLDR does not have. */
const OTHER_NAMES: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9],
  ['märz', 3],
  ['jänner', 1],
  ['feber', 2],
];
const known = new Map<string, ReadonlyMap<string, Month>>();
let anywhere: Map<string, Month> | null = null;

/**
 * The month that a word names in a language, or else in English, or else, where the language is not known or English, in any;
 * or null. Names are those of CLDR, full and short, inflected and not; in the page's own language a longer form of a short
 * name counts too.
 */
export function monthNamed(word: string, language: string | null): Month | null {
  const key = monthKey(word);
  if (key.length < 2) return null;
  const claimed = language?.toLowerCase().match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? '';
  const own = OTHER_TAGS[claimed] ?? claimed;
  const isKnown = Object.hasOwn(MONTH_TABLE, own);
  const month = (isKnown ? monthIn(monthsOf(own), key) : undefined) ?? monthIn(monthsOf('en'), key);
  // The table of all languages takes as long to make as reading twenty pages: only where the page does not say its language.
  if (month !== undefined || (isKnown && own !== 'en')) return month ?? null;
  return monthIn(monthsAnywhere(), key) ?? null;
}

function monthIn(names: ReadonlyMap<string, Month>, key: string): Month | undefined {
  return (
    names.get(key) ?? (key.length > 4 ? names.get(key.slice(0, 3)) : undefined) ?? withoutPrefix(names, key)
  );
}

/** Hebrew writes "in" as a letter before the name. */
function withoutPrefix(names: ReadonlyMap<string, Month>, key: string): Month | undefined {
  return key.startsWith('ב') ? names.get(key.slice(1)) : undefined;
}

function monthsAnywhere(): ReadonlyMap<string, Month> {
  if (anywhere !== null) return anywhere;
  anywhere = new Map();
  for (const language of LANGUAGES)
    for (const [name, month] of monthsOf(language)) if (!anywhere.has(name)) anywhere.set(name, month);
  return anywhere;
}

function monthsOf(language: string): ReadonlyMap<string, Month> {
  let names = known.get(language);
  if (names === undefined) {
    names = readMonths(language);
    known.set(language, names);
  }
  return names;
}

function readMonths(language: string): Map<string, Month> {
  const names = new Map<string, Month>(
    OTHER_NAMES.map(([name, number]) => [name, { number, calendar: null }]),
  );
  for (const [calendar, groups] of Object.entries(MONTH_TABLE[language] ?? {})) {
    const own = calendar === 'gregory' ? null : (calendar as Calendar);
    for (const [at, group] of groups.split('|').entries())
      for (const name of group.split(','))
        if (name !== '' && !names.has(name)) names.set(name, { number: at + 1, calendar: own });
  }
  return names;
}

/** A name as the table has it: small, without the dots, apostrophes and joiners that some writers leave out. */
export function monthKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.'’׳॰]|\u0307|\u200c|\u200d/gu, '')
    .trim();
}
