import { errorRecord } from '../core/errors.ts';
import type { Logger } from '../log/logger.ts';
import { mayPass } from '../store/sqlite/sqlite-error.ts';
import type { Bell } from './bell.ts';

const FIRST_MILLISECONDS = 500;
const LONGEST_MILLISECONDS = 30_000;

/** Waits for a disk that is full, or may not be written, to be as it was. */
export interface Patience {
  /** Since when nothing can be written, in milliseconds of `performance.now()`; null while all is well. */
  readonly since: number | null;
  /** Waits longer each time. @throws what it was given, where waiting does not help. */
  wait(error: unknown): Promise<void>;
  /** All is well again, if it was not. */
  ended(): void;
}

export function createPatience(options: {
  readonly log: Logger;
  readonly bell: Bell;
  readonly isStopped: () => boolean;
  readonly firstMilliseconds?: number;
}): Patience {
  const { log, bell, isStopped } = options;
  let since: number | null = null;
  let pause = options.firstMilliseconds ?? FIRST_MILLISECONDS;
  return {
    get since() {
      return since;
    },
    async wait(error) {
      if (!mayPass(error)) throw error;
      if (since === null) {
        since = performance.now();
        log.error('nothing can be written; what was accepted is safe, and work goes on when there is room', {
          ...errorRecord(error),
        });
      }
      const until = performance.now() + pause;
      pause = Math.min(pause * 2, LONGEST_MILLISECONDS);
      // News that comes rings the bell: it does not make room.
      while (!isStopped() && performance.now() < until)
        await bell.wait(Math.max(1, until - performance.now()));
    },
    ended() {
      if (since === null) return;
      log.info('writing goes on', { milliseconds: Math.round(performance.now() - since) });
      since = null;
      pause = options.firstMilliseconds ?? FIRST_MILLISECONDS;
    },
  };
}
