import type { Settings } from '../config/settings.ts';
import { HeadwaterError } from '../core/errors.ts';
import { holdLease } from '../store/sqlite/hold-lease.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';

/** A store that this process alone works on. */
export interface HeldStore {
  readonly store: Store;
  close(): Promise<void>;
}

/**
 * Opens the store for the one process that works on it.
 *
 * @throws HeadwaterError where the store cannot be opened, or another process works on it (`store-in-use`).
 */
export function holdStore(settings: Settings): HeldStore {
  const lease = holdLease(settings.data);
  if (lease === null) {
    throw new HeadwaterError(
      'store-in-use',
      `another Headwater works on ${settings.data}; stop it first, or name another folder with --data`,
    );
  }
  try {
    const store = openSqliteStore(settings.data);
    return {
      store,
      async close() {
        await store.close();
        lease.release();
      },
    };
  } catch (error) {
    lease.release();
    throw error;
  }
}
