import type { OutcomeName } from '../core/outcome.ts';
import type { SiteStatements } from '../rights/site-statements.ts';

/** What a server said once about the version that it sent: given back to it, it says whether that has changed. */
export interface Validators {
  /** Of the page itself, after redirects. */
  readonly url: string;
  readonly etag: string | null;
  /** As the server wrote it. */
  readonly lastModified: string | null;
}

export interface FetchedPage {
  readonly outcome: 'fetched';
  readonly requestedUrl: string;
  /** After redirects. */
  readonly url: string;
  /** Where the publisher says that it stands from now on (301, 308); not given where that is where it was asked for. */
  readonly movedTo?: string;
  readonly status: number;
  /** Names in lower case; several fields of one name are parted by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  /** Decompressed. */
  readonly body: Uint8Array;
  readonly fetchedAt: string;
  /** What the site as a whole says of its rights, beside what the page says itself; not given for feeds. */
  readonly site?: SiteStatements;
}

/** The page is as it was when `Validators` were given. */
export interface NotModified {
  readonly outcome: 'unchanged';
  readonly message: string;
  readonly url: string;
  readonly movedTo?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetchedAt: string;
  /** What its site says of its rights now; given where that was asked for. */
  readonly site?: SiteStatements;
}

export interface NotFetched {
  readonly outcome: Exclude<OutcomeName, 'article' | 'unchanged'>;
  readonly message: string;
  /** ISO 8601: not to be asked again before; not given where the server said nothing. */
  readonly retryAt?: string;
  /** What a paywall shows to everybody: its title and times may be kept, its text may not. */
  readonly page?: FetchedPage;
}
