import type { FetchedPage, NotModified } from '../../fetch/fetcher.ts';
import type { CapturedItem, SaidLater } from '../take-in-item.ts';

/** A fetched page as an item to take in. */
export function fetchedItem(page: FetchedPage): CapturedItem {
  return {
    source: page.requestedUrl,
    url: page.url,
    contentType: page.contentType,
    body: page.body,
    firstSeen: page.fetchedAt,
    status: page.status,
    headers: Object.entries(page.headers),
    ...(page.site === undefined ? {} : { site: page.site }),
  };
}

/** What was said with the answer that a page has not changed. */
export function laterWords({ url, headers, site, fetchedAt }: NotModified): SaidLater {
  return { url, headers: Object.entries(headers), site: site ?? null, at: fetchedAt };
}
