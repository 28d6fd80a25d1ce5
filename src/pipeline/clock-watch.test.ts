import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../log/logger.ts';
import { createSqliteQueue } from '../queue/sqlite-queue.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { type ClockWatch, createClockWatch } from './clock-watch.ts';
import { startPipeline } from './pipeline.ts';
import { toyWriterFunctions } from './testing/toy-functions.ts';
import { toyStream } from './testing/toy-items.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let folder: string;
let store: Store;
let now: number;
let elapsed: number;
let watch: ClockWatch;
const clock = { now: () => new Date(now) };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-clock-'));
  store = openSqliteStore(folder);
  [now, elapsed] = [Date.parse('2026-11-22T12:00:00.000Z'), 5_000];
  watch = createClockWatch({ clock, store, log: silentLogger, elapsed: () => elapsed });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** So much time goes by, and somebody sets the clock by so much. */
function pass(milliseconds: number, set = 0): void {
  elapsed += milliseconds;
  now += milliseconds + set;
}

const source = (due: number, lastPolled: string | null = null) =>
  store.write
    .insertInto('sources')
    .values({
      ...{ id: 'source_1', url: 'https://outlet.example/feed', host: 'outlet.example', kind: 'feed' },
      ...{ title: null, outlet_domain: null, pack: null, language: null, state: 'active' },
      ...{ added_at: '2026-11-01', next_due: due, interval: null, rhythm: null, last_polled: lastPolled },
      ...{ last_success: null, last_error: null, last_error_code: null, etag: null, last_modified: null },
      validated_url: null,
    })
    .execute();
const dueIn = async () =>
  ((await store.read.selectFrom('sources').select('next_due').executeTakeFirstOrThrow()).next_due - now) /
  HOUR;

describe('a clock that is set', () => {
  it('back, puts nothing off', async () => {
    await source(now + 2 * HOUR);
    await watch.look();
    pass(HOUR, -300 * DAY);
    await watch.look();
    expect(await dueIn()).toBe(1);
    pass(HOUR);
    await watch.look();
    expect(await dueIn()).toBe(0);
  });

  it('back while the program did not run, is found out by when sources were asked', async () => {
    await source(now + 400 * DAY, new Date(now + 400 * DAY - 2 * HOUR).toISOString());
    await watch.look();
    expect(await dueIn()).toBe(2);
  });

  it('by some seconds, or not at all, changes nothing', async () => {
    await source(now + 2 * HOUR, new Date(now - HOUR).toISOString());
    await watch.look();
    pass(HOUR, -20_000);
    await watch.look();
    expect(await dueIn()).toBeCloseTo(1, 1);
  });

  it('leaves what waits for an appointed time, and what is not tried again', async () => {
    const never = Number.MAX_SAFE_INTEGER;
    await source(never);
    const queue = createSqliteQueue({ clock, backOffMilliseconds: HOUR });
    await queue.enqueue(store.write, [{ kind: 'read-again', key: '1', runAt: new Date(now + DAY) }]);
    await queue.enqueue(store.write, [{ kind: 'trace', key: '2' }]);
    const [job] = await queue.claim(store.write, 'trace', 1);
    if (job !== undefined) await queue.retry(store.write, job, 'failed');
    await watch.look();
    const appointed = now + DAY;
    pass(0, -30 * DAY);
    await watch.look();
    const jobs = await store.read
      .selectFrom('jobs')
      .select(['kind', 'run_at'])
      .where('kind', '<>', 'storylines')
      .orderBy('kind')
      .execute();
    expect(jobs).toEqual([
      { kind: 'read-again', run_at: appointed },
      { kind: 'trace', run_at: now + HOUR },
    ]);
    expect((await store.read.selectFrom('sources').select('next_due').executeTakeFirst())?.next_due).toBe(
      never,
    );
  });
});

it('takes everything in, in order, while the clock jumps', { timeout: 60_000 }, async () => {
  // Between two jumps it goes on, as clocks do.
  const going = { now: () => new Date(now + performance.now()) };
  const pipeline = await startPipeline({
    ...{ store, clock: going, log: silentLogger, functions: toyWriterFunctions },
    queue: createSqliteQueue({ clock: going, backOffMilliseconds: 1 }),
    workers: {
      ...{ size: 1, heapMegabytes: 64, timeoutMilliseconds: 20_000, outlets: [] },
      module: new URL('./testing/toy-functions.ts', import.meta.url),
    },
  });
  const items = toyStream(60).map(({ firstSeen: _, ...item }) => item);
  for (const [start, jump] of [
    [0, 0],
    [20, -4_000 * DAY],
    [40, 9_000 * DAY],
  ] as const) {
    now += jump;
    await pipeline.takeIn(items.slice(start, start + 20));
    await pipeline.idle();
  }
  await pipeline.close();
  const captures = await store.read
    .selectFrom('captures')
    .select(['source', 'first_seen'])
    .orderBy('sequence')
    .execute();
  const expected = [...new Set(items.map(({ source: from, body }) => `${from}\n${body}`))];
  expect(captures.map((row) => row.source)).toEqual(expected.map((one) => one.split('\n')[0]));
  expect(new Set(captures.map((row) => row.first_seen.slice(0, 4)))).toEqual(
    new Set(['2026', '2015', '2040']),
  );
  const waiting = await store.read.selectFrom('jobs').select('kind').execute();
  expect(waiting).toEqual([]);
});
