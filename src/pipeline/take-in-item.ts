import type { FeedEntry } from '../core/feed.ts';
import type { OutcomeName } from '../core/outcome.ts';
import type { SiteStatements } from '../rights/site-statements.ts';

/** What was fetched or given. */
export interface CapturedItem {
  /** The path or link that it was taken from. */
  readonly source: string;
  readonly url: string | null;
  readonly contentType: string | null;
  /** A string is text already decoded. */
  readonly body: Uint8Array | string;
  /** ISO 8601 with zone; now where it is not given. */
  readonly firstSeen?: string | undefined;
  /** Of the HTTP response; not given for what was not fetched. */
  readonly status?: number | undefined;
  readonly headers?: readonly (readonly [name: string, value: string])[] | undefined;
  /** What a feed says of it. */
  readonly claims?: FeedEntry | undefined;
  /** What its site says of the use of its pages. */
  readonly site?: SiteStatements | undefined;
  /** Where the page says that it is not free to read: the words. */
  readonly paywall?: string | undefined;
}

/** What could not be fetched, has not changed since, or is not a page: only its outcome is kept. */
export interface FailedItem {
  readonly source: string;
  readonly url: string | null;
  readonly firstSeen?: string | undefined;
  readonly outcome: Exclude<OutcomeName, 'article'>;
  readonly message: string;
  /** What its publisher said now of a page that is kept and has not changed. */
  readonly said?: SaidLater | undefined;
}

/** What was said with the answer that a page has not changed. */
export interface SaidLater {
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Null where its site was not asked. */
  readonly site: SiteStatements | null;
  /** ISO 8601. */
  readonly at: string;
}

export type TakeInItem = CapturedItem | FailedItem;

/** `captured`: kept and queued; `unchanged`: was there already; `failed`: only its outcome was kept. */
export type Acceptance = 'captured' | 'unchanged' | 'failed';

/** An item on its way in. `accepted` is called once it is on the disk. */
export interface Incoming {
  readonly item: TakeInItem;
  readonly accepted: (acceptance: Acceptance) => void;
  readonly refused: (error: unknown) => void;
}
