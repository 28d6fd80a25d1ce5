import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { JobEvent } from '../log/job-event.ts';
import type { Pulse } from '../pipeline/pulse.ts';
import { operatingCounts } from '../store/operating-counts.ts';
import type { Store } from '../store/store.ts';
import type { BackupStatus } from './backup-schedule.ts';

/** Counts what is done, and tells Prometheus. */
export interface Metrics {
  jobDone(event: JobEvent): void;
  answered(status: number, milliseconds: number): void;
  /** All metrics in the text format of Prometheus, with what can only be counted now. */
  text(): Promise<string>;
  readonly contentType: string;
}

export interface MetricsSources {
  readonly store: Pick<Store, 'read' | 'folder'>;
  readonly pulse: () => Pulse;
  readonly backups: () => BackupStatus;
  /** Whether sources are asked, and whether there is a network. */
  readonly watch: () => { readonly watching: boolean; readonly offlineSince: Date | null };
  readonly now: () => Date;
}

const JOB_SECONDS = [0.002, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60];
const ANSWER_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Metrics of one running program, in a registry of its own. docs/operations.md names them all. */
export function createMetrics(sources: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const jobs = new Counter({
    ...{ name: 'headwater_jobs_total', help: 'Jobs that were done or failed, by kind and outcome.' },
    labelNames: ['job', 'outcome'],
    registers,
  });
  const jobSeconds = new Histogram({
    ...{ name: 'headwater_job_seconds', help: 'Time spent on one job.', labelNames: ['job'] },
    ...{ buckets: JOB_SECONDS, registers },
  });
  const items = new Counter({
    ...{ name: 'headwater_items_total', help: 'Items taken in: captured, unchanged, failed.' },
    labelNames: ['acceptance'],
    registers,
  });
  const answers = new Counter({
    ...{
      name: 'headwater_http_answers_total',
      help: 'Answers to requests, by status.',
      labelNames: ['status'],
    },
    registers,
  });
  const answerSeconds = new Histogram({
    ...{ name: 'headwater_http_answer_seconds', help: 'Time until the head of an answer.' },
    ...{ buckets: ANSWER_SECONDS, registers },
  });
  const gauges = createGauges(registers);
  return {
    contentType: registry.contentType,
    jobDone(event) {
      jobs.inc({ job: event.job, outcome: event.outcome });
      jobSeconds.observe({ job: event.job }, event.milliseconds / 1000);
      if (event.job !== 'capture') return;
      for (const acceptance of ['captured', 'unchanged', 'failed'])
        items.inc({ acceptance }, Number(event[acceptance] ?? 0));
    },
    answered(status, milliseconds) {
      answers.inc({ status: String(status) });
      answerSeconds.observe(milliseconds / 1000);
    },
    async text() {
      await fill(gauges, sources);
      return registry.metrics();
    },
  };
}

type Gauges = ReturnType<typeof createGauges>;

function createGauges(registers: Registry[]) {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `headwater_${name}`, help, labelNames, registers });
  return {
    queue: gauge('queue_jobs', 'Jobs that wait, by kind and state.', 'job', 'state'),
    outcomes: gauge('outcomes', 'Items of the store by what became of them.', 'outcome'),
    sources: gauge('sources', 'Sources by state.', 'state'),
    takedowns: gauge('takedowns', 'Requests to delete by state.', 'state'),
    captures: gauge('captures', 'Captures of the store.'),
    articles: gauge('articles', 'Articles of the store.'),
    citedPages: gauge(
      'cited_pages_waiting',
      'Pages that articles link to as their source and that wait to be fetched.',
    ),
    entries: gauge('entries_waiting', 'Pages that sources listed and that wait to be fetched.'),
    newest: gauge('newest_capture_timestamp_seconds', 'When the last capture was first seen.'),
    bytes: gauge('store_bytes', 'Size of the database and its log; free room on their disk.', 'part'),
    round: gauge('writer_round_age_seconds', 'Since the writer last went through all stages.'),
    writable: gauge('writable', '1 while the store can be written, 0 while the disk is full or read-only.'),
    backup: gauge('backup_timestamp_seconds', 'When the newest whole backup was made.'),
    backupFailures: gauge('backup_failures', 'Backups that failed since the start.'),
    watching: gauge('watching', '1 while sources are asked.'),
    online: gauge('online', '1 while there is a network, as far as sources show it.'),
  };
}

async function fill(gauges: Gauges, { store, pulse, backups, watch, now }: MetricsSources): Promise<void> {
  const counts = await operatingCounts(store);
  // What is no longer there must not stay at its last number.
  for (const one of [gauges.queue, gauges.outcomes, gauges.sources, gauges.takedowns]) one.reset();
  for (const { kind, state, count } of counts.jobs) gauges.queue.set({ job: kind, state }, count);
  for (const { outcome, count } of counts.outcomes) gauges.outcomes.set({ outcome }, count);
  for (const { state, count } of counts.sources) gauges.sources.set({ state }, count);
  for (const { state, count } of counts.takedowns) gauges.takedowns.set({ state }, count);
  gauges.captures.set(counts.captures);
  gauges.articles.set(counts.articles);
  gauges.entries.set(counts.waitingEntries);
  gauges.citedPages.set(counts.waitingCitedPages);
  if (counts.newest !== null) gauges.newest.set(counts.newest.getTime() / 1000);
  for (const [part, bytes] of Object.entries(counts.bytes)) gauges.bytes.set({ part }, bytes);
  const { sinceRound, waiting } = pulse();
  gauges.round.set(sinceRound / 1000);
  gauges.writable.set(waiting === null ? 1 : 0);
  const { last, failures } = backups();
  // One from the future was made before the clock was set back.
  if (last !== null) gauges.backup.set(Math.min(last.getTime(), now().getTime()) / 1000);
  gauges.backupFailures.set(failures);
  const { watching, offlineSince } = watch();
  gauges.watching.set(watching ? 1 : 0);
  gauges.online.set(offlineSince === null ? 1 : 0);
}
