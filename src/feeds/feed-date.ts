/**
 * A claimed time as ISO 8601: an instant in UTC, or a day where only that is claimed; null where it is no date. Feeds claim
 * times by RFC 822 and 3339, and in many other ways: names of months in other languages, "3:09pm", zones by name or place.
 * What names no zone is taken for UTC, so that the result is the same on every machine.
 */
export function feedDate(claim: string): string | null {
  const text = claim.slice(0, 100).replace(/\s+/gu, ' ').trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return rfc3339(text) === null ? null : text;
  if (/^\d{10}(?:\d{3})?$/.test(text)) return instant(Number(text) * (text.length === 10 ? 1000 : 1));
  return instant(rfc3339(text) ?? looseDate(text));
}

function instant(time: number | null): string | null {
  if (time === null || Number.isNaN(time) || Math.abs(time) > 8.64e15) return null;
  return new Date(time).toISOString();
}

const RFC_3339 =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)Z?)?$/i;

function rfc3339(text: string): number | null {
  const parts = RFC_3339.exec(text);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = parts;
  const time = { year, month, day, hour, minute, second };
  const base = utc(time.year, time.month, time.day, time.hour, time.minute, time.second);
  const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  return base === null ? null : base + milliseconds - offsetOf(zone ?? 'Z');
}

type Digits = string | number | undefined;

/** Null where there is no such day or time. 24:00 is the end of the day. */
function utc(
  year: Digits,
  month: Digits,
  day: Digits,
  hour: Digits,
  minute: Digits,
  second: Digits,
): number | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const [h, min, s] = [Number(hour ?? 0), Number(minute ?? 0), Math.min(59, Number(second ?? 0))];
  const time = Date.UTC(y, m - 1, d, h, min, s);
  const isDay = new Date(Date.UTC(y, m - 1, d)).getUTCDate() === d && m >= 1 && m <= 12;
  return isDay && h <= 24 && min < 60 ? time : null;
}

const CLOCK = /(?<![\d:])(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?: ?([ap])\.?m\.?(?![a-z]))?/i;
/** "24 December 2024", "24. décembre 24": with the day of the month in front. */
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: de)?[ -](\p{L}{3,20})\.?,?(?: de)?[ -](\d{4}|\d{2})(?!\d)/iu;
/** "December 24, 2024". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,20})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu;
const NUMBERS = /(?<!\d)(\d{1,4})([/.])(\d{1,2})\2(\d{2,4})(?!\d)/;
/** RFC 822 with the number of the month in the place of its name: "Sat, 11 04 2020". */
const NUMBERED_MONTH = /(?<!\d)(\d{1,2}) (\d{1,2}) (\d{4})(?!\d)/;

function looseDate(text: string): number | null {
  const day = dayOf(text);
  if (day === null) return null;
  const clock = CLOCK.exec(text);
  const rest = clock === null ? '' : text.slice(clock.index + clock[0].length);
  const half = clock?.[4]?.toLowerCase();
  const hour = clock === null ? 0 : Number(clock[1]);
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const time = utc(day.year, day.month, day.day, hours, clock?.[2], clock?.[3]);
  return time === null ? null : time - zoneOffset(rest, time);
}

function dayOf(text: string): { year: number; month: number; day: number } | null {
  const named = DAY_FIRST.exec(text);
  const month = named === null ? null : monthNumber(named[2] ?? '');
  if (named !== null && month !== null)
    return { day: Number(named[1]), month, year: fullYear(named[3] ?? '') };
  const other = MONTH_FIRST.exec(text);
  const otherMonth = other === null ? null : monthNumber(other[1] ?? '');
  if (other !== null && otherMonth !== null)
    return { day: Number(other[2]), month: otherMonth, year: fullYear(other[3] ?? '') };
  // "Sat Sep 07 10:11:12 2002", as C's asctime writes it.
  const asctime = /(\p{L}{3}) +(\d{1,2}) [\d:]{5,8}(?: \p{Lu}{3,4})? (\d{4})$/u.exec(text);
  const asctimeMonth = asctime === null ? null : monthNumber(asctime[1] ?? '');
  if (asctime !== null && asctimeMonth !== null)
    return { day: Number(asctime[2]), month: asctimeMonth, year: Number(asctime[3]) };
  return numericDay(text);
}

function numericDay(text: string): { year: number; month: number; day: number } | null {
  const parts = NUMBERS.exec(text);
  if (parts === null) {
    const [, day, month, year] = NUMBERED_MONTH.exec(text) ?? [];
    return day === undefined ? null : { day: Number(day), month: Number(month), year: Number(year) };
  }
  const [first, second, third] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if ((parts[1] ?? '').length === 4) return { year: first, month: second, day: third };
  if ((parts[1] ?? '').length > 2) return null;
  // With slashes the month stands first where it can, as in the United States; with points never.
  const isMonthFirst = parts[2] === '/' && first <= 12;
  const year = fullYear(parts[4] ?? '');
  return isMonthFirst ? { year, month: first, day: second } : { year, month: second, day: first };
}

/** Two digits as RFC 2822 reads them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

const LOCALES = 'en de fr es pt it nl pl ru uk tr sv da nb fi cs sk ro hu hr sl bg el ca et lv lt id'.split(
  ' ',
);
let months: Map<string, number> | undefined;

/** The number of a month by its name or the beginning of it, in the languages above, by CLDR. */
function monthNumber(word: string): number | null {
  months ??= namesOfMonths();
  const name = folded(word);
  return months.get(name) ?? months.get(name.slice(0, 3)) ?? null;
}

function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const month of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(locale, {
          month,
          timeZone: 'UTC',
          ...(day === undefined ? {} : { day }),
        });
        for (let number = 1; number <= 12; number += 1) {
          const part = format
            .formatToParts(Date.UTC(2024, number - 1, 15))
            .find(({ type }) => type === 'month');
          const name = folded(part?.value ?? '');
          // English comes first: what it calls a month is that month.
          if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, number);
        }
      }
    }
  }
  return names;
}

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}

/** Hours from UTC of the names in use that mean one zone only, or one much more than others. */
const ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  ast: -4,
  adt: -3,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  cest: 2,
  mez: 1,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  trt: 3,
  pkt: 5,
  wib: 7,
  ict: 7,
  hkt: 8,
  sgt: 8,
  pht: 8,
  myt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  sast: 2,
  brt: -3,
  art: -3,
};
const HOUR = 3_600_000;

/** Milliseconds from UTC of the zone that is named behind the time of day. */
function zoneOffset(rest: string, time: number): number {
  const sign = /[+-]\d\d:?\d\d(?!\d)/.exec(rest)?.[0];
  if (sign !== undefined) return offsetOf(sign);
  const place = /\p{Lu}\p{L}+\/\p{Lu}[\p{L}_]+/u.exec(rest)?.[0];
  if (place !== undefined) return offsetOfPlace(place, time);
  const name = /(?<!\p{L})\p{L}{2,5}(?!\p{L})/u.exec(rest)?.[0].toLowerCase();
  return name !== undefined && Object.hasOwn(ZONES, name) ? (ZONES[name] ?? 0) * HOUR : 0;
}

function offsetOf(zone: string): number {
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (parts === null) return 0;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3] ?? 0)) * 60_000;
}

/** Of a zone by its place ("Europe/Brussels"), at a time given as if it were UTC. */
function offsetOfPlace(timeZone: string, time: number): number {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return offsetOf(name.replace('GMT', ''));
  } catch {
    return 0;
  }
}
