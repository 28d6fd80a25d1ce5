import type { StageContext } from './stage.ts';
import type { Acceptance, TakeInItem } from './take-in-item.ts';

/** How many items came so far, and what became of them on the way in. */
export interface Progress {
  readonly items: number;
  readonly captured: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** So much is on its way to the disk at a time, so that a long list of large pages does not fill the memory. */
const MOST_ITEMS = 64;
const MOST_BYTES = 32_000_000;

/**
 * Takes items in through the capture stage. An item is counted once it is on the disk: its bytes in the archive, and the
 * job to read it. Taken in twice, the same bytes from the same place change nothing; other bytes from the same place are a
 * revision.
 */
export async function takeIn(
  items: AsyncIterable<TakeInItem> | Iterable<TakeInItem>,
  context: Pick<StageContext, 'incoming' | 'wake'>,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Progress> {
  const counts: Record<Acceptance, number> & { items: number } = {
    items: 0,
    captured: 0,
    unchanged: 0,
    failed: 0,
  };
  const pending = new Map<Promise<void>, number>();
  let bytes = 0;
  for await (const item of items) {
    const size = 'body' in item ? item.body.length : 0;
    while (pending.size >= MOST_ITEMS || (pending.size > 0 && bytes + size > MOST_BYTES))
      await Promise.race(pending.keys());
    const { promise, resolve, reject } = Promise.withResolvers<Acceptance>();
    const done = promise
      .then((acceptance) => {
        counts.items += 1;
        counts[acceptance] += 1;
        onProgress({ ...counts });
      })
      .finally(() => {
        pending.delete(done);
        bytes -= size;
      });
    // Seen by whoever waits below; the others must not count as unseen.
    done.catch(() => {});
    pending.set(done, size);
    bytes += size;
    context.incoming.push({ item, accepted: resolve, refused: reject });
    context.wake();
  }
  await Promise.all(pending.keys());
  return { ...counts };
}
