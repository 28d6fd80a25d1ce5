import { parentPort, workerData } from 'node:worker_threads';
import { type FileSearch, searchFiles } from './search-files.ts';

// The thread that searches files: it may take a minute, and nothing waits for it.
parentPort?.postMessage(await searchFiles(workerData as FileSearch));
