import type { Span } from './span.ts';

export interface TextSpan extends Span {
  readonly text: string;
}

export type QuoteType = 'direct' | 'indirect' | 'mixed';

/** Quoted words, the cue and the speaker, as spans of one article's text. `content` comes in pieces, in text order. */
export interface Quote {
  readonly content: readonly TextSpan[];
  readonly cue: TextSpan | null;
  readonly speaker: TextSpan | null;
  readonly type: QuoteType;
}

/**
 * How a member differs from the family's fullest form: words that were left out, put in or replaced, or `paraphrase` for
 * a passage that says the same without being quoted. `before` is of the family's `text`, `after` of the member.
 */
export interface QuoteDrift {
  readonly kind: 'removed' | 'added' | 'replaced' | 'spelling' | 'paraphrase' | 'translated';
  readonly before: string;
  readonly after: string;
}

/**
 * What an article's quoted words are in the captured text of an article that it has its content from: `verified` stands there
 * word for word, `differs` stands there in other words, `not-found` stands nowhere in it. The last says nothing of whether the
 * words were spoken: who took the rest from there may have these from somewhere else without saying so.
 */
export interface QuoteCheck {
  readonly verdict: 'verified' | 'differs' | 'not-found';
  /** The article whose text was looked through. */
  readonly source: string;
  /** Where in its text; null where not found. */
  readonly place: TextSpan | null;
}

export interface QuoteMember {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The speaker as this article names them, or null. */
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly drift: readonly QuoteDrift[];
  /** Absent where no captured text can tell. */
  readonly check?: QuoteCheck;
}

/** A place where the words stand in the running text of another article, outside quotation marks. */
export interface QuoteVerification {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly drift: readonly QuoteDrift[];
}

/** One utterance across articles. */
export interface QuoteFamily {
  readonly id: string;
  /** The fullest form. */
  readonly text: string;
  readonly members: readonly QuoteMember[];
  readonly verifiedIn: readonly QuoteVerification[];
  readonly conflicts: readonly ('words' | 'speaker')[];
}
