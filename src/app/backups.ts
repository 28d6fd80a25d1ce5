import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { HeadwaterError } from '../core/errors.ts';
import { applyPurgeList } from '../pipeline/takedown/apply-purge-list.ts';
import { type PurgeList, readPurgeList } from '../pipeline/takedown/purge-list.ts';
import { type BackedUp, backUp } from '../store/backup/back-up.ts';
import { FILES_FOLDER, listBackups } from '../store/backup/backup-folder.ts';
import { type Restored, restoreBackup } from '../store/backup/restore-backup.ts';
import { verifyBackups } from '../store/backup/verify-backups.ts';
import { type CheckedStore, checkStore } from '../store/check/check-store.ts';
import { migrationCopies } from '../store/sqlite/copy-before-migration.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { systemClock } from './parts.ts';

/** Backs the store of the settings up, beside a running program or without one. */
export function backUpStore(
  settings: Settings,
  { folder = backupFolder(settings), keep = settings.backupKeep }: { folder?: string; keep?: number } = {},
): Promise<BackedUp> {
  return backUp({ data: settings.data, folder, keep, now: systemClock.now() });
}

/** @throws HeadwaterError `usage` where the settings name none. */
export function backupFolder({ backup }: Settings): string {
  if (backup === '')
    throw new HeadwaterError('usage', 'name the folder of backups, or set HEADWATER_BACKUP to it');
  return backup;
}

export interface RestoreChoice {
  readonly folder: string;
  readonly name?: string | undefined;
  readonly replace: boolean;
  readonly partial: boolean;
}

/**
 * Puts a backup in the place of the store of the settings. Whatever is known to have been taken down, by the store that is
 * there, by any of the backups or by the one that is restored, is removed before the store takes its place.
 */
export async function restoreStore(settings: Settings, choice: RestoreChoice): Promise<Restored> {
  const { data } = settings;
  const lists = await purgeLists(data, choice.folder);
  return restoreBackup({
    ...choice,
    data,
    now: systemClock.now(),
    obey: (restored) => obey(restored, lists),
  });
}

async function purgeLists(data: string, folder: string): Promise<PurgeList[]> {
  const listed = (await listBackups(folder)).map(async (backup) => {
    const list = readPurgeList(join(backup.folder, FILES_FOLDER));
    // Of a backup that was cut short it may be half a list.
    return backup.torn ? list.catch(() => null) : list;
  });
  // The newest last: what it says of a request is how far that is.
  const lists = await Promise.all([...listed, readPurgeList(data)]);
  return lists.filter((list) => list !== null);
}

async function obey(restored: string, lists: readonly PurgeList[]): Promise<void> {
  const store = openSqliteStore(restored);
  try {
    for (const list of [...lists, null]) await applyPurgeList(store, list);
  } finally {
    await store.close();
  }
  // An older backup was migrated when it was opened: the copy made before that holds what was just removed.
  await rm(migrationCopies(restored), { recursive: true, force: true });
}

/** Looks through the store of the settings. */
export function verifyStore(settings: Settings): Promise<CheckedStore> {
  return checkStore(settings.data, systemClock.now());
}

export { verifyBackups };
