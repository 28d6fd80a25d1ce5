import { registrableDomain } from '../core/url.ts';
import { acceptItems, type CaptureContext } from './stages/capture.ts';
import { type Progress, takeIn } from './take-in.ts';
import type { Incoming, TakeInItem } from './take-in-item.ts';

/**
 * Takes items in beside a pipeline that another process runs on the same store: they are kept and queued, and that
 * pipeline reads them when it next looks at the queue. Outlets are known by their registrable domains where `outletOf` is not
 * given.
 */
export function captureOnly(
  items: AsyncIterable<TakeInItem> | Iterable<TakeInItem>,
  place: Pick<CaptureContext, 'store' | 'queue' | 'clock'> & Partial<Pick<CaptureContext, 'outletOf'>>,
  onProgress?: (progress: Progress) => void,
): Promise<Progress> {
  const incoming: Incoming[] = [];
  const context: CaptureContext = {
    outletOf: registrableDomain,
    ...place,
    incoming,
    addTimes() {},
    jobDone() {},
  };
  let turn = Promise.resolve();
  async function acceptAll(): Promise<void> {
    // A batch that fails is refused: whoever gave it in is told there.
    while (incoming.length > 0) await acceptItems(context).catch(() => {});
  }
  const wake = () => {
    turn = turn.then(acceptAll);
  };
  return takeIn(items, { incoming, wake }, onProgress);
}
