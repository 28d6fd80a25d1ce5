import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStreamClock } from './stream-clock.ts';

describe('createStreamClock', () => {
  it('says the median of the last 101 times, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 250 }), (times) => {
        const clock = createStreamClock();
        for (const [at, time] of times.entries()) {
          clock.tick(time);
          const last = times.slice(Math.max(0, at - 100), at + 1).toSorted((a, b) => a - b);
          expect(clock.now()).toBe(last[last.length >>> 1]);
        }
      }),
    );
  });

  it('knows no time before the first', () => {
    expect(createStreamClock().now()).toBe(Number.NEGATIVE_INFINITY);
  });
});
