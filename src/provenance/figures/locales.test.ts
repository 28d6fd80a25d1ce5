import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureLexiconFor } from '../../language/figure-lexicons.ts';
import { lexiconFor, lexicons } from '../../language/lexicons.ts';
import { splitSentences } from '../../language/sentences.ts';
import { findFigures } from './find-figures.ts';

const LANGUAGES = [
  ...lexicons.map(({ language }) => language),
  ...['da', 'el', 'fi', 'hi', 'hu', 'id', 'ko', 'nb', 'ro', 'sv', 'vi'],
];
/** Digits of CLDR's numbering systems: Western, Arabic-Indic, Persian, Devanagari, Bengali, Thai and full-width ones. */
const DIGITS = ['latn', 'arab', 'arabext', 'deva', 'beng', 'thai', 'fullwide'];

function only(text: string, language: string) {
  const sentences = splitSentences(text, lexiconFor(language));
  const found = findFigures(text, sentences, figureLexiconFor(language));
  return found.length === 1 ? found[0] : found;
}

/** Whole numbers and ones with a decimal or two: with three, groups and decimals look alike. */
const NUMBER = fc.integer({ min: 11, max: 99_999_999 }).map((cents) => cents / 100);
const LANGUAGE = fc.constantFrom(...LANGUAGES);

describe('reading what CLDR writes in every language', () => {
  it('reads a length with the separators of its language', () => {
    fc.assert(
      fc.property(NUMBER, LANGUAGE, (value, language) => {
        const written = new Intl.NumberFormat(`${language}-u-nu-latn`).format(value);
        expect(only(`${written} km`, language)).toMatchObject({ value, unit: 'km' });
      }),
    );
  });

  it('reads a share in per cent, with marks of direction and the sign on either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 990 }), LANGUAGE, (tenths, language) => {
        const options = { style: 'percent', maximumFractionDigits: 1 } as const;
        const written = new Intl.NumberFormat(`${language}-u-nu-latn`, options).format(tenths / 1000);
        expect(only(`${written}`, language)).toMatchObject({ value: tenths / 10, unit: '%' });
      }),
    );
  });

  it('reads a price with its sign or code on either side', () => {
    fc.assert(
      fc.property(NUMBER, LANGUAGE, fc.constantFrom('EUR', 'USD', 'GBP'), (value, language, currency) => {
        for (const currencyDisplay of ['symbol', 'code'] as const) {
          const options = { style: 'currency', currency, currencyDisplay } as const;
          const written = new Intl.NumberFormat(`${language}-u-nu-latn`, options).format(value);
          expect(only(written, language)).toMatchObject({ value, unit: currency });
        }
      }),
    );
  });

  it('reads digits of every script', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 9_999_999 }),
        LANGUAGE,
        fc.constantFrom(...DIGITS),
        (value, language, digits) => {
          const written = new Intl.NumberFormat(`en-u-nu-${digits}`, { useGrouping: false }).format(value);
          expect(only(`${written} km`, language)).toMatchObject({ value, unit: 'km' });
        },
      ),
    );
  });

  it('finds no figure where marks of direction are all there is, and never one beyond what a double holds', () => {
    const parts = fc.constantFrom(
      '\u202e',
      '\u200f',
      '\u2066',
      '٫',
      '٬',
      '٪',
      '9'.repeat(330),
      '1e999',
      '１'.repeat(400),
      'million',
      '万',
      ' ',
      '٣',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), LANGUAGE, (written, language) => {
        const text = written.join('');
        for (const { start, end, text: said, value, low } of findFigures(
          text,
          splitSentences(text, lexiconFor(language)),
          figureLexiconFor(language),
        )) {
          expect(text.slice(start, end)).toBe(said);
          expect(Number.isFinite(value ?? low ?? 0)).toBe(true);
        }
      }),
    );
  });
});
