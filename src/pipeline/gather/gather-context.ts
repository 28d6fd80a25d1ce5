import type { FetchedPage, NotFetched, NotModified, Validators } from '../../fetch/fetcher.ts';
import type { FileContext } from './gather-file.ts';

/** What gathering needs of the world. */
export interface GatherContext extends FileContext {
  readonly fetcher: {
    fetch(href: string): Promise<FetchedPage | NotFetched>;
    fetchIfChanged?(
      href: string,
      known: Validators,
      kind?: { readonly isPage: boolean },
    ): Promise<FetchedPage | NotFetched | NotModified>;
  };
  /** What a server said of the version of a page that is kept already; null where none is. */
  readonly validators?: (href: string) => Promise<Validators | null>;
}
