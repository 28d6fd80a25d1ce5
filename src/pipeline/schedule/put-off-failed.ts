import type { OutcomeName } from '../../core/outcome.ts';
import type { FetchedPage, NotFetched, NotModified } from '../../fetch/fetcher.ts';
import { putOff, type WaitingLine } from '../../store/sources/waiting-line.ts';
import type { NetworkWatch } from './network-watch.ts';
import type { ScheduleContext } from './schedule-context.ts';

/** What came of fetching an entry or a cited page, in one record for the log. */
export interface EntryEvent {
  readonly url: string | null;
  /** `fetched`, an outcome's name, `later` or `no-network`. */
  readonly outcome: string;
  readonly message: string | null;
}

export type Answer = FetchedPage | NotFetched | NotModified;

/** Failures that may pass. After the last attempt they are the outcome. */
const PASSING: ReadonlySet<string> = new Set<OutcomeName>([
  'network-error',
  'timed-out',
  'server-error',
  'rate-limited',
]);
const ATTEMPTS = 4;
const FIRST_DELAY = 5 * 60_000;

/** A row that waits to be fetched, and the line that it stands in. */
export interface WaitingPage {
  readonly line: WaitingLine;
  readonly key: string;
  readonly url: string;
  /** Those before this one. */
  readonly attempts: number;
}

/**
 * Puts a page that could not be had off where that may help: to when the network is back, which is no attempt, or later each time,
 * and not before its host wishes.
 *
 * @param heard - what the answer says of the network
 * @returns null where the answer stands, or enough was tried.
 */
export async function putOffFailed(
  { line, key, url, attempts }: WaitingPage,
  answer: Answer,
  heard: ReturnType<NetworkWatch['heard']>,
  context: ScheduleContext,
): Promise<EntryEvent | null> {
  const { write } = context.store;
  const message = answer.outcome === 'fetched' ? null : answer.message;
  const now = context.clock.now().getTime();
  if (heard === 'no-network') {
    await putOff(write, line, key, now, { counts: false });
    return { url, outcome: 'no-network', message };
  }
  const later = laterAttempt(answer, attempts, now, context);
  if (later === null) return null;
  await putOff(write, line, key, later, { counts: true });
  return { url, outcome: 'later', message };
}

/** In milliseconds since 1970. */
function laterAttempt(
  answer: Answer,
  attempts: number,
  now: number,
  { limits, random }: Pick<ScheduleContext, 'limits' | 'random'>,
): number | null {
  if (!PASSING.has(answer.outcome) || attempts + 1 >= ATTEMPTS) return null;
  const asked = 'retryAt' in answer && answer.retryAt !== undefined ? Date.parse(answer.retryAt) : 0;
  const delay = Math.min(FIRST_DELAY * 3 ** attempts, limits.most) * (1 + 0.2 * random());
  return Math.ceil(Math.max(asked, now + delay));
}
