import { describe, expect, it } from 'vitest';
import type { OutletMention } from '../../core/outlet-mentions.ts';
import { threadMilliseconds } from '../../core/testing/thread-milliseconds.ts';
import { othersNames } from './others-names.ts';

describe('othersNames', () => {
  it.each(["A'-", 'Aa bb cc ', 'Aa-'])(
    'reads a long run of “%s” in time that grows with its length',
    (unit) => {
      const mention = {
        start: 0,
        end: 3,
        text: 'OPN',
        ambiguous: false,
        namesakes: [],
      } as unknown as OutletMention;
      const started = threadMilliseconds();
      expect(othersNames(unit.repeat(200_000), [mention])(mention)).toBe(false);
      expect(threadMilliseconds() - started).toBeLessThan(2_000);
    },
  );
});
