import type { Clock } from '../../core/clock.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import type { FetchedPage, NotFetched, NotModified, Validators } from '../../fetch/fetcher.ts';
import type { Logger } from '../../log/logger.ts';
import type { SiteStatements } from '../../rights/site-statements.ts';
import type { PollingLimits } from '../../sources/polling-policy.ts';
import type { Store } from '../../store/store.ts';
import type { ListingReader } from '../listing/listing-reader.ts';
import type { TakeInItem } from '../take-in-item.ts';

/** The door to the network as the scheduler uses it. */
export interface SourceFetcher {
  fetch(href: string): Promise<FetchedPage | NotFetched>;
  fetchIfChanged(
    href: string,
    validators: Validators,
    kind?: { readonly isPage: boolean },
  ): Promise<FetchedPage | NotFetched | NotModified>;
  /** What the site of a page says of its rights now; asked for once a day at most. */
  statements(href: string): Promise<SiteStatements | null>;
  /** From when a page of this host can be asked for without waiting, milliseconds since 1970. */
  readyAt(host: string): number;
}

/** What asking sources and fetching what they list needs of the world. */
export interface ScheduleContext {
  readonly store: Store;
  readonly fetcher: SourceFetcher;
  readonly catalogue: OutletCatalogue;
  readonly clock: Clock;
  /** Reads what sources give. */
  readonly listings: Pick<ListingReader, 'readSource'>;
  readonly log: Logger;
  readonly limits: PollingLimits;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Takes items in; resolves when they are on the disk. */
  readonly takeIn: (items: readonly TakeInItem[]) => Promise<unknown>;
  /** How publishers' hubs are asked to tell us of news (WebSub); null where they cannot reach us. */
  readonly push: PushDoor | null;
  /** Once true, what is under way must leave the store alone. */
  readonly isStopped: () => boolean;
}

/** The way to hubs, and from them to us. */
export interface PushDoor {
  /** Where the hub reaches us, for a subscription's token. */
  callback(token: string): string;
  post(
    href: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number } | NotFetched>;
}
