import { parentPort, workerData } from 'node:worker_threads';
import { searchTakedowns, type TakedownSearch } from './search-takedowns.ts';

// The thread that searches files: it may take a minute, and nothing waits for it.
parentPort?.postMessage(await searchTakedowns(workerData as TakedownSearch));
