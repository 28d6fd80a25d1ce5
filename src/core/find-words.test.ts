import { describe, expect, it } from 'vitest';
import { findNumber, findWord } from './find-words.ts';

const at = (text: string, span: { start: number; end: number } | null) =>
  span === null ? null : [span.start, text.slice(span.start, span.end)];

describe('findWord', () => {
  it('finds a word alone before one within another, whatever its case', () => {
    const text = 'Portland wine. The port of Lunt; PORT again.';
    expect(at(text, findWord(text, 'Port'))).toEqual([19, 'port']);
    expect(at(text, findWord(text, 'land'))).toEqual([4, 'land']);
    expect(findWord(text, 'quay')).toBeNull();
    expect(findWord(text, '')).toBeNull();
  });

  it('keeps its place where lower case is longer than upper case', () => {
    const text = 'İstanbul and Ankara';
    expect(at(text, findWord(text, 'Ankara'))).toEqual([13, 'Ankara']);
  });
});

describe('findNumber', () => {
  it('finds a number however its digits are parted, and not within a longer one', () => {
    for (const text of ['some 14,000 left', 'rund 14.000 gingen', 'près de 14\u202f000 ont fui', 'all 14000'])
      expect(findNumber(text, '14000')).not.toBeNull();
    expect(findNumber('it was 114,000', '14000')).toBeNull();
    expect(findNumber('it was 14,000,000', '14000')).toBeNull();
    expect(at('eine Stärke von 5,8 hatte', findNumber('eine Stärke von 5,8 hatte', '5.8'))).toEqual([
      16,
      '5,8',
    ]);
  });
});
