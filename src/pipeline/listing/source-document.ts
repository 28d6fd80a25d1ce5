import type { Feed } from '../../core/feed.ts';
import type { FeedHints } from '../../feeds/feed-hints.ts';
import type { Sitemap } from '../../feeds/parse-sitemap.ts';
import type { PageFeeds } from '../../sources/find-feeds.ts';
import type { PageLink } from '../../sources/page-links.ts';

/** What a source's address gave. */
export type SourceDocument =
  | { readonly kind: 'feed'; readonly feed: Feed; readonly hints: FeedHints }
  | { readonly kind: 'sitemap'; readonly sitemap: Sitemap }
  | { readonly kind: 'page'; readonly feeds: PageFeeds; readonly links: readonly PageLink[] }
  | UnreadableSource;

/**
 * It looks like a feed or sitemap, and is none that can be read; or it is nothing of the kind; or reading it took too long
 * or too much memory.
 */
export interface UnreadableSource {
  readonly kind: 'unreadable';
  readonly outcome: 'unsupported-type' | 'reader-failed' | 'timed-out';
  readonly message: string;
}

/** What was fetched from a source's address. */
export interface SourcePage {
  readonly url: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
}
