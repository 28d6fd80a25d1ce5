import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePrints, fingerprintsOf, sharedPassages } from './fingerprints.ts';

/** Words that do not repeat. */
function words(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${at}`);
}

describe('fingerprintsOf', () => {
  it('gives a copy all and another text none of the fingerprints', () => {
    const text = words('a', 400);
    expect(sharedPassages(fingerprintsOf(text), fingerprintsOf([...text]))).toBe(1);
    expect(sharedPassages(fingerprintsOf(text), fingerprintsOf(words('b', 400)))).toBe(0);
  });

  it('knows a copy with a changed word here and there', () => {
    const text = words('a', 600);
    const changed = text.map((word, at) => (at % 40 === 0 ? `${word}x` : word));
    expect(sharedPassages(fingerprintsOf(text), fingerprintsOf(changed))).toBeGreaterThan(0.6);
  });

  it('knows an excerpt within a longer text', () => {
    const excerpt = words('a', 150);
    const whole = [...words('b', 300), ...excerpt, ...words('c', 300)];
    expect(sharedPassages(fingerprintsOf(excerpt), fingerprintsOf(whole))).toBeGreaterThan(0.5);
  });

  it('is the same both ways, between 0 and 1, and bounded in size', () => {
    const list = fc.array(fc.constantFrom('x', 'y', 'z', 'v', 'w'), { maxLength: 300 });
    fc.assert(
      fc.property(list, list, (a, b) => {
        const [left, right] = [fingerprintsOf(a), fingerprintsOf(b)];
        const shared = sharedPassages(left, right);
        expect(shared).toBe(sharedPassages(right, left));
        expect(shared).toBeGreaterThanOrEqual(0);
        expect(shared).toBeLessThanOrEqual(1);
        expect(left.length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('comparePrints', () => {
  it('says how many prints of the range that both kept are in both, as sets do', () => {
    const list = fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 64 });
    fc.assert(
      fc.property(list, list, (one, other) => {
        const [a, b] = [one.toSorted((x, y) => x - y), other.toSorted((x, y) => x - y)];
        const bound = Math.min(a.at(-1) ?? 0, b.at(-1) ?? 0);
        const [inA, inB] = [a, b].map((prints) => new Set(prints.filter((print) => print <= bound)));
        const { shared, smaller } = comparePrints(a, b);
        expect(shared).toBe(inA?.intersection(inB ?? new Set()).size);
        expect(smaller).toBe(Math.min(inA?.size ?? 0, inB?.size ?? 0));
      }),
    );
  });
});
