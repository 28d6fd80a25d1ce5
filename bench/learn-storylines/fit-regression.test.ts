import { describe, expect, it } from 'vitest';
import { type Example, fitRegression } from './fit-regression.ts';

const example = (inputs: number[], related: boolean, weight = 1): Example => ({ inputs, related, weight });

describe('a logistic regression', () => {
  it('finds the odds where an input says nothing', () => {
    const { bias, weights } = fitRegression([example([0], true, 3), example([0], false, 1)], 0.01);
    expect(bias).toBeCloseTo(Math.log(3), 6);
    expect(weights).toEqual([0]);
  });

  it('finds the weights that examples were made with', () => {
    const inputs = [-2, -1, 0, 1, 2].flatMap((one) => [-1, 0, 1].map((other) => [one, other]));
    const examples = inputs.flatMap(([one = 0, other = 0]) => {
      const likely = 1 / (1 + Math.exp(-(0.5 + 1.2 * one - 0.7 * other)));
      return [example([one, other], true, likely), example([one, other], false, 1 - likely)];
    });
    const { bias, weights } = fitRegression(examples, 0);
    expect(bias).toBeCloseTo(0.5, 5);
    expect(weights[0]).toBeCloseTo(1.2, 5);
    expect(weights[1]).toBeCloseTo(-0.7, 5);
  });

  it('stays finite, and nearer to nothing the more it decays, where an input parts all examples', () => {
    const examples = [example([1], true), example([-1], false)];
    const [held = 0, free = 0] = [0.1, 0.001].map((decay) => fitRegression(examples, decay).weights[0]);
    expect(held).toBeGreaterThan(0);
    expect(free).toBeGreaterThan(held);
    expect(Number.isFinite(free)).toBe(true);
  });
});
