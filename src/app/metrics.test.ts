import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { createHealth } from './health.ts';
import { createMetrics, type Metrics } from './metrics.ts';

let folder: string;
let store: Store;
let metrics: Metrics;
let pulse = { sinceRound: 1_000, sinceWork: 1_000, waiting: null as number | null };
const now = () => new Date('2026-11-22T12:00:00.000Z');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-metrics-'));
  store = openSqliteStore(folder);
  pulse = { sinceRound: 1_000, sinceWork: 1_000, waiting: null };
  metrics = createMetrics({
    ...{ store, now, pulse: () => pulse },
    backups: () => ({ last: new Date('2026-11-22T06:00:00.000Z'), failures: 2 }),
    watch: () => ({ watching: true, offlineSince: null }),
  });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

it('counts jobs, items and answers, and what the store holds', async () => {
  metrics.jobDone({ job: 'read', key: 'capture_1', outcome: 'article', milliseconds: 40 });
  metrics.jobDone({ job: 'capture', key: null, outcome: 'done', milliseconds: 2, captured: 3, unchanged: 1 });
  metrics.answered(200, 4);
  await store.write
    .insertInto('jobs')
    .values({ kind: 'read', key: '1', state: 'ready', run_at: 0, attempts: 0, again: 0, reason: null })
    .execute();
  const lines = (await metrics.text()).split('\n');
  for (const line of [
    'headwater_jobs_total{job="read",outcome="article"} 1',
    'headwater_job_seconds_count{job="read"} 1',
    'headwater_items_total{acceptance="captured"} 3',
    'headwater_http_answers_total{status="200"} 1',
    'headwater_queue_jobs{job="read",state="ready"} 1',
    'headwater_captures 0',
    'headwater_writable 1',
    'headwater_backup_timestamp_seconds 1795327200',
    'headwater_backup_failures 2',
  ])
    expect(lines).toContain(line);
  await store.write.deleteFrom('jobs').execute();
  expect(await metrics.text()).not.toContain('headwater_queue_jobs{');
});

it('says what it waits for', async () => {
  const health = createHealth({ store, metrics, pulse: () => pulse, now });
  expect(await health.ready()).toEqual({ isReady: true, reason: 'ready' });
  pulse.waiting = 5;
  expect(await health.ready()).toEqual({ isReady: false, reason: 'waiting-to-write' });
  expect(await health.metrics()).toContain('headwater_writable 0');
});

it('has every metric named in the handbook', async () => {
  const handbook = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
  const names = [...(await metrics.text()).matchAll(/^# TYPE (headwater_\S+)/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) expect(handbook).toContain(`\`${name}`);
});
