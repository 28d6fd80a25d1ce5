import { readFile, stat } from 'node:fs/promises';
import type { CapturedItem, TakeInItem } from '../stages/capture.ts';
import { entryItem, gatherDocument } from './gather-document.ts';

/** What a list says of a file. */
export interface FileClaims {
  readonly url: string | null;
  readonly firstSeen: string | null;
}

/** The items of one file. */
export async function* gatherFile(
  path: string,
  claims: FileClaims | null,
  { maxBytes }: { readonly maxBytes: number },
): AsyncGenerator<TakeInItem> {
  const item = await readItem(path, claims, maxBytes);
  if (!('body' in item)) yield item;
  else for (const found of gatherDocument(item)) yield 'entry' in found ? entryItem(found) : found;
}

async function readItem(path: string, claims: FileClaims | null, maxBytes: number): Promise<TakeInItem> {
  const known = { source: path, url: claims?.url ?? null, firstSeen: claims?.firstSeen ?? undefined };
  try {
    const { size } = await stat(path);
    if (size > maxBytes) {
      const megabytes = Math.round(size / 1e6);
      return {
        ...known,
        outcome: 'too-large',
        message: `It has ${megabytes} MB; HEADWATER_MAX_BODY_MB says how much is read.`,
      };
    }
    const item: CapturedItem = { ...known, contentType: null, body: await readFile(path) };
    return item;
  } catch (error) {
    return {
      ...known,
      outcome: 'unreadable-file',
      message: `It cannot be read: ${(error as Error).message}`,
    };
  }
}
