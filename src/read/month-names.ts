import type { Calendar } from './calendars.ts';

/** What a word says of a month: its number in the calendar that has it. */
export interface Month {
  readonly number: number;
  readonly calendar: Calendar | null;
}

/** Languages in the order in which they are believed where two differ in what a name means; several scripts or countries of one in a row. */
const LOCALES =
  'en de fr es ru tr it pt nl pl sv da nb fi cs sk hu ro bg uk el hr sl sr sr-Latn bs lt lv et ca eu gl id ms vi az kk ky uz uz-Cyrl tg tk mn be mk sq ar ar-LB ar-DZ ar-MA fa ur ckb ug he hi mr ne bn as pa gu or ta te kn ml si th lo my km ka hy am sw so af is mt cy ga fil jv'.split(
    ' ',
  );
/** Languages of other calendars. */
const OTHER_CALENDARS: Readonly<Record<string, Calendar>> = {
  fa: 'persian',
  ps: 'persian',
  ar: 'islamic-umalqura',
};
const PRIMARY = new Set(LOCALES.map((locale) => locale.split('-')[0] ?? locale));
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
const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'short' },
  { month: 'short', day: 'numeric' },
  { month: 'long' },
  { month: 'long', day: 'numeric' },
];

const known = new Map<string, ReadonlyMap<string, Month>>();
let anywhere: Map<string, Month> | null = null;

/**
 * The month that a word names in a language, or else in English, or else, where the language is not known or English, in any, or null. Names are those of CLDR (through
 * ICU), full and short, inflected and not; in the page's own language a longer form of a short name counts too.
 */
export function monthNamed(word: string, language: string | null): Month | null {
  const key = keyOf(word);
  if (key.length < 2) return null;
  const claimed = language?.toLowerCase().match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? '';
  const own = OTHER_TAGS[claimed] ?? claimed;
  const isKnown = PRIMARY.has(own);
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
  for (const language of PRIMARY)
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
  for (const locale of LOCALES)
    if (locale === language || locale.startsWith(`${language}-`)) addMonths(names, locale, null);
  const other = OTHER_CALENDARS[language];
  if (other !== undefined) addMonths(names, language, other);
  return names;
}

function addMonths(names: Map<string, Month>, locale: string, calendar: Calendar | null): void {
  const days = calendar === null ? GREGORIAN_DAYS : otherDays(calendar);
  for (const options of FORMATS) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar ?? 'gregory'}`, {
      ...options,
      timeZone: 'UTC',
    });
    for (const { date, number } of days) {
      const name = keyOf(partOf(format, date));
      if (name.length >= 2 && !/\p{Nd}/u.test(name) && !names.has(name))
        names.set(name, { number, calendar });
    }
  }
}

const GREGORIAN_DAYS = Array.from({ length: 12 }, (_, month) => ({
  date: new Date(Date.UTC(2021, month, 15)),
  number: month + 1,
}));

/** A day in every month of a calendar: steps of 29 days miss none. */
function otherDays(calendar: Calendar): { date: Date; number: number }[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    month: 'numeric',
    timeZone: 'UTC',
  });
  return Array.from({ length: 14 }, (_, at) => {
    const date = new Date(Date.UTC(2021, 0, 15 + at * 29));
    return { date, number: Number(partOf(format, date)) };
  });
}

function partOf(format: Intl.DateTimeFormat, date: Date): string {
  return format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.'’׳॰]|\u0307|\u200c|\u200d/gu, '')
    .trim();
}
