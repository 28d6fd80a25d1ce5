import { describe, expect, it } from 'vitest';
import { countWords, foldedWords } from './text.ts';

describe('words', () => {
  it('keep their vowel signs: one word of an Indic script is one', () => {
    expect(foldedWords('বৃহস্পতিবার লেখক, हिन्दी')).toHaveLength(3);
    expect(countWords('வியாழன் எழுதியவர்')).toBe(2);
  });

  it('of scripts without spaces are counted by character', () => {
    expect(countWords('市图书馆 two words')).toBe(6);
  });
});
