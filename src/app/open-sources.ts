import type { Settings } from '../config/settings.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { ListingReader } from '../pipeline/listing/listing-reader.ts';
import { createSourceDesk, type SourceDesk } from '../pipeline/schedule/source-desk.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { createCatalogue } from './catalogue.ts';
import { createFetcher, guardedReader, systemClock } from './parts.ts';
import { pushDoor } from './push-door.ts';

/** What is needed to look through sources and to change them, beside a running program or without one. */
export interface SourceOffice {
  readonly desk: SourceDesk;
  readonly fetcher: Fetcher;
  readonly listings: ListingReader;
  close(): Promise<void>;
}

/** @throws HeadwaterError where the store cannot be opened. */
export function openSources(settings: Settings): SourceOffice {
  const store = openSqliteStore(settings.data);
  const fetcher = createFetcher(settings);
  const catalogue = createCatalogue(settings);
  const reader = guardedReader(settings);
  const { listings } = reader;
  return {
    desk: createSourceDesk({
      store,
      clock: systemClock,
      catalogue,
      fetcher,
      listings,
      push: pushDoor(settings, fetcher),
    }),
    fetcher,
    listings,
    async close() {
      await fetcher.close();
      await reader.close();
      await store.close();
    },
  };
}
