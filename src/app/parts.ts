import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../config/settings.ts';
import type { Clock } from '../core/clock.ts';
import { Fetcher } from '../fetch/fetcher.ts';
import { createLogger, type Logger } from '../log/logger.ts';
import type { GatherContext } from '../pipeline/gather/gather-context.ts';
import { createGuardedReader, type GuardedReader } from '../pipeline/guarded-reader.ts';
import type { ListingReader } from '../pipeline/listing/listing-reader.ts';

export const systemClock: Clock = { now: () => new Date() };

/**
 * The door to the network. A pause between two requests keeps the program running, unless `keepsAlive` is false: where
 * something else does, and its end must not wait for a pause.
 */
export function createFetcher(settings: Settings, { keepsAlive } = { keepsAlive: true }): Fetcher {
  return new Fetcher({
    userAgent: settings.userAgent,
    timeoutMilliseconds: settings.fetchTimeout,
    delayMilliseconds: settings.fetchDelay,
    maxBytes: settings.maxBody * 1_000_000,
    allowAddresses: settings.allowAddresses,
    clock: systemClock,
    sleep: (milliseconds) => sleep(milliseconds, undefined, { ref: keepsAlive }),
  });
}

/** Reads documents that may take long for commands that work without the pipeline. */
export function guardedReader(settings: Settings): GuardedReader {
  return createGuardedReader({
    heapMegabytes: settings.workerHeap,
    timeoutMilliseconds: settings.readTimeout,
  });
}

/** What `gather` needs, from the settings. */
export function gatherContext(settings: Settings, fetcher: Fetcher, listings: ListingReader): GatherContext {
  return { fetcher, listings, maxBytes: settings.maxBody * 1_000_000, now: systemClock.now() };
}

export function createAppLogger(settings: Settings): Logger {
  return createLogger({
    level: settings.logLevel,
    format: settings.logFormat === 'json' ? 'json' : 'pretty',
  });
}
