import { describe, expect, it } from 'vitest';
import { retryAfter } from './retry-after.ts';

const NOW = Date.parse('2026-11-22T08:00:00Z');

describe('Retry-After', () => {
  it('is a number of seconds or a date, at most a week ahead', () => {
    expect(retryAfter('120', NOW)).toBe(NOW + 120_000);
    expect(retryAfter('Sun, 22 Nov 2026 08:10:00 GMT', NOW)).toBe(NOW + 600_000);
    expect(retryAfter('99999999999', NOW)).toBe(NOW + 7 * 86_400_000);
  });

  it('says nothing where it is past, empty or no time', () => {
    for (const value of [undefined, '', '0', '-5', 'soon', 'Sat, 21 Nov 2026 08:00:00 GMT'])
      expect(retryAfter(value, NOW)).toBeNull();
  });
});
