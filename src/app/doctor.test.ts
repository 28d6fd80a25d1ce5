import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseSettings } from '../config/settings.ts';
import { dumpStore } from '../pipeline/testing/dump-store.ts';
import { openToyPipeline } from '../pipeline/testing/open-toy-pipeline.ts';
import { toyItem, toyStream } from '../pipeline/testing/toy-items.ts';
import { backUp } from '../store/backup/back-up.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { examine, mend, type Treatment } from './doctor.ts';

const ITEMS = 80;

let root: string;
let sound: string;
let data: string;
let expected: Record<string, unknown[]>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'headwater-doctor-'));
  sound = join(root, 'sound');
  await work(sound, ITEMS);
  const store = openSqliteStore(sound);
  // What nobody could make again.
  for (let number = 0; number < 300; number += 1)
    await store.write
      .insertInto('outcomes')
      .values({
        item: `item_${number}`,
        capture_id: null,
        source: `https://outlet.example/${number}`,
        url: null,
        outcome: 'not-found',
        message: 'The server had answered 404. '.repeat(9),
        at: '2026-11-22T00:00:00.000Z',
      })
      .execute();
  await store.close();
  expected = await dump(sound);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  data = join(root, 'data');
  cpSync(sound, data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

/** Takes items in and works everything through that waits. */
async function work(folder: string, count = 0): Promise<void> {
  const toy = await openToyPipeline(folder);
  await toy.pipeline.takeIn(toyStream(count));
  await toy.pipeline.idle();
  await toy.close();
}

async function dump(folder = data): Promise<Record<string, unknown[]>> {
  const store = openSqliteStore(folder);
  const rows = await dumpStore(store.read);
  await store.close();
  return rows;
}

function change(sql: string): void {
  const database = new DatabaseSync(join(data, 'headwater.db'));
  database.enableDefensive(false);
  database.exec(`pragma foreign_keys = off; ${sql}; pragma wal_checkpoint(truncate)`);
  database.close();
}

const settings = (backup = '') => parseSettings(backup === '' ? {} : { HEADWATER_BACKUP: backup }, { data });
const problems = async () => (await examine(settings())).findings.map(({ problem }) => problem);
const treat = async (backup = ''): Promise<Treatment> =>
  mend(settings(backup), await examine(settings(backup)));
const captures = () =>
  readdirSync(join(data, 'captures'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const firstCapture = () => captures()[0] ?? '';

/** Files that are older than what may be on its way in. */
function old(path: string): void {
  utimesSync(path, new Date('2026-01-01'), new Date('2026-01-01'));
}

describe('the doctor', { timeout: 120_000 }, () => {
  it('finds nothing in a sound store, and changes nothing in any store unless it is to mend', async () => {
    expect(await examine(settings())).toEqual({ captures: expected['captures']?.length, findings: [] });
    change('delete from search where rowid < 5');
    unlinkSync(firstCapture());
    const before = captures().length;
    expect(await problems()).toEqual(['index-out-of-step', 'capture-missing']);
    expect(await problems()).toEqual(['index-out-of-step', 'capture-missing']);
    expect(captures()).toHaveLength(before);
  });

  it.each<[string, string, () => void]>([
    [
      'rows missing in the search index',
      'index-out-of-step',
      () => change('delete from search where rowid < 9'),
    ],
    [
      'rows too many in the search index',
      'index-out-of-step',
      () => change("insert into search (rowid, title, body) values (9999, 'ferry', 'ferry')"),
    ],
    [
      'an inverted index that is damaged',
      'index-out-of-step',
      () => change("update search_data set block = x'0000' where id > 10"),
    ],
    [
      'captures that nobody reads',
      'work-forgotten',
      () => change("delete from outcomes where capture_id is not null and outcome <> 'article'"),
    ],
    ['texts that are not there', 'reference-broken', () => change('delete from revisions where rowid < 6')],
    ['stories that are not there', 'reference-broken', () => change('delete from stories')],
    [
      'a file that was begun and never finished',
      'capture-draft',
      () => {
        mkdirSync(join(data, 'captures', 'tmp'), { recursive: true });
        const draft = join(data, 'captures', 'tmp', 'capture_x.1.2');
        writeFileSync(draft, 'half a record');
        old(draft);
      },
    ],
    ['a lock that is none', 'lock-broken', () => writeFileSync(join(data, 'lease.db'), 'x'.repeat(5_000))],
    ['a file that anyone may write to', 'open-to-others', () => chmodSync(join(data, 'headwater.db'), 0o666)],
    [
      'a restore that was cut short at its beginning',
      'restore-cut-short',
      () => {
        mkdirSync(join(data, 'restoring'));
        writeFileSync(join(data, 'restoring', 'headwater.db'), 'half');
      },
    ],
  ])('finds and mends %s', async (_, problem, harm) => {
    harm();
    expect(new Set(await problems())).toEqual(new Set([problem]));
    const { done, lost, left } = await treat();
    expect(done.length).toBeGreaterThan(0);
    expect([lost, left.findings]).toEqual([[], []]);
    await work(data);
    expect(await problems()).toEqual([]);
    const found = await dump();
    for (const table of Object.keys(expected)) expect(found[table], table).toEqual(expected[table]);
  });

  it('takes captures that are missing or cut off from a backup, and names those that no backup has', async () => {
    const folder = join(root, 'backups');
    await backUp({ data, folder, keep: 1, now: new Date('2026-11-22') });
    const [missing = '', half = ''] = captures();
    unlinkSync(missing);
    truncateSync(half, 100);
    expect(await problems()).toEqual(['capture-missing', 'capture-broken']);
    const without = await treat();
    expect(without.lost).toHaveLength(2);
    expect(without.left.findings).toHaveLength(2);
    const mended = await treat(folder);
    expect([mended.lost, mended.left.findings]).toEqual([[], []]);
    rmSync(folder, { recursive: true });
  });

  it('takes in captures that the database does not know, and puts aside what is not whole', async () => {
    const other = join(root, 'other');
    const toy = await openToyPipeline(other);
    await toy.pipeline.takeIn([toyItem('new.example/1', 'tunnel number 1\nA text about the tunnel.')]);
    await toy.pipeline.idle();
    await toy.close();
    cpSync(join(other, 'captures'), join(data, 'captures'), { recursive: true });
    rmSync(other, { recursive: true });
    const half = join(data, 'captures', 'zz', 'capture_zz.warc.gz');
    mkdirSync(join(data, 'captures', 'zz'), { recursive: true });
    writeFileSync(half, 'half');
    for (const path of captures()) old(path);
    expect(await problems()).toEqual(['capture-orphaned']);
    const { lost, left } = await treat();
    expect(lost.join(' ')).toContain('capture_zz');
    expect(left.findings).toEqual([]);
    const aside = readdirSync(data).find((name) => name.startsWith('damaged-')) ?? '';
    expect(readdirSync(join(data, aside))).toEqual(['capture_zz.warc.gz']);
    await work(data);
    expect((await dump())['captures']).toHaveLength((expected['captures']?.length ?? 0) + 1);
  });

  it('makes the database again from captures alone', async () => {
    for (const name of ['headwater.db', 'headwater.db-wal', 'headwater.db-shm'])
      rmSync(join(data, name), { force: true });
    for (const path of captures()) old(path);
    expect(await problems()).toEqual(['database-missing']);
    expect((await treat()).left.findings).toEqual([]);
    await work(data);
    const found = await dump();
    const urls = (rows: unknown[] | undefined) => rows?.map((row) => JSON.parse(String(row)).url).sort();
    expect(urls(found['captures'])).toEqual(urls(expected['captures']));
    expect(urls(found['articles'])).toEqual(urls(expected['articles']));
  });

  it('says that the clock is behind, and that the database is newer, and leaves both to people', async () => {
    change("update captures set first_seen = '2031-01-01T00:00:00.000Z' where sequence = 3");
    expect(await problems()).toEqual(['clock-behind']);
    change("insert into migrations values (99, 'from-the-future', '2031-01-01')");
    expect(await problems()).toEqual(['clock-behind', 'database-newer']);
    expect((await treat()).left.findings.map(({ problem }) => problem)).toEqual([
      'clock-behind',
      'database-newer',
    ]);
  });

  it('does not mend while another program works on the store', async () => {
    change('delete from search where rowid < 9');
    const found = await examine(settings());
    const lock = new DatabaseSync(join(data, 'lease.db'));
    lock.exec('begin exclusive');
    await expect(mend(settings(), found)).rejects.toMatchObject({ code: 'store-in-use' });
    lock.close();
  });
});

describe('a damaged database', { timeout: 240_000 }, () => {
  it('is recovered whatever pages are damaged: captures come from the archive, and what is lost is listed', async () => {
    const pages = Math.floor(readFileSync(join(sound, 'headwater.db')).length / 4096);
    expect(pages).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: pages - 1 }), { minLength: 1, maxLength: 6 }),
        async (damaged) => {
          rmSync(data, { recursive: true, force: true });
          cpSync(sound, data, { recursive: true });
          for (const path of captures()) old(path);
          const path = join(data, 'headwater.db');
          const bytes = readFileSync(path);
          for (const page of damaged) bytes.fill(0x5a, page * 4096, (page + 1) * 4096);
          writeFileSync(path, bytes);
          if ((await problems()).length === 0) return;
          const { lost, left } = await treat();
          expect(left.findings).toEqual([]);
          await work(data);
          expect(await problems()).toEqual([]);
          const found = await dump();
          const ids = (rows: unknown[] | undefined, key: string) =>
            new Set(rows?.map((row) => JSON.parse(String(row))[key]));
          const [kept, all] = [ids(found['captures'], 'url'), ids(expected['captures'], 'url')];
          expect(kept).toEqual(all);
          expect(ids(found['articles'], 'id')).toEqual(ids(expected['articles'], 'id'));
          const given = (rows: unknown[] | undefined) =>
            rows?.filter((row) => JSON.parse(String(row)).capture_id === null).length ?? 0;
          if (given(found['outcomes']) < given(expected['outcomes']))
            expect(lost.join(' ')).toContain('the table outcomes');
        },
      ),
      { numRuns: 3, seed: 20261122 },
    );
  });

  it('is put aside as it was', async () => {
    const path = join(data, 'headwater.db');
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 20 * 4096, 24 * 4096);
    writeFileSync(path, bytes);
    await treat();
    const aside = readdirSync(data).find((name) => name.startsWith('damaged-')) ?? '';
    expect(readFileSync(join(data, aside, 'headwater.db'))).toEqual(bytes);
    expect(existsSync(join(data, 'restoring'))).toBe(false);
  });

  it('that was cut off is recovered as far as it goes', async () => {
    truncateSync(join(data, 'headwater.db'), 30 * 4096);
    appendFileSync(join(data, 'headwater.db'), 'x');
    for (const path of captures()) old(path);
    expect((await treat()).left.findings).toEqual([]);
    await work(data);
    expect((await dump())['captures']).toHaveLength(expected['captures']?.length ?? 0);
  });
});
