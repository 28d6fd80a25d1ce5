import type { ExtractPdf, PdfFailure, PdfText } from '../read/pdf/extract-pdf.ts';
import { createWorkerPool, TaskError, type WorkerPool } from './worker-pool.ts';

/** What takes the text out of PDF documents, and lets go of its worker. */
export interface GuardedPdf {
  readonly extract: ExtractPdf;
  close(): Promise<void>;
}

/**
 * Takes the text out of PDF documents in a worker thread with a cap on heap and time, for a program that reads without the
 * pipeline. The worker starts with the first document.
 */
export function createGuardedPdf(limits: {
  readonly heapMegabytes: number;
  readonly timeoutMilliseconds: number;
}): GuardedPdf {
  let pool: WorkerPool | undefined;
  return {
    async extract(bytes) {
      const name = `./pdf-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`;
      pool ??= createWorkerPool({
        script: new URL(name, import.meta.url),
        workerData: null,
        size: 1,
        ...limits,
      });
      return pool.run<PdfText | PdfFailure>(bytes).catch((error: unknown): PdfFailure => {
        const failure = error instanceof TaskError && error.failure === 'timed-out' ? 'timed-out' : 'died';
        return { failure, message: error instanceof Error ? error.message : String(error) };
      });
    },
    async close() {
      await pool?.close();
    },
  };
}
