import type { Article } from '../core/article.ts';
import type { OutcomeName } from '../core/outcome.ts';
import type { OutletCatalogue } from '../core/outlet-catalogue.ts';

/** Bytes that were fetched or given once, with what was said about them. A string body is text already decoded. */
export interface CaptureInput {
  /** The id that the article will bear. */
  readonly id: string;
  /** The path or link that it was taken from. */
  readonly source: string;
  /** The page's address, or null for a file. */
  readonly url: string | null;
  /** As the server or caller says ("text/html; charset=koi8-r"), or null. */
  readonly contentType: string | null;
  readonly body: Uint8Array | string;
  /** When we saw it, ISO 8601 with zone, or null. */
  readonly firstSeen: string | null;
}

/** Data that reading needs and that it does not load itself. */
export interface ReadContext {
  readonly catalogue: OutletCatalogue;
}

/** An article, or the named outcome that the capture ended in and a sentence for a person. */
export type ReadResult =
  | { readonly outcome: 'article'; readonly article: Article }
  | {
      readonly outcome: Exclude<OutcomeName, 'article'>;
      readonly message: string;
      /** Of what is embargoed: when it may be read, ISO 8601 in UTC; not given where that is not said. */
      readonly until?: string;
    };
