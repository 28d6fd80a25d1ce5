import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffMarkup, wordDiff } from './word-diff.ts';

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', 'D', '“d', 'e.'), { maxLength: 30 })
  .map((list) => list.join(' '));

describe('the difference of two wordings', () => {
  it('marks words that were left out and put in, and keeps the rest', () => {
    expect(wordDiff('Are we going to be next?', 'Will we be next?')).toEqual([
      { kind: 'removed', text: 'Are ' },
      { kind: 'added', text: 'Will ' },
      { kind: 'same', text: 'we ' },
      { kind: 'removed', text: 'going to ' },
      { kind: 'same', text: 'be next?' },
    ]);
  });

  it('takes case, accents, kinds of quotation marks and marks at a word’s edge for no edit', () => {
    const parts = wordDiff('“We don’t know,” Élan said', "We don't know elan said");
    expect(parts?.map((part) => part.kind)).toEqual(['same']);
  });

  it('gives back the later wording from what is kept and put in', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const kept = wordDiff(before, after)?.filter((part) => part.kind !== 'removed');
        expect(kept?.map((part) => part.text).join('')).toBe(after);
      }),
    );
  });

  it('never marks equal wordings', () => {
    fc.assert(
      fc.property(words, (text) => !(wordDiff(text, text) ?? []).some((part) => part.kind !== 'same')),
    );
  });

  it('does not try texts that are too long for a page, and shows the later one plain', () => {
    const long = 'word '.repeat(2_000);
    expect(wordDiff(long, long)).toBeNull();
    expect(String(diffMarkup(long, `${long}<b>`))).toContain('&lt;b&gt;');
  });
});
