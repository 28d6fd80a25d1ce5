import { describe, expect, it } from 'vitest';
import { addressKey, RateLimiter } from './rate-limiter.ts';

describe('RateLimiter', () => {
  it('allows a burst, then so many a minute, and says how long to wait', () => {
    let now = 0;
    const limiter = new RateLimiter({ burst: 3, perMinute: 6 }, () => now);
    expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 0]);
    expect(limiter.take('a')).toBe(10);
    expect(limiter.take('b')).toBe(0);
    now = 9_999;
    expect(limiter.take('a')).toBe(1);
    now = 10_000;
    expect(limiter.take('a')).toBe(0);
    now = 3_600_000;
    expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([0, 0, 0, 10]);
  });

  it('takes back what does not count, up to the burst', () => {
    const limiter = new RateLimiter({ burst: 2, perMinute: 6 }, () => 0);
    expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 10]);
    limiter.giveBack('a');
    expect([1, 2].map(() => limiter.take('a'))).toEqual([0, 10]);
    for (let at = 0; at < 5; at += 1) limiter.giveBack('a');
    expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 10]);
  });

  it('does not give anything for a clock that goes back', () => {
    let now = 60_000;
    const limiter = new RateLimiter({ burst: 1, perMinute: 60 }, () => now);
    limiter.take('a');
    now = 0;
    expect(limiter.take('a')).toBeGreaterThan(0);
  });

  it('remembers a bounded number of callers', () => {
    const limiter = new RateLimiter({ burst: 1, perMinute: 1 }, () => 0);
    for (let caller = 0; caller < 20_001; caller += 1) limiter.take(String(caller));
    expect(limiter.take('0')).toBe(0);
    expect(limiter.take('20000')).toBeGreaterThan(0);
  });
});

describe('addressKey', () => {
  it('takes a network of IPv6 as one caller, however it is written', () => {
    expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(addressKey('2001:0db8:0001:0002::9')).toBe('2001:db8:1:2::/64');
    expect(addressKey('::1')).toBe('0:0:0:0::/64');
    expect(addressKey('fe80::1')).toBe('fe80:0:0:0::/64');
    expect(addressKey('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(addressKey('192.0.2.7')).toBe('192.0.2.7');
  });
});
