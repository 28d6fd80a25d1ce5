import type { AnalysedArticle, Analysis } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import type { Person, StoryProvenance } from '../core/provenance.ts';
import type { BriefSentence, Storyline } from '../core/story.ts';
import type { Compared } from '../provenance/trace-story.ts';
import type { CaptureInput, ReadResult } from '../read/capture-input.ts';
import type { SearchWords } from '../store/reader/search-words.ts';
import type { StoryFeatures } from '../stories/story-features.ts';
import type { StoryIndex } from '../stories/story-index.ts';
import type { StorylineMember, StoryProfile } from '../stories/story-profile.ts';
import type { StoryRulings } from '../stories/story-rulings.ts';

/** The pure functions that workers run, article by article and story by story. */
export interface WorkerFunctions {
  readCapture(input: CaptureInput): ReadResult | Promise<ReadResult>;
  analyse(article: Article): Analysis;
  storyFeatures(analysed: AnalysedArticle): StoryFeatures;
  /** Nothing is said of what they are compared with. */
  traceStory(articles: readonly AnalysedArticle[], compared?: Compared): StoryProvenance;
  groupPeople(articles: readonly AnalysedArticle[]): Person[];
  /** One of the titles that outlets wrote, for the story as a whole. */
  headline(articles: readonly AnalysedArticle[], found: StoryProvenance): string;
  /** Sentences of outlets, in the language of its headline, that tell the story. */
  brief(
    articles: readonly AnalysedArticle[],
    found: StoryProvenance,
    about: { readonly headline: string; readonly language: string | null },
  ): BriefSentence[];
  /** What a story is about. */
  storyProfile(story: StorylineMember): StoryProfile;
  findStorylines(stories: Iterable<StorylineMember>): Storyline[];
  readonly words: SearchWords;
}

/** Puts articles into stories in the order in which they come; the same features in the same order decide the same. */
export type StoryAssigner = Pick<
  StoryIndex,
  | 'version'
  | 'assign'
  | 'weigh'
  | 'keep'
  | 'restore'
  | 'restoreKept'
  | 'restoreSegment'
  | 'forget'
  | 'move'
  | 'keepApart'
  | 'compare'
  | 'neighbours'
>;

/** The functions that run in the one place that writes. */
export interface WriterFunctions {
  /** `window`: how many articles it remembers. */
  createStoryIndex(options?: {
    readonly window?: number;
    readonly rulings?: StoryRulings;
    readonly meaning?: string | null;
  }): StoryAssigner;
}

export interface StageFunctions extends WorkerFunctions, WriterFunctions {}
