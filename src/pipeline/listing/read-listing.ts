import type { ListingTask } from './listing-task.ts';
import { readSource } from './read-source.ts';
import type { SourceDocument } from './source-document.ts';
import { type Gathered, takeApart } from './take-apart.ts';

/** Does one task. Runs in workers. */
export function readListing(task: ListingTask): SourceDocument | readonly Gathered[] {
  return task.type === 'source' ? readSource(task.page) : takeApart(task.item);
}
