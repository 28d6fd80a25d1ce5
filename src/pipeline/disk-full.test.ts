import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dumpStore } from './testing/dump-store.ts';
import { openToyPipeline, type ToyPipeline } from './testing/open-toy-pipeline.ts';
import { toyStream } from './testing/toy-items.ts';

const ITEMS = 120;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-full-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the database grow by so many pages and no further: to SQLite, a disk that is full. */
async function leaveRoom({ store }: ToyPipeline, pages: number): Promise<void> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.write);
  await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + pages}`).execute(store.write);
}

it('waits while the disk is full, loses nothing, and goes on as if it had never been', async () => {
  const calm = await openToyPipeline(join(folder, 'calm'));
  await calm.pipeline.takeIn(toyStream(ITEMS));
  await calm.pipeline.idle();
  const expected = await dumpStore(calm.store.read);
  await calm.close();

  const toy = await openToyPipeline(join(folder, 'full'));
  await leaveRoom(toy, 3);
  let accepted = 0;
  const taken = toy.pipeline.takeIn(toyStream(ITEMS), ({ items }) => {
    accepted = items;
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(accepted).toBeLessThan(ITEMS);
  // Room comes a few pages at a time, so that the disk is full in every stage.
  for (let more = 0; more < 40; more += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const captures = await toy.store.read.selectFrom('captures').select('id').execute();
    expect(captures.length).toBeLessThanOrEqual(ITEMS);
    await leaveRoom(toy, 6);
  }
  expect(accepted).toBeLessThanOrEqual(ITEMS);
  await leaveRoom(toy, 1_000_000);
  expect((await taken).items).toBe(ITEMS);
  await toy.pipeline.idle();
  const found = await dumpStore(toy.store.read);
  for (const table of Object.keys(expected)) expect(found[table], table).toEqual(expected[table]);
  await toy.close();
}, 90_000);

it('ends when it is asked to while the disk is full', async () => {
  const toy = await openToyPipeline(join(folder, 'full'));
  await leaveRoom(toy, 0);
  const taken = toy.pipeline.takeIn(toyStream(ITEMS));
  taken.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 200));
  const asked = performance.now();
  await toy.close();
  expect(performance.now() - asked).toBeLessThan(5_000);
}, 30_000);
