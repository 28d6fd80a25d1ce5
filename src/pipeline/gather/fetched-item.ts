import type { FetchedPage } from '../../fetch/fetcher.ts';
import type { CapturedItem } from '../take-in-item.ts';

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
