import { closeSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Pictures of articles, each a file by its article's id, no more bytes of them together than are allowed. */
export interface PictureFiles {
  read(article: string): Promise<Uint8Array | null>;
  /** Those that were not looked at for longest make room. */
  write(article: string, bytes: Uint8Array): Promise<void>;
  forget(article: string): void;
}

const FOLDER = 'pictures';
/** After the name of a file that is being written. */
const DRAFT = '.part';
/** What an id of ours looks like: nothing else becomes part of a path. */
const ID = /^[\w-]{3,100}$/;

/** @param folder that of the store */
export function openPictureFiles(folder: string, mostBytes: number): PictureFiles {
  // By when they were last looked at, the longest ago first.
  const sizes = new Map<string, number>(existing(folder));
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);

  function drop(article: string): void {
    total -= sizes.get(article) ?? 0;
    sizes.delete(article);
    forgetPicture(folder, article);
  }

  return {
    async read(article) {
      if (!sizes.has(article)) return null;
      try {
        const bytes = await readFile(picturePath(folder, article));
        sizes.delete(article);
        sizes.set(article, bytes.byteLength);
        return bytes;
      } catch {
        total -= sizes.get(article) ?? 0;
        sizes.delete(article);
        return null;
      }
    },
    async write(article, bytes) {
      const path = picturePath(folder, article);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path + DRAFT, bytes);
      await rename(path + DRAFT, path);
      total += (await stat(path)).size - (sizes.get(article) ?? 0);
      sizes.set(article, bytes.byteLength);
      for (const [oldest] of sizes) {
        if (total <= mostBytes || oldest === article) break;
        drop(oldest);
      }
    },
    forget: drop,
  };
}

/**
 * Overwrites, then removes the picture of an article, if there is one; also beside a running program.
 *
 * @param folder that of the store
 */
export function forgetPicture(folder: string, article: string): void {
  if (!ID.test(article)) return;
  const path = picturePath(folder, article);
  rmSync(`${path}${DRAFT}`, { force: true });
  try {
    const { size } = statSync(path);
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(size));
    closeSync(file);
  } catch {
    // None there.
  }
  rmSync(path, { force: true });
}

function picturePath(folder: string, article: string): string {
  if (!ID.test(article)) throw new Error('this is no id of an article');
  return join(folder, FOLDER, article.slice(article.indexOf('_') + 1).slice(0, 2), article);
}

function existing(folder: string): [string, number][] {
  const root = join(folder, FOLDER);
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .filter(({ name, parentPath }) => {
        // Left behind by a program that was killed.
        if (name.endsWith(DRAFT)) rmSync(join(parentPath, name), { force: true });
        return ID.test(name);
      })
      .map((entry) => {
        const { size, atimeMs } = statSync(join(entry.parentPath, entry.name));
        return { name: entry.name, size, atimeMs };
      })
      .sort((a, b) => a.atimeMs - b.atimeMs)
      .map(({ name, size }) => [name, size]);
  } catch {
    return [];
  }
}
