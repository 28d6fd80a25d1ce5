import type { AnalysedArticle } from '../../src/core/analysis.ts';
import { createOutletCatalogue } from '../../src/core/outlet-catalogue.ts';
import { createWorkerFunctions } from '../../src/pipeline/functions.ts';
import type { WorkerFunctions } from '../../src/pipeline/stage-functions.ts';
import type { NewsroomKnobs } from './knobs.ts';
import { createNewsroom, type NewsroomStory } from './newsroom.ts';
import { type Counts, countStory, type Mistake, noCounts } from './score.ts';

export interface NewsroomMeasure {
  /** Articles that came in. */
  readonly captured: number;
  readonly counts: Counts;
}

/**
 * Reads the captured pages of a simulated world, analyses them and traces each story; the mistakes go to `onMistake` as
 * they are found. How stories are put together is measured elsewhere.
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
  for (const story of newsroom.stories()) {
    const read = await readStory(story, functions);
    captured += read.length;
    for (const mistake of countStory(story, read, functions.traceStory(read), counts)) onMistake(mistake);
  }
  return { captured, counts };
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
