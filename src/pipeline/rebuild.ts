import type { Queue } from '../queue/queue.ts';
import { capturesAfter } from '../store/captures/captures.ts';
import { clearInferred } from '../store/clear-inferred.ts';
import type { Store } from '../store/store.ts';
import { sequenceKey } from './sequence-key.ts';
import { JOB } from './stage.ts';

const BATCH = 1_000;

/**
 * Throws away everything but the captures and the outcomes of fetching, and asks for it to be made again, in one
 * transaction: the next run of the pipeline makes the same of the same captures. No pipeline may be running.
 *
 * @returns how many captures will be read.
 */
export async function rebuild({ store, queue }: { store: Store; queue: Queue }): Promise<number> {
  return store.write.transaction().execute(async (tx) => {
    await clearInferred(tx);
    let count = 0;
    for (let last = 0; ; ) {
      const captures = await capturesAfter(tx, last, BATCH);
      const jobs = captures.map((capture) => ({ kind: JOB.read, key: sequenceKey(capture.sequence) }));
      await queue.enqueue(tx, jobs);
      count += jobs.length;
      last = captures.at(-1)?.sequence ?? last;
      if (captures.length < BATCH) return count;
    }
  });
}
