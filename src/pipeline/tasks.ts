import { createHash } from 'node:crypto';
import type { AnalysedArticle } from '../core/analysis.ts';
import { TEXT_CUT_OFF } from '../core/article.ts';
import type { OutcomeName } from '../core/outcome.ts';
import type { Person, StoryProvenance } from '../core/provenance.ts';
import type { BriefSentence } from '../core/story.ts';
import { peopleAbout } from '../provenance/families-about.ts';
import { comparableText } from '../read/comparable-text.ts';
import { type NewRevision, packRevision, unpackAnalysed } from '../store/articles.ts';
import { readCaptureBody } from '../store/captures/read-capture-body.ts';
import { unpackJson } from '../store/packed-json.ts';
import type { StoryRevision } from '../store/stories.ts';
import type { StoryFeatures } from '../stories/story-features.ts';
import type { StorylineMember, StoryProfile } from '../stories/story-profile.ts';
import { featuresOf } from './features-of.ts';
import { type FirstOrigin, firstOrigin } from './first-origin.ts';
import type { ListingTask } from './listing/listing-task.ts';
import type { SourceDocument } from './listing/source-document.ts';
import type { Gathered } from './listing/take-apart.ts';
import { type WithholdTask, withholdBody } from './revisit/withhold-body.ts';
import type { WorkerFunctions } from './stage-functions.ts';

/** Read and analyse one capture. `path` is that of its file in the archive. */
export interface PageTask {
  readonly type: 'page';
  readonly captureId: string;
  readonly articleId: string;
  readonly path: string;
  readonly source: string;
  readonly url: string | null;
  readonly contentType: string | null;
  readonly firstSeen: string;
}

/** Milliseconds that each step took in the worker. */
export type StepTimes = Readonly<Record<string, number>>;

/** How long all steps took together, and each, for the event of a job. */
export function spent(steps: StepTimes): { readonly milliseconds: number; readonly steps: StepTimes } {
  const rounded = Object.entries(steps).map(([name, time]) => [name, Math.round(time * 10) / 10] as const);
  const milliseconds = rounded.reduce((sum, [, time]) => sum + time, 0);
  return { milliseconds: Math.round(milliseconds), steps: Object.fromEntries(rounded) };
}

export type PageResult = { readonly times: StepTimes } & (
  | {
      readonly outcome: 'article';
      readonly revision: NewRevision;
      /** What must be known of how it was read, or null. */
      readonly message: string | null;
    }
  | {
      readonly outcome: Exclude<OutcomeName, 'article'>;
      readonly message: string;
      /** When it may be read, ISO 8601; null where that is not said. */
      readonly until: string | null;
    }
);

/** Find out where the articles of one story, or of one part of it, come from. */
export interface StoryTask {
  readonly type: 'story';
  readonly revisions: readonly StoryRevision[];
  /** Of other stories, or of earlier parts: what these may come from. */
  readonly others: readonly StoryRevision[];
  /** What stands above a story is of its core. */
  readonly isCore: boolean;
}

export interface StoryResult {
  readonly found: StoryProvenance;
  readonly people: readonly Person[];
  readonly headline: string;
  readonly brief: readonly BriefSentence[];
  /** Of the headline. */
  readonly language: string | null;
  readonly first: FirstOrigin;
  readonly times: StepTimes;
}

/** Say what stories are about. `features` are packed, a list for each story. */
export interface ProfileTask {
  readonly type: 'profiles';
  readonly stories: readonly { readonly story: string; readonly features: readonly Uint8Array[] }[];
}

export interface ProfileResult {
  readonly profiles: readonly StoryProfile[];
  readonly times: StepTimes;
}

export type Task = PageTask | StoryTask | ProfileTask | ListingTask | WithholdTask;

/** Does one task. Runs in workers. */
export function performTask(
  task: Task,
  functions: WorkerFunctions,
): Promise<PageResult | SourceDocument | readonly Gathered[]> | StoryResult | ProfileResult | string {
  switch (task.type) {
    case 'page':
      return readPage(task, functions);
    case 'story':
      return traceStory(task, functions);
    case 'profiles':
      return profileStories(task, functions);
    case 'withhold':
      return withholdBody(task);
    case 'source':
    case 'take-apart':
      return readListed(task);
  }
}

/** Loaded by the first feed: a program that takes in pages does without. */
async function readListed(task: ListingTask): Promise<SourceDocument | readonly Gathered[]> {
  const { readListing } = await import('./listing/read-listing.ts');
  return readListing(task);
}

async function readPage(task: PageTask, functions: WorkerFunctions): Promise<PageResult> {
  const watch = stopwatch();
  const read = await functions.readCapture({
    id: task.articleId,
    source: task.source,
    url: task.url,
    contentType: task.contentType,
    body: readCaptureBody(task.path),
    firstSeen: task.firstSeen,
  });
  watch.lap('read');
  if (read.outcome !== 'article') {
    const { outcome, message, until = null } = read;
    return { outcome, message, until, times: watch.times };
  }
  const { article } = read;
  const analysed = { article, analysis: functions.analyse(article) };
  watch.lap('analyse');
  const features = featuresOf(analysed, functions);
  watch.lap('features');
  const terms = searchTerms(analysed, functions);
  watch.lap('terms');
  const textHash = createHash('sha256').update(comparableText(article)).digest('base64url');
  const revision = packRevision(task.captureId, analysed, { textHash, features, terms });
  watch.lap('pack');
  const message = article.trace.find(({ rule }) => rule === TEXT_CUT_OFF)?.reason ?? null;
  return { outcome: 'article', revision, message, times: watch.times };
}

/** Title and body as they are indexed, parted by a line break, which no term holds. */
function searchTerms({ article, analysis }: AnalysedArticle, functions: WorkerFunctions): string {
  const terms = (text: string) =>
    functions.words
      .text(text, analysis.language)
      .map((word) => word.term)
      .join(' ');
  return `${terms(article.title ?? '')}\n${terms(article.text)}`;
}

function traceStory(task: StoryTask, functions: WorkerFunctions): StoryResult {
  const watch = stopwatch();
  const articles = task.revisions.map(unpackAnalysed);
  watch.lap('unpack');
  const others = task.others.map(unpackAnalysed);
  const found = functions.traceStory(articles, { articles: others, areEarlier: !task.isCore });
  watch.lap('trace');
  const grouped = functions.groupPeople(task.isCore ? articles : [...articles, ...others]);
  const people = peopleAbout(grouped, new Set(articles.map(({ article }) => article.id)));
  watch.lap('people');
  if (!task.isCore) return resultOfPart(found, people, watch.times);
  const headline = functions.headline(articles, found);
  watch.lap('headline');
  const language = headlineLanguage(headline, articles);
  const brief = functions.brief(articles, found, { headline, language });
  watch.lap('brief');
  return {
    found,
    people,
    headline,
    brief,
    language,
    first: firstOrigin(found, articles),
    times: watch.times,
  };
}

function resultOfPart(found: StoryProvenance, people: readonly Person[], times: StepTimes): StoryResult {
  const first = { outlet: null, published: null };
  return { found, people, headline: '', brief: [], language: null, first, times };
}

function profileStories(task: ProfileTask, functions: WorkerFunctions): ProfileResult {
  const watch = stopwatch();
  const profiles = Array.from(unpackMembers(task), functions.storyProfile);
  watch.lap('profiles');
  return { profiles, times: watch.times };
}

function* unpackMembers({ stories }: ProfileTask): Generator<StorylineMember> {
  for (const { story, features } of stories)
    yield { story, articles: features.map((packed) => unpackJson<StoryFeatures>(packed)) };
}

/** That of most of the articles which bear it as their title. */
function headlineLanguage(headline: string, articles: readonly AnalysedArticle[]): string | null {
  const bearers = articles.filter(({ article }) => article.title?.trim() === headline);
  return mainLanguage(bearers) ?? mainLanguage(articles);
}

/** Of most of the articles; of the first among equals. */
function mainLanguage(articles: readonly AnalysedArticle[]): string | null {
  const counts = new Map<string, number>();
  for (const { article } of articles) {
    if (article.language !== null) counts.set(article.language, (counts.get(article.language) ?? 0) + 1);
  }
  let best: string | null = null;
  for (const [language, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = language;
  }
  return best;
}

function stopwatch(): { lap(name: string): void; times: Record<string, number> } {
  const times: Record<string, number> = {};
  let last = performance.now();
  return {
    times,
    lap(name) {
      const now = performance.now();
      times[name] = now - last;
      last = now;
    },
  };
}
