import type { CapturedItem } from '../take-in-item.ts';
import { TaskError, type WorkerPool } from '../worker-pool.ts';
import type { ListingTask } from './listing-task.ts';
import type { SourceDocument, SourcePage } from './source-document.ts';
import type { Gathered } from './take-apart.ts';

/** Reads documents that list others: feeds, sitemaps, home pages, agencies' messages. */
export interface ListingReader {
  /** What a source's address gave. */
  readSource(page: SourcePage): Promise<SourceDocument>;
  /** What a document that lists others holds (`takeApart`). */
  takeApart(item: CapturedItem): Promise<readonly Gathered[]>;
}

/**
 * Reads listings in worker threads, since a broken feed of some megabytes takes seconds and strangers write them: one that
 * takes too long or needs too much memory is an outcome, and nothing else waits for it.
 */
export function createListingReader(run: WorkerPool['run']): ListingReader {
  const perform = <Result>(task: ListingTask) => run<Result>(task);
  return {
    readSource: (page) =>
      perform<SourceDocument>({ type: 'source', page }).catch((error: unknown) => ({
        kind: 'unreadable',
        ...failureOf(error),
      })),
    takeApart: (item) =>
      perform<readonly Gathered[]>({ type: 'take-apart', item }).catch((error: unknown) => {
        const { source, url, firstSeen } = item;
        return [{ source, url, firstSeen, ...failureOf(error) }];
      }),
  };
}

function failureOf(error: unknown): { outcome: 'timed-out' | 'reader-failed'; message: string } {
  if (!(error instanceof TaskError)) throw error;
  const outcome = error.failure === 'timed-out' ? 'timed-out' : 'reader-failed';
  return { outcome, message: `Reading what it lists failed. ${error.message}` };
}
