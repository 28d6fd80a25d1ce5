import type { Answer } from './ask.ts';
import { isMedia } from './ask.ts';
import type { NotFetched } from './fetch-result.ts';
import { findWall } from './find-wall.ts';
import { retryAfter } from './retry-after.ts';

/** What an answer means for a reader; null where it is a page. Walls are an outcome, never tricked. */
export function answerOutcome(requested: URL, url: URL, answer: Answer, now: number): NotFetched | null {
  const { status, headers } = answer;
  const says = `${url.host} answered ${status} for ${url.pathname}`;
  const wall = findWall(requested, url, answer);
  if (wall?.outcome === 'bot-wall') {
    return {
      outcome: 'bot-wall',
      message: `${url.host} shows crawlers a wall (${wall.by}, status ${status})`,
    };
  }
  if (wall !== null) {
    return {
      outcome: 'consent-wall',
      message: `${url.host} shows nothing before consent is given (${wall.by})`,
    };
  }
  if (status >= 200 && status < 300) {
    return isMedia(headers)
      ? {
          outcome: 'unsupported-type',
          message: `${url.href} is ${headers['content-type']}, which holds no text`,
        }
      : null;
  }
  const until = retryAfter(headers['retry-after'], now);
  const retry = until === null ? {} : { retryAt: new Date(until).toISOString() };
  if (status === 429 || (status === 503 && until !== null)) {
    return { outcome: 'rate-limited', message: `${says}: it asks for fewer requests`, ...retry };
  }
  if (status >= 500) return { outcome: 'server-error', message: says, ...retry };
  return { outcome: STATUS_OUTCOMES.get(status) ?? 'not-found', message: says };
}

const STATUS_OUTCOMES: ReadonlyMap<number, NotFetched['outcome']> = new Map([
  [401, 'paywall'],
  [402, 'paywall'],
  [403, 'bot-wall'],
  [405, 'bot-wall'],
  [406, 'bot-wall'],
  [410, 'gone'],
  [418, 'bot-wall'],
  [451, 'barred-by-law'],
]);
