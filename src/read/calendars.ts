import { nepaliDay } from './nepali-calendar.ts';

/** Calendars beside the Gregorian that news pages date by, as Unicode names them. */
export type Calendar = 'persian' | 'islamic-umalqura' | 'ethiopic' | 'nepali';

interface Reckoning {
  /** The first day of the first year. */
  readonly epoch: number;
  readonly daysOfYear: number;
  readonly daysOfMonth: number;
}

const DAY = 86_400_000;
const RECKONINGS: Readonly<Record<Exclude<Calendar, 'nepali'>, Reckoning>> = {
  persian: { epoch: Date.UTC(622, 2, 22), daysOfYear: 365.2422, daysOfMonth: 30.6 },
  'islamic-umalqura': { epoch: Date.UTC(622, 6, 19), daysOfYear: 354.367, daysOfMonth: 29.53 },
  ethiopic: { epoch: new Date('0008-08-27T00:00:00Z').getTime(), daysOfYear: 365.25, daysOfMonth: 30 },
};
/** By how many days the mean reckoning can be off. */
const MOST_OFF = 4;
const formats = new Map<Calendar, Intl.DateTimeFormat>();

/**
 * The day of another calendar as "2024-03-14", or null where it has no such day. The tables are those of Unicode (ICU), which
 * has none of the Nepali.
 */
export function gregorianDay(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (calendar === 'nepali') return nepaliDay(year, month, day);
  const { epoch, daysOfYear, daysOfMonth } = RECKONINGS[calendar];
  const guess = Math.round((year - 1) * daysOfYear + (month - 1) * daysOfMonth + day - 1);
  const wanted = `${year}-${month}-${day}`;
  for (let off = -MOST_OFF; off <= MOST_OFF; off += 1) {
    const date = new Date(epoch + (guess + off) * DAY);
    if (dayIn(calendar, date) === wanted) return date.toISOString().slice(0, 10);
  }
  return null;
}

function dayIn(calendar: Exclude<Calendar, 'nepali'>, date: Date): string {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(calendar, format);
  }
  const parts = new Map<string, string>(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${parts.get('year') ?? parts.get('relatedYear')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Years before the first of an era's count, by the era's name: Reiwa 6 is 2024, the Republic's 113 too. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

/** The Gregorian year of a year counted in an East Asian era ("令和元年" is 2019), or null for another era. */
export function yearOfEra(era: string, year: string): number | null {
  const before = ERAS[era];
  if (before === undefined) return null;
  return before + (year === '元' ? 1 : Number(year));
}

/** The years of the Buddhist era that are Gregorian years of the web and of its archives. */
const FIRST_BUDDHIST = 2443;
const LAST_BUDDHIST = 2643;
const BUDDHIST_AHEAD = 543;

/** A year of the Buddhist era as Thai and Lao pages write it (2567 is 2024); any other as it is. */
export function withoutBuddhistEra(year: number): number {
  return year >= FIRST_BUDDHIST && year <= LAST_BUDDHIST ? year - BUDDHIST_AHEAD : year;
}
