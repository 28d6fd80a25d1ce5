import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { POSITIONS } from '../provenance.ts';
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import type { Store } from '../store.ts';
import { storyPeople, storyQuotes, stretchesOf } from './story-records.ts';

let folder: string;
let store: Store;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-records-'));
  store = openSqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function putPerson(part: number, name: string): Promise<void> {
  const row = { id: name, name, name_key: name, variants: '[]', articles: '["article"]' };
  await store.write
    .insertInto('people')
    .values({ story_id: 'story', position: part * POSITIONS, ...row })
    .execute();
}

test('people are read of the parts asked for, in their order', async () => {
  for (const part of [3, 0, 7]) await putPerson(part, `Person ${part}`);
  const names = async (parts: number[] | null) =>
    (await storyPeople(store.read, 'story', { parts })).map((person) => person.name);
  expect(await names([0, 7])).toEqual(['Person 0', 'Person 7']);
  expect(await names([3])).toEqual(['Person 3']);
  expect((await names(null)).sort()).toEqual(['Person 0', 'Person 3', 'Person 7']);
  expect(await storyQuotes(store.read, 'story', { parts: [0, 3] })).toEqual([]);
});

test('a part is read as a stretch of its table, and works by their ids, not all rows of the story', async () => {
  const planOf = async (query: { compile(): { sql: string; parameters: readonly unknown[] } }) => {
    const compiled = query.compile();
    const { rows } = await sql<{ detail: string }>`${sql.raw(
      `explain query plan ${compiled.sql.replaceAll('?', "'0'")}`,
    )}`.execute(store.read);
    return rows.map((row) => row.detail).join('; ');
  };
  const works = store.read.selectFrom('works').selectAll();
  for (const stretch of stretchesOf([0, 5])) {
    const plan = await planOf(works.where('story_id', '=', 'story').where(stretch));
    expect(plan).toContain('story_id=? AND position>? AND position<?');
  }
  const byId = works.where('id', 'in', ['a', 'b']).where(sql<string>`+story_id`, '=', 'story');
  expect(await planOf(byId)).toContain('INDEX works_by_id (id=?)');
});
