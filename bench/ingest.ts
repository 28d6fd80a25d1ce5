/**
 * Measures taking in, reading, putting into stories, tracing and keeping of generated pages, then how fast pages come from
 * the store.
 *
 *     node bench/ingest.ts [--articles 1500] [--workers 2] [--seed 1] [--data FOLDER] [--json]
 *
 * A folder that is given is kept, and opened again it shows how long a restart takes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asLeanProcess } from '../scripts/lean-process.mjs';
import { silentLogger } from '../src/log/logger.ts';
import { startPipeline } from '../src/pipeline/pipeline.ts';
import { searchWords } from '../src/pipeline/search-words.ts';
import type { CapturedItem } from '../src/pipeline/take-in-item.ts';
import { createSqliteQueue } from '../src/queue/sqlite-queue.ts';
import { loadCatalogue } from '../src/sources/load-catalogue.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import { createSqliteNewsReader } from '../src/store/sqlite/sqlite-news-reader.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { generatePages } from './generate.ts';
import { measurePages, type PageTimes } from './ingest-pages.ts';

/** What one run measured. Milliseconds and megabytes (2^20 bytes) unless named otherwise. */
export interface IngestResult {
  readonly articles: number;
  readonly captured: number;
  readonly stories: number;
  readonly workers: number;
  /** Until the pipeline was ready: stories of earlier articles are remembered again. */
  readonly startMilliseconds: number;
  readonly seconds: number;
  readonly articlesPerSecond: number;
  /** Of all threads together: what other work on the machine does not change much. */
  readonly cpuMillisecondsPerArticle: number;
  readonly peakMegabytes: number;
  /** Time that all threads spent in a step, waiting for the disk included. */
  readonly steps: readonly { readonly step: string; readonly share: number; readonly perArticle: number }[];
  readonly pages: readonly PageTimes[];
}

interface IngestOptions {
  readonly articles: number;
  readonly workers: number;
  readonly seed: number;
  readonly folder: string;
}

const clock = { now: () => new Date() };
const TYPE = 'text/html; charset=utf-8';

function* items({ articles, seed }: IngestOptions): Generator<CapturedItem> {
  for (const { url, html, published } of generatePages({ articles, seed })) {
    const firstSeen = new Date(Date.parse(published) + 120_000).toISOString();
    const headers = [['Content-Type', TYPE]] as const;
    yield { source: url, url, contentType: TYPE, body: html, firstSeen, status: 200, headers };
  }
}

async function measureIngest(options: IngestOptions): Promise<IngestResult> {
  const store = openSqliteStore(options.folder);
  const { outlets } = loadCatalogue([resolve(import.meta.dirname, '..', 'catalogue', 'outlets.json')]);
  const begun = performance.now();
  const pipeline = await startPipeline({
    store,
    queue: createSqliteQueue({ clock }),
    clock,
    log: silentLogger,
    functions: { createStoryIndex },
    workers: { size: options.workers, heapMegabytes: 256, timeoutMilliseconds: 15_000, outlets },
  });
  const ready = performance.now();
  const before = process.cpuUsage();
  const { items: count, captured } = await pipeline.takeIn(items(options));
  await pipeline.idle();
  const seconds = (performance.now() - ready) / 1000;
  const { user, system } = process.cpuUsage(before);
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const reader = createSqliteNewsReader(store.read, searchWords);
  const { total: stories } = await reader.frontPage({ offset: 0, limit: 1 });
  const pages = await measurePages(store, reader);
  await pipeline.close();
  await store.close();
  const each = Math.max(1, captured);
  return {
    articles: count,
    captured,
    stories,
    workers: options.workers,
    startMilliseconds: Math.round(ready - begun),
    seconds: round(seconds),
    articlesPerSecond: round(captured / seconds),
    cpuMillisecondsPerArticle: round((user + system) / 1000 / each),
    peakMegabytes,
    steps: stepsOf(pipeline.times, each),
    pages,
  };
}

function stepsOf(times: ReadonlyMap<string, number>, articles: number): IngestResult['steps'] {
  const all = times.values().reduce((sum, time) => sum + time, 0);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .map(([step, time]) => ({ step, share: round(time / all, 3), perArticle: round(time / articles) }));
}

function round(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** The result as a table that a person reads. */
export function ingestTable(result: IngestResult): string {
  const line = (name: string, value: string | number) => `${name.padEnd(30)} ${value}\n`;
  return [
    line('articles', `${result.articles} (${result.captured} new) in ${result.stories} stories`),
    line('start from the store', `${result.startMilliseconds} ms`),
    line('taken in and traced', `${result.seconds} s with ${result.workers} workers`),
    line('articles a second', result.articlesPerSecond),
    line('CPU an article', `${result.cpuMillisecondsPerArticle} ms`),
    line('peak memory', `${result.peakMegabytes} MB`),
    '\nsteps (share of the time that all threads spent)\n',
    ...result.steps.map(({ step, share, perArticle }) =>
      line(`  ${step}`, `${(100 * share).toFixed(1).padStart(5)} %  ${perArticle.toFixed(2)} ms an article`),
    ),
    '\npages from the store (milliseconds)\n',
    ...result.pages.map(({ page, median, p95, most }) =>
      line(`  ${page}`, `median ${median}, p95 ${p95}, most ${most}`),
    ),
  ].join('');
}

if (import.meta.main) {
  // As the program itself runs.
  asLeanProcess();
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '1500' },
      workers: { type: 'string', default: '2' },
      seed: { type: 'string', default: '1' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const folder = values.data ?? mkdtempSync(join(tmpdir(), 'headwater-bench-'));
  try {
    const result = await measureIngest({
      articles: Number(values.articles),
      workers: Number(values.workers),
      seed: Number(values.seed),
      folder,
    });
    process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : ingestTable(result));
  } finally {
    if (values.data === undefined) rmSync(folder, { recursive: true });
  }
}
