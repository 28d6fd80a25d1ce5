import { stat } from 'node:fs/promises';
import { webUrl } from '../../core/url.ts';
import type { FetchedPage, NotFetched } from '../../fetch/fetcher.ts';
import type { TakeInItem } from '../take-in-item.ts';
import { entryItem, gatherDocument } from './gather-document.ts';
import { gatherFile } from './gather-file.ts';
import { gatherFolder } from './gather-folder.ts';

/** What gathering needs of the world. */
export interface GatherContext {
  readonly fetcher: { fetch(href: string): Promise<FetchedPage | NotFetched> };
  /** Larger files are an outcome, not read. */
  readonly maxBytes: number;
}

/**
 * Everything that the targets hold, as items to take in: a file, a folder, the address of a page or feed. A feed gives its
 * entries; those of a feed on the web are fetched, and where that fails the entry keeps what the feed carries. What cannot
 * be had is an item with its outcome: nothing is lost silently.
 */
export async function* gather(
  targets: readonly string[],
  context: GatherContext,
): AsyncGenerator<TakeInItem> {
  for (const target of targets) {
    if (/^https?:\/\//i.test(target)) yield* gatherUrl(target, context);
    else yield* gatherPath(target, context);
  }
}

async function* gatherPath(path: string, context: GatherContext): AsyncGenerator<TakeInItem> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) {
    yield { source: path, url: null, outcome: 'not-found', message: `There is no file or folder ${path}.` };
  } else if (stats.isDirectory()) yield* gatherFolder(path, context);
  else yield* gatherFile(path, null, context);
}

async function* gatherUrl(href: string, context: GatherContext): AsyncGenerator<TakeInItem> {
  const page = await context.fetcher.fetch(href);
  if (page.outcome !== 'fetched') {
    yield { source: href, url: webUrl(href)?.href ?? null, ...page };
    return;
  }
  for (const item of gatherDocument(fetchedItem(page))) {
    if (!('entry' in item)) yield item;
    else if (item.entry.url === null) yield entryItem(item);
    else {
      const linked = await context.fetcher.fetch(item.entry.url);
      yield linked.outcome === 'fetched' ? { ...fetchedItem(linked), claims: item.entry } : entryItem(item);
    }
  }
}

function fetchedItem(page: FetchedPage) {
  return {
    source: page.requestedUrl,
    url: page.url,
    contentType: page.contentType,
    body: page.body,
    firstSeen: page.fetchedAt,
    status: page.status,
    headers: Object.entries(page.headers),
  };
}
