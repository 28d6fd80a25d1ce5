import { expect, it } from 'vitest';
import { readiness } from './pulse.ts';

const healthy = { sinceRound: 500, sinceWork: 500, waiting: null };
const HOUR = 3_600_000;

it('is ready while it comes round, and where nothing is to be done', () => {
  expect(readiness(healthy, 100)).toBe('ready');
  expect(readiness({ ...healthy, sinceWork: HOUR }, 0)).toBe('ready');
});

it('is not ready while nothing can be written, it is stuck, or jobs wait and none is done', () => {
  expect(readiness({ ...healthy, waiting: 0 }, 0)).toBe('waiting-to-write');
  expect(readiness({ ...healthy, sinceRound: HOUR }, 0)).toBe('stuck');
  expect(readiness({ ...healthy, sinceWork: HOUR }, 1)).toBe('queue-not-moving');
});
