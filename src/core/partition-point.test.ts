import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partitionPoint } from './partition-point.ts';

describe('partitionPoint', () => {
  it('finds where an ordered list begins to be too large, as counting does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 })),
        fc.integer({ min: -1, max: 51 }),
        (list, limit) => {
          const ordered = list.toSorted((a, b) => a - b);
          const found = partitionPoint(ordered.length, (index) => (ordered[index] ?? 0) <= limit);
          expect(found).toBe(ordered.filter((number) => number <= limit).length);
        },
      ),
    );
  });
});
