import type { TakeInItem } from '../take-in-item.ts';
import { entryItem, gatherDocument } from './gather-document.ts';
import { readBounded, tooLarge } from './read-bounded.ts';

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
    const body = await readBounded(path, maxBytes);
    if (body === null) return { ...known, outcome: 'too-large', message: tooLarge(maxBytes / 1_000_000) };
    return { ...known, contentType: null, body };
  } catch (error) {
    return {
      ...known,
      outcome: 'unreadable-file',
      message: `It cannot be read: ${(error as Error).message}.`,
    };
  }
}
