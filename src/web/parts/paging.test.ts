import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesAround } from './paging.ts';

describe('pages that are linked', () => {
  it('are all of a few', () => {
    expect(pagesAround(2, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('are the first, the last and those around the present one in growing steps', () => {
    expect(pagesAround(50, 417)).toEqual([
      1, 18, 34, 42, 46, 48, 49, 50, 51, 52, 54, 58, 66, 82, 114, 178, 306, 417,
    ]);
  });

  it('lead anywhere by their first links', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.nat(999), fc.nat(999), (last, from, to) => {
        const wanted = 1 + (to % last);
        let now = 1 + (from % last);
        for (let links = 0; now !== wanted; links += 1) {
          expect(links).toBeLessThan(12);
          const nearest = pagesAround(now, last).toSorted(
            (a, b) => Math.abs(a - wanted) - Math.abs(b - wanted),
          );
          now = nearest[0] ?? 0;
        }
      }),
    );
  });
});
