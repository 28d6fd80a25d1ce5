/** Signs of life of the one place that writes, in milliseconds. */
export interface Pulse {
  /** Since it last went through all stages. */
  readonly sinceRound: number;
  /** Since something was last done, or since the start. */
  readonly sinceWork: number;
  /** Since nothing can be written; null where all is well. */
  readonly waiting: number | null;
}

export type Readiness = 'ready' | 'waiting-to-write' | 'stuck' | 'queue-not-moving';

/** A stage that writes a large batch, or a purge, may take a minute. */
const STUCK_MILLISECONDS = 120_000;
const STILL_MILLISECONDS = 600_000;

/**
 * Whether work goes on: it can write, it comes round, and where jobs are ready some are done. `ready` is how many are.
 */
export function readiness(pulse: Pulse, ready: number): Readiness {
  if (pulse.waiting !== null) return 'waiting-to-write';
  if (pulse.sinceRound > STUCK_MILLISECONDS) return 'stuck';
  return ready > 0 && pulse.sinceWork > STILL_MILLISECONDS ? 'queue-not-moving' : 'ready';
}
