import type { TakedownSearchResult } from './search-takedowns.ts';

/** What the work on takedowns remembers between two rounds; everything else is in the store. */
export interface TakedownWork {
  /** By the process's own clock, in milliseconds: when it is looked again. */
  lookAt: number;
  alarmsAt: number;
  isSearching: boolean;
  /** Whether the database was written anew for what the last search found. */
  isCompacted: boolean;
  readonly searched: {
    readonly takedowns: readonly string[];
    readonly result: TakedownSearchResult | Error;
  }[];
  /** Captures up to this one may have been read before the last purge: they are looked at once more when they are placed. */
  readBefore: number;
}

export function newTakedownWork(): TakedownWork {
  return {
    ...{ lookAt: 0, alarmsAt: 0, isSearching: false, isCompacted: false, searched: [] },
    readBefore: Number.POSITIVE_INFINITY,
  };
}
