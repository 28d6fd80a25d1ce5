import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseSettings } from '../config/settings.ts';
import { writePurgeList } from '../pipeline/takedown/purge-list.ts';
import { openToyPipeline } from '../pipeline/testing/open-toy-pipeline.ts';
import { toyItem, toyStream } from '../pipeline/testing/toy-items.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { storeKeys } from '../store/takedown/store-keys.ts';
import { addTombstones, pageMarks } from '../store/takedown/tombstones.ts';
import { backUpStore, restoreStore } from './backups.ts';
import { examine, mend } from './doctor.ts';

const GONE = 'outlet.example/unwanted';

let root: string;
let data: string;
let folder: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'headwater-backups-'));
  data = join(root, 'data');
  folder = join(root, 'backups');
  const toy = await openToyPipeline(data);
  await toy.pipeline.takeIn([
    ...toyStream(20),
    toyItem(GONE, 'storm number 99\nA text that nobody may keep.'),
  ]);
  await toy.pipeline.idle();
  await toy.close();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const settings = (more: Record<string, string> = {}) =>
  parseSettings({ HEADWATER_BACKUP: folder, ...more }, { data });

async function inStore<Result>(use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = openSqliteStore(data);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Bars the page, as a takedown does, and writes down that it is barred. */
function bar(): Promise<void> {
  return inStore(async (store) => {
    await store.durably(async (tx) => {
      const at = '2026-11-22T00:00:00.000Z';
      const request = JSON.stringify({ keep: { link: true, title: true, times: true } });
      await tx
        .insertInto('takedowns')
        .values({
          ...{ id: 'takedown_1', secret_hash: 'x', kind: 'link', state: 'checked', request },
          ...{ received_at: at, due_at: at, proof: null, decision: null, result: null },
        })
        .execute();
      const { mark } = await storeKeys(tx);
      const pages = pageMarks(mark, [`https://${GONE}`]);
      await addTombstones(tx, 'takedown_1', { pages, hosts: [], texts: [] });
    });
    await writePurgeList(store);
  });
}

const isThere = () =>
  inStore(
    async ({ read }) =>
      (await read.selectFrom('captures').select('id').where('source', '=', GONE).execute()).length > 0,
  );
const choice = () => ({ folder, replace: true, partial: false });
const files = () => readdirSync(join(data, 'captures'), { recursive: true, withFileTypes: true });
const captures = () => files().filter((entry) => entry.isFile()).length;

it('what was taken down after a backup stays gone when it is restored', async () => {
  await backUpStore(settings());
  const before = captures();
  await bar();
  expect(await isThere()).toBe(true);
  await restoreStore(settings(), choice());
  expect(await isThere()).toBe(false);
  expect(captures()).toBe(before - 1);
  expect((await examine(settings())).findings).toEqual([]);
});

it('a later backup tells an earlier one what is to stay gone, where the store itself is lost', async () => {
  const first = await backUpStore(settings());
  await bar();
  await backUpStore(settings());
  rmSync(data, { recursive: true });
  await restoreStore(settings(), { ...choice(), name: first.name });
  expect(await isThere()).toBe(false);
});

it('what was taken down is not made again from a file of it, though the database is lost', async () => {
  await bar();
  for (const name of ['headwater.db', 'headwater.db-wal', 'headwater.db-shm'])
    rmSync(join(data, name), { force: true });
  await mend(settings(), await examine(settings()));
  expect(await isThere()).toBe(false);
  expect(captures()).toBeGreaterThan(10);
});
