import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../durable-files.ts';
import { DATABASE_FILE } from './backup-folder.ts';
import { READY_FILE, RESTORING_FOLDER } from './restoring-folder.ts';

/**
 * Puts what is ready in `restoring/` in its place, file by file, and what was there into a folder beside it. Can be done again
 * from any point where it was cut.
 *
 * @returns the folder with what was there; null where nothing was.
 */
export async function takePlace(data: string, asideName: string): Promise<string | null> {
  const restoring = join(data, RESTORING_FOLDER);
  const aside = join(data, asideName);
  const names = (await readdir(restoring)).filter((name) => name !== READY_FILE);
  let replaced: string | null = null;
  // The database comes last: with it there is a store.
  for (const name of names.sort((a, b) => Number(a === DATABASE_FILE) - Number(b === DATABASE_FILE))) {
    const old = name === DATABASE_FILE ? [name, `${name}-wal`, `${name}-shm`] : [name];
    for (const one of old.filter((file) => existsSync(join(data, file)))) {
      await mkdir(aside, { recursive: true });
      await rename(join(data, one), join(aside, one));
      replaced = aside;
    }
    await rename(join(restoring, name), join(data, name));
    await syncFolder(data);
  }
  await rm(restoring, { recursive: true });
  await syncFolder(data);
  return replaced;
}
