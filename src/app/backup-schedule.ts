import { Worker } from 'node:worker_threads';
import type { Clock } from '../core/clock.ts';
import { type ErrorRecord, errorRecord, HeadwaterError } from '../core/errors.ts';
import type { Logger } from '../log/logger.ts';
import type { BackedUp, BackUpOptions } from '../store/backup/back-up.ts';
import { listBackups } from '../store/backup/backup-folder.ts';

export interface BackupScheduleOptions {
  readonly data: string;
  /** Empty where no backups are wanted. */
  readonly folder: string;
  readonly hours: number;
  readonly keep: number;
  readonly clock: Clock;
  readonly log: Logger;
  /** Makes one; in a thread of its own where it is not given. */
  readonly make?: (options: BackUpOptions, signal: AbortSignal) => Promise<BackedUp>;
  /** It is looked this often whether one is due. */
  readonly lookMilliseconds?: number;
}

export interface BackupStatus {
  /** When the newest whole backup was made. */
  readonly last: Date | null;
  readonly failures: number;
}

export interface BackupSchedule {
  readonly status: BackupStatus;
  begin(): void;
  /** Begins none any more, and cuts short the one that is being made: it is none, and the next one removes it. */
  stop(): Promise<void>;
}

const LOOK_MILLISECONDS = 60_000;
const HOUR_MILLISECONDS = 3_600_000;

/**
 * Once begun, makes a backup whenever the newest is so many hours old, looking at the clock again and again: one that was set back or a
 * machine that slept does not stop it. What fails is tried again after an hour, or sooner where backups are due sooner.
 */
export function createBackupSchedule(options: BackupScheduleOptions): BackupSchedule {
  const { folder, hours, keep, data, clock, log, make = makeInThread } = options;
  const status = { last: null as Date | null, failures: 0 };
  const ending = new AbortController();
  let notBefore = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let underWay = Promise.resolve();

  async function look(): Promise<void> {
    const now = clock.now();
    const listed = await listBackups(folder);
    const newest = listed.findLast(({ manifest }) => manifest !== null)?.manifest ?? null;
    status.last = newest === null ? null : new Date(newest.made);
    const age = newest === null ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(newest.made);
    // One from the future was made before the clock was set back.
    const isDue = age >= hours * HOUR_MILLISECONDS || age < 0;
    const isHeldBack = now.getTime() < notBefore && notBefore - now.getTime() <= HOUR_MILLISECONDS;
    if (!isDue || isHeldBack) return;
    notBefore = now.getTime() + HOUR_MILLISECONDS;
    const started = performance.now();
    const made = await make({ data, folder, keep, now }, ending.signal);
    status.last = now;
    const milliseconds = Math.round(performance.now() - started);
    log.info('backup made', {
      ...made,
      missing: made.missing.length,
      pruned: made.pruned.length,
      milliseconds,
    });
  }

  function next(): void {
    if (ending.signal.aborted) return;
    timer = setTimeout(() => {
      underWay = look()
        .catch((error) => {
          if (ending.signal.aborted) return;
          status.failures += 1;
          log.error('no backup could be made', { ...errorRecord(error) });
        })
        .finally(next);
    }, options.lookMilliseconds ?? LOOK_MILLISECONDS);
    timer.unref();
  }

  return {
    status,
    begin() {
      if (folder !== '') next();
    },
    async stop() {
      ending.abort();
      clearTimeout(timer);
      await underWay;
    },
  };
}

function makeInThread(options: BackUpOptions, signal: AbortSignal): Promise<BackedUp> {
  const script = new URL(`./backup-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: options });
    worker.unref();
    signal.addEventListener('abort', () => void worker.terminate());
    worker.on('message', (answer: { made: BackedUp } | { error: ErrorRecord }) => {
      if ('made' in answer) resolve(answer.made);
      else reject(new HeadwaterError(answer.error.code, answer.error.message));
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new HeadwaterError('internal', 'the thread that makes backups ended')));
  });
}
