import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from './align-words.ts';

const words = fc.array(fc.constantFrom('ice', 'quay', 'boat', 'the', 'a', 'spring'), { maxLength: 60 });

describe('alignWords', () => {
  it('pairs equal words in order in both lists', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        let last = [-1, -1];
        for (const [a, b] of alignWords(left, right)) {
          expect(left[a]).toBe(right[b]);
          expect(a).toBeGreaterThan(last[0] ?? 0);
          expect(b).toBeGreaterThan(last[1] ?? 0);
          last = [a, b];
        }
      }),
    );
  });

  it('pairs every word of a list with itself', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(alignWords(list, list)).toHaveLength(list.length);
      }),
    );
  });

  it('aligns texts of 20,000 words in a moment', () => {
    const left = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
    const right = left.filter((_, index) => index % 7 !== 0);
    expect(alignWords(left, right)).toHaveLength(right.length);
  });
});
