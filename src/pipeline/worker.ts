import { workerData } from 'node:worker_threads';
import type { Outlet } from '../core/outlet.ts';
import type { OutletCatalogue } from '../core/outlet-catalogue.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import { answerTasks } from './answer-tasks.ts';
import type { WorkerFunctions } from './stage-functions.ts';
import { performTask, type Task } from './tasks.ts';

/** What a worker is started with: the module that gives the functions, and the outlets that are known. */
export interface WorkerStart {
  /** Exports `createWorkerFunctions(catalogue)`. */
  readonly module: string;
  readonly outlets: readonly Outlet[];
}

const { module, outlets } = workerData as WorkerStart;
const { createWorkerFunctions } = (await import(module)) as {
  createWorkerFunctions: (catalogue: OutletCatalogue) => WorkerFunctions;
};
const functions = createWorkerFunctions(createOutletCatalogue(outlets));
answerTasks((task: Task) => performTask(task, functions));
