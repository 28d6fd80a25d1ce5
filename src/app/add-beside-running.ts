import type { Settings } from '../config/settings.ts';
import type { DossierFailure } from '../core/dossier.ts';
import { captureOnly } from '../pipeline/capture-only.ts';
import { gather } from '../pipeline/gather/gather.ts';
import { outletOfAddress } from '../pipeline/operator-rules.ts';
import { createSqliteQueue } from '../queue/sqlite-queue.ts';
import { holdLease } from '../store/sqlite/hold-lease.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { type Added, counted, dossierFailures, type OnProgress } from './added.ts';
import { createCatalogue, outletFiles, rememberedOutlets } from './catalogue.ts';
import { createFetcher, gatherContext, guardedReader, systemClock } from './parts.ts';

/**
 * Takes in beside a Headwater that runs on the same store, which reads what was added: null where none runs.
 *
 * @throws HeadwaterError where the store cannot be opened.
 */
export async function addBesideRunning(
  settings: Settings,
  targets: readonly string[],
  onProgress?: OnProgress,
): Promise<(Added & { readonly failures: DossierFailure[] }) | null> {
  const lease = holdLease(settings.data);
  lease?.release();
  if (lease !== null) return null;
  const store = openSqliteStore(settings.data);
  const fetcher = createFetcher(settings);
  const reader = guardedReader(settings);
  try {
    const outlets = await rememberedOutlets(store, createCatalogue(settings, targets), outletFiles(targets));
    const queue = createSqliteQueue({ clock: systemClock });
    const place = { store, queue, clock: systemClock, outletOf: outletOfAddress(outlets) };
    const added = await counted(gather(targets, gatherContext(settings, fetcher, reader.listings)), (items) =>
      captureOnly(items, place, onProgress),
    );
    return { ...added, failures: await dossierFailures(store, added.sources) };
  } finally {
    await fetcher.close();
    await reader.close();
    await store.close();
  }
}
