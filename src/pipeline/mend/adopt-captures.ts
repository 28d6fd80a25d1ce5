import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Clock } from '../../core/clock.ts';
import type { Queue } from '../../queue/queue.ts';
import { knownCaptures } from '../../store/captures/captures.ts';
import { decodeWarcBody } from '../../store/captures/warc-record.ts';
import type { Store } from '../../store/store.ts';
import { captureOnly } from '../capture-only.ts';
import type { CapturedItem, TakeInItem } from '../take-in-item.ts';

const unpack = promisify(gunzip);

export interface AdoptOptions {
  readonly store: Store;
  readonly queue: Queue;
  readonly clock: Clock;
  /** The captures in a web archive. */
  readonly gather: (path: string) => AsyncIterable<TakeInItem>;
  /** Where files go that are not whole. */
  readonly aside: string;
}

export interface Adopted {
  readonly taken: number;
  /** Files that hold what the store has anyway, or what may not be taken in: removed. */
  readonly removed: number;
  /** Files that are not whole: put aside. */
  readonly broken: readonly string[];
  /** Whole files that could not be read this time, as on a machine that is too busy: left where they are. */
  readonly unread: readonly string[];
}

/**
 * Takes files of captures that the database does not know in again, the oldest capture first, as if they came from a web
 * archive: what a feed said of them, and what people ruled, is not in the files.
 */
export async function adoptCaptures(ids: readonly string[], options: AdoptOptions): Promise<Adopted> {
  const { store, aside } = options;
  const broken: string[] = [];
  const dated: { readonly id: string; readonly date: string }[] = [];
  for (const id of ids) {
    const date = await dateOf(store.archive.path(id));
    if (date === null) broken.push(id);
    else dated.push({ id, date });
  }
  if (broken.length > 0) await mkdir(aside, { recursive: true });
  for (const id of broken) await rename(store.archive.path(id), join(aside, `${id}.warc.gz`));
  dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
  const unread = new Set<string>();
  async function* items(): AsyncGenerator<CapturedItem> {
    for (const { id } of dated) {
      let isRead = false;
      for await (const item of options.gather(store.archive.path(id))) {
        if (!('body' in item)) continue;
        isRead = true;
        yield item;
      }
      if (!isRead) unread.add(id);
    }
  }
  const { captured } = await captureOnly(items(), options);
  let removed = 0;
  for (const { id } of dated) {
    // What was not read is not known to be kept elsewhere.
    if (unread.has(id) || (await knownCaptures(store.write, [id])).size > 0) continue;
    await store.archive.delete(id);
    removed += 1;
  }
  return { taken: captured, removed, broken, unread: [...unread] };
}

/** When the archive says that the capture was made; null where the file is not a whole record. */
async function dateOf(path: string): Promise<string | null> {
  try {
    const record = await unpack(await readFile(path));
    if (decodeWarcBody(record) === null) return null;
    return /\r\nWARC-Date: (\S+)/.exec(record.subarray(0, 4_000).toString('latin1'))?.[1] ?? '';
  } catch {
    return null;
  }
}
