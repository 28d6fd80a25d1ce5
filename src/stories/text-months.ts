import { fold } from '../core/text.ts';
import { stem } from '../language/stem.ts';
import type { Token } from '../language/tokens.ts';

/** A month named more often says no more. */
const MOST_MENTIONS = 3;
/** English writes these two like common words: they count only where nothing but a month can stand. */
const AMBIGUOUS = new Set(['march', 'may']);
const CAPITALISING = new Set(['en', 'de']);
const monthsByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** The months that a text names, 0 for January, each at most three times. Names in all languages come from CLDR. */
export function monthsNamed(text: string, tokens: readonly Token[], language: string): number[] {
  const names = monthNames(language);
  const counts = new Map<number, number>();
  for (const [at, token] of tokens.entries()) {
    const month = names.get(token.stem);
    if (month === undefined || !isMonth(text, tokens, at, language)) continue;
    counts.set(month, Math.min(MOST_MENTIONS, (counts.get(month) ?? 0) + 1));
  }
  return [...counts].flatMap(([month, count]) => Array<number>(count).fill(month)).sort((a, b) => a - b);
}

function isMonth(text: string, tokens: readonly Token[], at: number, language: string): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (!CAPITALISING.has(language)) return true;
  if (!/\p{Lu}/u.test(text[token.start] ?? '')) return false;
  if (!AMBIGUOUS.has(token.folded)) return true;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    /^ $/.test(text.slice(before.end, token.start)) &&
    /[\p{Ll}\p{N}]/u.test(text[before.start] ?? '')
  );
}

function monthNames(language: string): ReadonlyMap<string, number> {
  let names = monthsByLanguage.get(language);
  if (names === undefined) {
    const found = new Map<string, number>();
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(supported(language), { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2001, month, 15)).find(({ type }) => type === 'month');
        const name = fold(part?.value ?? '');
        if (/^\p{L}{3,}$/u.test(name)) found.set(stem(name, language), month);
      }
    }
    names = found;
    monthsByLanguage.set(language, names);
  }
  return names;
}

function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Chance that a month so many months ago is named: mostly the last few, sometimes the next, seldom any other. */
const LAGS = [0.3, 0.2, 0.1, 0.06, 0.04, 0.03, 0.03, 0.03, 0.03, 0.03, 0.04, 0.11];
/** Mentions of one text are not independent witnesses. */
const TRUST = 0.6;

/** How likely each month of the year is that of writing: from the time if known, else from the months named; null where nothing tells. */
export function seasonOf(months: readonly number[], time: number | null): Float32Array | null {
  if (time === null && months.length === 0) return null;
  const season = new Float32Array(12);
  for (let month = 0; month < 12; month += 1) {
    let log = 0;
    for (const named of months) log += TRUST * Math.log(LAGS[(month - named + 12) % 12] ?? 0.03);
    season[month] = Math.exp(log);
  }
  if (time !== null) {
    season.fill(0.005);
    const month = new Date(time).getUTCMonth();
    season[month] = 0.75;
    season[(month + 1) % 12] = 0.1;
    season[(month + 11) % 12] = 0.1;
  }
  const total = season.reduce((sum, one) => sum + one, 0);
  return season.map((one) => one / total);
}

/** -1 to 1: whether two texts were written in the same season, by the logarithm of how much likelier that is than chance. */
export function sameSeason(a: Float32Array | null, b: Float32Array | null): number {
  if (a === null || b === null) return 0;
  let both = 0;
  for (let month = 0; month < 12; month += 1) both += (a[month] ?? 0) * (b[month] ?? 0);
  return Math.max(-1, Math.min(1, Math.log(12 * both) / 2));
}
