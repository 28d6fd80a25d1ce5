import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import type { Job, Queue } from './queue.ts';
import { createSqliteQueue } from './sqlite-queue.ts';

let folder: string;
let store: Store;
let queue: Queue;
let time: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-queue-'));
  store = openSqliteStore(folder);
  time = 1_000_000;
  const clock = { now: () => new Date(time) };
  queue = createSqliteQueue({ clock, leaseMilliseconds: 60_000, attempts: 3, backOffMilliseconds: 1_000 });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (...keys: string[]) =>
  queue.enqueue(
    store.write,
    keys.map((key) => ({ kind: 'read', key })),
  );
const claim = (limit = 10) => queue.claim(store.write, 'read', limit);
const keys = (jobs: Job[]) => jobs.map((job) => job.key);
async function one(): Promise<Job> {
  const job = (await claim(1))[0];
  if (job === undefined) throw new Error('no job is ready');
  return job;
}

describe('createSqliteQueue', () => {
  it('gives each job to one taker, smallest key first', async () => {
    await ask('3', '1', '2');
    expect(keys(await claim(2))).toEqual(['1', '2']);
    expect(keys(await claim(2))).toEqual(['3']);
    expect(await claim()).toEqual([]);
  });

  it('holds one job however often it is asked for', async () => {
    await ask('1');
    await ask('1');
    expect(keys(await claim())).toEqual(['1']);
  });

  it('does a job once more that was asked for while it was being done', async () => {
    await ask('1');
    const job = await one();
    await ask('1');
    await queue.finish(store.write, job);
    expect(keys(await claim())).toEqual(['1']);
    await queue.finish(store.write, job);
    expect(await queue.counts(store.write, 'read')).toEqual({ ready: 0, leased: 0, quarantined: 0 });
  });

  it('waits longer after each failure, then sets the job aside with its reason', async () => {
    await ask('1');
    expect(await queue.retry(store.write, await one(), 'first')).toBe('ready');
    time += 999;
    expect(await claim()).toEqual([]);
    time += 1;
    expect(await queue.retry(store.write, await one(), 'second')).toBe('ready');
    time += 1_999;
    expect(await claim()).toEqual([]);
    time += 1;
    expect(await queue.retry(store.write, await one(), 'third')).toBe('quarantined');
    time += 1_000_000;
    expect(await claim()).toEqual([]);
    expect(await queue.quarantined(store.write)).toEqual([{ kind: 'read', key: '1', reason: 'third' }]);
    await ask('1');
    expect((await one()).attempts).toBe(1);
  });

  it('gives a job to another taker when the lease of the first ended', async () => {
    await ask('1');
    await claim();
    expect(await queue.release(store.write)).toBe(0);
    time += 60_000;
    expect(await queue.release(store.write)).toBe(1);
    expect((await one()).attempts).toBe(2);
    expect(await queue.release(store.write, { all: true })).toBe(1);
  });

  it('forgets a job whose transaction was undone', async () => {
    const failing = store.write.transaction().execute(async (tx) => {
      await queue.enqueue(tx, [{ kind: 'read', key: '1' }]);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await claim()).toEqual([]);
  });

  it('keeps a job back until its time', async () => {
    await queue.enqueue(store.write, [{ kind: 'read', key: '1', runAt: new Date(time + 500) }]);
    expect(await claim()).toEqual([]);
    time += 500;
    expect(keys(await claim())).toEqual(['1']);
  });
});
