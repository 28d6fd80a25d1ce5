import type { Clock } from '../core/clock.ts';
import type { Logger } from '../log/logger.ts';
import { bringForward, setBackSince } from '../store/clock-set-back.ts';
import type { Store } from '../store/store.ts';

/** Clocks are corrected by some seconds all the time. */
const SLACK_MILLISECONDS = 60_000;

/** Notices that the clock of the machine was set, by the time that has really gone by. */
export interface ClockWatch {
  /**
   * To be called again and again; the first time it looks whether the clock was set back since the last run.
   *
   * @returns whether it was set since the last look.
   */
  look(): Promise<boolean>;
}

/**
 * Where the clock was set back, what is due by it would wait for as long: it is brought forward. Where it was set forward,
 * everything is due at once, and that mends itself.
 */
export function createClockWatch(options: {
  readonly clock: Clock;
  readonly store: Pick<Store, 'write'>;
  readonly log: Logger;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed?: () => number;
}): ClockWatch {
  const { clock, store, log, elapsed = () => performance.now() } = options;
  let offset: number | null = null;

  async function setBack(by: number, now: Date): Promise<void> {
    if (by <= SLACK_MILLISECONDS) return;
    log.warn('the clock was set back; what is due is brought forward', { seconds: Math.round(by / 1000) });
    await store.write.transaction().execute((tx) => bringForward(tx, by, now));
  }

  return {
    async look() {
      const now = clock.now();
      const before = offset;
      const found = now.getTime() - elapsed();
      if (before !== null && Math.abs(found - before) <= SLACK_MILLISECONDS) return false;
      await setBack(before === null ? await setBackSince(store.write, now) : before - found, now);
      if (before !== null && found > before)
        log.warn('the clock was set forward', { seconds: Math.round((found - before) / 1000) });
      offset = found;
      return before !== null;
    },
  };
}
