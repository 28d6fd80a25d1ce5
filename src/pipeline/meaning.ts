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

/** What an article means by the model, as its features bear it (`packMeaning`); null where the model did not answer. */
export async function meaningOf(
  { title, text }: { readonly title: string | null; readonly text: string },
  { model, embed }: Meaning,
): Promise<number[] | null> {
  const vector = await embed(`${title ?? ''}\n\n${text}`.slice(0, TEXT_LENGTH).trim());
  return vector === null ? null : [...packMeaning(model, vector)];
}

/** Adds to the features of a page that was read what its text means by the model. */
export async function withMeaning(result: PageResult, model: Meaning): Promise<PageResult> {
  if (result.outcome !== 'article') return result;
  const { row } = result.revision;
  const meaning = await meaningOf(row, model);
  if (meaning === null) return result;
  const features = { ...unpackJson<StoryFeatures>(row.features), meaning };
  return { ...result, revision: { ...result.revision, row: { ...row, features: packJson(features) } } };
}
