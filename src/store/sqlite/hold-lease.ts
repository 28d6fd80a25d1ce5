import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy, storeError } from './sqlite-error.ts';

/** The right to work through a store's queue: one process at a time has it. */
export interface Lease {
  release(): void;
}

/**
 * Takes the right to work through the queue of the store in `folder`, or gives null where another process has it. It is a
 * lock on a file of its own, so that the operating system ends it with its holder, also after `kill -9`.
 */
export function holdLease(folder: string): Lease | null {
  const path = join(folder, 'lease.db');
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('begin exclusive');
  } catch (error) {
    if (database?.isOpen) database.close();
    if (isBusy(error)) return null;
    throw storeError(error, path);
  }
  const held = database;
  return { release: () => held.close() };
}
