import type { Kysely, Transaction } from 'kysely';
import type { CaptureArchive } from './captures/capture-archive.ts';
import type { Tables } from './tables.ts';

/**
 * Everything that is kept. Repository functions (`articles.ts`, `stories.ts`, …) take `write`, `read` or a transaction of
 * `write` as first argument.
 */
export interface Store {
  /** The one connection that writes. `write.transaction()` runs one at a time. */
  readonly write: Kysely<Tables>;
  /**
   * A transaction that is on the disk when it returns, and with it all that were committed before: what was accepted must
   * survive a power cut. Other commits survive `kill -9`, and what a power cut takes of them is made again.
   */
  durably<Result>(run: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** Sees what was committed and never waits for a writer. */
  readonly read: Kysely<Tables>;
  readonly archive: CaptureArchive;
  /** The folder that holds database and captures. */
  readonly folder: string;
  close(): Promise<void>;
}
