import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSqliteQueue } from '../../queue/sqlite-queue.ts';
import { openSqliteStore } from '../../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../store/store.ts';
import type { TakeInItem } from '../take-in-item.ts';
import { adoptCaptures } from './adopt-captures.ts';

const clock = { now: () => new Date('2026-11-22T09:00:00Z') };

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-adopt-'));
  store = openSqliteStore(join(folder, 'data'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const source = (id: string) => `outlet.example/${id}`;

async function keepFile(id: string): Promise<void> {
  const body = Buffer.from(`text of ${id}`);
  const record = {
    id,
    source: source(id),
    url: null,
    date: '2026-11-21T09:00:00Z',
    contentType: 'text/plain',
    status: null,
  };
  await store.archive.write({ ...record, headers: [], body }, '');
}

function adopt(ids: readonly string[], read: (id: string) => TakeInItem) {
  return adoptCaptures(ids, {
    store,
    queue: createSqliteQueue({ clock }),
    clock,
    aside: join(folder, 'aside'),
    async *gather(path) {
      yield read(ids.find((id) => path === store.archive.path(id)) ?? '');
    },
  });
}

const whole = (id: string): TakeInItem => ({
  source: source(id),
  url: null,
  contentType: 'text/plain',
  body: `text of ${id}`,
});
const failed = (id: string): TakeInItem => ({
  source: source(id),
  url: null,
  outcome: 'timed-out',
  message: 'Reading it took too long.',
});

it('takes files in again that the database does not know', async () => {
  await keepFile('capture_a');
  const { taken, broken, unread } = await adopt(['capture_a'], whole);
  expect({ taken, broken, unread }).toEqual({ taken: 1, broken: [], unread: [] });
});

it('leaves a whole file where it is that could not be read this time', async () => {
  await keepFile('capture_a');
  await keepFile('capture_b');
  const adopted = await adopt(['capture_a', 'capture_b'], (id) =>
    id === 'capture_a' ? failed(id) : whole(id),
  );
  expect(adopted.unread).toEqual(['capture_a']);
  expect(adopted.taken).toBe(1);
  expect(existsSync(store.archive.path('capture_a'))).toBe(true);
});

it('puts a file aside that is not whole', async () => {
  await keepFile('capture_a');
  writeFileSync(store.archive.path('capture_a'), 'half of it');
  const { broken, unread } = await adopt(['capture_a'], whole);
  expect({ broken, unread }).toEqual({ broken: ['capture_a'], unread: [] });
  expect(existsSync(join(folder, 'aside', 'capture_a.warc.gz'))).toBe(true);
});
