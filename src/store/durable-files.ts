import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a new file and returns when its bytes are on the disk. @throws where it is there already. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts a file in the place of another, or of none: at every moment one of the two is there, whole. */
export async function replaceDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await rm(draft, { force: true });
    await writeDurably(draft, bytes);
    await rename(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}

/** Returns when what was written into a file before is on the disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A name is on the disk only when its folder is. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some file systems do not sync folders.
    if (!['EINVAL', 'EPERM', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

/** What a file holds, as its length and SHA-256 in hexadecimal digits. */
export interface FileSum {
  readonly bytes: number;
  readonly sha256: string;
}

/** Sums up a file of any size. */
export async function sumFile(path: string): Promise<FileSum> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

export function sumBytes(bytes: Uint8Array | string): FileSum {
  const buffer = Buffer.from(bytes);
  return { bytes: buffer.length, sha256: createHash('sha256').update(buffer).digest('hex') };
}
