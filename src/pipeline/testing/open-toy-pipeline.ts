import type { Clock } from '../../core/clock.ts';
import { silentLogger } from '../../log/logger.ts';
import type { Queue } from '../../queue/queue.ts';
import { createSqliteQueue } from '../../queue/sqlite-queue.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../store/store.ts';
import { type Pipeline, startPipeline } from '../pipeline.ts';
import { toyWriterFunctions } from './toy-functions.ts';

const clock: Clock = { now: () => new Date() };

export interface ToyPipeline {
  readonly store: Store;
  readonly queue: Queue;
  readonly pipeline: Pipeline;
  close(): Promise<void>;
}

/** A real store, queue and pipeline in a folder, with the small functions of `toy-functions.ts`. */
export async function openToyPipeline(folder: string, workers = 2): Promise<ToyPipeline> {
  const store = openSqliteStore(folder);
  const queue = createSqliteQueue({ clock, backOffMilliseconds: 1 });
  const pipeline = await startPipeline({
    store,
    queue,
    clock,
    log: silentLogger,
    functions: toyWriterFunctions,
    workers: {
      size: workers,
      heapMegabytes: 32,
      timeoutMilliseconds: 2_000,
      module: new URL('./toy-functions.ts', import.meta.url),
      outlets: [],
    },
  });
  return {
    store,
    queue,
    pipeline,
    async close() {
      await pipeline.close();
      await store.close();
    },
  };
}
