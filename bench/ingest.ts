// Measures taking in, reading, putting into stories, tracing and keeping of generated pages, then how fast pages are shown.
//   node bench/ingest.ts [--articles 2000] [--workers 2] [--data FOLDER] [--seed 1]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { silentLogger } from '../src/log/logger.ts';
import { startPipeline } from '../src/pipeline/pipeline.ts';
import { searchWords } from '../src/pipeline/search-words.ts';
import type { CapturedItem } from '../src/pipeline/take-in-item.ts';
import { createSqliteQueue } from '../src/queue/sqlite-queue.ts';
import { loadCatalogue } from '../src/sources/load-catalogue.ts';
import type { NewsReader } from '../src/store/news-reader.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import { createSqliteNewsReader } from '../src/store/sqlite/sqlite-news-reader.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { generatePages } from './generate.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string' },
  },
});

const clock = { now: () => new Date() };
const articles = Number(values.articles);

function* items(): Generator<CapturedItem> {
  for (const { url, html, published } of generatePages({ articles, seed: Number(values.seed) })) {
    const headers = [['Content-Type', 'text/html; charset=utf-8']] as const;
    const firstSeen = new Date(Date.parse(published) + 120_000).toISOString();
    yield {
      source: url,
      url,
      contentType: 'text/html; charset=utf-8',
      body: html,
      firstSeen,
      status: 200,
      headers,
    };
  }
}

const folder = values.data ?? mkdtempSync(join(tmpdir(), 'headwater-bench-'));
const store = openSqliteStore(folder);
const queue = createSqliteQueue({ clock });
const { outlets } = loadCatalogue([new URL('../catalogue/outlets.json', import.meta.url).pathname]);
const begun = performance.now();
const pipeline = await startPipeline({
  store,
  queue,
  clock,
  log: silentLogger,
  functions: { createStoryIndex },
  workers: { size: Number(values.workers), heapMegabytes: 256, timeoutMilliseconds: 15_000, outlets },
});
const started = performance.now() - begun;
const cpuBefore = process.cpuUsage();
const progress = await pipeline.takeIn(items());
const accepted = performance.now() - begun;
await pipeline.idle();
const elapsed = (performance.now() - begun - started) / 1000;
const cpu = process.cpuUsage(cpuBefore);
const memory = process.resourceUsage().maxRSS / 1024;

const reader = createSqliteNewsReader(store.read, searchWords);
const { total } = await reader.frontPage({ offset: 0, limit: 1 });
const line = (name: string, value: string) => process.stdout.write(`${name.padEnd(28)} ${value}\n`);
line('articles', `${progress.items} (${progress.captured} new), ${JSON.stringify(await reader.outcomes())}`);
line('stories', String(total));
line('start from the store', `${(started / 1000).toFixed(2)} s`);
line('on the disk after', `${(accepted / 1000).toFixed(1)} s`);
line('worked through in', `${elapsed.toFixed(1)} s`);
line('articles a second', (progress.captured / elapsed).toFixed(1));
line('CPU', `${((cpu.user + cpu.system) / 1e6).toFixed(1)} s`);
line('peak memory', `${memory.toFixed(0)} MB`);
process.stdout.write('\nshare of each step (of the time that all threads spent)\n');
const spent = [...pipeline.times.values()].reduce((sum, time) => sum + time, 0);
for (const [name, time] of [...pipeline.times].sort((a, b) => b[1] - a[1])) {
  const each = time / Math.max(1, progress.captured);
  line(`  ${name}`, `${((100 * time) / spent).toFixed(1).padStart(5)} %  ${each.toFixed(2)} ms an article`);
}

process.stdout.write('\npages, from the store (milliseconds)\n');
await measurePages(reader);
await pipeline.close();
await store.close();
if (values.data === undefined) rmSync(folder, { recursive: true });

async function measurePages(news: NewsReader): Promise<void> {
  const rows = await store.read
    .selectFrom('stories')
    .select(['id', 'articles'])
    .where('merged_into', 'is', null)
    .orderBy('articles', 'desc')
    .execute();
  const chosen = rows.filter((_, index) => index % Math.ceil(rows.length / 500) === 0);
  await time(
    'story',
    chosen.map(
      ({ id }) =>
        () =>
          news.story(id),
    ),
  );
  const [largest] = rows;
  if (largest !== undefined) {
    const again = Array.from({ length: 20 }, () => () => news.story(largest.id));
    await time(`story of ${largest.articles} articles`, again);
  }
  const ids = await store.read.selectFrom('articles').select('id').where('number', '<=', 5_000).execute();
  const some = ids.filter((_, index) => index % Math.ceil(ids.length / 300) === 0);
  await time(
    'article',
    some.map(
      ({ id }) =>
        () =>
          news.article(id),
    ),
  );
  const offsets = Array.from({ length: 100 }, (_, index) => index * 20);
  await time(
    'front page',
    offsets.map((offset) => () => news.frontPage({ offset, limit: 20 })),
  );
  const queries = ['ferry inquiry', 'hospital closure officials', 'rain', 'grain exchange merger', 'reactor'];
  const searches = Array.from({ length: 60 }, (_, index) => queries[index % queries.length] ?? '');
  await time(
    'search',
    searches.map((query) => () => news.search(query, { offset: 0, limit: 20 })),
  );
  const domains = await news.outlets();
  await time(
    'outlet',
    domains.slice(0, 60).map(
      ({ outlet }) =>
        () =>
          news.outlet(outlet.domain, { offset: 0, limit: 20 }),
    ),
  );
  await time(
    'outlets',
    Array.from({ length: 20 }, () => () => news.outlets()),
  );
}

async function time(name: string, runs: readonly (() => Promise<unknown>)[]): Promise<void> {
  const times: number[] = [];
  for (const run of runs) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(2);
  line(`  ${name}`, `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`);
}
