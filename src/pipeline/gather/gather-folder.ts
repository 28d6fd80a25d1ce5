import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HeadwaterError } from '../../core/errors.ts';
import { FEED_ENTRY_TYPE } from '../../core/feed.ts';
import { pageKey } from '../../core/url.ts';
import type { TakeInItem } from '../take-in-item.ts';
import { type FileClaims, type FileContext, gatherFile } from './gather-file.ts';

/** A folder may say where and when its files were captured, and in which order they came. */
const LIST_FILE = 'captures.json';
/** A folder may bring its outlets, as a catalogue. */
export const OUTLETS_FILE = 'outlets.json';

interface ListedFile extends FileClaims {
  readonly path: string;
}

/**
 * The items of all files below a folder: in the order of its `captures.json`, else pages in the order of their names and
 * then the entries of feeds. An entry whose page is among the files is left out: the page says more. Hidden files are
 * skipped.
 */
export async function* gatherFolder(folder: string, context: FileContext): AsyncGenerator<TakeInItem> {
  const listed = await readList(folder);
  const pages = new Set((listed ?? []).flatMap(({ url }) => keyOf(url)));
  const isNews = (entry: TakeInItem) => !keyOf(entry.url).some((key) => pages.has(key));
  const entries: TakeInItem[] = [];
  for (const { path, ...claims } of listed ?? (await walk(folder))) {
    for await (const item of gatherFile(join(folder, path), claims, context)) {
      const isEntry = 'body' in item && item.contentType === FEED_ENTRY_TYPE;
      if (isEntry && listed === null) entries.push(item);
      else if (!isEntry || isNews(item)) yield item;
      if ('body' in item && !isEntry) for (const key of addressesOf(item.url, item.body)) pages.add(key);
    }
  }
  yield* entries.filter(isNews);
}

/** What compares addresses, as a list of none or one. */
function keyOf(url: string | null): string[] {
  const key = url === null ? null : pageKey(url);
  return key === null ? [] : [key];
}

async function readList(folder: string): Promise<ListedFile[] | null> {
  const path = join(folder, LIST_FILE);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const records: unknown = JSON.parse(text);
    if (!Array.isArray(records)) throw new Error('it holds no list');
    return records.map((record: Partial<ListedFile>) => {
      if (typeof record.path !== 'string') throw new Error('an entry has no "path"');
      return { path: record.path, url: record.url ?? null, firstSeen: record.firstSeen ?? null };
    });
  } catch (cause) {
    throw new HeadwaterError('bad-input', `${path} is no list of captures: ${(cause as Error).message}`, {
      cause,
    });
  }
}

async function walk(folder: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/+$/, '').length + 1))
    .filter((path) => path !== OUTLETS_FILE && !path.split('/').some((part) => part.startsWith('.')))
    .sort()
    .map((path) => ({ path, url: null, firstSeen: null }));
}

/** How much of a page holds its head. */
const HEAD_LENGTH = 20_000;

/** The addresses that a page gives for itself, as keys that compare. */
function addressesOf(url: string | null, body: Uint8Array | string): string[] {
  const head =
    typeof body === 'string'
      ? body.slice(0, HEAD_LENGTH)
      : Buffer.from(body.subarray(0, HEAD_LENGTH)).toString('latin1');
  const claimed = [
    /<link[^>]{0,200}\brel=["']?canonical["']?[^>]{0,200}?\bhref=["']([^"'<>\s]+)/i,
    /<link[^>]{0,200}\bhref=["']([^"'<>\s]+)["'][^>]{0,200}\brel=["']?canonical/i,
    /<meta[^>]{0,200}\bproperty=["']og:url["'][^>]{0,200}?\bcontent=["']([^"'<>\s]+)/i,
  ].map((pattern) => pattern.exec(head)?.[1]);
  return [url, ...claimed].flatMap((address) => keyOf(address ?? null));
}
