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

/** One pattern a language, with a group for the number of each form: a pattern for each form takes megabytes a language. */
interface Forms {
  readonly pattern: RegExp;
  /** By group. */
  readonly units: readonly TimeUnit[];
}

const known = new Map<string, Forms | null>();

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
  const forms = formsOf(own);
  const numbers = forms?.pattern.exec(line.toLowerCase())?.slice(1) ?? [];
  const group = numbers.findIndex((number) => number !== undefined);
  const unit = forms?.units[group];
  return unit === undefined ? null : { milliseconds: Number(numbers[group]) * LENGTHS[unit], unit };
}

function formsOf(language: string): Forms | null {
  let forms = known.get(language);
  if (forms === undefined) {
    const longestFirst = [...relativeForms(language)].sort(([a], [b]) => b.length - a.length);
    const sources = longestFirst.map(([form]) => form.toLowerCase().replace('\\d+', '(\\d{1,3})'));
    forms =
      sources.length === 0
        ? null
        : {
            pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
            units: longestFirst.map(([, unit]) => unit),
          };
    known.set(language, forms);
  }
  return forms;
}
