import type { AnalysedArticle } from '../../src/core/analysis.ts';
import { createOutletCatalogue } from '../../src/core/outlet-catalogue.ts';
import { featuresOf } from '../../src/pipeline/features-of.ts';
import { createWorkerFunctions } from '../../src/pipeline/functions.ts';
import type { WorkerFunctions } from '../../src/pipeline/stage-functions.ts';
import type { StoryFeatures } from '../../src/stories/story-features.ts';
import { createStoryIndex } from '../../src/stories/story-index.ts';
import { bcubed, pairwise } from '../quality/clustering.ts';
import type { NewsroomKnobs } from './knobs.ts';
import { createNewsroom, type NewsroomStory } from './newsroom.ts';
import { type Counts, countStory, type Mistake, noCounts } from './score.ts';

export interface NewsroomMeasure {
  /** Articles that came in. */
  readonly captured: number;
  readonly counts: Counts;
  /** How well the articles of all stories, put into stories as they came in, are found together: BCubed and pairwise F1. */
  readonly stories: { readonly bcubed: number; readonly pairwise: number };
}

/**
 * Reads the captured pages of a simulated world, analyses them and traces each story; the mistakes go to `onMistake` as
 * they are found. All stories are of one grammar and its events alike, so that telling them apart is measured too.
 */
export async function measureNewsroom(
  knobs: NewsroomKnobs,
  onMistake: (mistake: Mistake) => void = () => {},
): Promise<NewsroomMeasure> {
  const newsroom = createNewsroom(knobs);
  const known = newsroom.outlets.filter((outlet) => outlet.known);
  const functions = createWorkerFunctions(createOutletCatalogue(known.map(({ outlet }) => outlet)));
  const counts = noCounts();
  let captured = 0;
  const arrivals: Arrival[] = [];
  for (const story of newsroom.stories()) {
    const read = await readStory(story, functions);
    captured += read.length;
    for (const one of read)
      arrivals.push({
        at: one.article.firstSeen ?? '',
        story: story.id,
        features: featuresOf(one, functions),
      });
    for (const mistake of countStory(story, read, functions.traceStory(read), counts)) onMistake(mistake);
  }
  return { captured, counts, stories: scoreStories(arrivals) };
}

interface Arrival {
  readonly at: string;
  readonly story: string;
  readonly features: StoryFeatures;
}

function scoreStories(arrivals: Arrival[]): NewsroomMeasure['stories'] {
  const index = createStoryIndex();
  arrivals.sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { features } of arrivals) index.assign(features);
  const gold = new Map(arrivals.map(({ features, story }) => [features.article, story]));
  const found = new Map([...gold.keys()].map((id) => [id, index.storyOf(id) ?? id]));
  return { bcubed: bcubed(found, gold).f1, pairwise: pairwise(found, gold) };
}

async function readStory(
  { articles }: NewsroomStory,
  { readCapture, analyse }: WorkerFunctions,
): Promise<AnalysedArticle[]> {
  const read: AnalysedArticle[] = [];
  for (const { id, url, html, firstSeen, captured } of articles) {
    if (!captured) continue;
    const result = await readCapture({
      id,
      source: url,
      url,
      contentType: 'text/html',
      body: html,
      firstSeen,
    });
    if (result.outcome !== 'article') throw new Error(`${url} became ${result.outcome}: ${result.message}`);
    read.push({ article: result.article, analysis: analyse(result.article) });
  }
  return read;
}
