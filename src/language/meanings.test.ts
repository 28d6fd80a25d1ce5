import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../core/text.ts';
import { lexicons } from './lexicons.ts';
import { meaningsOf } from './meanings.ts';
import { namedGroups } from './word-list.ts';

describe('meaningsOf', () => {
  it('gives words of many languages the same fields of meaning', () => {
    const migrants = [
      ['migrants', 'en'],
      ['Flüchtlinge', 'de'],
      ['réfugiés', 'fr'],
      ['refugiados', 'es'],
      ['мигрантов', 'ru'],
      ['біженців', 'uk'],
      ['rifugiati', 'it'],
      ['refugiados', 'pt'],
      ['mülteciler', 'tr'],
      ['uchodźców', 'pl'],
      ['uprchlíků', 'cs'],
      ['اللاجئين', 'ar'],
      ['移民', 'zh'],
      ['難民', 'ja'],
    ] as const;
    for (const [word, language] of migrants) expect(meaningsOf(fold(word), language)).toContain('migration');
  });

  it('knows a word by its beginning where a star says so, and only as a whole elsewhere', () => {
    expect(meaningsOf('smugglers', 'en')).toContain('smuggle');
    expect(meaningsOf('cut', 'en')).toContain('cut');
    expect(meaningsOf('cutlery', 'en')).toEqual([]);
  });

  it('knows nothing of a language without a lexicon', () => {
    expect(meaningsOf('migrants', 'sw')).toEqual([]);
  });

  it('has the fields of English in every language', () => {
    const fields = new Set(Object.keys(namedGroups(lexicons[0]?.words.meanings ?? '')));
    for (const { language, words } of lexicons) {
      expect(Object.keys(namedGroups(words.meanings)).length, language).toBeGreaterThan(90);
      for (const field of Object.keys(namedGroups(words.meanings)))
        expect(fields.has(field), `${language} ${field}`).toBe(true);
    }
  });

  it('takes words of any length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.constantFrom('en', 'zh', 'xx'), (word, language) => {
        expect(Array.isArray(meaningsOf(word, language))).toBe(true);
      }),
    );
    expect(meaningsOf('a'.repeat(1_000_000), 'en')).toEqual([]);
  });
});
