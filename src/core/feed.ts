/** The type under which an entry of a feed is captured: as JSON, since the feed around it changes from hour to hour. */
export const FEED_ENTRY_TYPE = 'application/vnd.headwater.feed-entry+json';

/** What a feed says of one item: its claims, kept apart from what the page itself says. */
export interface FeedEntry {
  /** The item's own id (guid, atom:id), or null. */
  readonly id: string | null;
  /** Absolute, or null. */
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  /** ISO 8601, or null where absent or not a date. */
  readonly published: string | null;
  readonly modified: string | null;
  /** HTML. */
  readonly summary: string | null;
  /** HTML of the full text, where the feed carries it. */
  readonly content: string | null;
  readonly language: string | null;
  /** The feed that the item was taken from by the feed's own word (`source` of RSS and Atom). */
  readonly source: { readonly title: string | null; readonly url: string | null } | null;
  readonly image: string | null;
}

/** An entry of which nothing is claimed. */
export const NOTHING_CLAIMED = {
  title: null,
  byline: [],
  published: null,
  modified: null,
  summary: null,
  content: null,
  language: null,
  source: null,
  image: null,
} as const satisfies Partial<FeedEntry>;

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json-feed';

export interface Feed {
  readonly format: FeedFormat;
  readonly title: string | null;
  /** The site's page, absolute, or null. */
  readonly url: string | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
}
