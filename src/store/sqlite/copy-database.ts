import { backup, DatabaseSync } from 'node:sqlite';
import { syncFile } from '../durable-files.ts';
import { storeError } from './sqlite-error.ts';

/** All pages in one step: what is written meanwhile would otherwise begin the copy anew, again and again. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies a database as it is at one moment into a file of its own, without a write-ahead log, while others read and write
 * it (SQLite's online backup). Readers of a write-ahead log hold up nobody: the writer goes on.
 *
 * @throws HeadwaterError `store-damaged`, `disk-full` or `store-not-writable`.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  let source: DatabaseSync | undefined;
  try {
    source = new DatabaseSync(from, { readOnly: true, timeout: 10_000 });
    await backup(source, to, { rate: ALL_PAGES });
    const copy = new DatabaseSync(to);
    copy.exec('pragma journal_mode = delete');
    copy.close();
    await syncFile(to);
  } catch (error) {
    throw storeError(error, from);
  } finally {
    if (source?.isOpen) source.close();
  }
}
