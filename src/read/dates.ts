import { asciiDigits } from './ascii-digits.ts';
import { type Calendar, gregorianDay, withoutBuddhistEra, yearOfEra } from './calendars.ts';
import { type Month, monthNamed } from './month-names.ts';
import { isNepaliYear } from './nepali-calendar.ts';

/** A time as a page claims it: ISO 8601, a day ("2022-07-24") or an instant ("2022-07-24T10:30:00+02:00"). */
export interface ClaimedDate {
  readonly iso: string;
  /** Where the date stands in the line. */
  readonly start: number;
  readonly end: number;
}

/** Offsets of zone names that news pages use, in minutes. Names that stand for several zones are left out. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  z: 0,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
};

const ISO =
  /(?<![\d])(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/iu;
const COMPACT =
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>\d{2})(?<minute>\d{2})(?:\d{2})?)?(?!\d)/u;
/** Months with a number for a name, in Chinese, Japanese, Korean and Mongolian; the year can be one of an era. */
const EAST_ASIAN =
  /(?<era>令和|平成|昭和|民[國国])?\s?(?<year>\d{4}|(?<=令和|平成|昭和|民[國国]\s?)(?:\d{1,3}|元))\s?(?:[年년]|оны)\s?(?<month>\d{1,2})\s?(?:[月월]|(?:-р|дугаар|дүгээр) сарын)\s?(?<day>\d{1,2})\s?[日일号號]?/u;
/** The same in Vietnamese, the day first. */
const VIETNAMESE = /(?<day>\d{1,2})\s(?:tháng|thg)\s(?<month>\d{1,2})(?:,|\snăm)?\s(?<year>\d{4})/iu;
const YEAR_FIRST =
  /(?<![\d.])(?<year>(?:1[34]|19|20)\d{2})\s?(?<mark>[./])\s?(?<month>\d{1,2})\s?\k<mark>\s?(?<day>\d{1,2})(?!\d)/u;
const NUMERIC =
  /(?<![\d.,/-])(?<a>\d{1,2})[\u200e\u200f]?(?<mark>[./-])\s?(?<b>\d{1,2})[\u200e\u200f]?\k<mark>\s?(?<year>\d{4}(?!\d|:\d\d)|\d{2}(?=\d\d:\d\d)|\d{2}(?![\d/]))/u;
const DAY_MONTH_YEAR =
  /(?<![\d.,])(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|-?го)?(?:[\s\u00a0,./-]|\s?(?:of|de|d'|del|di|da)\s)\s?(?<name>\p{L}[\p{L}\p{M}']{1,20})\.?,?[\s\u00a0/-]*(?:(?:de|del|of)\s)?(?<year>\d{4}|'\d{2}|\d{2}(?![\d:]))/gu;
const MONTH_DAY_YEAR =
  /(?<name>\p{L}[\p{L}\p{M}]{2,20})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<year>\d{4})(?!\d)/gu;
const YEAR_MONTH_DAY =
  /(?<![\d.])(?<year>(?:19|20)\d{2})[.,]?\s(?<name>\p{L}[\p{L}\p{M}]{2,20})\.?\s(?<day>\d{1,2})(?!\d)/gu;
const TIME =
  /(?<![\d.:])(?<hour>[01]?\d|2[0-3])(?<mark>[:.h])(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\d%])(?:\s?(?<half>[apAP])\.?\s?[mM]\b\.?)?(?:\s?(?:Uhr|h|hrs|Hrs|ч\.?))?(?:\s?\(?(?<zone>[+-]\d{2}:?\d{2}|(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?|[A-ZМСК]{1,4}(?!\p{L})))?/u;

/**
 * The first date in a short line, or null. `language` decides the order of "03/04/2022" where the numbers do not: month
 * first for the United States (`en-US`, or English unless it is another country's), else day first.
 */
export function findDate(line: string, language: string | null = null): ClaimedDate | null {
  const text = asciiDigits(line.slice(0, 400));
  if (!/\d/.test(text)) return null;
  // Only these two know years of two digits: most lines with a number hold no year.
  if (!/\d{4}/.test(text))
    return (
      fromNumeric(text, language) ??
      fromNamedMonth(text, DAY_MONTH_YEAR, language) ??
      fromGroups(text, EAST_ASIAN, language)
    );
  return (
    fromIso(text, language) ??
    fromGroups(text, EAST_ASIAN, language) ??
    fromGroups(text, YEAR_FIRST, language) ??
    fromNumeric(text, language) ??
    fromNamedMonth(text, DAY_MONTH_YEAR, language) ??
    fromNamedMonth(text, MONTH_DAY_YEAR, language) ??
    fromNamedMonth(text, YEAR_MONTH_DAY, language) ??
    fromGroups(text, VIETNAMESE, language) ??
    aroundMonth(text, language) ??
    fromGroups(text, COMPACT, language)
  );
}

/** A metadata value that should be a date and nothing else, as ISO 8601, or null. */
export function readDate(value: string | null | undefined, language: string | null = null): string | null {
  if (value === null || value === undefined) return null;
  const trimmed = value.trim();
  if (/^\d{10}$/.test(trimmed)) return isoInstant(new Date(Number(trimmed) * 1000));
  if (/^\d{13}$/.test(trimmed)) return isoInstant(new Date(Number(trimmed)));
  return trimmed.length > 120 ? null : (findDate(trimmed, language)?.iso ?? null);
}

function isoInstant(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}

/** The day of a claimed time as it stands, without turning it into another zone. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

function fromIso(text: string, language: string | null): ClaimedDate | null {
  const match = ISO.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const day = numberedDay(groups['year'], groups['month'], groups['day'], language);
  if (day === null) return null;
  const end = match.index + match[0].length;
  if (groups['hour'] === undefined) return withTime(text, day, match.index, end);
  const clock = `${pad(groups['hour'])}:${groups['minute']}:${groups['second'] ?? '00'}`;
  return { iso: `${day}T${clock}${isoZone(groups['zone'])}`, start: match.index, end };
}

function fromGroups(text: string, pattern: RegExp, language: string | null): ClaimedDate | null {
  const match = pattern.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const era = groups['era'];
  const year = era === undefined ? groups['year'] : String(yearOfEra(era, groups['year'] ?? ''));
  const day = numberedDay(year, groups['month'], groups['day'], language);
  return day === null ? null : withTime(text, day, match.index, match.index + match[0].length);
}

/**
 * Years of the 14th and 15th centuries are those of another calendar: the Islamic in Arabic, else the Persian. Those of the
 * middle of the 21st are Nepali in Nepali.
 */
function numberedDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  language: string | null,
): string | null {
  if (/^ne(?:$|-)/i.test(language ?? '') && isNepaliYear(Number(year)))
    return gregorianDay('nepali', Number(year), Number(month), Number(day));
  const calendar: Calendar = /^ar(?:$|-)/i.test(language ?? '') ? 'islamic-umalqura' : 'persian';
  return /^1[34]\d\d$/.test(year ?? '')
    ? gregorianDay(calendar, Number(year), Number(month), Number(day))
    : isoDay(year, month, day);
}

function fromNumeric(text: string, language: string | null): ClaimedDate | null {
  const match = NUMERIC.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const a = Number(groups['a']);
  const b = Number(groups['b']);
  const american = groups['mark'] !== '.' && (language === null || /^en(?:$|-us)/i.test(language));
  const monthFirst = b > 12 || (american && a <= 12);
  const day = isoDay(groups['year'], String(monthFirst ? a : b), String(monthFirst ? b : a));
  return day === null ? null : withTime(text, day, match.index, match.index + match[0].length);
}

function fromNamedMonth(text: string, pattern: RegExp, language: string | null): ClaimedDate | null {
  if (text.search(pattern) === -1) return null;
  for (const match of text.matchAll(pattern)) {
    const month = monthNamed(match.groups?.['name'] ?? '', language);
    if (month === null) continue;
    const day = dayOfMonth(match.groups?.['year']?.replace("'", ''), month, match.groups?.['day']);
    if (day !== null) return withTime(text, day, match.index, match.index + match[0].length);
  }
  return null;
}

const WORD = /\p{L}[\p{L}\p{M}.'’׳॰\u200c\u200d]{1,24}/gu;
/** The second word of a name of two ("كانون الأول"). */
const NEXT_WORD = /^ \p{L}[\p{L}\p{M}]{1,12}/u;
/** What stands between the parts of a date: marks, endings, and a short word ("gada", "թ.", "พ.ศ.", "(e)ko"). */
const DAY_BEFORE =
  /(?:(?:ថ្ងៃទី|ວັນທີ|วันที่)\s?)?(?<!\d)(?<day>\d{1,2})[^\d\s]{0,4}[\s.,،/-]{0,3}(?:\p{L}{1,3}[\s'’]{1,2})?$/u;
const DAY_AFTER = /^[\s.-]{1,3}(?<day>\d{1,2})(?![\d:])/u;
const YEAR_BEFORE = /(?<!\d)(?<year>\d{4})[^\d]{1,12}$/u;
const YEAR_AND_DAY_BEFORE = /(?<!\d)(?<year>\d{4})[^\d]{1,12}(?<day>\d{1,2})[^\d\s]{0,4}[\s.,،/-]{1,3}$/u;
const YEAR_AFTER =
  /^[^\d\p{L}]{0,3}(?:[\p{L}\p{M}][\p{L}\p{M}.]{0,5}[^\d\p{L}]{1,2}){0,2}(?<year>\d{4})(?!\d)/u;
const DAY_AND_YEAR_AFTER = /^[\s.-]{1,3}(?<day>\d{1,2})[^\d:]{1,8}(?<year>\d{4})(?!\d)/u;
/** As far as day and year stand from the name of a month. */
const AROUND = 24;

/** A date in any order of day, month and year around the name of a month, in any language. */
function aroundMonth(text: string, language: string | null): ClaimedDate | null {
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const two = match[0] + (NEXT_WORD.exec(text.slice(start + match[0].length, start + 40))?.[0] ?? '');
    const named = two === match[0] ? null : monthNamed(two, language);
    const name = named === null ? match[0] : two;
    const end = start + name.length;
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    if (!/\d/.test(before) && !/\d/.test(after)) continue;
    const month = named ?? monthNamed(match[0], language);
    if (month === null) continue;
    const found = daysAround(before, after);
    const day = found === null ? null : dayOfMonth(found.year, month, found.day);
    if (found === null || day === null) continue;
    return withTime(text, day, start - found.before, end + found.after);
  }
  return null;
}

/** Day and year around the name of a month, with the characters that they take before and after it. */
function daysAround(
  before: string,
  after: string,
): { day: string | undefined; year: string | undefined; before: number; after: number } | null {
  const give = (first: RegExpExecArray | null, second: RegExpExecArray | null) => ({
    day: first?.groups?.['day'] ?? second?.groups?.['day'],
    year: first?.groups?.['year'] ?? second?.groups?.['year'],
    before: first === null ? 0 : before.length - first.index,
    after: second?.[0].length ?? 0,
  });
  const both = YEAR_AND_DAY_BEFORE.exec(before);
  if (both !== null) return give(both, null);
  const following = DAY_AND_YEAR_AFTER.exec(after);
  if (following !== null) return give(null, following);
  const day = DAY_BEFORE.exec(before);
  const year = YEAR_AFTER.exec(after);
  if (day !== null && year !== null) return give(day, year);
  const first = YEAR_BEFORE.exec(before);
  const next = DAY_AFTER.exec(after);
  return first !== null && next !== null ? give(first, next) : null;
}

function dayOfMonth(year: string | undefined, month: Month, day: string | undefined): string | null {
  return month.calendar === null
    ? isoDay(year, String(month.number), day)
    : gregorianDay(month.calendar, Number(year), month.number, Number(day));
}

/** Adds the time of day that stands right after (or, before a lone date, right before) the date. */
function withTime(text: string, day: string, start: number, end: number): ClaimedDate {
  const after = TIME.exec(text.slice(end, end + 40));
  if (after !== null && !/[\p{L}\d]{8,}/u.test(text.slice(end, end + after.index))) {
    const clock = clockOf(after);
    if (clock !== null) return { iso: `${day}T${clock}`, start, end: end + after.index + after[0].length };
  }
  const before = TIME.exec(text.slice(0, start));
  if (before?.[0].includes(':')) {
    const clock = clockOf(before);
    if (clock !== null) return { iso: `${day}T${clock}`, start: before.index, end };
  }
  return { iso: day, start, end };
}

function clockOf(match: RegExpExecArray): string | null {
  const half = match.groups?.['half']?.toLowerCase();
  let hour = Number(match.groups?.['hour']);
  if (half !== undefined && hour > 12) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  const second = match.groups?.['second'] ?? '00';
  return `${pad(String(hour))}:${match.groups?.['minute']}:${second}${isoZone(match.groups?.['zone'])}`;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (numeric !== null) return `${numeric[1]}${pad(numeric[2] ?? '')}:${numeric[3] ?? '00'}`;
  const minutes = ZONES[zone.toLowerCase()];
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(String(Math.floor(size / 60)))}:${pad(String(size % 60))}`;
}

function isoDay(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): string | null {
  let year = withoutBuddhistEra(Number(yearText));
  const month = Number(monthText);
  const day = Number(dayText);
  if (yearText?.length === 2) year += year < 70 ? 2000 : 1900;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(year >= 1700 && year < 2200) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return `${year}-${pad(String(month))}-${pad(String(day))}`;
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
