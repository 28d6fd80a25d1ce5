import { stat } from 'node:fs/promises';
import type { FeedEntry } from '../../core/feed.ts';
import { webUrl } from '../../core/url.ts';
import type { NotFetched, NotModified } from '../../fetch/fetcher.ts';
import type { CapturedItem, TakeInItem } from '../take-in-item.ts';
import { gunzip, isGzip } from './decompress.ts';
import { fetchedItem, laterWords } from './fetched-item.ts';
import type { GatherContext } from './gather-context.ts';
import { entryItem, gatherDocument } from './gather-document.ts';
import { gatherFile, isWarc } from './gather-file.ts';
import { gatherFolder } from './gather-folder.ts';
import { gatherSitemap } from './gather-sitemap.ts';
import { gatherWarc } from './gather-warc.ts';

/**
 * Everything that the targets hold, as items to take in: a file, a folder, the address of a page, feed, sitemap or web
 * archive. A feed gives its entries; those of a feed on the web are fetched, and where that fails the entry keeps what the
 * feed carries. What cannot be had is an item with its outcome: nothing is lost silently.
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
  const page = await fetchOnce(href, context);
  if (page.outcome !== 'fetched') {
    yield* notFetched(href, page, undefined);
    return;
  }
  const item = fetchedItem(page);
  if (isWarc(page.body)) yield* gatherFetchedWarc(item, page.body, context);
  else yield* gatherFetched(item, context);
}

/** A page of which the server said once which version it is, is asked for only where it has another. */
async function fetchOnce(href: string, { fetcher, validators }: GatherContext) {
  const known = (await validators?.(href)) ?? null;
  return known === null || fetcher.fetchIfChanged === undefined
    ? fetcher.fetch(href)
    : fetcher.fetchIfChanged(href, known, { isPage: true });
}

/** The outcome, and of what is behind a paywall what everybody is shown: its title and times may be kept. */
function* notFetched(
  href: string,
  failed: NotFetched | NotModified,
  claims: FeedEntry | undefined,
): Generator<TakeInItem> {
  const { outcome, message } = failed;
  const said = failed.outcome === 'unchanged' ? { said: laterWords(failed) } : {};
  yield { source: href, url: webUrl(href)?.href ?? null, outcome, message, ...said };
  if (failed.outcome === 'unchanged' || failed.page === undefined) return;
  yield { ...fetchedItem(failed.page), claims, paywall: message };
}

async function* gatherFetched(item: CapturedItem, context: GatherContext): AsyncGenerator<TakeInItem> {
  for await (const found of gatherDocument(item, context)) {
    if ('sitemap' in found) yield* gatherSitemap(found.sitemap, context);
    else if (!('entry' in found)) yield found;
    else if (found.entry.url === null) yield entryItem(found);
    else {
      const linked = await fetchOnce(found.entry.url, context);
      if (linked.outcome === 'fetched') yield { ...fetchedItem(linked), claims: found.entry };
      else if (linked.outcome === 'unchanged' || linked.page !== undefined)
        yield* notFetched(found.entry.url, linked, found.entry);
      else yield entryItem(found);
    }
  }
}

async function* gatherFetchedWarc(
  { source, url }: CapturedItem,
  body: Uint8Array,
  context: GatherContext,
): AsyncGenerator<TakeInItem> {
  const plain = isGzip(body) ? gunzip(body, context.maxBytes) : body;
  if (plain === 'too-large') {
    const message = 'Unpacked, this web archive is larger than a page may be; fetch it and give its path.';
    yield { source, url, outcome: 'too-large', message };
  } else if (plain === 'damaged')
    yield { source, url, outcome: 'binary', message: 'It is a gzip file that is damaged.' };
  else yield* gatherWarc([plain], { ...context, source, url });
}
