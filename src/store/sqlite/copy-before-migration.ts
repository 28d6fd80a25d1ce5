import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Copies that are kept: of the last migration, and of the one before. */
const KEPT = 2;
const COPY = /^before-tables-(\d+)\.db$/;
const DRAFT = /^before-tables-\d+\.db\..*\.draft/;
const ABANDONED_MILLISECONDS = 3_600_000;

/** Where copies made before migrations are. */
export function migrationCopies(folder: string): string {
  return join(folder, 'backups');
}

/**
 * Copies a database that is about to be migrated to `tables` steps to `backups/before-tables-N.db` in the folder of its
 * store, where it holds anything. Of several starters each makes the same copy, and one of them stays.
 *
 * @returns the copy; null where there is nothing to copy.
 */
export function copyBeforeMigration(database: DatabaseSync, folder: string, tables: number): string | null {
  if (isEmpty(database)) return null;
  const stepsBefore = countSteps(database);
  const copies = migrationCopies(folder);
  if (stepsBefore >= tables) return null;
  mkdirSync(copies, { recursive: true, mode: 0o700 });
  dropDrafts(copies);
  const copy = join(copies, `before-tables-${tables}.db`);
  const draft = `${copy}.${randomUUID()}.draft`;
  try {
    // One statement that other starters' migrations cannot come into.
    database.prepare('vacuum into ?').run(draft);
    // Another starter may have begun to migrate: it has made its copy.
    if (stepsOf(draft) !== stepsBefore) {
      rmSync(draft);
      return null;
    }
    syncNow(draft);
    renameSync(draft, copy);
    syncNow(copies);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  dropMigrationCopies(folder, KEPT);
  return copy;
}

/** Lets go of copies made before migrations but the newest `keep`: a takedown lets go of all, and of what killed starters began. */
export function dropMigrationCopies(folder: string, keep = 0): void {
  const copies = migrationCopies(folder);
  const numbers = list(copies)
    .flatMap((name) => COPY.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
  // Whoever takes down works on a store that was migrated: nobody is still copying it.
  if (keep === 0) dropDrafts(copies, Number.NEGATIVE_INFINITY);
  for (const number of numbers.slice(keep))
    rmSync(join(copies, `before-tables-${number}.db`), { force: true });
}

function countSteps(database: DatabaseSync): number {
  return Number(database.prepare('select max(number) as number from migrations').get()?.['number'] ?? 0);
}

function stepsOf(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return countSteps(database);
  } finally {
    database.close();
  }
}

/** What starters that were killed left behind. */
function dropDrafts(copies: string, olderThan = ABANDONED_MILLISECONDS): void {
  for (const name of list(copies)) {
    if (!DRAFT.test(name)) continue;
    const found = statSync(join(copies, name), { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs >= olderThan)
      rmSync(join(copies, name), { force: true });
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isEmpty(database: DatabaseSync): boolean {
  const has = (table: string) =>
    database.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(table) !==
      undefined && database.prepare(`select 1 from ${table} limit 1`).get() !== undefined;
  return !has('captures') && !has('outcomes') && !has('sources') && !has('rulings');
}

function syncNow(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
