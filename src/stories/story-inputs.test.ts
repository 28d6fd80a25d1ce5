import { describe, expect, it } from 'vitest';
import { ACROSS, storyInputs, WITHIN } from './story-inputs.ts';
import type { PairFeatures } from './story-similarity.ts';

/** Every signal is another number. */
const pair: PairFeatures = {
  terms: 0.11,
  title: 0.12,
  names: 0.13,
  numbers: 0.14,
  titleHeld: 0.15,
  titlesHeld: 0.16,
  namesHeld: 0.17,
  namesBoth: 0.18,
  termsHeld: 0.19,
  rarestTerm: 0.21,
  rareTerms: 0.22,
  rarestName: 0.23,
  passages: 0.24,
  quotes: 0.25,
  sameOrigin: false,
  samePicture: false,
  otherOrigin: false,
  gap: null,
  weekdays: 0.26,
  dates: 0.27,
  days: 0.28,
  season: 0.29,
  length: 0.31,
  lengths: 0.32,
  sameLanguage: true,
  meaning: null,
};

describe('the inputs of the model', () => {
  it.each([
    ['one language', true, WITHIN],
    ['two languages', false, ACROSS],
  ] as const)('stand in the order of their names where a pair is of %s', (_, sameLanguage, signals) => {
    const inputs = storyInputs({ ...pair, sameLanguage }, 0.05, 0.02);
    expect(inputs).toHaveLength(signals.length);
    const own = { gap: 0, timeUnknown: 1, outstanding: 0.11 - 0.02, outstandingBoth: 0.11 - 0.05 };
    for (const [at, signal] of signals.entries())
      expect([signal, inputs[at]]).toEqual([
        signal,
        signal in own ? own[signal as keyof typeof own] : pair[signal as keyof PairFeatures],
      ]);
  });

  it('know no gap from a gap of nothing', () => {
    const at = WITHIN.indexOf('timeUnknown');
    expect(storyInputs({ ...pair, gap: 0 }, 0, 0)[at]).toBe(0);
    expect(storyInputs(pair, 0, 0)[at]).toBe(1);
  });
});
