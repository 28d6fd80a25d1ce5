import type { WorkerFunctions } from '../../src/pipeline/stage-functions.ts';
import { createWorkerFunctions as toyFunctions } from '../../src/pipeline/testing/toy-functions.ts';
import { clusterFeatures } from '../../src/stories/cluster-documents.ts';

/** The small functions of tests, but for what the real index of stories decides by. */
export function createWorkerFunctions(): WorkerFunctions {
  return {
    ...toyFunctions(),
    storyFeatures: ({ article: { id, title, text, published } }) =>
      clusterFeatures({ id, title, text, published, language: 'en' }),
  };
}
