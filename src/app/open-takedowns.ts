import type { Settings } from '../config/settings.ts';
import { createTakedownDesk, type TakedownDesk } from '../pipeline/takedown/takedown-desk.ts';
import { holdLease } from '../store/sqlite/hold-lease.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { openApp } from './open-app.ts';
import { createFetcher, systemClock } from './parts.ts';
import { letterSender } from './send-letter.ts';
import { takedownProbe } from './takedown-probe.ts';

/** Where takedowns are asked for, looked at and decided, beside a running program or without one. */
export interface TakedownOffice {
  readonly desk: TakedownDesk;
  close(): Promise<void>;
}

/** @throws HeadwaterError where the store cannot be opened. */
export function openTakedowns(settings: Settings): TakedownOffice {
  const store = openSqliteStore(settings.data);
  const fetcher = createFetcher(settings, { keepsAlive: false });
  return {
    desk: createTakedownDesk({
      store,
      clock: systemClock,
      probe: takedownProbe(fetcher, letterSender(settings.smtpUrl)),
    }),
    async close() {
      await fetcher.close();
      await store.close();
    },
  };
}

/**
 * Has everything that was decided done: by the Headwater that runs on the store, which is waited for, else here.
 *
 * @param ids - takedowns that are waited for
 */
export async function runTakedowns(
  settings: Settings,
  ids: (desk: TakedownDesk) => Promise<readonly string[]>,
): Promise<void> {
  const lease = holdLease(settings.data);
  lease?.release();
  const app = lease === null ? null : await openApp(settings);
  const office = app === null ? openTakedowns(settings) : null;
  try {
    const desk = app?.takedowns ?? office?.desk;
    for (const id of desk === undefined ? [] : await ids(desk)) await desk?.settled(id);
    // What stories lost is found anew.
    await app?.pipeline.idle();
  } finally {
    await office?.close();
    await app?.close();
  }
}
