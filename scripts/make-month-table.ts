/**
 * Writes `src/read/month-table.ts`: the names of the months in the languages of the world's news as CLDR has them, by the
 * Node that runs this (`node scripts/make-month-table.ts`). Asked for at run time they cost every thread that reads pages a
 * tenth of a second and much memory.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Calendar } from '../src/read/calendars.ts';
import { type Month, monthKey } from '../src/read/month-names.ts';

/** Languages in the order in which they are believed where two differ in what a name means; several scripts or countries of one in a row. */
const LOCALES =
  'en de fr es ru tr it pt nl pl sv da nb fi cs sk hu ro bg uk el hr sl sr sr-Latn bs lt lv et ca eu gl id ms vi az kk ky uz uz-Cyrl tg tk mn be mk sq ar ar-LB ar-DZ ar-MA fa ur ckb ug he hi mr ne bn as pa gu or ta te kn ml si th lo my km ka hy am sw so af is mt cy ga fil jv ps ti'.split(
    ' ',
  );
/** Languages of other calendars. */
const OTHER_CALENDARS: Readonly<Record<string, Calendar>> = {
  fa: 'persian',
  ps: 'persian',
  ar: 'islamic-umalqura',
  am: 'ethiopic',
};
const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'short' },
  { month: 'short', day: 'numeric' },
  { month: 'long' },
  { month: 'long', day: 'numeric' },
];

/** By language and calendar the names of each month, each name once. */
export function makeMonthTable(): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {};
  for (const language of new Set(LOCALES.map((locale) => locale.split('-')[0] ?? locale))) {
    const names = new Map<string, Month>();
    for (const locale of LOCALES)
      if (locale === language || locale.startsWith(`${language}-`)) addMonths(names, locale, null);
    const other = OTHER_CALENDARS[language];
    if (other !== undefined) addMonths(names, language, other);
    table[language] = Object.fromEntries(
      [...Map.groupBy(names, ([, month]) => month.calendar)].map(([calendar, entries]) => [
        calendar ?? 'gregory',
        Array.from({ length: 12 }, (_, at) =>
          entries.flatMap(([name, { number }]) => (number === at + 1 ? [name] : [])).join(','),
        ).join('|'),
      ]),
    );
  }
  return table;
}

function addMonths(names: Map<string, Month>, locale: string, calendar: Calendar | null): void {
  const days = calendar === null ? GREGORIAN_DAYS : otherDays(calendar);
  for (const options of FORMATS) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar ?? 'gregory'}`, {
      ...options,
      timeZone: 'UTC',
    });
    for (const { date, number } of days) {
      const name = monthKey(partOf(format, date));
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

if (import.meta.main) {
  const file = resolve(import.meta.dirname, '../src/read/month-table.ts');
  const head = `/** Names of the months by language and calendar, a group for each month. Made by \`scripts/make-month-table.ts\`, CLDR ${process.versions.cldr}. */
export const MONTH_TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = `;
  writeFileSync(file, `${head}${JSON.stringify(makeMonthTable(), null, 2)};\n`);
}
