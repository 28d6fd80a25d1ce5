import { describe, expect, it } from 'vitest';
import { type RobotsAnswer, RobotsPolicy } from './robots-policy.ts';

const PAGE = new URL('https://news.example/a');
const DOWN: RobotsAnswer = { outcome: 'barred-by-robots', message: 'down' };

function policy(answers: RobotsAnswer[]) {
  let now = 0;
  let loads = 0;
  const robots = new RobotsPolicy({
    token: 'Headwater',
    now: () => now,
    load: async () => {
      loads += 1;
      return answers.shift() ?? null;
    },
  });
  return {
    barred: async () => (await robots.verdict(PAGE)).barred,
    later: (minutes: number) => {
      now += minutes * 60_000;
    },
    loads: () => loads,
  };
}

describe('the policy of a host', () => {
  it('is asked for once a day', async () => {
    const { barred, later, loads } = policy(['User-agent: *\nDisallow: /', null]);
    expect(await barred()).toMatchObject({ outcome: 'barred-by-robots' });
    later(23 * 60);
    expect(await barred()).not.toBeNull();
    expect(loads()).toBe(1);
    later(61);
    expect(await barred()).toBeNull();
  });

  it('bars everything while it cannot be read, and is asked for again soon, not at each page', async () => {
    const { barred, later, loads } = policy([DOWN, null]);
    expect(await barred()).toEqual(DOWN);
    expect(await barred()).toEqual(DOWN);
    expect(loads()).toBe(1);
    later(11);
    expect(await barred()).toBeNull();
  });

  it('is the one of yesterday while today’s cannot be read', async () => {
    const { barred, later, loads } = policy(['User-agent: *\nAllow: /', DOWN, 'User-agent: *\nDisallow: /']);
    expect(await barred()).toBeNull();
    later(25 * 60);
    expect(await barred()).toBeNull();
    expect(loads()).toBe(2);
    later(11);
    expect(await barred()).toMatchObject({ outcome: 'barred-by-robots' });
  });
});
