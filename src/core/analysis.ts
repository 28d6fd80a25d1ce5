import type { Article } from './article.ts';
import type { Citation } from './citation.ts';
import type { Evidence } from './evidence.ts';
import type { Figure } from './figure.ts';
import type { Quote } from './quote.ts';
import type { Span } from './span.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

/** A proper name where it stands in the text. */
export interface NameMention extends Span {
  readonly text: string;
  readonly kind: NameKind;
}

/** A page on which somebody makes known what they did or say themselves: a press release, a statement, a notice. */
export interface Announcement {
  /** The name by which the text calls the one whose page it is; null where it does not name it. */
  readonly issuer: string | null;
  /** Whether a press office's label, the address or the site says so, not only the name in the text. */
  readonly formal: boolean;
}

/**
 * What one article says, found without looking at any other article. `language` is the language whose lexicon was used.
 */
export interface Analysis {
  readonly article: string;
  readonly language: string;
  /** In text order; together they cover every word of the text. */
  readonly sentences: readonly Span[];
  readonly names: readonly NameMention[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly citations: readonly Citation[];
  /** Marks of the outlet's own reporting: interviews, "told us", a dateline under a byline. */
  readonly ownReporting: readonly Evidence[];
  /** Where the page is the own announcement of whoever owns its site. */
  readonly announcement?: Announcement;
}

/** An article and what it says: what stories and provenance work on. */
export interface AnalysedArticle {
  readonly article: Article;
  readonly analysis: Analysis;
}
