import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkerPool, type WorkerPool } from './worker-pool.ts';

/** Answers `{ say }`, or does the harm that the task asks for. */
const SCRIPT = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ number, task }) => {
  if (task.do === 'hang') for (;;);
  if (task.do === 'hoard') for (const kept = []; ; ) kept.push(new Uint8Array(1_000_000).fill(1));
  if (task.do === 'die') process.exit(1);
  if (task.do === 'throw') throw new Error('thrown by a task');
  if (task.do === 'fail') parentPort.postMessage({ number, error: 'it failed' });
  else parentPort.postMessage({ number, result: task.say });
});
parentPort.postMessage('ready');`;

let pool: WorkerPool;
beforeEach(() => {
  pool = createWorkerPool({
    script: new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`),
    workerData: null,
    size: 2,
    heapMegabytes: 32,
    timeoutMilliseconds: 400,
  });
});
afterEach(() => pool.close());

const say = (word: unknown) => pool.run({ say: word });

describe('createWorkerPool', () => {
  it('gives each task its own answer, however many there are', async () => {
    const words = Array.from({ length: 200 }, (_, number) => number);
    expect(await Promise.all(words.map(say))).toEqual(words);
  });

  it('fails the task that fails, and no other', async () => {
    const bad = pool.run({ do: 'fail' });
    const good = say('fine');
    await expect(bad).rejects.toMatchObject({ failure: 'failed', message: 'it failed' });
    expect(await good).toBe('fine');
  });

  it('ends a task that takes too long and does those behind it in another worker', async () => {
    const runs = [pool.run({ do: 'hang' }), pool.run({ do: 'hang' }), say('a'), say('b'), say('c')];
    const settled = await Promise.allSettled(runs);
    expect(settled.map((run) => run.status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    await expect(runs[0]).rejects.toMatchObject({ failure: 'timed-out' });
  });

  it('ends a task that fills the memory outside of the heap', async () => {
    const patient = createWorkerPool({
      script: new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`),
      workerData: null,
      size: 1,
      heapMegabytes: 32,
      timeoutMilliseconds: 20_000,
    });
    await expect(patient.run({ do: 'hoard' })).rejects.toMatchObject({
      failure: 'died',
      message: 'It needed more than 32 MB of memory.',
    });
    expect(await patient.run({ say: 'still here' })).toBe('still here');
    await patient.close();
  });

  it('replaces a worker that dies, as often as it happens', async () => {
    for (const harm of ['die', 'throw', 'die']) {
      await expect(pool.run({ do: harm })).rejects.toMatchObject({ failure: 'died' });
      expect(await say('still here')).toBe('still here');
    }
  });

  it('ends what is under way when it is closed', async () => {
    const hanging = pool.run({ do: 'hang' });
    const closing = expect(hanging).rejects.toMatchObject({ failure: 'died' });
    await pool.close();
    await closing;
    await expect(say('too late')).rejects.toMatchObject({ failure: 'died' });
  });
});
