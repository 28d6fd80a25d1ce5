import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import type { Store } from './store.ts';
import { blockEndingWith, blocksOf, dropSegmentsUpTo, putSegment, segmentOf } from './story-segments.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-segments-'));
  store = openSqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function putArticle(number: number): Promise<void> {
  const id = `article_${number}`;
  const at = '2026-01-05T00:00:00.000Z';
  await sql`insert into captures (id, article_id, source, first_seen, headers, content_hash, size)
    values (${id}, ${id}, ${id}, ${at}, '[]', '', 0)`.execute(store.write);
  await sql`insert into articles (number, id, first_capture, capture_id, revision, source, byline, reading_minutes, at)
    values (${number}, ${id}, ${id}, ${id}, 1, ${id}, '[]', 1, ${at})`.execute(store.write);
}

describe('segments of the story index', () => {
  it('stand for blocks of articles, of which the first and last of a range may be part', () => {
    const blocks = [...blocksOf({ first: 4_000, last: 9_000 })];
    expect(blocks.map(({ number, first, last, isWhole }) => [number, first, last, isWhole])).toEqual([
      [0, 4_000, 4_096, false],
      [1, 4_097, 8_192, true],
      [2, 8_193, 9_000, false],
    ]);
    expect([...blocksOf({ first: 1, last: 0 })]).toEqual([]);
    expect(blockEndingWith(8_191)).toBeNull();
    expect(blockEndingWith(8_192)).toEqual(blocks[1]);
  });

  it('are read as they were written, or not at all', async () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, at) => at % 251);
    await putSegment(store.write, 3, bytes);
    expect(await segmentOf(store.write, 3)).toEqual(bytes);
    expect(await segmentOf(store.write, 4)).toBeNull();
    await sql`update story_segments set bytes = zeroblob(5000)`.execute(store.write);
    expect(await segmentOf(store.write, 3)).toBeNull();
  });

  it('go with any of their articles that is deleted', async () => {
    await putArticle(4_096);
    await putArticle(4_097);
    for (const block of [0, 1]) await putSegment(store.write, block, new Uint8Array(9));
    await sql`delete from articles where number = 4096`.execute(store.write);
    expect(await segmentOf(store.write, 0)).toBeNull();
    expect(await segmentOf(store.write, 1)).not.toBeNull();
  });

  it('are dropped when the last of their articles is out of the window', async () => {
    for (const block of [0, 1, 2]) await putSegment(store.write, block, new Uint8Array(9));
    await dropSegmentsUpTo(store.write, 8_191);
    expect(await segmentOf(store.write, 0)).toBeNull();
    expect(await segmentOf(store.write, 1)).not.toBeNull();
    await dropSegmentsUpTo(store.write, 8_192);
    expect(await segmentOf(store.write, 1)).toBeNull();
    expect(await segmentOf(store.write, 2)).not.toBeNull();
  });
});
