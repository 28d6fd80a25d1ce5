import type { Article } from './article.ts';
import type { Evidence } from './evidence.ts';
import type { FigureFamily } from './figure.ts';
import type { ArticleKind, Derivation, Fact, Passage, Person, PrimarySource, Work } from './provenance.ts';
import type { QuoteFamily } from './quote.ts';
import type { Story, Storyline } from './story.ts';

/** An article as a dossier gives it. */
export interface DossierArticle
  extends Pick<
    Article,
    | 'id'
    | 'source'
    | 'url'
    | 'outlet'
    | 'title'
    | 'byline'
    | 'published'
    | 'modified'
    | 'firstSeen'
    | 'language'
    | 'text'
    | 'image'
  > {
  /** Whole minutes at 230 words a minute (Brysbaert 2019: 238 for English non-fiction), at least 1. */
  readonly readingMinutes: number;
  readonly kind: ArticleKind;
  readonly primarySource: PrimarySource | null;
  /** One sentence for a person: why this kind and this source. */
  readonly reason: string;
  /** What led to that, also where the answer is “unknown”. */
  readonly evidence: readonly Evidence[];
}

/** Input that gave no article: exactly one named outcome each. */
export interface DossierFailure {
  readonly source: string;
  readonly outcome: string;
  readonly message: string;
}

/** Everything Headwater says about a set of articles. */
export interface Dossier {
  readonly articles: readonly DossierArticle[];
  readonly works: readonly Work[];
  readonly derivations: readonly Derivation[];
  readonly stories: readonly Story[];
  readonly storylines: readonly Storyline[];
  readonly quotes: readonly QuoteFamily[];
  readonly figures: readonly FigureFamily[];
  readonly facts: readonly Fact[];
  readonly people: readonly Person[];
  readonly passages: readonly Passage[];
  readonly failures: readonly DossierFailure[];
}
