import { parentPort } from 'node:worker_threads';
import { READY, type TaskAnswer, type TaskMessage } from './worker-pool.ts';

/**
 * The worker's side of a pool: does each task that comes, one after the other, and sends its result, or what went wrong.
 * `perform` may give a promise.
 */
export function answerTasks(perform: (task: never) => unknown): void {
  const port = parentPort;
  if (port === null) throw new Error('This module runs in a worker thread.');
  // pdf.js leaves promises behind that fail with nobody waiting for them. What a task itself waits for is its answer; the
  // rest must not end the worker.
  process.on('unhandledRejection', () => {});
  async function answer({ number, task }: TaskMessage): Promise<TaskAnswer> {
    try {
      return { number, result: await perform(task as never) };
    } catch (error) {
      return { number, error: error instanceof Error ? error.message : String(error) };
    }
  }
  // The pool times the task that came first: the next one must not begin while that waits for something.
  let turn = Promise.resolve();
  port.on('message', (message: TaskMessage) => {
    turn = turn.then(async () => port.postMessage(await answer(message)));
  });
  port.postMessage(READY);
}
