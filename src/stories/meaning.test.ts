import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { direction, likeness, meaningParts, packMeaning } from './meaning.ts';

const model = { version: 'minilm', mean: new Float32Array(24) };
const vectorOf = (...values: number[]) => Float32Array.from(values);

describe('meaning', () => {
  it('is the cosine of two vectors, within what a byte can hold', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const length = (list: number[]) => Math.hypot(...list);
        fc.pre(length(a) > 0.5 && length(b) > 0.5);
        const cosine = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) / length(a) / length(b);
        const found = likeness(packMeaning(model, vectorOf(...a)), packMeaning(model, vectorOf(...b)));
        expect(found).toBeCloseTo(Math.max(0, cosine), 1);
      }),
    );
  });

  it('is counted from what all texts have in common by the model', () => {
    // All texts of this model point nearly the same way.
    const crowded = { version: 'crowded', mean: vectorOf(0.9, 0, 0, 0) };
    const one = packMeaning(crowded, vectorOf(0.9, 0.43, 0, 0));
    expect(likeness(one, packMeaning(crowded, vectorOf(0.9, 0, 0.43, 0)))).toBeCloseTo(0, 1);
    expect(likeness(one, packMeaning(crowded, vectorOf(0.9, 0.31, 0.31, 0)))).toBeCloseTo(0.7, 1);
    expect(likeness(one, one)).toBeCloseTo(1);
  });

  it('says nothing of two models, of no vector or of an empty one', () => {
    const one = packMeaning(model, vectorOf(1, 0, 0));
    expect(likeness(one, packMeaning({ ...model, version: 'other' }, vectorOf(1, 0, 0)))).toBeNull();
    expect(likeness(one, new Uint32Array(0))).toBeNull();
    expect(likeness(one, packMeaning(model, vectorOf(0, 0, 0)))).toBeNull();
  });

  it('leads near texts to each other and hardly ever unrelated ones', () => {
    let seed = 7;
    const random = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32 - 0.5;
    };
    const drawn = () => direction(Float32Array.from({ length: 256 }, random));
    const wide = { version: 'wide', mean: new Float32Array(256) };
    const meets = (cosine: number) => {
      const [one, other] = [drawn(), drawn()];
      const near = one.map((value, at) => cosine * value + Math.sqrt(1 - cosine ** 2) * (other[at] ?? 0));
      const parts = meaningParts(packMeaning(wide, one));
      return meaningParts(packMeaning(wide, near)).some((part) => parts.includes(part));
    };
    const share = (cosine: number) =>
      Array.from({ length: 300 }, () => meets(cosine)).filter(Boolean).length / 300;
    expect(share(0.9)).toBeGreaterThan(0.75);
    expect(share(0)).toBeLessThan(0.05);
    expect(meaningParts(new Uint32Array(0))).toEqual([]);
  });
});
