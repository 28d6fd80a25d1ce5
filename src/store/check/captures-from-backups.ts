import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { listBackups, pooledCapture } from '../backup/backup-folder.ts';
import { type BackedUpCapture, readCaptureList } from '../backup/capture-list.ts';
import type { CaptureArchive } from '../captures/capture-archive.ts';
import { inspectCapture } from '../captures/inspect-capture.ts';
import { replaceDurably, sumBytes } from '../durable-files.ts';
import type { Store } from '../store.ts';

/**
 * Takes files of captures out of backups, the newest first, where the store has lost them.
 *
 * @returns the captures of which no backup has a whole file.
 */
export async function capturesFromBackups(
  ids: readonly string[],
  { archive, read }: { readonly archive: CaptureArchive; readonly read: Store['read'] },
  folder: string,
): Promise<string[]> {
  const left = new Set(ids);
  for (const backup of (await listBackups(folder)).reverse()) {
    if (backup.manifest === null || left.size === 0) continue;
    for await (const one of readCaptureList(backup.folder))
      if (left.has(one.id) && (await takeOne(one))) left.delete(one.id);
  }
  return [...left];

  async function takeOne({ id, sha256 }: BackedUpCapture): Promise<boolean> {
    const row = await read
      .selectFrom('captures')
      .select('content_hash')
      .where('id', '=', id)
      .executeTakeFirst();
    const bytes = await readFile(pooledCapture(folder, sha256)).catch(() => null);
    if (row === undefined || bytes === null || sumBytes(bytes).sha256 !== sha256) return false;
    if ((await inspectCapture(bytes, row.content_hash)) !== 'whole') return false;
    await mkdir(dirname(archive.path(id)), { recursive: true });
    await replaceDurably(archive.path(id), bytes);
    return true;
  }
}
