import { describe, expect, it } from 'vitest';
import { localTime } from './local-time.ts';

const NIGHT = '2024-02-25T02:25:54Z';

describe('localTime', () => {
  it('takes the offset of the same instant written a second time', () => {
    expect(localTime(NIGHT, ['2024-02-24T21:25:54-05:00'], null)?.iso).toBe('2024-02-24T21:25:54-05:00');
    expect(localTime(NIGHT, ['2024-02-24T20:00:00-05:00'], null)).toBeNull();
  });

  it('takes the offset under which a clock without zone shows the instant', () => {
    expect(localTime(NIGHT, ['2024-02-25T03:25:00'], null)?.iso).toBe('2024-02-25T03:25:54+01:00');
    expect(localTime(NIGHT, ['2024-02-25T07:55:00'], null)?.iso).toBe('2024-02-25T07:55:54+05:30');
    expect(localTime(NIGHT, ['2024-02-25T09:11:00'], null)).toBeNull();
  });

  it('keeps the instant where only the day of the address is known', () => {
    const local = localTime(NIGHT, [], '2024-02-24');
    expect(local?.rule).toBe('address-day');
    expect(local?.iso.slice(0, 10)).toBe('2024-02-24');
    expect(Date.parse(local?.iso ?? '')).toBe(Date.parse(NIGHT));
    expect(localTime(NIGHT, [], '2024-02-20')).toBeNull();
  });

  it('leaves times with an offset of their own, and days given as midnight', () => {
    expect(localTime('2024-02-25T02:25:54+03:00', ['2024-02-24T21:25:54-05:00'], '2024-02-24')).toBeNull();
    expect(localTime('2024-02-25T00:00:00Z', [], '2024-02-24')).toBeNull();
  });
});
