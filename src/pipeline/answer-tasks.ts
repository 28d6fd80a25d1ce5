import { parentPort } from 'node:worker_threads';
import { READY, type TaskAnswer, type TaskMessage } from './worker-pool.ts';

/** The worker's side of a pool: does each task that comes and sends its result, or what went wrong. */
export function answerTasks(perform: (task: never) => unknown): void {
  const port = parentPort;
  if (port === null) throw new Error('This module runs in a worker thread.');
  port.on('message', ({ number, task }: TaskMessage) => {
    let answer: TaskAnswer;
    try {
      answer = { number, result: perform(task as never) };
    } catch (error) {
      answer = { number, error: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answer);
  });
  port.postMessage(READY);
}
