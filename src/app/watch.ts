import { PLACEHOLDER_USER_AGENT, type Settings } from '../config/settings.ts';
import type { OutletCatalogue } from '../core/outlet-catalogue.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { Logger } from '../log/logger.ts';
import type { ListingReader } from '../pipeline/listing/listing-reader.ts';
import { createPushDesk, type PushDesk } from '../pipeline/schedule/push.ts';
import type { ScheduleContext } from '../pipeline/schedule/schedule-context.ts';
import { type Scheduler, startScheduler } from '../pipeline/schedule/scheduler.ts';
import { createSourceDesk, type SourceDesk, type WatchStatus } from '../pipeline/schedule/source-desk.ts';
import { activeSources } from '../store/sources/polls.ts';
import type { Store } from '../store/store.ts';
import { systemClock } from './parts.ts';
import { pushDoor } from './push-door.ts';

/** What asks the sources, once it is begun, and what looks after them. */
export interface Watch {
  readonly sources: SourceDesk;
  /** Takes what hubs push. */
  readonly push: PushDesk;
  readonly status: () => WatchStatus;
  /** Begins to ask the sources, if the settings want that. */
  begin(): void;
  /** Begins nothing any more. */
  stop(): void;
  /** Resolves when nothing of it touches the store any more. */
  done(): Promise<void>;
}

interface WatchOptions {
  readonly settings: Settings;
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly catalogue: OutletCatalogue;
  readonly listings: ListingReader;
  readonly log: Logger;
  readonly takeIn: ScheduleContext['takeIn'];
  /** Called where it cannot go on, because the store failed or for a bug. */
  readonly onFailure: (error: unknown) => void;
}

export function createWatch(options: WatchOptions): Watch {
  const { settings, store, fetcher, catalogue, listings, log, takeIn, onFailure } = options;
  const clock = systemClock;
  const push = pushDoor(settings, fetcher);
  let scheduler: Scheduler | null = null;
  let isStopped = false;
  return {
    sources: createSourceDesk({
      store,
      clock,
      catalogue,
      fetcher,
      listings,
      push,
      onChange: () => scheduler?.wake(),
    }),
    push: createPushDesk({ store, clock, log, listings, onNews: () => scheduler?.wake() }),
    status: () => ({ watching: scheduler !== null, offlineSince: scheduler?.offlineSince ?? null }),
    begin() {
      if (settings.watch === 'off' || isStopped || scheduler !== null) return;
      scheduler = startScheduler({
        store,
        fetcher,
        catalogue,
        listings,
        clock,
        log,
        takeIn,
        push,
        hostsAtOnce: settings.hostsAtOnce,
        chases: settings.chase === 'on',
        restMilliseconds: settings.fetchDelay,
      });
      scheduler.failed.catch(onFailure);
      if (settings.userAgent === PLACEHOLDER_USER_AGENT) warnOfPlaceholder(store, log).catch(onFailure);
    },
    stop() {
      isStopped = true;
      scheduler?.stop();
    },
    done: async () => scheduler?.done,
  };
}

async function warnOfPlaceholder(store: Store, log: Logger): Promise<void> {
  if ((await activeSources(store.read)) === 0) return;
  log.warn(
    'publishers cannot see who asks them; set HEADWATER_USER_AGENT to a name and a page or e-mail address of yours',
  );
}
