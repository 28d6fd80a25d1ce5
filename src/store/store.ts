import type { Kysely } from 'kysely';
import type { CaptureArchive } from './captures/capture-archive.ts';
import type { Tables } from './tables.ts';

/**
 * Everything that is kept. Repository functions (`articles.ts`, `stories.ts`, …) take `write`, `read` or a transaction of
 * `write` as first argument.
 */
export interface Store {
  /** The one connection that writes. `write.transaction()` runs one at a time. */
  readonly write: Kysely<Tables>;
  /** Sees what was committed and never waits for a writer. */
  readonly read: Kysely<Tables>;
  readonly archive: CaptureArchive;
  /** The folder that holds database and captures. */
  readonly folder: string;
  close(): Promise<void>;
}
