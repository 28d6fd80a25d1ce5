/** Numbers whose plural forms differ in the languages that have several. */
const SAMPLES = [1, 2, 5, 21] as const;
/** What times are counted in. */
export type TimeUnit = (typeof UNITS)[number];
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const STYLES = ['long', 'short', 'narrow'] as const;

const patterns = new Map<string, RegExp | null>();

/**
 * What finds times that are counted from now, in digits ("5 minutes ago", "vor 3 Std.", "2 часа назад"), in the words of
 * CLDR. Null for a language that it does not know.
 */
export function relativeTimes(language: string): RegExp | null {
  // Pages claim anything as their language: what is none is not remembered.
  if (!/^[a-z]{2,3}$/.test(language)) return null;
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    pattern = createPattern(language);
    patterns.set(language, pattern);
  }
  return pattern;
}

function createPattern(language: string): RegExp | null {
  const usable = [...relativeForms(language).keys()];
  if (usable.length === 0) return null;
  const longestFirst = usable.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The forms of times counted from now, as sources of patterns with `\\d+` for the number, each with its unit. */
export function relativeForms(language: string): ReadonlyMap<string, TimeUnit> {
  const forms = new Map<string, TimeUnit>();
  if (Intl.RelativeTimeFormat.supportedLocalesOf([language]).length === 0) return forms;
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
    for (const unit of UNITS)
      for (const sample of SAMPLES) {
        const form = formOf(format, unit, sample);
        // "-5 h" of some narrow styles is no time counted from now wherever it stands.
        if (!forms.has(form) && /\p{L}{2}/u.test(form.replace('\\d+', ''))) forms.set(form, unit);
      }
  }
  return forms;
}

function formOf(format: Intl.RelativeTimeFormat, unit: (typeof UNITS)[number], sample: number): string {
  return format
    .formatToParts(-sample, unit)
    .map((part) => (part.type === 'literal' ? escaped(part.value) : '\\d+'))
    .join('')
    .replace(/(?:\\d\+)+/, '\\d+')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
