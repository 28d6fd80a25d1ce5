import type { Settings } from '../config/settings.ts';
import { rebuild } from '../pipeline/rebuild.ts';
import { createSqliteQueue } from '../queue/sqlite-queue.ts';
import { holdStore } from './hold-store.ts';
import { systemClock } from './parts.ts';

/** Throws away what was inferred and asks for it to be made again; gives how many captures will be read. */
export async function forgetInferred(settings: Settings): Promise<number> {
  const held = holdStore(settings);
  try {
    return await rebuild({ store: held.store, queue: createSqliteQueue({ clock: systemClock }) });
  } finally {
    await held.close();
  }
}
