import { answerTasks } from './answer-tasks.ts';
import { extractPdfInTime } from './extract-pdf-in-time.ts';
import type { GuardedTask } from './guarded-reader.ts';
import { readListing } from './listing/read-listing.ts';

// Reads what may take long for a program that works without the pipeline's workers.
answerTasks((task: GuardedTask) => (task.type === 'pdf' ? extractPdfInTime(task.bytes) : readListing(task)));
