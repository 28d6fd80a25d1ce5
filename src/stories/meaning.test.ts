import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, packMeaning } from './meaning.ts';

const model = { version: 'minilm', background: 0 };
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

  it('is counted from what unrelated texts have in common by the model', () => {
    const crowded = { version: 'crowded', background: 0.8 };
    const one = packMeaning(crowded, vectorOf(1, 0, 0));
    expect(likeness(one, packMeaning(crowded, vectorOf(0.8, 0.6, 0)))).toBeCloseTo(0, 1);
    expect(likeness(one, packMeaning(crowded, vectorOf(0.9, 0.436, 0)))).toBeCloseTo(0.5, 1);
    expect(likeness(one, one)).toBe(1);
  });

  it('says nothing of two models, of no vector or of an empty one', () => {
    const one = packMeaning(model, vectorOf(1, 0, 0));
    expect(likeness(one, packMeaning({ ...model, version: 'other' }, vectorOf(1, 0, 0)))).toBeNull();
    expect(likeness(one, new Uint32Array(0))).toBeNull();
    expect(likeness(one, packMeaning(model, vectorOf(0, 0, 0)))).toBeNull();
  });
});
