import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermCounts } from './term-counts.ts';

const logOf = (word: number) => Math.log(word / 16 + 0.5);

describe('createTermCounts', () => {
  it('gives back what was set, and its logarithm within a thousandth', () => {
    const word = fc.oneof(fc.nat(100), fc.integer({ min: 49_000, max: 49_300 }), fc.nat(2 ** 27));
    const steps = fc.array(fc.record({ number: fc.nat(9_000), word }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, (list) => {
        const counts = createTermCounts(logOf);
        const model = new Map<number, number>();
        for (const { number, word } of list) {
          counts.set(number, word);
          model.set(number, word);
          for (const [known, expected] of model) {
            expect(counts.get(known)).toBe(expected);
            expect(counts.logs[counts.places[known] ?? 0]).toBeCloseTo(logOf(expected), 2.9);
          }
        }
        expect(counts.get(9_001)).toBe(0);
      }),
    );
  });
});
