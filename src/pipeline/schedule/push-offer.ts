import { sourceUrl } from '../../core/source.ts';
import type { FetchedPage } from '../../fetch/fetcher.ts';
import { headerLinks } from '../../sources/websub.ts';

/** The hub that tells of a feed's news, and the name under which it knows the feed: headers first (W3C WebSub, 4). */
export function pushOffer(
  page: FetchedPage,
  hubs: readonly string[],
  self: string | null,
): { hub: string; topic: string } | null {
  const inHeader = (relation: string) =>
    headerLinks(page.headers['link'], relation).flatMap((href) => sourceUrl(href, page.url) ?? [])[0];
  const hub = inHeader('hub') ?? hubs[0];
  return hub === undefined ? null : { hub, topic: inHeader('self') ?? self ?? page.url };
}
