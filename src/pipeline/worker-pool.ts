import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

export interface WorkerPoolOptions {
  /** A module that answers tasks (`answerTasks`). */
  readonly script: URL;
  readonly workerData: unknown;
  readonly size: number;
  /** A task that needs more heap, or more memory outside of it, ends its worker, not the program. */
  readonly heapMegabytes: number;
  readonly timeoutMilliseconds: number;
}

export type TaskFailure = 'timed-out' | 'died' | 'failed';

/** A task that gave no result: it took too long, its worker died of it, or it threw. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
  readonly failure: TaskFailure;

  constructor(failure: TaskFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}

export interface WorkerPool {
  /** Runs a task in a worker. @throws TaskError */
  run<Result>(task: unknown): Promise<Result>;
  readonly size: number;
  /** Stops all workers; tasks under way end as `died`. */
  close(): Promise<void>;
}

export interface TaskMessage {
  readonly number: number;
  readonly task: unknown;
}

/** Sent once, when the worker has loaded what it needs: from then on its tasks are timed. */
export const READY = 'ready';

export type TaskAnswer =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly error: string };

interface Pending {
  readonly task: unknown;
  readonly resolve: (result: never) => void;
  readonly reject: (error: TaskError) => void;
}

/** Loading all languages takes a second or two, and longer on a busy machine. */
const START_MILLISECONDS = 60_000;
/**
 * V8's limits leave out what buffers hold, such as what is unpacked of a compressed document: a task that takes longer than
 * this is asked for it again and again.
 */
const LOOK_MILLISECONDS = 250;
/** A worker is given the next task before it is done with one, so that it does not wait for the main thread. */
const TASKS_AHEAD = 2;

/**
 * A page makes much garbage and keeps little. Left alone, V8 lets each heap grow to several times of what lives in it,
 * and the main thread's space for new objects to a hundred megabytes: 520 MB for a process that reads pages with two
 * workers, against 380 MB with these. Collecting garbage more often costs little beside reading, but for the new objects: with
 * half the space for them, what a page is made into is copied once more, a twelfth of all processor time.
 */
const YOUNG_MEGABYTES = 12;
const HEAP_FLAGS = ['--heap-growing-percent=20', '--semi-space-growth-factor=1', '--min-semi-space-size=4'];

interface Member {
  readonly worker: Worker;
  /** In the order in which they were sent; the first is being done. */
  readonly tasks: Map<number, Pending>;
  timer: NodeJS.Timeout | undefined;
  look: NodeJS.Timeout | undefined;
  ready: boolean;
  /** Why the worker is being ended, where we end it. */
  ending: TaskError | undefined;
}

/**
 * Worker threads, each with a cap on its heap, that do tasks one by one. A worker that dies or takes too long is replaced;
 * only the task that it was doing fails.
 */
export function createWorkerPool(options: WorkerPoolOptions): WorkerPool {
  for (const flag of HEAP_FLAGS) setFlagsFromString(flag);
  const members = new Set<Member>();
  const waiting: Pending[] = [];
  let lastNumber = 0;
  let closed = false;

  function start(): Member {
    const worker = new Worker(options.script, {
      workerData: options.workerData,
      resourceLimits: {
        maxOldGenerationSizeMb: options.heapMegabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
    });
    const member: Member = {
      worker,
      tasks: new Map(),
      timer: undefined,
      look: undefined,
      ready: false,
      ending: undefined,
    };
    members.add(member);
    worker.unref();
    worker.on('message', (answer: TaskAnswer | typeof READY) => {
      // An answer that comes while its worker is being ended must not let go of it: the end is waited for.
      if (closed) return;
      if (answer === READY) {
        member.ready = true;
        watch(member);
      } else receive(member, answer);
    });
    worker.on('error', (error) => {
      member.ending ??= new TaskError('died', describeDeath(error, options.heapMegabytes));
    });
    worker.on('exit', () => bury(member));
    return member;
  }

  function receive(member: Member, answer: TaskAnswer): void {
    const pending = member.tasks.get(answer.number);
    if (pending === undefined || member.ending !== undefined) return;
    member.tasks.delete(answer.number);
    watch(member);
    if ('error' in answer) pending.reject(new TaskError('failed', answer.error));
    else pending.resolve(answer.result as never);
    dispatch();
  }

  /** Times the task that the worker is doing now. */
  function watch(member: Member): void {
    clearTimeout(member.timer);
    clearInterval(member.look);
    if (member.tasks.size === 0) {
      member.worker.unref();
      return;
    }
    member.worker.ref();
    const limit = member.ready ? options.timeoutMilliseconds : START_MILLISECONDS;
    member.timer = setTimeout(() => {
      member.ending = new TaskError('timed-out', `It took more than ${limit / 1000} seconds.`);
      void member.worker.terminate();
    }, limit);
    member.look = setInterval(() => void lookAtMemory(member), LOOK_MILLISECONDS);
  }

  async function lookAtMemory(member: Member): Promise<void> {
    const statistics = await member.worker.getHeapStatistics().catch(() => null);
    if (statistics === null || member.ending !== undefined) return;
    if (statistics.external_memory <= options.heapMegabytes * 1_000_000) return;
    member.ending = new TaskError('died', outOfMemory(options.heapMegabytes));
    void member.worker.terminate();
  }

  function bury(member: Member): void {
    clearTimeout(member.timer);
    clearInterval(member.look);
    members.delete(member);
    const [first, ...rest] = member.tasks.values();
    const error = member.ending ?? new TaskError('died', 'The worker thread ended.');
    if (closed) for (const pending of member.tasks.values()) pending.reject(error);
    else {
      waiting.unshift(...rest);
      first?.reject(error);
      dispatch();
    }
  }

  function dispatch(): void {
    while (waiting.length > 0 && !closed) {
      const member = leastBusy();
      if (member === null) return;
      const pending = waiting.shift();
      if (pending === undefined) return;
      lastNumber += 1;
      member.tasks.set(lastNumber, pending);
      if (member.tasks.size === 1) watch(member);
      member.worker.postMessage({ number: lastNumber, task: pending.task } satisfies TaskMessage);
    }
  }

  /** A worker with nothing to do, else a new one, else the one with fewest tasks; null where all have enough. */
  function leastBusy(): Member | null {
    let best: Member | null = null;
    for (const member of members) {
      if (member.ending === undefined && (best === null || member.tasks.size < best.tasks.size))
        best = member;
    }
    if (best?.tasks.size === 0) return best;
    if (members.size < options.size) return start();
    return best !== null && best.tasks.size < TASKS_AHEAD ? best : null;
  }

  return {
    size: options.size,
    run<Result>(task: unknown) {
      return new Promise<Result>((resolve, reject) => {
        if (closed) return reject(new TaskError('died', 'The workers were stopped.'));
        waiting.push({ task, resolve: resolve as Pending['resolve'], reject });
        dispatch();
      });
    },
    async close() {
      closed = true;
      for (const pending of waiting.splice(0))
        pending.reject(new TaskError('died', 'The workers were stopped.'));
      await Promise.all([...members].map((member) => member.worker.terminate()));
    },
  };
}

function outOfMemory(megabytes: number): string {
  return `It needed more than ${megabytes} MB of memory.`;
}

function describeDeath(error: unknown, heapMegabytes: number): string {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return outOfMemory(heapMegabytes);
  return `The worker thread ended: ${message ?? 'no reason given'}.`;
}
