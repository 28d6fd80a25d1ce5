import { packJson, unpackJson } from '../store/packed-json.ts';
import { type MeaningModel, packMeaning } from '../stories/meaning.ts';
import type { StoryFeatures } from '../stories/story-features.ts';
import type { PageResult } from './tasks.ts';

/** The embedding model that the user runs. */
export interface Meaning {
  readonly model: MeaningModel;
  /** A vector for a text; null where the model did not answer. */
  embed(text: string): Promise<Float32Array | null>;
}

/** What an article is about stands at its beginning, and models read no more than some hundred words. */
const TEXT_LENGTH = 2_000;

/** Adds to the features of a page that was read what its text means by the model. */
export async function withMeaning(result: PageResult, { model, embed }: Meaning): Promise<PageResult> {
  if (result.outcome !== 'article') return result;
  const { row } = result.revision;
  const vector = await embed(`${row.title ?? ''}\n\n${row.text}`.slice(0, TEXT_LENGTH).trim());
  if (vector === null) return result;
  const features = {
    ...unpackJson<StoryFeatures>(row.features),
    meaning: [...packMeaning(model, vector)],
  };
  return { ...result, revision: { ...result.revision, row: { ...row, features: packJson(features) } } };
}
