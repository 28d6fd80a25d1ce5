import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sumFile } from '../durable-files.ts';
import { type BackupManifest, MANIFEST_FILE, readManifest } from './manifest.ts';

/**
 * A folder of backups:
 *
 *     captures/ab/ab….warc.gz    files of captures by their SHA-256, held by all backups together
 *     backups/2026-…Z/           one backup: the database, the list of its captures, other files of the store
 *     backups/2026-…Z/manifest.json   written last: a backup without it is no backup
 *     lease.db                   held by whoever writes here
 */
export interface BackupPlaces {
  readonly backups: string;
  readonly captures: string;
  readonly drafts: string;
}

export const DATABASE_FILE = 'headwater.db';
export const CAPTURES_FILE = 'captures.jsonl';
/** Within a backup: files that stand beside the database in the store. */
export const FILES_FOLDER = 'files';

export function backupPlaces(folder: string): BackupPlaces {
  const captures = join(folder, 'captures');
  return { backups: join(folder, 'backups'), captures, drafts: join(captures, 'tmp') };
}

/** Where the file of a capture with this SHA-256 is kept. */
export function pooledCapture(folder: string, sha256: string): string {
  return join(backupPlaces(folder).captures, sha256.slice(0, 2), `${sha256}.warc.gz`);
}

export interface ListedBackup {
  readonly name: string;
  readonly folder: string;
  /** Null for one that was cut short, or whose manifest is not as it was written. */
  readonly manifest: BackupManifest | null;
  /** Cut short: it has no manifest. */
  readonly torn: boolean;
}

/** Whether the list of captures of a backup is as it was written. */
export async function hasWholeList({ folder, manifest }: ListedBackup): Promise<boolean> {
  const sum = await sumFile(join(folder, CAPTURES_FILE)).catch(() => null);
  return manifest !== null && sum?.sha256 === manifest.captures.sha256;
}

/** The backups in a folder, the oldest first. */
export async function listBackups(folder: string): Promise<ListedBackup[]> {
  const { backups } = backupPlaces(folder);
  const entries = await readdir(backups, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const path = join(backups, name);
      const torn = !existsSync(join(path, MANIFEST_FILE));
      return { name, folder: path, torn, manifest: await readManifest(path) };
    }),
  );
}
