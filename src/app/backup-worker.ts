import { parentPort, workerData } from 'node:worker_threads';
import { errorRecord } from '../core/errors.ts';
import { type BackUpOptions, backUp } from '../store/backup/back-up.ts';

// A thread of its own: a large database takes seconds to be looked through, and pages are served meanwhile.
const answer = await backUp(workerData as BackUpOptions).then(
  (made) => ({ made }),
  (error) => ({ error: errorRecord(error) }),
);
parentPort?.postMessage(answer);
