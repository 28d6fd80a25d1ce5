import { getHeapStatistics } from 'node:v8';
import { answerTasks } from '../../src/pipeline/answer-tasks.ts';
import { loadCorpus } from './corpus.ts';
import { makeInput } from './mutate.ts';
import { readInput } from './read-input.ts';

export interface FuzzTask {
  readonly seed: number;
  readonly index: number;
}

export interface FuzzResult {
  readonly kind: string;
  readonly outcomes: readonly string[];
  /** Processor time of this thread. */
  readonly milliseconds: number;
  readonly heapMegabytes: number;
  readonly error: string | null;
}

const corpus = loadCorpus();

answerTasks(async ({ seed, index }: FuzzTask): Promise<FuzzResult> => {
  const input = makeInput(corpus, seed, index);
  const before = process.threadCpuUsage();
  let outcomes: string[] = [];
  let error: string | null = null;
  try {
    outcomes = await readInput(input);
  } catch (thrown) {
    error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
  const { user, system } = process.threadCpuUsage(before);
  return {
    kind: input.kind,
    outcomes,
    milliseconds: (user + system) / 1_000,
    heapMegabytes: getHeapStatistics().used_heap_size / 1_000_000,
    error,
  };
});
