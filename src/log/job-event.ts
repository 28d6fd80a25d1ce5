import type { Logger } from './logger.ts';

/**
 * One job that was done, or tried: a wide event, so that questions are answered by looking at fields. docs/operations.md
 * names them. Never text of articles.
 */
export interface JobEvent {
  /** What was done: capture, read, trace, publish, storylines, heed-site, read-again, withhold, purge, backup. */
  readonly job: string;
  /** What it was done to: the id of a capture, a story, a site; null for many at once. */
  readonly key: string | null;
  /** Of reading, the outcome of the item; else `done`, `retried` or `quarantined`. */
  readonly outcome: string;
  /** Spent on it, in all threads. */
  readonly milliseconds: number;
  /** How often it was begun. */
  readonly attempts?: number;
  /** How many things were done in this one, where it is many. */
  readonly items?: number;
  readonly reason?: string | null;
  readonly [field: string]: unknown;
}

export type RecordJob = (event: JobEvent) => void;

/** Outcomes that somebody should look at. What becomes of an item, such as a page that cannot be read, is none of them. */
const FAILED = new Set(['retried', 'quarantined']);

/** Writes one line for each job, `job done`; a warning where it failed. Fields without a value are left out. */
export function jobLog(log: Logger): RecordJob {
  return (event) => {
    const fields = Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null));
    if (FAILED.has(event.outcome)) log.warn('job failed', fields);
    else log.debug('job done', fields);
  };
}
