import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSqliteQueue } from '../queue/sqlite-queue.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { captureOnly } from './capture-only.ts';
import { exportWarc } from './export-warc.ts';
import { gather } from './gather/gather.ts';
import { listingsHere } from './listing/testing/listings-here.ts';
import type { TakeInItem } from './take-in-item.ts';

const now = new Date('2026-05-01T00:00:00Z');
const clock = { now: () => now };
const PAGE = '<html><body><p>The ferry ran aground at noon.</p></body></html>';
const ITEMS: TakeInItem[] = [
  {
    source: 'https://h.example/1',
    url: 'https://h.example/1',
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(PAGE),
    firstSeen: '2026-04-01T10:00:00.000Z',
    status: 200,
    headers: [
      ['content-type', 'text/html; charset=utf-8'],
      ['content-encoding', 'gzip'],
    ],
  },
  {
    source: 'pages/ünë page.html',
    url: null,
    contentType: null,
    body: Buffer.from(PAGE),
    firstSeen: '2026-04-02T10:00:00.000Z',
  },
  {
    source: 'https://h.example/gone',
    url: 'https://h.example/gone',
    outcome: 'gone',
    message: 'It is gone.',
  },
];

let folder: string;
const stores: Store[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-export-'));
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function openStore(name: string): Store {
  const store = openSqliteStore(join(folder, name));
  stores.push(store);
  return store;
}

async function exported(store: Store): Promise<{ file: Buffer; missing: number }> {
  const about = { name: 'all.warc.gz', date: now.toISOString(), software: 'test' };
  const records = await Array.fromAsync(exportWarc(store, about));
  const pieces = records.flatMap(({ bytes }) => (bytes === null ? [] : [bytes]));
  return { file: Buffer.concat(pieces), missing: records.length - pieces.length };
}

const rows = (store: Store) =>
  store.read
    .selectFrom('captures')
    .select(['id', 'article_id', 'source', 'url', 'first_seen', 'content_type', 'status', 'content_hash'])
    .orderBy('sequence')
    .execute();

it('writes an archive that another store takes in with the same captures', async () => {
  const [from, to] = [openStore('from'), openStore('to')];
  const queue = createSqliteQueue({ clock });
  await captureOnly(ITEMS, { store: from, queue, clock });
  const path = join(folder, 'all.warc.gz');
  writeFileSync(path, (await exported(from)).file);
  const fetcher = { fetch: () => Promise.reject(new Error('no network')) };
  await captureOnly(gather([path], { fetcher, listings: listingsHere, maxBytes: 1_000_000, now }), {
    store: to,
    queue,
    clock,
  });
  expect(await rows(to)).toEqual(await rows(from));
  expect(await rows(to)).toHaveLength(2);
});

it('opens the archive with a record that says what wrote it', async () => {
  const text = gunzipSync((await exported(openStore('empty'))).file).toString();
  expect(text).toMatch(/^WARC\/1\.1\r\nWARC-Type: warcinfo\r\n/);
  expect(text).toContain('WARC-Filename: all.warc.gz\r\n');
});

it('passes over captures whose files were deleted', async () => {
  const store = openStore('from');
  await captureOnly(ITEMS, { store, queue: createSqliteQueue({ clock }), clock });
  const [first] = await rows(store);
  await rm(store.archive.path(first?.id ?? ''));
  const { file, missing } = await exported(store);
  expect(missing).toBe(1);
  expect(gunzipSync(file).toString()).not.toContain('https://h.example/1');
});
