import type { Analysis } from '../core/analysis.ts';
import type { LivePost } from '../core/article.ts';
import type { DossierArticle } from '../core/dossier.ts';
import type { Evidence } from '../core/evidence.ts';
import type { FigureFamily } from '../core/figure.ts';
import type { OutletReference } from '../core/outlet.ts';
import type { Proportion } from '../core/proportion.ts';
import type {
  ArticleKind,
  Credit,
  Derivation,
  Fact,
  Passage,
  Person,
  PrimarySource,
  Work,
} from '../core/provenance.ts';
import type { QuoteFamily } from '../core/quote.ts';
import type { Revision } from '../core/revision.ts';
import type { RightsPolicy, ShownText } from '../core/rights.ts';
import type { RulingRecord, RulingUnderWay } from '../core/ruling.ts';
import type { BriefSentence, Story, StorylineStep, StoryMoveRecord, StorySignals } from '../core/story.ts';
import type { FactRow } from './reader/fact-matrix.ts';

/** A story as a list shows it. */
export interface StorySummary {
  readonly id: string;
  readonly headline: string;
  readonly language: string | null;
  readonly articles: number;
  /** Outlets that carry it: feeds of one publisher are one publisher. */
  readonly outlets: number;
  readonly independentOrigins: number;
  /** The outlet of the earliest primary source, captured or not; null where unknown. */
  readonly firstOutlet: OutletReference | null;
  /** ISO 8601, a day or an instant: of the earliest primary source, else of the earliest article. */
  readonly firstPublished: string | null;
  readonly newestPublished: string | null;
  readonly image: string | null;
}

/** What led to a verdict, as a list shows it: a sentence, the first pieces of evidence, and how many there are. */
export interface ShortEvidence {
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly pieces: number;
}

/** An independent origin of a story as a list shows it. `reason` is empty for a work that was never captured. */
export interface OriginSummary
  extends Pick<Work, 'outlet' | 'url' | 'title' | 'published' | 'article'>,
    ShortEvidence {
  readonly work: string;
  /** How many articles of the story go back to it, its own included. */
  readonly articles: number;
}

/** A story of the front page, with what its number of independent origins rests on, earliest origin first. */
export interface FrontPageStory extends StorySummary {
  readonly origins: readonly OriginSummary[];
  /** The outlets of the articles that their evidence stands in, by the articles' ids. */
  readonly outletNames: Readonly<Record<string, string>>;
}

/** An article as a list shows it. */
export interface ArticleSummary
  extends Pick<
      DossierArticle,
      'id' | 'url' | 'outlet' | 'title' | 'published' | 'firstSeen' | 'language' | 'kind'
    >,
    ShortEvidence {
  readonly story: string | null;
  readonly primarySource: Pick<PrimarySource, 'work' | 'outlet' | 'article' | 'confidence'> | null;
  /** Search only: the words around a hit, with the hits as spans of it. */
  readonly excerpt: {
    readonly text: string;
    readonly hits: readonly { start: number; end: number }[];
  } | null;
}

/** What pages of a large story say of all of it, where its articles are shown a page at a time. */
export interface WholeStory {
  /** The place of the first article shown, from 0. */
  readonly offset: number;
  readonly outlets: number;
  /** Articles of no known outlet; articles for which there is no evidence of an origin. */
  readonly unnamed: number;
  readonly unknown: number;
  readonly languages: readonly (string | null)[];
  /** When its first article came out, as far as is known. */
  readonly firstAt: string | null;
  /** How many articles go back to each origin, by the ids of the works. */
  readonly drawnOn: Readonly<Record<string, number>>;
  /** The origins' own articles, wherever they stand. */
  readonly sources: readonly DossierArticle[];
  /** Names and origins (ids of works) of other articles that quotes, figures, facts and people name, by the articles' ids. */
  readonly elsewhere: Readonly<Record<string, { readonly name: string; readonly origin: string | null }>>;
}

/** All that provenance says of one story. Articles are in the order in which they were published. */
export interface StoryView {
  readonly story: Story;
  /** Sentences of outlets that tell it, in the order in which they are told; empty before it was traced. */
  readonly brief: readonly BriefSentence[];
  readonly articles: readonly DossierArticle[];
  /** How many there are: `articles` holds a page of those of a large story, `story.articles` the ids of all. */
  readonly articleTotal: number;
  /** Of a story of more articles than are shown: works, derivations, quotes, figures, facts and people are then those of its first part and of the parts that hold the articles shown. */
  readonly whole?: WholeStory;
  readonly works: readonly Work[];
  readonly derivations: readonly Derivation[];
  readonly quotes: readonly QuoteFamily[];
  readonly figures: readonly FigureFamily[];
  readonly facts: readonly Fact[];
  readonly people: readonly Person[];
  readonly passages: readonly Passage[];
  /** The other stories of its course of events, oldest first: what it goes on from, and what goes on from it. */
  readonly storyline: readonly StorySummary[];
  /** Which of these stories, itself included, goes on from which, and why. */
  readonly storylineSteps: readonly StorylineStep[];
  /** The last articles that came from other stories or went there, with the headlines of those. */
  readonly recentMoves: Pick<StoryDecisions, 'moves' | 'headlines'>;
  /** Why each article is in this story; the one that began it has no evidence. */
  readonly membership: readonly { readonly article: string; readonly evidence: readonly Evidence[] }[];
  /** What people ruled of it that is being done at this moment: articles are on their way in or out. */
  readonly beingRuled?: RulingUnderWay;
}

export interface ArticleView {
  readonly article: DossierArticle;
  /** Whether it is what a feed gave: its page was not, or could not be, taken in. */
  readonly isFeedEntry?: boolean;
  /** The part of the outlet that the page says it is in, where it says so. */
  readonly section?: string;
  /** The posts of a live blog, whose words stand in the text, in the order of the page. */
  readonly posts?: readonly Pick<LivePost, 'title' | 'published'>[];
  /** What its publisher says of its use; null where nothing was said. */
  readonly rights: RightsPolicy | null;
  /** How much of its text is shown to whoever asks, and why; not given where nobody asked who that is. */
  readonly shown?: ShownText;
  /** How many versions of it were seen. */
  readonly versions: number;
  /** Sentences, quotes, figures and citations as spans of its text; null where it was not analysed. */
  readonly analysis: Analysis | null;
  /**
   * The story as far as it concerns the article: of the others neither text nor evidence; the quotes, figures, facts, passages
   * and people that the article is part of; no brief, storyline or moves.
   */
  readonly story: StoryView | null;
  /** How it came to be in its story; null where it is in none. */
  readonly decision: (ArticleDecision & Pick<StoryDecisions, 'headlines'>) | null;
  /** Its neighbours in the stream of all articles by time. */
  readonly previous: ArticleSummary | null;
  readonly next: ArticleSummary | null;
  /** From other stories: same people, same outlet's follow-ups, or shared passages. */
  readonly related: readonly ArticleSummary[];
  /** Articles of other stories that share passages with it, most alike first. */
  readonly copies: readonly ArticleCopy[];
}

/** An article of another story that shares passages with one. */
export interface ArticleCopy {
  readonly article: ArticleSummary;
  readonly story: string;
  /** Share of the shorter text's passages, 0 to 1. */
  readonly share: number;
  /** What both have, the article looked at on the left. */
  readonly passages: readonly Passage[];
}

/** How an article came to be in its story. */
export interface ArticleDecision {
  readonly article: Pick<
    ArticleSummary,
    'id' | 'url' | 'outlet' | 'title' | 'published' | 'firstSeen' | 'language'
  >;
  readonly story: string;
  /** What speaks for it, the words at their places; empty where it began its story or a person put it there. */
  readonly evidence: readonly Evidence[];
  /** What was weighed when it joined; null where nothing was. */
  readonly signals: StorySignals | null;
  /** The first one first; empty where it is still in its first story. */
  readonly moves: readonly StoryMoveRecord[];
}

/** How a story was put together. */
export interface StoryDecisions {
  readonly story: StorySummary;
  /** How many articles there are of those listed. */
  readonly total: number;
  readonly articles: readonly ArticleDecision[];
  /** Moves into and out of it, the newest first. */
  readonly moves: readonly StoryMoveRecord[];
  readonly rulings: readonly RulingRecord[];
  /** Of the stories that moves name, as far as they are still there. */
  readonly headlines: Readonly<Record<string, string>>;
}

/** Facts of a story against its articles. */
export interface FactMatrix {
  readonly story: StorySummary;
  readonly factTotal: number;
  /** Of a large story: the facts of its first articles to come in and of those near the articles shown, counted there. */
  readonly isOfParts?: true;
  readonly articleTotal: number;
  /** The columns: some of the story's articles, those of one origin side by side. */
  readonly articles: readonly ArticleDecision['article'][];
  /** Some of the facts, what most articles have first. */
  readonly rows: readonly FactRow[];
  /** Of the articles that rows name, by their ids. */
  readonly outletNames: Readonly<Record<string, string>>;
}

/** The versions of an article, the newest first. */
export interface RevisionsView {
  readonly article: Pick<ArticleSummary, 'id' | 'url' | 'title' | 'outlet' | 'language'>;
  readonly total: number;
  /** Its publisher, or the operator, wants no text kept any more: no version's text is shown. */
  readonly isWithheld: boolean;
  /** How much of their text is shown to whoever asks, and why; not given where nobody asked who that is. */
  readonly shown?: ShownText;
  readonly revisions: readonly Revision[];
}

export interface OutletView {
  readonly outlet: OutletReference;
  /** The group that owns it, where the catalogue knows. */
  readonly owner?: string;
  readonly articles: readonly ArticleSummary[];
  /** How many there are of what was asked for: all of them, or those of one kind or source. */
  readonly total: number;
  /** How many articles are of each kind ("original", "reprint", …). */
  readonly kinds: Readonly<Record<string, number>>;
  readonly profile: OutletProfile;
  /** Whom it draws on, most first. */
  readonly drawsOn: readonly { readonly outlet: OutletReference; readonly articles: number }[];
  /** Who draws on it, most first. */
  readonly drawnOnBy: readonly { readonly outlet: OutletReference; readonly articles: number }[];
}

/** How an outlet works: counts with the bounds of what they say, no scores. */
export interface OutletProfile {
  /** Own reports, of all articles whose source is known. */
  readonly original: Proportion;
  /** Those that name a source, of the articles that have their content from others. */
  readonly credited: Proportion;
  /** Articles whose text was changed after it was first seen, of all. */
  readonly changed: Proportion;
  /** How long after their source its articles came out: quartiles; null where no two times can be compared. */
  readonly secondsBehind: {
    readonly articles: number;
    readonly lower: number;
    readonly median: number;
    readonly upper: number;
  } | null;
}

/** Which of an outlet's articles: of one kind, going back to one outlet (its domain), with or without credit, changed later. */
export interface OutletFilter {
  readonly kind?: ArticleKind;
  readonly source?: string;
  readonly credit?: Credit;
  readonly changed?: 'yes';
}

export interface Page {
  /** From 0. */
  readonly offset: number;
  readonly limit: number;
}

export interface SearchResults {
  readonly total: number;
  readonly articles: readonly ArticleSummary[];
}

/** Counts of everything that was taken in, by outcome. */
export type OutcomeCounts = Readonly<Record<string, number>>;

/** The read side of the store: what pages and API show. No method changes anything. */
export interface NewsReader {
  /** Newest and most widely and independently covered first. */
  frontPage(page: Page): Promise<{ readonly total: number; readonly stories: readonly FrontPageStory[] }>;
  /** A page of a large story's articles: the first hundred unless told. */
  story(id: string, page?: Page): Promise<StoryView | null>;
  article(id: string): Promise<ArticleView | null>;
  /** Of any address that a story had. */
  decisions(story: string, page: Page): Promise<StoryDecisions | null>;
  facts(story: string, pages: { readonly facts: Page; readonly articles: Page }): Promise<FactMatrix | null>;
  summaries(stories: readonly string[]): Promise<readonly StorySummary[]>;
  revisions(id: string, page: Page): Promise<RevisionsView | null>;
  outlet(domain: string, page: Page, filter?: OutletFilter): Promise<OutletView | null>;
  outlets(): Promise<readonly { readonly outlet: OutletReference; readonly articles: number }[]>;
  search(query: string, page: Page): Promise<SearchResults>;
  outcomes(): Promise<OutcomeCounts>;
}
