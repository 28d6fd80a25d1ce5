import { webUrl } from './url.ts';

/** An RSS, Atom, RDF or JSON feed; a news sitemap; or a page whose links are watched, such as a home page. */
export type SourceKind = 'feed' | 'sitemap' | 'page';

/** `gone`: the publisher said for good that there is nothing any more (410). Only `active` sources are asked. */
export type SourceState = 'active' | 'paused' | 'gone';

/** An endpoint of an outlet that is to be watched. */
export interface NewSource {
  /** Normalised, http or https. */
  readonly url: string;
  readonly kind: SourceKind;
  readonly title: string | null;
  /** Registrable domain of its outlet, or null where unknown. */
  readonly outlet: string | null;
  /** The pack or folder that it stands in, or null. */
  readonly pack: string | null;
  /** BCP 47, or null where unknown. */
  readonly language: string | null;
}

/** What happened to a source on one day (UTC). */
export interface SourceDay {
  /** `2026-11-22`. */
  readonly day: string;
  readonly polls: number;
  readonly failures: number;
  /** Entries that were new. */
  readonly entries: number;
  /** Polls that found nothing they knew: what stood there in between may be missing. */
  readonly gaps: number;
}

/** A source with its health. Times are ISO 8601 in UTC. */
export interface Source extends NewSource {
  readonly id: string;
  readonly state: SourceState;
  readonly addedAt: string;
  /** When it will be asked next; null where it will not be. */
  readonly nextDue: string | null;
  /** Milliseconds from one poll to the next, as decided last. */
  readonly interval: number | null;
  readonly lastPolled: string | null;
  readonly lastSuccess: string | null;
  /** Of the last poll, in words and as a code (an outcome's name); null where it went well. */
  readonly lastError: string | null;
  readonly lastErrorCode: string | null;
  /** Polls that failed since the last that went well. */
  readonly failures: number;
  /** Milliseconds between two new entries, as observed; null while unknown. */
  readonly rhythm: number | null;
  /** Whether its publisher tells us of news by itself (WebSub). */
  readonly pushed: boolean;
  /** Entries that wait to be fetched. */
  readonly waiting: number;
  /** New entries a day over the last 30 days, or since it was added; null before the first poll. */
  readonly entriesPerDay: number | null;
  /** Its last 30 days, oldest first; days without a poll are left out. */
  readonly days: readonly SourceDay[];
}

/**
 * The address of a source in one form: absolute, without fragment and credentials; null where it is no web address. Its
 * parameters stay as they are: what looks like tracking may be what the server goes by.
 */
export function sourceUrl(href: string, base?: string): string | null {
  const url = webUrl(href, base);
  if (url === null) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
