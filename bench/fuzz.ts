/**
 * `npm run fuzz -- --inputs 100000 --seed 1 --from 0`: puts damaged documents of every kind through the doors through
 * which such documents come in. An input is decided by seed and number, so that a run can be gone on with (`--from`) and
 * one input be looked at alone (`--from N --inputs 1`). Fails where anything is thrown that is no named outcome, where an
 * input takes too long or kills its worker, and where the heap grows.
 */
import { parseArgs } from 'node:util';
import { gunzip, isGzip } from '../src/pipeline/gather/decompress.ts';
import { createWorkerPool, TaskError } from '../src/pipeline/worker-pool.ts';
import { sniffBytes } from '../src/read/sniff-type.ts';
import { type Corpus, KINDS, loadCorpus } from './fuzz/corpus.ts';
import { makeInput } from './fuzz/mutate.ts';
import type { FuzzResult, FuzzTask } from './fuzz/worker.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    workers: { type: 'string', default: '2' },
  },
});
const [inputs, seed, from] = [Number(values.inputs), Number(values.seed), Number(values.from)];

/**
 * Processor time that no input of at most 300 kB may take. Of PDF documents, whose library takes what it finds for what it
 * should be (text for a number, which grows with each character), one in a thousand may be ended by the limit of its worker.
 */
const SLOWEST_MILLISECONDS = 3_000;
const WORKER_LIMIT_MILLISECONDS = 15_000;
/** How far the least heap of a late stretch may lie above that of an early one. */
const MOST_GROWTH_MEGABYTES = 40;
const STRETCH = 2_000;
const PARALLEL = 16;

const pool = createWorkerPool({
  script: new URL('./fuzz/worker.ts', import.meta.url),
  workerData: null,
  size: Number(values.workers),
  heapMegabytes: 256,
  timeoutMilliseconds: WORKER_LIMIT_MILLISECONDS,
});

const outcomes = new Map<string, Map<string, number>>(KINDS.map((kind) => [kind, new Map()]));
const times: number[] = [];
const leastHeaps: number[] = [];
const failures: string[] = [];
const slowPdf: string[] = [];
let done = 0;
let corpus: Corpus | undefined;

function count(kind: string, outcome: string): void {
  const counts = outcomes.get(kind) ?? new Map<string, number>();
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  outcomes.set(kind, counts);
}

/** Documents of other kinds may have become PDF by splicing, and some are packed. */
function holdsPdf(index: number): boolean {
  corpus ??= loadCorpus();
  const { bytes } = makeInput(corpus, seed, index);
  const plain = isGzip(bytes) ? gunzip(bytes, 2_000_000) : bytes;
  return plain instanceof Uint8Array && sniffBytes(plain) === 'pdf';
}

/** An input that took too long. */
function slow(index: number, failure: string): void {
  if (holdsPdf(index)) slowPdf.push(failure);
  else fail(failure);
}

function fail(failure: string): void {
  failures.push(failure);
  process.stderr.write(`${failure}\n`);
}

async function run(index: number): Promise<void> {
  try {
    const result = await pool.run<FuzzResult>({ seed, index } satisfies FuzzTask);
    times.push(result.milliseconds);
    const stretch = Math.floor((index - from) / STRETCH);
    leastHeaps[stretch] = Math.min(leastHeaps[stretch] ?? Number.POSITIVE_INFINITY, result.heapMegabytes);
    for (const outcome of result.error === null ? result.outcomes : ['THROWN']) count(result.kind, outcome);
    if (result.error !== null) fail(`input ${index} (${result.kind}): ${result.error}`);
    else if (result.milliseconds > SLOWEST_MILLISECONDS)
      slow(index, `input ${index} (${result.kind}): ${Math.round(result.milliseconds)} ms`);
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    const failure = `input ${index}: ${error.failure}: ${error.message}`;
    if (error.failure === 'timed-out') slow(index, failure);
    else fail(failure);
  }
  done += 1;
  if (done % STRETCH === 0) process.stderr.write(`${from + done} done, ${failures.length} failures\n`);
}

const started = performance.now();
let next = from;
async function runSome(): Promise<void> {
  for (let index = next++; index < from + inputs; index = next++) await run(index);
}
await Promise.all(Array.from({ length: PARALLEL }, runSome));
await pool.close();

// The last stretch may be short; growth needs some stretches to be seen at all.
const stretches = leastHeaps.slice(0, Math.floor(inputs / STRETCH));
const third = Math.max(1, Math.floor(stretches.length / 3));
const growth = Math.min(...stretches.slice(-third)) - Math.min(...stretches.slice(0, third));
if (stretches.length >= 6 && growth > MOST_GROWTH_MEGABYTES)
  failures.push(`the heap grew by ${Math.round(growth)} MB`);

if (slowPdf.length > Math.ceil(inputs / KINDS.length / 1_000)) for (const failure of slowPdf) fail(failure);

times.sort((a, b) => a - b);
const at = (share: number) =>
  `${(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)} ms`;
for (const [kind, counts] of outcomes) {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  process.stdout.write(
    `${kind.padEnd(8)} ${sorted.map(([outcome, number]) => `${outcome} ${number}`).join(', ')}\n`,
  );
}
process.stdout.write(
  `\nseed ${seed}, inputs ${from} to ${from + inputs - 1}, ${Math.round((performance.now() - started) / 1000)} s\n` +
    `processor time of an input: median ${at(0.5)}, 99 % ${at(0.99)}, most ${at(1)}\n` +
    `heap of a worker, least in a stretch of ${STRETCH}: first ${Math.round(stretches[0] ?? 0)} MB, last ${Math.round(stretches.at(-1) ?? 0)} MB\n` +
    `${slowPdf.length} PDF documents that took too long\n${failures.length} failures\n`,
);
for (const failure of failures.slice(0, 50)) process.stdout.write(`${failure}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
