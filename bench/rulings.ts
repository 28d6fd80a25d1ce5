/**
 * What a ruling over a very large story costs: two stories, one of ten thousand articles, are merged and parted again while
 * other items keep being taken in. `node bench/rulings.ts --articles 10000`. Prints JSON: how long each took until it was
 * applied and until all that follows from it was done, the longest time for which the thread that writes did nothing else, and
 * how long items taken in meanwhile waited until they were accepted. Store, pipeline and index are the real ones; reading and
 * tracing are those of tests, which take no time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { silentLogger } from '../src/log/logger.ts';
import { type Pipeline, startPipeline } from '../src/pipeline/pipeline.ts';
import { createRulingDesk } from '../src/pipeline/stories/ruling-desk.ts';
import { toyItem } from '../src/pipeline/testing/toy-items.ts';
import { createSqliteQueue } from '../src/queue/sqlite-queue.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, small: { type: 'string', default: '500' } },
});
const [large, small] = [Number(values.articles), Number(values.small)];

const FERRY = 'The ferry Grey Heron sank off Cape Morrow on Monday, its owner Tidewell Shipping said.';
const STRIKE = 'Dock workers of Port Ellery began a strike for higher wages, the union Harbour Hands said.';

function item(number: number, title: string, text: string) {
  const words = `Reporter ${number} counted ${number % 97} people at the quay.`;
  return toyItem(
    `outlet${number % 40}.example/${number}`,
    `${title} ${number}\n${text} ${words}`,
    number % 60,
  );
}

const clock = { now: () => new Date() };
const folder = mkdtempSync(join(tmpdir(), 'headwater-rulings-'));
const store = openSqliteStore(folder);
const queue = createSqliteQueue({ clock });
const pipeline = await startPipeline({
  ...{ store, queue, clock, log: silentLogger, functions: { createStoryIndex } },
  workers: {
    ...{ size: 1, heapMegabytes: 256, timeoutMilliseconds: 60_000, outlets: [] },
    module: new URL('./rulings/functions.ts', import.meta.url),
  },
});
const desk = createRulingDesk({ store, clock, wake: pipeline.wake });

try {
  await pipeline.takeIn(Array.from({ length: small }, (_, number) => item(number, 'Ferry sinks', FERRY)));
  await pipeline.takeIn(
    Array.from({ length: large }, (_, number) => item(small + number, 'Strike begins', STRIKE)),
  );
  await pipeline.idle();
  const stories = await sizes();
  const [one, other] = stories.map(({ id }) => id);
  const merge = await measured(pipeline, () => desk.merge(one ?? '', other ?? '', null));
  const merged = await sizes();
  const undo = await measured(pipeline, () => desk.undo(merge.number, null));
  const found = { before: stories, merged, parted: await sizes(), rows: await movesByReason() };
  process.stdout.write(`${JSON.stringify({ merge, undo, found }, null, 1)}\n`);
} finally {
  await pipeline.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The largest stories, and how many articles each has. */
function sizes() {
  return store.read
    .selectFrom('stories')
    .select(['id', 'articles'])
    .where('merged_into', 'is', null)
    .orderBy('articles', 'desc')
    .limit(4)
    .execute();
}

function movesByReason() {
  return store.read
    .selectFrom('moves')
    .select(['reason', 'ruling', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy(['reason', 'ruling'])
    .execute();
}

/** Gives a ruling, and takes an item in every 50 ms until all that follows from it is done. */
async function measured({ takeIn, idle }: Pipeline, give: () => Promise<{ readonly number: number }>) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const since = () => Math.round(performance.now() - started);
  const { number } = await give();
  let [isDone, appliedAfter] = [false, 0];
  const waits: number[] = [];
  const others = (async () => {
    for (let extra = 0; !isDone; extra += 1) {
      const before = performance.now();
      await takeIn([item(1_000_000 * number + extra, 'Ferry sinks', FERRY)]);
      waits.push(Math.round(performance.now() - before));
      await sleep(50);
    }
  })();
  while (!(await desk.applied(number)));
  appliedAfter = since();
  const longestUntilApplied = Math.round(delay.max / 1e6);
  await sleep(1_000);
  isDone = true;
  await others;
  await idle();
  delay.disable();
  return {
    ...{ number, appliedAfter, doneAfter: since(), longestUntilApplied },
    longestPause: Math.round(delay.max / 1e6),
    longestWait: Math.max(...waits),
    itemsMeanwhile: waits.length,
  };
}
