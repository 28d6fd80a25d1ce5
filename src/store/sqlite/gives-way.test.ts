import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setMeta } from '../meta.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-gives-way-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Work of the thread that is no statement, as between two of them. */
function work(milliseconds: number): void {
  for (const begun = performance.now(); performance.now() - begun < milliseconds; );
}

test('others have their turn, and read what was committed, while a long transaction goes on', async () => {
  const store = openSqliteStore(folder);
  await setMeta(store.write, 'before', 'kept');
  const seen: (string | undefined)[] = [];
  const look = setInterval(async () => {
    const row = await store.read.selectFrom('meta').select('value').where('key', '=', 'half').execute();
    seen.push(row[0]?.value);
  }, 0);
  await store.write.transaction().execute(async (tx) => {
    for (let step = 0; step < 20; step += 1) {
      await setMeta(tx, 'half', String(step));
      work(4);
    }
  });
  clearInterval(look);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.every((value) => value === undefined)).toBe(true);
  await store.close();
});

test('what fails in the middle of a transaction that gave way is undone as a whole', async () => {
  const store = openSqliteStore(folder);
  const failing = store.write.transaction().execute(async (tx) => {
    await setMeta(tx, 'half', '1');
    work(12);
    await setMeta(tx, 'other', '1');
    work(12);
    throw new Error('no more');
  });
  await expect(failing).rejects.toThrow('no more');
  const rows = await store.read
    .selectFrom('meta')
    .select('key')
    .where('key', 'in', ['half', 'other'])
    .execute();
  expect(rows).toEqual([]);
  await store.close();
});
