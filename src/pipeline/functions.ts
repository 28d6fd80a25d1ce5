import type { AnalysedArticle } from '../core/analysis.ts';
import type { OutletCatalogue } from '../core/outlet-catalogue.ts';
import type { StoryProvenance } from '../core/provenance.ts';
import { groupPeople } from '../language/people.ts';
import { analyse } from '../provenance/analyse.ts';
import { traceStory } from '../provenance/trace-story.ts';
import { chooseBrief } from '../stories/brief.ts';
import type { BriefArticle } from '../stories/brief-facts.ts';
import { chooseHeadline, type HeadlineCandidate } from '../stories/headline.ts';
import { storyFeatures } from '../stories/story-features.ts';
import { storyProfile } from '../stories/story-profile.ts';
import { findStorylines } from '../stories/storylines.ts';
import { extractPdfInTime } from './extract-pdf-in-time.ts';
import { readAny } from './read-any.ts';
import { searchWords } from './search-words.ts';
import type { WorkerFunctions } from './stage-functions.ts';

/** What a story is about stands in the first sentences. */
const LEAD_LENGTH = 300;

/** The functions that workers run. Loads all languages: the thread that writes does without this module. */
export function createWorkerFunctions(catalogue: OutletCatalogue): WorkerFunctions {
  const context = { catalogue };
  return {
    readCapture: (input) => readAny(input, context, extractPdfInTime),
    analyse: (article) => analyse(article, context),
    storyFeatures,
    traceStory: (articles, compared) => traceStory(articles, context, compared),
    groupPeople,
    headline: (articles, found) => chooseHeadline(headlineCandidates(articles, found)) ?? '',
    brief: (articles, found, about) => chooseBrief(briefArticles(articles, found), found.facts, about),
    storyProfile,
    findStorylines,
    words: searchWords,
  };
}

function originArticles({ works, origins }: Pick<StoryProvenance, 'works' | 'origins'>): Set<string | null> {
  return new Set(works.filter(({ id }) => origins.includes(id)).map((work) => work.article));
}

function briefArticles(articles: readonly AnalysedArticle[], found: StoryProvenance): BriefArticle[] {
  const originals = originArticles(found);
  return articles.map(({ article, analysis }) => ({
    article: article.id,
    text: article.text,
    language: article.language,
    origin: originals.has(article.id),
    sentences: analysis.sentences,
  }));
}

function headlineCandidates(
  articles: readonly AnalysedArticle[],
  { verdicts, works, origins }: StoryProvenance,
): HeadlineCandidate[] {
  const originals = originArticles({ works, origins });
  const streamOf = new Map(
    verdicts.map(({ article, primarySource }) => [article, primarySource?.work ?? null]),
  );
  const sizes = new Map<string | null, number>();
  for (const work of streamOf.values()) sizes.set(work, (sizes.get(work) ?? 0) + 1);
  return articles.map(({ article }) => {
    const stream = streamOf.get(article.id) ?? null;
    return {
      article: article.id,
      title: article.title,
      language: article.language,
      lead: article.text.slice(0, LEAD_LENGTH),
      origin: originals.has(article.id),
      stream: stream === null ? 0 : (sizes.get(stream) ?? 0) / articles.length,
    };
  });
}
