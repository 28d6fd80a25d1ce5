import { lastArticleNumber } from '../../store/articles.ts';
import { oldStories, recordsOfStory } from '../../store/story-records.ts';
import type { Connection } from '../../store/tables.ts';
import type { StoryFeatures } from '../../stories/story-features.ts';
import type { StoryAssigner } from '../stage-functions.ts';

/** Old stories taken up again for one article, and articles of each. */
const MOST_STORIES = 3;
const MOST_ARTICLES = 16;

/**
 * Where an article would begin a story, but the store has older articles than the index remembers that share its rarest
 * words or are the page that it names: lets the index take up their stories again, before it decides. What is taken up is
 * forgotten again in its turn, as if it had just come.
 *
 * @param window - articles that the index remembers
 */
export async function reopenStories(
  { stories }: { readonly stories: Pick<StoryAssigner, 'weigh' | 'restoreKept'> },
  db: Connection,
  features: StoryFeatures,
  window: number,
): Promise<void> {
  const forgotten = (await lastArticleNumber(db)) - window;
  if (forgotten <= 0) return;
  const { begins, rarest } = stories.weigh(features);
  if (!begins) return;
  const pages = features.origins.flatMap((origin) => /^page (.+)$/.exec(origin)?.[1] ?? []);
  for (const story of await oldStories(db, { terms: rarest, pages }, forgotten, MOST_STORIES))
    for (const { record } of await recordsOfStory(db, story, MOST_ARTICLES))
      if (record !== null) stories.restoreKept(record, story);
}
