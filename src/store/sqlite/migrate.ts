import type { DatabaseSync } from 'node:sqlite';
import { HeadwaterError } from '../../core/errors.ts';
import type { Migration } from '../migrations/migration.ts';

export interface MigrateOptions {
  readonly path: string;
  /** Called before a database that was migrated before is brought to so many steps. */
  readonly beforeChange: (tables: number) => void;
}

/**
 * Brings a database to the newest version. Each step is one transaction that writes its version row first, so that of
 * several starters one does the work and the others wait and find it done.
 *
 * @throws HeadwaterError `store-newer` for a database that a newer program made, `store-damaged` where its history has
 * steps missing, renamed or out of order.
 */
export function migrate(
  database: DatabaseSync,
  migrations: readonly Migration[],
  { path, beforeChange }: MigrateOptions,
): void {
  database.exec(
    'create table if not exists migrations (number integer primary key, name text not null, applied_at text not null)',
  );
  const applied = checkHistory(database, migrations, path);
  if (applied > 0 && applied < migrations.length) beforeChange(migrations.length);
  for (const migration of migrations) apply(database, migration, migrations, path);
}

function apply(
  database: DatabaseSync,
  migration: Migration,
  migrations: readonly Migration[],
  path: string,
): void {
  if (appliedCount(database) >= migration.number) return;
  database.exec('begin immediate');
  try {
    // Another starter may have done it while we waited for the lock.
    if (checkHistory(database, migrations, path) < migration.number) {
      database
        .prepare("insert into migrations values (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))")
        .run(migration.number, migration.name);
      database.exec(migration.sql);
    }
    database.exec('commit');
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

function appliedCount(database: DatabaseSync): number {
  return Number(database.prepare('select count(*) as count from migrations').get()?.['count'] ?? 0);
}

/** How many steps were applied, after checking that they are the first of ours. */
function checkHistory(database: DatabaseSync, migrations: readonly Migration[], path: string): number {
  const rows = database.prepare('select number, name from migrations order by number').all();
  const last = Number(rows.at(-1)?.['number'] ?? 0);
  if (last > migrations.length) {
    throw new HeadwaterError(
      'store-newer',
      `The database ${path} was made by a newer Headwater (version ${last} of the tables, this program knows ${migrations.length}); run that version, or choose another data folder.`,
    );
  }
  for (const [index, row] of rows.entries()) {
    const expected = migrations[index];
    if (expected?.number !== row['number'] || expected?.name !== row['name']) {
      throw new HeadwaterError(
        'store-damaged',
        `The database ${path} has a history of changes that is not Headwater's (step ${row['number']} "${row['name']}" where ${index + 1} "${expected?.name}" belongs); restore it from a backup, or choose another data folder.`,
      );
    }
  }
  return rows.length;
}
