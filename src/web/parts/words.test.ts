import { describe, expect, it } from 'vitest';
import { confidenceWords, counted, languageName, percent } from './words.ts';

describe('words', () => {
  it('say a confidence with its number', () => {
    expect(confidenceWords(0.97)).toBe('near certain, 97\u00a0%');
    expect(confidenceWords(0.5)).toBe('possible, 50\u00a0%');
  });

  it('round no share to all or nothing that is not', () => {
    expect([percent(0), percent(0.001), percent(0.999), percent(1), percent(7)]).toEqual([
      '0\u00a0%',
      '1\u00a0%',
      '99\u00a0%',
      '100\u00a0%',
      '100\u00a0%',
    ]);
  });

  it('count with the right noun', () => {
    expect([counted(1, 'outlet'), counted(0, 'story', 'stories'), counted(1200, 'page')]).toEqual([
      '1 outlet',
      '0 stories',
      '1,200 pages',
    ]);
  });

  it('name languages, and show a code that is none as it is', () => {
    expect(languageName('de')).toBe('German');
    expect(languageName('"><script>')).toBe('"><script>');
    expect(languageName(null)).toBe('language unknown');
  });
});
