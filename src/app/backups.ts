import type { Settings } from '../config/settings.ts';
import { HeadwaterError } from '../core/errors.ts';
import { type BackedUp, backUp } from '../store/backup/back-up.ts';
import { type Restored, restoreBackup } from '../store/backup/restore-backup.ts';
import { verifyBackups } from '../store/backup/verify-backups.ts';
import { type CheckedStore, checkStore } from '../store/check/check-store.ts';
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

/** Puts a backup in the place of the store of the settings. */
export async function restoreStore(settings: Settings, choice: RestoreChoice): Promise<Restored> {
  return restoreBackup({ ...choice, data: settings.data, now: systemClock.now() });
}

/** Looks through the store of the settings. */
export function verifyStore(settings: Settings): Promise<CheckedStore> {
  return checkStore(settings.data, systemClock.now());
}

export { verifyBackups };
