import type { CapturedItem } from '../take-in-item.ts';
import type { SourcePage } from './source-document.ts';

/** Read a document that lists others: of a source that is watched, or one that is taken in. */
export type ListingTask =
  | { readonly type: 'source'; readonly page: SourcePage }
  | { readonly type: 'take-apart'; readonly item: CapturedItem };
