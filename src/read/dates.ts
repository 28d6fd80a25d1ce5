/** A time as a page claims it: ISO 8601, a day ("2022-07-24") or an instant ("2022-07-24T10:30:00+02:00"). */
export interface ClaimedDate {
  readonly iso: string;
  /** Where the date stands in the line. */
  readonly start: number;
  readonly end: number;
}

const LANGUAGES =
  'en de fr es ru tr it pt nl pl sv da nb fi cs sk hu ro bg uk el hr sl sr lt lv et ca eu gl id ms vi az kk uz be mk sq ar fa he hi'.split(
    ' ',
  );

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
const EAST_ASIAN = /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일号]?/u;
const YEAR_FIRST =
  /(?<![\d.])(?<year>(?:19|20)\d{2})\s?[./]\s?(?<month>\d{1,2})\s?[./]\s?(?<day>\d{1,2})(?!\d)/u;
const NUMERIC =
  /(?<![\d.,/-])(?<a>\d{1,2})(?<mark>[./-])\s?(?<b>\d{1,2})\k<mark>\s?(?<year>\d{4}|\d{2})(?![\d/])/u;
const DAY_MONTH_YEAR =
  /(?<![\d.,])(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|-?го)?(?:[\s\u00a0,./-]|\s?(?:of|de|d'|del|di|da)\s)\s?(?<name>\p{L}[\p{L}\p{M}']{1,20})\.?,?[\s\u00a0/-]*(?:(?:de|del|of)\s)?(?<year>\d{4}|'\d{2}|\d{2}(?![\d:]))/gu;
const MONTH_DAY_YEAR =
  /(?<name>\p{L}[\p{L}\p{M}]{2,20})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?<year>\d{4})(?!\d)/gu;
const YEAR_MONTH_DAY =
  /(?<![\d.])(?<year>(?:19|20)\d{2})[.,]?\s(?<name>\p{L}[\p{L}\p{M}]{2,20})\.?\s(?<day>\d{1,2})(?!\d)/gu;
const TIME =
  /(?<![\d.:])(?<hour>[01]?\d|2[0-3])(?<mark>[:.h])(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\d%])(?:\s?(?<half>[ap])\.?\s?m\b\.?)?(?:\s?(?:Uhr|h|hrs|Hrs|ч\.?))?(?:\s?\(?(?<zone>[+-]\d{2}:?\d{2}|(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?|[A-ZМСК]{1,4}(?!\p{L})))?/u;

const OTHER_MONTHS: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9],
  ['märz', 3],
  ['jänner', 1],
  ['feber', 2],
];
const MONTH_FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'short' },
  { month: 'short', day: 'numeric' },
  { month: 'long' },
  { month: 'long', day: 'numeric' },
];
const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/** The month names of a language from CLDR (through ICU), full and short, inflected and not. */
function monthsIn(language: string): ReadonlyMap<string, number> {
  const known = monthsOf.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>(OTHER_MONTHS);
  for (const option of MONTH_FORMATS) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...option, timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2021, month, 15));
      const name = monthKey(parts.find((part) => part.type === 'month')?.value ?? '');
      if (name.length >= 2 && !/\d/.test(name) && !names.has(name)) names.set(name, month + 1);
    }
  }
  monthsOf.set(language, names);
  return names;
}

function monthKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.|\u0307/g, '')
    .trim();
}

let allMonths: Map<string, number> | null = null;

/** The months of all languages in one table; where two differ in what a name means, the first counts. */
function monthsAnywhere(): ReadonlyMap<string, number> {
  if (allMonths !== null) return allMonths;
  allMonths = new Map();
  for (const language of LANGUAGES)
    for (const [name, month] of monthsIn(language)) if (!allMonths.has(name)) allMonths.set(name, month);
  return allMonths;
}

/** Looked up in the page's language first, so that a run makes the table of all languages only when it must. */
function monthNumber(name: string, language: string | null): number | null {
  const key = monthKey(name);
  const own = language?.toLowerCase().match(/^[a-z]{2}(?=$|-)/)?.[0];
  const ofOwn = own !== undefined && LANGUAGES.includes(own) ? monthIn(monthsIn(own), key) : undefined;
  return ofOwn ?? monthIn(monthsIn('en'), key) ?? monthIn(monthsAnywhere(), key) ?? null;
}

function monthIn(names: ReadonlyMap<string, number>, key: string): number | undefined {
  return names.get(key) ?? (key.length > 4 ? names.get(key.slice(0, 3)) : undefined);
}

/**
 * The first date in a short line, or null. `language` decides the order of "03/04/2022" where the numbers do not: month
 * first for the United States (`en-US`, or English unless it is another country's), else day first.
 */
export function findDate(line: string, language: string | null = null): ClaimedDate | null {
  const text = line.slice(0, 400);
  if (!/\d/.test(text)) return null;
  // Only these two know years of two digits: most lines with a number hold no year.
  if (!/\d{4}/.test(text))
    return fromNumeric(text, language) ?? fromNamedMonth(text, DAY_MONTH_YEAR, language);
  return (
    fromIso(text) ??
    fromGroups(text, EAST_ASIAN) ??
    fromGroups(text, YEAR_FIRST) ??
    fromNumeric(text, language) ??
    fromNamedMonth(text, DAY_MONTH_YEAR, language) ??
    fromNamedMonth(text, MONTH_DAY_YEAR, language) ??
    fromNamedMonth(text, YEAR_MONTH_DAY, language) ??
    fromGroups(text, COMPACT)
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

function fromIso(text: string): ClaimedDate | null {
  const match = ISO.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const day = isoDay(groups['year'], groups['month'], groups['day']);
  if (day === null) return null;
  const end = match.index + match[0].length;
  if (groups['hour'] === undefined) return withTime(text, day, match.index, end);
  const clock = `${pad(groups['hour'])}:${groups['minute']}:${groups['second'] ?? '00'}`;
  return { iso: `${day}T${clock}${isoZone(groups['zone'])}`, start: match.index, end };
}

function fromGroups(text: string, pattern: RegExp): ClaimedDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const day = isoDay(match.groups?.['year'], match.groups?.['month'], match.groups?.['day']);
  return day === null ? null : withTime(text, day, match.index, match.index + match[0].length);
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
    const month = monthNumber(match.groups?.['name'] ?? '', language);
    if (month === null) continue;
    const day = isoDay(match.groups?.['year']?.replace("'", ''), String(month), match.groups?.['day']);
    if (day !== null) return withTime(text, day, match.index, match.index + match[0].length);
  }
  return null;
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
  let year = Number(yearText);
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
