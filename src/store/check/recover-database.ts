import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DATABASE_FILE } from '../backup/backup-folder.ts';
import { READY_FILE, RESTORING_FOLDER } from '../backup/restoring-folder.ts';
import { takePlace } from '../backup/take-place.ts';
import { syncFile, syncFolder, writeDurably } from '../durable-files.ts';
import type { Migration } from '../migrations/migration.ts';
import { migrations } from '../migrations/migrations.ts';
import { migrate } from '../sqlite/migrate.ts';
import { storeError } from '../sqlite/sqlite-error.ts';
import { type CopiedTable, copyTable } from './copy-table.ts';

/** What was read out of a damaged database. */
export interface Recovered {
  readonly tables: readonly CopiedTable[];
  /** The folder with the damaged database. */
  readonly aside: string;
}

/**
 * Puts a new database with all that can be read of a damaged one in its place, and the damaged one aside. The search index
 * of the new one is empty. Cut short, it is begun anew, or finished by whoever opens the folder next for mending.
 */
export async function recoverDatabase(data: string, now: Date): Promise<Recovered> {
  const restoring = join(data, RESTORING_FOLDER);
  await rm(restoring, { recursive: true, force: true });
  await mkdir(restoring);
  const path = join(restoring, DATABASE_FILE);
  let tables: CopiedTable[];
  try {
    tables = copyAll(join(data, DATABASE_FILE), path);
    await syncFile(path);
  } catch (error) {
    await rm(restoring, { recursive: true, force: true });
    throw storeError(error, path);
  }
  await writeDurably(join(restoring, READY_FILE), 'recovered\n');
  await syncFolder(restoring);
  const aside = (await takePlace(data, `damaged-${now.toISOString().replaceAll(/[:.]/g, '-')}`)) ?? data;
  return { tables, aside };
}

function copyAll(damaged: string, target: string): CopiedTable[] {
  const to = new DatabaseSync(target);
  const from = openDamaged(damaged);
  try {
    migrate(to, stepsOf(from), { path: target, beforeChange: () => {} });
    to.exec('pragma foreign_keys = off; pragma synchronous = off; begin');
    const names = to
      .prepare(
        `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
         and name <> 'search' and name not like 'search!_%' escape '!' and name <> 'migrations' order by name`,
      )
      .all()
      .map((row) => String(row['name']));
    const tables = names.map((name) =>
      from === null
        ? { table: name, copied: 0, lost: [], dark: [[null, null] as const] }
        : copyTable(from, to, name),
    );
    to.exec('commit');
    return tables;
  } finally {
    if (from?.isOpen) from.close();
    to.close();
  }
}

/** Null where not even its first page can be read. */
function openDamaged(path: string): DatabaseSync | null {
  if (!existsSync(path)) return null;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    database.prepare('select count(*) from sqlite_schema').get();
    return database;
  } catch {
    if (database?.isOpen) database.close();
    return null;
  }
}

/** The steps that the damaged database had: the rest is done when it is opened. All, where it cannot be asked. */
function stepsOf(from: DatabaseSync | null): readonly Migration[] {
  try {
    const last = from?.prepare('select max(number) as number from migrations').get()?.['number'];
    return typeof last === 'number' ? migrations.slice(0, last) : migrations;
  } catch {
    return migrations;
  }
}
