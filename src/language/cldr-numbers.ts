import type { NumberLexicon } from './lexicon.ts';

/** Numbers in which CLDR's compact forms take all the forms that they have. */
const COUNTS = [1, 2, 3, 5, 1.5];
const LARGEST_POWER = 12;

/**
 * What CLDR knows of a language's numbers, through `Intl`: its decimal sign, and its words of magnitude ("miljoen", "लाख", "만").
 * Number words, bounds and directions it does not have: they are empty.
 */
export function cldrNumbers(language: string): NumberLexicon {
  const decimal = new Intl.NumberFormat(language)
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')?.value;
  return { ...NOTHING, decimalSeparator: decimal === ',' ? ',' : '.', magnitudes: magnitudesOf(language) };
}

function magnitudesOf(language: string): Record<string, number> {
  const words: Record<string, number> = Object.create(null);
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 1,
      useGrouping: false,
    });
    for (let power = 3; power <= LARGEST_POWER; power += 1) {
      for (const count of COUNTS) {
        const parts = format.formatToParts(count * 10 ** power);
        const word = parts.find(({ type }) => type === 'compact')?.value.replace(/\.$/, '');
        const digits = parts
          .filter(({ type }) => DIGITS.has(type))
          .map(({ type, value }) => (type === 'decimal' ? '.' : value));
        const factor = Math.round((count * 10 ** power) / Number(digits.join('')));
        if (word === undefined || !isWord(word) || !/^10*$/.test(String(factor))) continue;
        words[word.toLocaleLowerCase(language)] ??= factor;
      }
    }
  }
  return words;
}

const DIGITS: ReadonlySet<string> = new Set(['integer', 'decimal', 'fraction']);

/** A word or short form of its own: single letters of Latin are also names of units. */
function isWord(word: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(word) && (word.length > 2 || !/^\p{Script=Latin}/u.test(word));
}

const NOTHING: NumberLexicon = {
  decimalSeparator: '.',
  cardinals: {},
  compounds: false,
  joiners: [],
  magnitudes: {},
  alone: [],
  fractions: {},
  halves: [],
  shares: [],
  minus: [],
  vague: {},
  approximately: [],
  moreThan: [],
  lessThan: [],
  orMore: [],
  orLess: [],
  orSo: [],
  rangeOpeners: [],
  rangeJoiners: [],
  levels: [],
  up: [],
  down: [],
  byWords: [],
  multiples: [],
  units: {},
  hundredths: [],
  tenths: [],
  weighing: [],
  dimensions: [],
  clockWords: [],
  relativeTime: [],
  parts: [],
  rest: [],
  tolls: { dead: [], injured: [], missing: [] },
  unitEndings: [],
  perWords: [],
  ofWords: [],
  labels: [],
  notNumbers: [],
};
