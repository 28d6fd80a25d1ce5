import type { Evidence } from './evidence.ts';
import type { FigureFamily } from './figure.ts';
import type { OutletReference } from './outlet.ts';
import type { QuoteFamily } from './quote.ts';
import type { Span } from './span.ts';

/**
 * A value and what says so. A `speaker` is whom the work itself has its news from, in the words of `text`, named or not; an
 * `owner` the group that its outlet belongs to.
 */
export interface WorkFieldEvidence extends Evidence {
  readonly field: 'outlet' | 'url' | 'title' | 'byline' | 'published' | 'article' | 'speaker' | 'owner';
}

/**
 * A report that articles derive from, whether we captured it (`article`) or not. An uncaptured work is put together from
 * what others say of it.
 */
export interface Work {
  readonly id: string;
  readonly outlet: OutletReference | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  readonly article: string | null;
  readonly evidence: readonly WorkFieldEvidence[];
  /** What an uncaptured work takes from others by the word of articles that name both: "the FT, citing Interfax". */
  readonly derivedFrom?: readonly WorkDerivation[];
  /** Its text was removed at its owner's request: it is named as far as they let it be. */
  readonly removed?: true;
  /** Of an uncaptured work whose page was put in line to be fetched: `waiting`, or the outcome of fetching it. */
  readonly page?: string;
}

/** The page of a work that was not captured, and the articles that take something from it. */
export interface CitedPage {
  readonly url: string;
  readonly articles: readonly string[];
}

/** Uncaptured work → work. `confidence` is 0 to 1. */
export interface WorkDerivation {
  readonly work: string;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** PROV-O: reprint `alternateOf`, excerpt `wasQuotedFrom`, all of them `wasDerivedFrom`. */
export type DerivationKind = 'reprint' | 'excerpt' | 'rewrite' | 'translation' | 'mention';

/** article → work. */
export interface Derivation {
  readonly article: string;
  readonly work: string;
  readonly kind: DerivationKind;
  /** Share of the article's text that comes from the work, 0 to 1; null where the work's text is not known. */
  readonly share: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** `verbatim`: word for word; `edited`: a few words changed; `paraphrase`: same content; `translation`: other language. */
export type PassageKind = 'verbatim' | 'edited' | 'paraphrase' | 'translation';

/** A run of sentences found in two articles. `similarity` is 0 to 1. */
export interface Passage {
  readonly kind: PassageKind;
  readonly similarity: number;
  readonly left: Span & { readonly article: string; readonly text: string };
  readonly right: Span & { readonly article: string; readonly text: string };
}

/** What an article is, in the order in which lists of them stand: own reporting, others' words, others' content. */
export const ARTICLE_KINDS = ['original', 'reprint', 'excerpt', 'translation', 'rewrite', 'unknown'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** The end of an article's chain of derivations (`prov:hadPrimarySource`), with the work's fields beside it. */
export interface PrimarySource {
  readonly work: string;
  readonly outlet: OutletReference | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly published: string | null;
  /** The captured article, or null where the work was never captured. */
  readonly article: string | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Its text was removed at its owner's request. */
  readonly removed?: true;
}

/** What provenance says of one article. `reason` is one sentence for a person. */
export interface ArticleVerdict {
  readonly article: string;
  readonly kind: ArticleKind;
  readonly primarySource: PrimarySource | null;
  /** Whether an article that has its content from others names any of them; null where that is not known of it. */
  readonly credit: Credit | null;
  /** Seconds from its primary source's publishing to its own, as both pages claim and nothing speaks against; or null. */
  readonly secondsBehind: number | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

export type Credit = 'given' | 'withheld';

/** One statement as the articles of a story carry it: a group of aligned sentences. */
export interface Fact {
  readonly id: string;
  readonly members: readonly (Span & { readonly article: string; readonly text: string })[];
  /** Ids of the works that carry it. */
  readonly origins: readonly string[];
}

/** One person under all the spellings that the articles use. `name` is the fullest of them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly articles: readonly string[];
}

/** All that provenance says of one story, found by one pure function from its articles. */
export interface StoryProvenance {
  readonly verdicts: readonly ArticleVerdict[];
  readonly works: readonly Work[];
  readonly derivations: readonly Derivation[];
  /** Ids of the works that are the story's independent origins. */
  readonly origins: readonly string[];
  readonly quotes: readonly QuoteFamily[];
  readonly figures: readonly FigureFamily[];
  readonly facts: readonly Fact[];
  readonly passages: readonly Passage[];
}
