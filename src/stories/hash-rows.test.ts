import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHashRows } from './hash-rows.ts';
import { hashTerm } from './term-hash.ts';

/** Few values for each half, so that hashes share shards, homes and tags. */
const low = fc.constantFrom(0, 1, 15, 16, 17, 0x1000000, 0x1000001, 0xffffffff, 0xfffffffe);
const high = fc.constantFrom(0, 1, 63, 64, 0x2000, 0x2001, 0x1fffff);
const step = fc.record({ low, high, frees: fc.boolean(), value: fc.nat() });

describe('createHashRows', () => {
  it('does what a map does, whatever is taken and freed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const rows = createHashRows(2);
        const model = new Map<number, { number: number; value: number }>();
        for (const { low, high, frees, value } of steps) {
          const key = high * 2 ** 32 + low;
          const known = model.get(key);
          expect(rows.find(key)).toBe(known?.number ?? -1);
          if (frees && known !== undefined) {
            rows.free(known.number);
            model.delete(key);
          } else if (!frees) {
            const number = rows.take(key);
            expect(number).toBe(known?.number ?? number);
            expect(rows.get(number, 1)).toBe(known?.value ?? 0);
            rows.set(number, 1, value);
            model.set(key, { number, value });
          }
        }
        expect(rows.size).toBe(model.size);
        for (const [key, { number, value }] of model) {
          expect([rows.find(key), rows.hash(number)]).toEqual([number, key]);
          expect([rows.get(number, 0), rows.get(number, 1)]).toEqual([0, value]);
        }
      }),
    );
  });

  it('keeps numbers apart and uses them again, so that room is bounded by what is held at once', () => {
    const rows = createHashRows(1);
    const hash = (at: number) => hashTerm(String(at));
    const held: number[] = [];
    let highest = 0;
    for (let at = 1; at <= 60_000; at += 1) {
      held.push(rows.take(hash(at)));
      highest = Math.max(highest, held.at(-1) ?? 0);
      if (held.length > 10_000) rows.free(held.shift() ?? 0);
    }
    expect(new Set(held).size).toBe(10_000);
    expect(highest).toBeLessThanOrEqual(10_000);
    expect(rows.find(hash(1))).toBe(-1);
    expect(rows.find(hash(60_000))).toBe(held.at(-1));
  });
});
