import { describe, expect, it } from 'vitest';
import { countWords, foldedWords, squeeze } from './text.ts';

describe('words', () => {
  it('keep their vowel signs: one word of an Indic script is one', () => {
    expect(foldedWords('বৃহস্পতিবার লেখক, हिन्दी')).toHaveLength(3);
    expect(countWords('வியாழன் எழுதியவர்')).toBe(2);
  });

  it('of scripts without spaces are counted by character', () => {
    expect(countWords('市图书馆 two words')).toBe(6);
  });
});

describe('spaces without a width', () => {
  it('are no gaps in a word', () => {
    expect(squeeze('  head\u200bwater \u200b\u2060 news\u200b ')).toBe('headwater news');
  });

  it('stay between the words of a script without spaces', () => {
    expect(squeeze('ភូមិ\u200bស្រែ  ថ្មី\u200b')).toBe('ភូមិ\u200bស្រែ ថ្មី');
  });
});
