import { relativeForms, type TimeUnit } from './relative-times.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LENGTHS: Readonly<Record<TimeUnit, number>> = {
  second: 1_000,
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365 * DAY,
};
const LONGEST_LINE = 80;

const known = new Map<string, readonly (readonly [pattern: RegExp, unit: TimeUnit])[]>();

/**
 * How long ago a short line says that something was ("3 hours ago", "vor 2 Std."), in the words of CLDR: the unit and
 * milliseconds; or null. `language` is a BCP 47 tag.
 */
export function timeAgo(
  line: string,
  language: string,
): { readonly milliseconds: number; readonly unit: TimeUnit } | null {
  if (line.length > LONGEST_LINE || !/\d/.test(line)) return null;
  const own = /^[a-z]{2,3}(?=$|[-_])/i.exec(language)?.[0].toLowerCase();
  if (own === undefined) return null;
  for (const [pattern, unit] of patternsOf(own)) {
    const number = pattern.exec(line)?.[1];
    if (number !== undefined) return { milliseconds: Number(number) * LENGTHS[unit], unit };
  }
  return null;
}

function patternsOf(language: string): readonly (readonly [RegExp, TimeUnit])[] {
  let patterns = known.get(language);
  if (patterns === undefined) {
    patterns = [...relativeForms(language)]
      .sort(([a], [b]) => b.length - a.length)
      .map(([form, unit]) => [
        new RegExp(`(?<![\\p{L}\\p{N}])${form.replace('\\d+', '(\\d{1,3})')}(?![\\p{L}\\p{N}])`, 'iu'),
        unit,
      ]);
    known.set(language, patterns);
  }
  return patterns;
}
