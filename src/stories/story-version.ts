import { identifier } from '../core/identifier.ts';
import { type StoryModel, storyModel } from './story-model.ts';

/** To be raised whenever stories are decided in another way, other than by weights: those tell for themselves. */
const ALGORITHM = 12;

/**
 * The version of the algorithm with its weights: "2.k3f8xa". It stands with every story, and where it differs from that of
 * the last run, the last articles are put into stories anew. `meaning` is the version of the embedding model that has a part
 * in it: "2.k3f8xa+minilm".
 */
export function storyVersion(model: StoryModel = storyModel, meaning: string | null = null): string {
  const own = `${ALGORITHM}.${identifier('', JSON.stringify(model)).slice(1, 7)}`;
  return meaning === null ? own : `${own}+${meaning}`;
}
