import { fold } from '../core/text.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenise } from '../language/tokens.ts';

/** Days that a text names: two reports of one happening name the same ones, reports of two look-alikes do not. */
export interface NamedDays {
  /** Days of a year (`dayCode`), title first, then as the text has them. */
  readonly dates: readonly number[];
  /** 0 for Sunday, as the text first names them. */
  readonly weekdays: readonly number[];
}

const MOST_DATES = 8;
const MOST_WEEKDAYS = 3;
const DAY = 86_400_000;

/** A day as a number: the year (0 where it is not named), month 0 to 11, and day of the month. */
export function dayCode(year: number, month: number, day: number): number {
  return (year * 12 + month) * 32 + day;
}

/** The month and day of a code, without its year. */
export function dayOfYear(code: number): number {
  return code % (12 * 32);
}

/** The days that texts name, in any language that CLDR has names of months and weekdays for, and in figures. */
export function daysNamed(
  texts: readonly (readonly [string, readonly Token[]])[],
  language: string,
): NamedDays {
  const dates = new Set<number>();
  const weekdays = new Set<number>();
  const calendar = calendarOf(language);
  for (const [text, tokens] of texts) {
    for (const [at, token] of tokens.entries()) {
      const weekday =
        calendar.weekdays.get(token.stem) ?? calendar.weekdays.get(`${token.stem} ${tokens[at + 1]?.stem}`);
      if (weekday !== undefined && weekdays.size < MOST_WEEKDAYS) weekdays.add(weekday);
      const month = calendar.months.get(token.stem);
      const date = month === undefined ? null : dateAround(tokens, at, month);
      if (date !== null && dates.size < MOST_DATES) dates.add(date);
    }
    for (const date of datesInFigures(text, language)) if (dates.size < MOST_DATES) dates.add(date);
  }
  return { dates: [...dates], weekdays: [...weekdays] };
}

/** Letters between the parts of a date: "4 de marzo", "March 4th, 2024". */
const WIDEST_GAP = 4;
const LONGEST_JOINER = 3;

function dateAround(tokens: readonly Token[], at: number, month: number): number | null {
  const [before2, before, own, after, after2] = [-2, -1, 0, 1, 2].map((step) => tokens[at + step]);
  if (own === undefined) return null;
  if (isNear(own, after)) {
    const day = dayIn(after);
    if (day !== null) return dayCode(isNear(after, after2) ? yearIn(after2) : 0, month, day);
  }
  const joined =
    isNear(before, own) && (before?.folded.length ?? 0) <= LONGEST_JOINER && isNear(before2, before);
  const day = (isNear(before, own) ? dayIn(before) : null) ?? (joined ? dayIn(before2) : null);
  return day === null ? null : dayCode(isNear(own, after) ? yearIn(after) : 0, month, day);
}

function isNear(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && b.start - a.end <= WIDEST_GAP;
}

function dayIn(token: Token | undefined): number | null {
  const [, day] = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(token?.folded ?? '') ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : null;
}

function yearIn(token: Token | undefined): number {
  return /^(?:19|20)\d\d$/.test(token?.folded ?? '') ? Number(token?.folded) : 0;
}

const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g;
const EAST_ASIAN = /(?:(\d{4})\s?[年년]\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/gu;
/** Month first in the United States, so that English is left out; day first nearly everywhere else. */
const DAY_FIRST = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})(?:\2((?:19|20)\d\d))?(?![\d./-]|\s?%)/g;

function* datesInFigures(text: string, language: string): Generator<number> {
  for (const [, year, month, day] of text.matchAll(ISO)) yield* checked(year, month, day);
  for (const [, year, month, day] of text.matchAll(EAST_ASIAN)) yield* checked(year, month, day);
  if (language === 'en') return;
  // A dot without a year is more often a decimal point.
  for (const [, day, mark, month, year] of text.matchAll(DAY_FIRST))
    if (year !== undefined || mark !== '.') yield* checked(year, month, day);
}

function* checked(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Generator<number> {
  const [y, m, d] = [Number(year ?? 0), Number(month) - 1, Number(day)];
  if (m >= 0 && m < 12 && d >= 1 && d <= 31) yield dayCode(y, m, d);
}

interface Calendar {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const calendars = new Map<string, Calendar>();

/** Names of months and weekdays by their stems, from CLDR. Names of weekdays may be two words ("thứ hai"). */
function calendarOf(language: string): Calendar {
  let calendar = calendars.get(language);
  if (calendar === undefined) {
    calendar = { months: monthNames(language), weekdays: weekdayNames(language) };
    calendars.set(language, calendar);
  }
  return calendar;
}

function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const)
    for (const day of ['numeric', undefined] as const) {
      const format = formatOf(language, { month, ...(day === undefined ? {} : { day }) });
      for (let number = 0; number < 12; number += 1) {
        const part = format.formatToParts(Date.UTC(2001, number, 15)).find(({ type }) => type === 'month');
        const name = fold(part?.value ?? '').replace(/\.$/, '');
        if (/^\p{L}{3,}$/u.test(name)) names.set(stem(name, language), number);
      }
    }
  return names;
}

function weekdayNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  const format = formatOf(language, { weekday: 'long' });
  for (let number = 0; number < 7; number += 1) {
    // The seventh of January 2001 was a Sunday.
    const words = tokenise(format.format(Date.UTC(2001, 0, 7 + number)), language);
    names.set(words.map((word) => word.stem).join(' '), number);
  }
  return names;
}

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(supported(language), { ...options, timeZone: 'UTC' });
}

function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Farther from the time of writing a day without a year is not what happened. */
const FARTHEST = 200;

/** The days (since 1970) that a text of some time speaks of: weekdays are the last before it, dates the nearest ones. */
export function daysMeant({ dates, weekdays }: NamedDays, time: number | null): number[] {
  if (time === null) return [];
  const today = Math.floor(time / DAY);
  const year = new Date(time).getUTCFullYear();
  const meant = new Set<number>();
  for (const weekday of weekdays) meant.add(today - ((((today + 4 - weekday) % 7) + 7) % 7));
  for (const code of dates) {
    const named = Math.floor(code / (12 * 32));
    const [month, day] = [Math.floor(dayOfYear(code) / 32), code % 32];
    const days = (named > 0 ? [named] : [year - 1, year, year + 1]).map(
      (one) => Date.UTC(one, month, day) / DAY,
    );
    const nearest = days.reduce((best, one) => (Math.abs(one - today) < Math.abs(best - today) ? one : best));
    if (named > 0 || Math.abs(nearest - today) <= FARTHEST) meant.add(nearest);
  }
  return [...meant];
}
