import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshFor } from './http-freshness.ts';
import { DEFAULT_LIMITS, NO_WISHES, nextPoll, type PollingFacts } from './polling-policy.ts';
import { addPublications, publicationGap } from './publication-rhythm.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const FACTS: PollingFacts = {
  now: NOW,
  result: 'answered',
  failures: 0,
  gap: null,
  interval: null,
  rolledOver: false,
  pushed: false,
  wishes: NO_WISHES,
  random: 0,
};
const wait = (facts: Partial<PollingFacts>) => {
  const decision = nextPoll({ ...FACTS, ...facts });
  return decision === null ? null : decision.due - NOW;
};
const wishing = (wishes: Partial<PollingFacts['wishes']>) => ({ wishes: { ...NO_WISHES, ...wishes } });

describe('a source', () => {
  it('is asked twice between two publications, within the limits', () => {
    expect(wait({ gap: 2 * HOUR })).toBe(HOUR);
    expect(wait({ gap: MINUTE })).toBe(DEFAULT_LIMITS.least);
    expect(wait({ gap: 90 * DAY })).toBe(DEFAULT_LIMITS.most);
    expect(wait({})).toBe(HOUR);
  });

  it('is not asked before its answer is stale, nor sooner than its feed says', () => {
    expect(wait({ gap: HOUR, ...wishing({ freshFor: 2 * HOUR }) })).toBe(2 * HOUR);
    expect(wait({ gap: HOUR, ...wishing({ feedInterval: 3 * HOUR }) })).toBe(3 * HOUR);
    expect(wait({ gap: HOUR, ...wishing({ freshFor: 365 * DAY }) })).toBe(DEFAULT_LIMITS.most);
  });

  it('that fails is asked half as often each time, and as before once it answers', () => {
    const failed = (failures: number) => wait({ gap: HOUR, result: 'failed', failures });
    expect([1, 2, 3, 4].map(failed)).toEqual([30, 60, 120, 240].map((minutes) => minutes * MINUTE));
    expect(failed(1_000)).toBe(DEFAULT_LIMITS.most);
    expect(wait({ gap: HOUR, failures: 0 })).toBe(30 * MINUTE);
  });

  it('that asks us to stay away is left alone that long', () => {
    const facts = { gap: HOUR, result: 'failed' as const, failures: 1, ...wishing({ retryAfter: 3 * DAY }) };
    expect(wait(facts)).toBe(3 * DAY);
  });

  it('that is gone is never asked again', () => expect(wait({ result: 'gone' })).toBeNull());

  it('is asked sooner when entries may have come and gone between two polls', () => {
    expect(wait({ gap: 4 * HOUR, interval: HOUR, rolledOver: true })).toBe(HOUR / 2);
  });

  it('that pushes is asked a few times a day only', () => {
    expect(wait({ gap: HOUR, pushed: true })).toBe(6 * HOUR);
  });

  it('is not asked in hours and on days on which it publishes nothing', () => {
    // Now is a Sunday, ten in the morning.
    expect(wait({ ...wishing({ skipHours: [10, 11, 12] }) })).toBe(3 * HOUR);
    expect(wait({ ...wishing({ skipDays: [0] }) })).toBe(14 * HOUR);
    const all = Array.from({ length: 24 }, (_, hour) => hour);
    expect(wait({ ...wishing({ skipHours: all }) })).toBe(HOUR);
  });

  const facts = fc.record({
    now: fc.integer({ min: 0, max: 4e12 }),
    result: fc.constantFrom('answered', 'failed'),
    failures: fc.nat(),
    gap: fc.option(fc.double({ min: 1, max: 1e13, noNaN: true })),
    interval: fc.option(fc.double({ min: 1, max: 1e12, noNaN: true })),
    rolledOver: fc.boolean(),
    pushed: fc.boolean(),
    wishes: fc.record({
      freshFor: fc.option(fc.nat()),
      retryAfter: fc.option(fc.nat({ max: 7 * DAY })),
      feedInterval: fc.option(fc.nat()),
      skipHours: fc.array(fc.integer({ min: -5, max: 30 }), { maxLength: 30 }),
      skipDays: fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 9 }),
    }),
    random: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  }) satisfies fc.Arbitrary<PollingFacts>;

  it('is always asked again, not sooner than allowed and wished, and not never', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const decision = nextPoll(given);
        const after = (decision?.due ?? 0) - given.now;
        const { least, most } = DEFAULT_LIMITS;
        expect(after).toBeGreaterThanOrEqual(Math.max(least, given.wishes.retryAfter ?? 0));
        if (given.result === 'answered')
          expect(after).toBeGreaterThanOrEqual(Math.min(given.wishes.freshFor ?? 0, most));
        expect(after).toBeLessThanOrEqual(Math.max(most, given.wishes.retryAfter ?? 0) * 1.2 + 8 * DAY);
      }),
    );
  });

  it('is asked in no skipped hour where any is left', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const hours = new Set(given.wishes.skipHours);
        const days = new Set(given.wishes.skipDays);
        fc.pre(Array.from({ length: 24 }).some((_, hour) => !hours.has(hour)));
        fc.pre(Array.from({ length: 7 }).some((_, day) => !days.has(day)));
        const due = new Date(nextPoll(given)?.due ?? Number.NaN);
        expect(hours.has(due.getUTCHours())).toBe(false);
        expect(days.has(due.getUTCDay())).toBe(false);
      }),
    );
  });

  it('waits at least as long after one failure more', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const failed = { ...given, result: 'failed' as const, wishes: NO_WISHES };
        const once = nextPoll(failed)?.due ?? 0;
        expect(nextPoll({ ...failed, failures: failed.failures + 1 })?.due).toBeGreaterThanOrEqual(once);
      }),
    );
  });
});

describe('the rhythm of a source', () => {
  it('is not known from two publications', () => {
    expect(publicationGap(addPublications([], [NOW - HOUR, NOW - 2 * HOUR], NOW), NOW)).toBeNull();
  });

  it('counts what is published in one go once', () => {
    const goes = [1, 2, 3].flatMap((day) => [0, 1, 2, 3].map((minute) => NOW - day * DAY + minute * MINUTE));
    expect(publicationGap(addPublications([], goes, NOW), NOW)).toBeGreaterThan(0.9 * DAY);
  });

  it('slows down while a source is silent, and forgets what is long ago', () => {
    const times = addPublications(
      [],
      Array.from({ length: 30 }, (_, index) => NOW - index * HOUR),
      NOW,
    );
    const then = publicationGap(times, NOW) ?? 0;
    expect(then).toBeLessThanOrEqual(HOUR);
    expect(publicationGap(times, NOW + 30 * DAY)).toBeGreaterThan(20 * HOUR);
    expect(addPublications(times, [], NOW + 400 * DAY)).toEqual([]);
  });

  it('ignores times in the future', () => {
    expect(addPublications([], [NOW + DAY, Number.NaN], NOW)).toEqual([]);
  });

  it('is the same in whatever order entries are seen', () => {
    const times = fc.array(fc.integer({ min: NOW - 30 * DAY, max: NOW }), { maxLength: 60 });
    fc.assert(
      fc.property(times, (list) => {
        expect(addPublications([], list, NOW)).toEqual(addPublications([], list.toReversed(), NOW));
        expect(addPublications(addPublications([], list, NOW), [], NOW)).toEqual(
          addPublications([], list, NOW),
        );
      }),
    );
  });
});

describe('the headers of an answer', () => {
  it('say how long it is fresh', () => {
    expect(freshFor({ 'cache-control': 'public, max-age=600' }, NOW)).toBe(600_000);
    expect(freshFor({ 'cache-control': 'max-age=600', age: '100' }, NOW)).toBe(500_000);
    expect(freshFor({ 'cache-control': 'max-age=600', expires: '0' }, NOW)).toBe(600_000);
    expect(freshFor({ 'cache-control': 'no-cache, max-age=600' }, NOW)).toBe(0);
    const expires = { date: 'Sun, 22 Nov 2026 09:00:00 GMT', expires: 'Sun, 22 Nov 2026 09:30:00 GMT' };
    expect(freshFor(expires, NOW)).toBe(30 * MINUTE);
    expect(freshFor({ expires: '-1' }, NOW)).toBe(0);
    expect(freshFor({}, NOW)).toBeNull();
  });

  it('never put a source to sleep for more than a week, whatever they say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (control, expires, retry) => {
        for (const value of [
          freshFor({ 'cache-control': control, expires }, NOW),
          freshFor({ 'cache-control': `max-age=${retry}`, expires }, NOW),
        ]) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(7 * DAY);
        }
      }),
    );
  });
});
