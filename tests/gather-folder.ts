import { systemClock } from '../src/app/parts.ts';
import { captureOfItem } from '../src/pipeline/capture-of-item.ts';
import { gather } from '../src/pipeline/gather/gather.ts';
import { listingsHere } from '../src/pipeline/listing/testing/listings-here.ts';
import type { CaptureInput } from '../src/read/capture-input.ts';

/** Everything below a folder, as reading takes it. */
export async function* gatherFolder(folder: string): AsyncGenerator<CaptureInput> {
  const now = systemClock.now();
  const context = { fetcher: { fetch: noNetwork }, listings: listingsHere, maxBytes: 20_000_000, now };
  for await (const item of gather([folder], context)) {
    if ('body' in item) yield captureOfItem(item, now.toISOString());
  }
}

function noNetwork(): never {
  throw new Error('a folder needs no network');
}
