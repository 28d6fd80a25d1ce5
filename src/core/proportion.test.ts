import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion } from './proportion.ts';

describe('a proportion', () => {
  it.each([
    // Newcombe 1998, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i lies between %d and %d', (count, of, low, high) => {
    const found = proportion(count, of);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('of nothing may be anything', () => {
    expect(proportion(0, 0)).toMatchObject({ low: 0, high: 1 });
  });

  it('holds its share between its bounds, which come closer with more counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, some) => {
        const count = Math.min(of, some);
        const few = proportion(count, of);
        const many = proportion(10 * count, 10 * of);
        expect(few.low).toBeLessThanOrEqual(count / of + 1e-9);
        expect(few.high).toBeGreaterThanOrEqual(count / of - 1e-9);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
