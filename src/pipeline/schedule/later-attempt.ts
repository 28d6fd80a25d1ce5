import type { OutcomeName } from '../../core/outcome.ts';
import type { FetchedPage, NotFetched, NotModified } from '../../fetch/fetcher.ts';
import type { ScheduleContext } from './schedule-context.ts';

/** Failures that may pass. After the last attempt they are the outcome. */
const PASSING: ReadonlySet<string> = new Set<OutcomeName>([
  'network-error',
  'timed-out',
  'server-error',
  'rate-limited',
]);
const ATTEMPTS = 4;
const FIRST_DELAY = 5 * 60_000;

/**
 * When a page that could not be had is asked for again, later each time and not before its host wishes; in milliseconds since 1970.
 *
 * @param attempts - those before this one
 * @returns null where the answer stands, or enough was tried.
 */
export function laterAttempt(
  answer: FetchedPage | NotFetched | NotModified,
  attempts: number,
  now: number,
  { limits, random }: Pick<ScheduleContext, 'limits' | 'random'>,
): number | null {
  if (!PASSING.has(answer.outcome) || attempts + 1 >= ATTEMPTS) return null;
  const asked = 'retryAt' in answer && answer.retryAt !== undefined ? Date.parse(answer.retryAt) : 0;
  const delay = Math.min(FIRST_DELAY * 3 ** attempts, limits.most) * (1 + 0.2 * random());
  return Math.ceil(Math.max(asked, now + delay));
}
