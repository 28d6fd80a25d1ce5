import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inspectCapture } from '../captures/inspect-capture.ts';
import { sumBytes, sumFile, syncFolder, writeDurably } from '../durable-files.ts';
import { backupPlaces, pooledCapture } from './backup-folder.ts';
import type { BackedUpCapture } from './capture-list.ts';

/** Files that are written at the same time: the disk takes many together in the time of one. */
const AT_ONCE = 16;

export interface CaptureToCopy {
  readonly id: string;
  readonly content: string;
}

export interface CopierOptions {
  /** The folder of backups. */
  readonly folder: string;
  /** Where the store has a capture. */
  readonly pathOf: (id: string) => string;
  /** The captures of the last backup, by id. */
  readonly earlier: ReadonlyMap<string, BackedUpCapture>;
  /** The share of files there that are read again. */
  readonly lookAgain: number;
}

export interface CaptureCopier {
  /** The captures as they stand in the backup, in their order; null for one of which the store has no whole file. */
  copy(captures: Iterable<CaptureToCopy>): AsyncGenerator<BackedUpCapture | null>;
  /** How many files were written, and how many were there already. */
  readonly counts: { copied: number; kept: number };
}

/**
 * Copies files of captures into the folder of backups, each once: what an earlier backup has, by length and time of change,
 * is not even read. Each file is looked through before it is kept; of one that is broken, the earlier copy stands in.
 */
export function createCaptureCopier({ folder, pathOf, earlier, lookAgain }: CopierOptions): CaptureCopier {
  const places = backupPlaces(folder);
  const counts = { copied: 0, kept: 0 };
  const folders = new Set<string>();

  async function isKept(one: BackedUpCapture): Promise<boolean> {
    const path = pooledCapture(folder, one.sha256);
    const found = await stat(path).catch(() => null);
    if (found?.size !== one.bytes) return false;
    return Math.random() >= lookAgain || (await sumFile(path)).sha256 === one.sha256;
  }

  async function copyOne({ id, content }: CaptureToCopy): Promise<BackedUpCapture | null> {
    const path = pathOf(id);
    const before = earlier.get(id);
    const known = before?.content === content && (await isKept(before)) ? before : null;
    const found = await stat(path).catch(() => null);
    if (known !== null && found?.size === known.bytes && found.mtimeMs === known.modified) {
      counts.kept += 1;
      return known;
    }
    const bytes = await readFile(path).catch(missing);
    if (bytes === null || found === null || (await inspectCapture(bytes, content)) !== 'whole') return known;
    const sum = sumBytes(bytes);
    const copied = { id, content, ...sum, modified: found.mtimeMs };
    if (await isKept(copied)) counts.kept += 1;
    else await write(sum.sha256, bytes);
    return copied;
  }

  async function write(sha256: string, bytes: Uint8Array): Promise<void> {
    const target = pooledCapture(folder, sha256);
    const draft = join(places.drafts, `${sha256}.${randomUUID()}`);
    if (!folders.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
    folders.add(dirname(target));
    try {
      await writeDurably(draft, bytes);
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    counts.copied += 1;
  }

  return {
    counts,
    async *copy(captures) {
      // Drafts of a backup that was cut short.
      await rm(places.drafts, { recursive: true, force: true });
      await mkdir(places.drafts, { recursive: true });
      let batch: CaptureToCopy[] = [];
      for (const capture of captures) {
        batch.push(capture);
        if (batch.length < AT_ONCE) continue;
        yield* await Promise.all(batch.map(copyOne));
        batch = [];
      }
      yield* await Promise.all(batch.map(copyOne));
      for (const path of folders) await syncFolder(path);
      await syncFolder(places.captures);
    },
  };
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
