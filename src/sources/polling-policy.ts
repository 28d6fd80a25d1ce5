/** Milliseconds between two polls of one source, whatever else is known. */
export interface PollingLimits {
  readonly least: number;
  readonly most: number;
}

/** What a publisher says about when to come again; all in milliseconds, null where nothing is said. */
export interface PublisherWishes {
  /** How long the answer is fresh (`Cache-Control`, `Expires`). */
  readonly freshFor: number | null;
  /** How long to stay away (`Retry-After`). */
  readonly retryAfter: number | null;
  /** The feed's own word: `ttl`, or `sy:updatePeriod` over `sy:updateFrequency`. */
  readonly feedInterval: number | null;
  /** Hours of the day in UTC, 0 to 23, in which nothing is published. */
  readonly skipHours: readonly number[];
  /** Days of the week in UTC, 0 (Sunday) to 6, on which nothing is published. */
  readonly skipDays: readonly number[];
}

export const NO_WISHES: PublisherWishes = {
  freshFor: null,
  retryAfter: null,
  feedInterval: null,
  skipHours: [],
  skipDays: [],
};

export interface PollingFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** `gone`: the publisher says that there is nothing any more, for good (410). */
  readonly result: 'answered' | 'failed' | 'gone';
  /** Polls that failed in a row, this one included. */
  readonly failures: number;
  /** Milliseconds between two publications as observed, or null. */
  readonly gap: number | null;
  /** The interval decided last, or null. */
  readonly interval: number | null;
  /** Whether the last poll knew none of the entries that it found: some may have come and gone in between. */
  readonly rolledOver: boolean;
  /** Whether the publisher tells of news by itself (WebSub): polls are the net below. */
  readonly pushed: boolean;
  readonly wishes: PublisherWishes;
  /** From 0 up to 1: spreads polls, so that sources that were added together do not stay together. */
  readonly random: number;
}

export interface PollingDecision {
  /** Milliseconds since 1970. */
  readonly due: number;
  /** Before jitter and skipped hours: what the source is asked at in the long run. */
  readonly interval: number;
}

const HOUR = 3_600_000;
export const DEFAULT_LIMITS: PollingLimits = { least: 10 * 60_000, most: 12 * HOUR };
/** While the rhythm of a source is not known. */
const UNKNOWN_INTERVAL = HOUR;
/** A source that pushes is asked this often only. */
const PUSHED_INTERVAL = 6 * HOUR;
const JITTER = 0.2;
/** Twice the time after each failure, up to the most; more doublings than this change nothing. */
const MOST_DOUBLINGS = 20;

/**
 * When to ask a source again, or null for never. Twice between two publications as observed (Cho and Garcia-Molina,
 * "Effective page refresh policies for Web crawlers", 2003: more polls than that find little more), never sooner than the
 * publisher wishes, within the limits. Failures double the time up to the most; the first answer undoes that.
 */
export function nextPoll(
  facts: PollingFacts,
  limits: PollingLimits = DEFAULT_LIMITS,
): PollingDecision | null {
  if (facts.result === 'gone') return null;
  const { now, wishes, random } = facts;
  const interval = Math.min(Math.max(baseInterval(facts, limits), limits.least), limits.most);
  const wished = facts.result === 'answered' ? Math.min(wishes.freshFor ?? 0, limits.most) : 0;
  const backOff =
    facts.result === 'failed'
      ? Math.min(interval * 2 ** Math.min(Math.max(0, facts.failures - 1), MOST_DOUBLINGS), limits.most)
      : interval;
  const wait = Math.max(backOff, wished) * (1 + JITTER * random);
  const due = Math.max(now + wait, now + (wishes.retryAfter ?? 0) * (1 + JITTER * random));
  return { due: Math.ceil(afterSkipped(due, wishes, random)), interval: Math.round(interval) };
}

function baseInterval(
  { gap, interval, rolledOver, pushed, wishes }: PollingFacts,
  limits: PollingLimits,
): number {
  const observed = gap === null ? UNKNOWN_INTERVAL : gap / 2;
  const caught = rolledOver && interval !== null ? Math.min(observed, interval / 2) : observed;
  const wished = Math.min(wishes.feedInterval ?? 0, limits.most);
  return Math.max(caught, wished, pushed ? PUSHED_INTERVAL : 0);
}

/** The first time from `due` on that is in no skipped hour or day; `due` itself where all of the week is skipped. */
function afterSkipped(due: number, { skipHours, skipDays }: PublisherWishes, random: number): number {
  let time = due;
  for (let hours = 0; hours <= 7 * 24; hours += 1) {
    const date = new Date(time);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return time;
    // Not all at the full hour.
    time = (Math.floor(time / HOUR) + 1) * HOUR + random * 10 * 60_000;
  }
  return due;
}
