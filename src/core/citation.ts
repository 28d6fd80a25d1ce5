import type { OutletReference } from './outlet.ts';
import type { Span } from './span.ts';

/**
 * - `origin`: the article says that what it reports comes from this outlet ("The Wall Street Journal reported")
 * - `support`: one statement among others is taken from it
 * - `mention`: named without being a source (the newspaper as the subject of the news)
 */
export type CitationRole = 'origin' | 'support' | 'mention';

/** What a citation says of the work itself. */
export interface CitedWork {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
}

/** Where the naming stands. Only `body` citations have a span in the text. */
export type CitationPlace = 'body' | 'title' | 'mark' | 'link' | 'metadata';

/** A place where an article names or links another outlet's work. `start` and `end` are null outside the body. */
export interface Citation {
  readonly start: number | null;
  readonly end: number | null;
  /** The words that name the outlet, or the link. */
  readonly text: string;
  readonly outlet: OutletReference | null;
  readonly work: CitedWork | null;
  /** The word that makes it a citation ("reported", "citing"), or null. */
  readonly cue: (Span & { readonly text: string }) | null;
  readonly role: CitationRole;
  readonly place: CitationPlace;
  /** The statement that is attributed, or null where the whole article is. */
  readonly statement: Span | null;
  /** Whom the cited outlet cites in turn: "a Kazakh official" in "WSJ reported, citing a Kazakh official". */
  readonly via: string | null;
  /** 0 to 1. */
  readonly confidence: number;
}
