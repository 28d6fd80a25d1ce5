import type { ExtractPdf, PdfFailure, PdfText } from '../read/pdf/extract-pdf.ts';
import { createListingReader, type ListingReader } from './listing/listing-reader.ts';
import type { ListingTask } from './listing/listing-task.ts';
import { createWorkerPool, TaskError, type WorkerPool } from './worker-pool.ts';

/** What reads documents that may take long, and lets go of its worker. */
export interface GuardedReader {
  /** Takes the text out of PDF documents. */
  readonly extractPdf: ExtractPdf;
  readonly listings: ListingReader;
  close(): Promise<void>;
}

export type GuardedTask = { readonly type: 'pdf'; readonly bytes: Uint8Array } | ListingTask;

/**
 * Reads in a worker thread with a cap on heap and time, for a program that works without the pipeline. The worker starts
 * with the first document.
 */
export function createGuardedReader(limits: {
  readonly heapMegabytes: number;
  readonly timeoutMilliseconds: number;
}): GuardedReader {
  let pool: WorkerPool | undefined;
  function run<Result>(task: unknown): Promise<Result> {
    const name = `./guarded-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`;
    pool ??= createWorkerPool({
      script: new URL(name, import.meta.url),
      workerData: null,
      size: 1,
      ...limits,
    });
    return pool.run<Result>(task);
  }
  return {
    extractPdf: (bytes) =>
      run<PdfText | PdfFailure>({ type: 'pdf', bytes } satisfies GuardedTask).catch(
        (error: unknown): PdfFailure => {
          const failure = error instanceof TaskError && error.failure === 'timed-out' ? 'timed-out' : 'died';
          return { failure, message: error instanceof Error ? error.message : String(error) };
        },
      ),
    listings: createListingReader(run),
    async close() {
      await pool?.close();
    },
  };
}
