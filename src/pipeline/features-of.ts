import type { AnalysedArticle } from '../core/analysis.ts';
import type { StoryFeatures } from '../stories/story-features.ts';
import type { WorkerFunctions } from './stage-functions.ts';

/**
 * What an article's story is found by. A file without an address was seen when it was given to us, which says nothing of
 * when it was published: two old pages given together are no evidence that they are of one day.
 */
export function featuresOf(
  { article, analysis }: AnalysedArticle,
  functions: Pick<WorkerFunctions, 'storyFeatures'>,
): StoryFeatures {
  const dated = article.url === null ? { ...article, firstSeen: null } : article;
  return functions.storyFeatures({ article: dated, analysis });
}
