import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, type KyselyPlugin, SqliteDialect, sql, type Transaction } from 'kysely';
import { refuseHalfRestored } from '../backup/restoring-folder.ts';
import { createCaptureArchive } from '../captures/capture-archive.ts';
import type { Migration } from '../migrations/migration.ts';
import { migrations as ours } from '../migrations/migrations.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { copyBeforeMigration } from './copy-before-migration.ts';
import { givesWay } from './gives-way.ts';
import { migrate } from './migrate.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { isBusy, isReadonly, storeError } from './sqlite-error.ts';

/** Another process that writes is waited for this long. */
const BUSY_MILLISECONDS = 10_000;

/** Of pages, for each connection: the system's own cache of the file lies behind it. */
const CACHE_KILOBYTES = 4_000;

export interface SqliteStoreOptions {
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the store in a folder, which is made if it is not there: `headwater.db`, its write-ahead log, and `captures/`.
 *
 * A database that holds anything is copied before it is migrated (`backups/before-tables-N.db`).
 *
 * WAL, so that pages are read while news is written. `synchronous` is `normal`, and `full` for what is accepted
 * (docs/decisions/0002-store.md).
 *
 * @throws HeadwaterError `store-not-writable`, `store-damaged` or `store-newer`.
 */
export function openSqliteStore(folder: string, options: SqliteStoreOptions = {}): Store {
  const path = join(folder, 'headwater.db');
  let writer: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    refuseHalfRestored(folder);
    const database = open(path);
    writer = database;
    const beforeChange = (tables: number) => copyBeforeMigration(database, folder, tables);
    migrate(database, options.migrations ?? ours, { path, beforeChange });
    const reader = open(path);
    reader.exec('pragma query_only = on');
    const write = kysely(database, (thrown) => storeError(thrown, path), [givesWay()]);
    // Writing over the connection that reads is a bug, not a read-only disk.
    const read = kysely(reader, (thrown) => (isReadonly(thrown) ? thrown : storeError(thrown, path)));
    return {
      write,
      read,
      folder,
      archive: createCaptureArchive(join(folder, 'captures')),
      durably: (run) => durably(write, run),
      async close() {
        // A kysely that never ran a query does not close its database.
        await Promise.all([write.destroy(), read.destroy()]);
        for (const database of [reader, writer]) if (database?.isOpen) database.close();
      },
    };
  } catch (error) {
    if (writer?.isOpen) writer.close();
    throw storeError(error, path);
  }
}

/** The connection is held throughout, so that the setting is never changed within another's transaction. */
function durably<Result>(
  db: Kysely<Tables>,
  run: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.connection().execute(async (connection) => {
    await sql`pragma synchronous = full`.execute(connection);
    try {
      return await connection.transaction().execute(run);
    } finally {
      await sql`pragma synchronous = normal`.execute(connection);
    }
  });
}

function kysely(
  database: DatabaseSync,
  describe: (thrown: unknown) => unknown,
  plugins: KyselyPlugin[] = [],
): Kysely<Tables> {
  const dialect = new SqliteDialect({ database: nodeSqlite(database, describe) });
  return new Kysely<Tables>({ dialect, plugins });
}

function open(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_MILLISECONDS });
  useWriteAheadLog(database);
  database.exec(`
    pragma synchronous = normal;
    pragma foreign_keys = on;
    pragma secure_delete = on;
    pragma cache_size = -${CACHE_KILOBYTES};
    pragma temp_store = memory;
  `);
  return database;
}

/** Changing the journal does not wait for a lock as other statements do: starters at the same moment take turns here. */
function useWriteAheadLog(database: DatabaseSync): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || attempt >= 200) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
}
