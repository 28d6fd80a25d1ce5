import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backupPlaces, hasWholeList, listBackups } from './backup-folder.ts';
import { readCaptureList } from './capture-list.ts';
import { MANIFEST_FILE } from './manifest.ts';

/**
 * Lets go of all backups but the newest `keep`, then of files of captures that none names any more. Those whose manifest is
 * not as it was written are neither counted nor touched: people look at them.
 *
 * @returns the names of the backups let go.
 */
export async function pruneBackups(folder: string, keep: number): Promise<string[]> {
  const listed = await listBackups(folder);
  const whole = listed.filter(({ manifest }) => manifest !== null);
  const old = whole.slice(0, Math.max(0, whole.length - keep));
  // The whole of a backup goes, or its manifest first: what is left of it is then no backup.
  for (const backup of old) {
    await rm(join(backup.folder, MANIFEST_FILE), { force: true });
    await rm(backup.folder, { recursive: true });
  }
  const kept = whole.slice(old.length);
  // A list that cannot be believed may name any file.
  const lists = await Promise.all(kept.map(hasWholeList));
  if (old.length > 0 && listed.length === whole.length && lists.every(Boolean))
    await dropUnnamed(
      folder,
      kept.map((backup) => backup.folder),
    );
  return old.map(({ name }) => name);
}

async function dropUnnamed(folder: string, backups: readonly string[]): Promise<void> {
  const named = new Set<string>();
  for (const backup of backups)
    for await (const { sha256 } of readCaptureList(backup)) named.add(`${sha256}.warc.gz`);
  const { captures } = backupPlaces(folder);
  for (const shard of await readdir(captures)) {
    if (shard.length !== 2) continue;
    for (const name of await readdir(join(captures, shard)))
      if (!named.has(name)) await rm(join(captures, shard, name));
  }
}
