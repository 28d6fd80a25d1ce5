import { Worker } from 'node:worker_threads';
import type { TakedownSearch, TakedownSearchResult } from './search-takedowns.ts';

/** Searches files in a thread of its own. Rejects where that fails. */
export function searchFilesAside(search: TakedownSearch): Promise<TakedownSearchResult> {
  const script = new URL(
    `./search-files-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
    import.meta.url,
  );
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: search });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the search of files ended with code ${code}`)));
  });
}
