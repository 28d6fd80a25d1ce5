import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { syncFolder } from '../../store/durable-files.ts';
import type { Store } from '../../store/store.ts';
import type { PurgeLine } from './purge-lines.ts';
import { allPurgeLines, linesOfTakedown, linesOfVersion1 } from './purge-lines.ts';

/** The file of a data folder that holds its purge list: it outlives the database. JSON, a line each. */
export const PURGE_LIST_FILE = 'takedowns.json';

/** Of each folder, what is being written into its list: one after the other. */
const writing = new Map<string, Promise<void>>();

async function inTurn(folder: string, write: () => Promise<void>): Promise<void> {
  const turn = (writing.get(folder) ?? Promise.resolve()).catch(() => {}).then(write);
  writing.set(folder, turn);
  await turn;
}

/** Writes the purge list beside the database anew, whole or not at all. */
export async function writePurgeList(store: Pick<Store, 'read' | 'folder'>): Promise<void> {
  await inTurn(store.folder, async () => {
    const path = join(store.folder, PURGE_LIST_FILE);
    const draft = `${path}.${randomUUID()}.draft`;
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        await writeLines(file, allPurgeLines(store.read));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
      await syncFolder(store.folder);
    } finally {
      await rm(draft, { force: true });
    }
  });
}

const CHUNK = 1_000_000;

async function writeLines(file: FileHandle, lines: AsyncIterable<PurgeLine>): Promise<void> {
  let text = '';
  for await (const line of lines) {
    text += `${JSON.stringify(line)}\n`;
    if (text.length < CHUNK) continue;
    await file.appendFile(text);
    text = '';
  }
  await file.appendFile(text);
}

/**
 * Adds how far a request is to the list: what stands later counts. So a request is known to a restore from the moment that it was
 * made, and the list is written anew only when something was purged.
 */
export async function addToPurgeList(store: Pick<Store, 'read' | 'folder'>, takedown: string): Promise<void> {
  const path = join(store.folder, PURGE_LIST_FILE);
  if (!existsSync(path)) return writePurgeList(store);
  await inTurn(store.folder, async () => {
    for (;;) {
      const file = await open(path, 'a', 0o600);
      try {
        await writeLines(file, linesOfTakedown(store.read, takedown));
        await file.sync();
        // Another process may have written it anew meanwhile, without this.
        const [mine, now] = [await file.stat(), await stat(path)];
        if (mine.ino === now.ino) return;
      } finally {
        await file.close();
      }
    }
  });
}

/** Writes the purge list anew where there is one: what was let go of is found there no more. */
export async function renewPurgeList(store: Pick<Store, 'read' | 'folder'>): Promise<void> {
  if (existsSync(join(store.folder, PURGE_LIST_FILE))) await writePurgeList(store);
}

/** A purge list as it is read: line by line, however long. */
export interface PurgeList {
  lines(): AsyncGenerator<PurgeLine>;
}

/** The purge list that a data folder holds; null where it holds none. */
export async function readPurgeList(folder: string): Promise<PurgeList | null> {
  const path = join(folder, PURGE_LIST_FILE);
  // One that is there and cannot be read must not be taken for none: what it names would come back.
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return found === null ? null : { lines: () => linesOf(path) };
}

async function* linesOf(path: string): AsyncGenerator<PurgeLine> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  let torn: unknown = null;
  for await (const text of lines) {
    // Only the last line may be one that was cut short as it was added: the database has it.
    if (torn !== null) throw torn;
    if (text === '') continue;
    try {
      const line = JSON.parse(text);
      if (line.version === 1) yield* linesOfVersion1(line);
      else yield line as PurgeLine;
    } catch (error) {
      torn = error;
    }
  }
}
