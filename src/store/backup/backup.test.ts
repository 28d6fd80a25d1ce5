import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HeadwaterError } from '../../core/errors.ts';
import { dumpStore } from '../../pipeline/testing/dump-store.ts';
import { openToyPipeline } from '../../pipeline/testing/open-toy-pipeline.ts';
import { toyStream } from '../../pipeline/testing/toy-items.ts';
import { sumBytes } from '../durable-files.ts';
import { openSqliteStore } from '../sqlite/open-sqlite-store.ts';
import { type BackedUp, backUp } from './back-up.ts';
import { type RestoreOptions, restoreBackup } from './restore-backup.ts';
import { READY_FILE, RESTORING_FOLDER } from './restoring-folder.ts';
import { verifyBackups } from './verify-backups.ts';

let sound: string;
let root: string;
let data: string;
let folder: string;
let hour: number;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'headwater-sound-'));
  sound = data;
  await takeIn(40);
}, 60_000);
afterAll(() => rmSync(sound, { recursive: true, force: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headwater-backup-'));
  data = join(root, 'data');
  folder = join(root, 'backups');
  hour = 0;
  cpSync(sound, data, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function takeIn(count: number): Promise<void> {
  const toy = await openToyPipeline(data);
  await toy.pipeline.takeIn(toyStream(count));
  await toy.pipeline.idle();
  await toy.close();
}

function make(keep = 9): Promise<BackedUp> {
  hour += 1;
  return backUp({ data, folder, keep, now: new Date(Date.UTC(2026, 10, 22, hour)) });
}

const restore = (options: Partial<RestoreOptions> = {}) =>
  restoreBackup({ folder, data, now: new Date(Date.UTC(2026, 10, 23)), ...options });

async function dump(of = data): Promise<Record<string, unknown[]>> {
  const store = openSqliteStore(of);
  const rows = await dumpStore(store.read);
  await store.close();
  return rows;
}

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

async function codeOf(run: Promise<unknown>): Promise<string> {
  const error = await run.then(
    () => null,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(HeadwaterError);
  return (error as HeadwaterError).code;
}

/** Changes one byte in the middle. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

const someCapture = () => filesIn(join(folder, 'captures'))[0] ?? '';

describe('a backup', () => {
  it('gives back the store to the last row and the last byte', async () => {
    writeFileSync(join(data, 'key'), 'a key of the store');
    const rows = await dump();
    const captures = filesIn(join(data, 'captures')).sort();
    const bytes = captures.map((path) => readFileSync(path));
    const made = await make();
    expect(made.captures).toBe(rows['captures']?.length);
    rmSync(data, { recursive: true });
    expect(await restore()).toMatchObject({ name: made.name, captures: made.captures, missing: [] });
    expect(await dump()).toEqual(rows);
    expect(filesIn(join(data, 'captures')).sort()).toEqual(captures);
    expect(captures.map((path) => readFileSync(path))).toEqual(bytes);
    expect(readFileSync(join(data, 'key'), 'utf8')).toBe('a key of the store');
  });

  it('copies a capture once for all backups, and lets go of the old', async () => {
    const first = await make();
    expect(first.copied).toBe(first.captures);
    await takeIn(60);
    const second = await make();
    expect(second.copied).toBe(second.captures - first.captures);
    const third = await make(2);
    expect([third.copied, third.pruned]).toEqual([0, [first.name]]);
    expect((await verifyBackups(folder)).map(({ name, wrong }) => [name, wrong])).toEqual([
      [second.name, []],
      [third.name, []],
    ]);
    expect(filesIn(join(folder, 'captures'))).toHaveLength(third.captures);
  });

  it('that was cut short is none: it is said, never restored, and removed by the next', async () => {
    const first = await make();
    const torn = join(folder, 'backups', '2026-11-22T09-00-00-000Z');
    cpSync(join(folder, 'backups', first.name), torn, { recursive: true });
    unlinkSync(join(torn, 'manifest.json'));
    expect((await verifyBackups(folder)).map(({ wrong }) => wrong.length)).toEqual([0, 1]);
    expect((await restore({ replace: true })).name).toBe(first.name);
    await make();
    expect(existsSync(torn)).toBe(false);
  });

  it('is found out where a byte of it was changed', async () => {
    const { name } = await make();
    const backup = join(folder, 'backups', name);
    const paths = ['headwater.db', 'captures.jsonl', 'manifest.json'].map((file) => join(backup, file));
    for (const path of [...paths, someCapture()]) {
      const before = readFileSync(path);
      damage(path);
      expect((await verifyBackups(folder))[0]?.wrong.length, path).toBeGreaterThan(0);
      expect(await codeOf(restore({ name, data: join(root, 'elsewhere') })), path).toBe('backup-damaged');
      expect(existsSync(join(root, 'elsewhere', 'headwater.db'))).toBe(false);
      writeFileSync(path, before);
    }
    expect((await verifyBackups(folder))[0]?.wrong).toEqual([]);
  });

  it('is restored without captures that are broken where that is asked for, and names them', async () => {
    const { captures } = await make();
    damage(someCapture());
    const restored = await restore({ data: join(root, 'elsewhere'), partial: true });
    expect(restored.missing).toHaveLength(1);
    expect(filesIn(join(root, 'elsewhere', 'captures'))).toHaveLength(captures - 1);
  });

  it('is not made of a damaged database, and earlier ones stay', async () => {
    await make();
    appendFileSync(join(data, 'headwater.db'), 'x'.repeat(100));
    const path = join(data, 'headwater.db');
    const bytes = readFileSync(path);
    for (let page = 6; page < 12; page += 1) bytes.fill(0x5a, page * 4096, page * 4096 + 2000);
    writeFileSync(path, bytes);
    expect(await codeOf(make())).toBe('store-damaged');
    expect((await verifyBackups(folder)).filter(({ wrong }) => wrong.length === 0)).toHaveLength(1);
  });

  it('names captures that the store has lost, and keeps what an earlier backup has of them', async () => {
    const made = await make();
    const [lost = '', gone = ''] = filesIn(join(data, 'captures'));
    damage(lost);
    unlinkSync(gone);
    expect((await make()).missing).toEqual([]);
    await restore({ replace: true });
    expect(filesIn(join(data, 'captures'))).toHaveLength(made.captures);
    rmSync(folder, { recursive: true });
    unlinkSync(gone);
    expect((await make()).missing).toHaveLength(1);
  });
});

describe('a folder of backups', () => {
  it('is not among the files of the store, unless it is where they are expected', async () => {
    const now = new Date('2026-11-22');
    for (const inside of [data, join(data, 'mine'), join(data, 'captures', 'mine')])
      expect(await codeOf(backUp({ data, folder: inside, keep: 1, now })), inside).toBe('usage');
    await backUp({ data, folder: join(data, 'backups'), keep: 1, now });
    expect((await restore({ folder: join(data, 'backups'), replace: true })).missing).toEqual([]);
  });

  it('whose disk rots is mended by what the store has', async () => {
    await make();
    damage(someCapture());
    expect((await verifyBackups(folder))[0]?.wrong).toHaveLength(1);
    hour += 1;
    const now = new Date(Date.UTC(2026, 10, 22, hour));
    expect((await backUp({ data, folder, keep: 9, now, lookAgain: 1 })).copied).toBe(1);
    for (const { wrong } of await verifyBackups(folder)) expect(wrong).toEqual([]);
  });

  it('with a list that was changed is added to, and nothing there is let go of', async () => {
    const first = await make();
    await make();
    damage(join(folder, 'backups', '2026-11-22T02-00-00-000Z', 'captures.jsonl'));
    const before = filesIn(join(folder, 'captures')).length;
    await make(2);
    expect(filesIn(join(folder, 'captures'))).toHaveLength(before);
    expect((await verifyBackups(folder)).map(({ wrong }) => wrong.length)).toEqual([1, 0]);
    expect(existsSync(join(folder, 'backups', first.name))).toBe(false);
  });

  it('made by somebody else cannot write outside of the store', async () => {
    const { name } = await make();
    const path = join(folder, 'backups', name, 'manifest.json');
    const { checksum: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
    const sign = (sums: object) => {
      const { sha256: checksum } = sumBytes(JSON.stringify(sums));
      writeFileSync(path, JSON.stringify({ ...sums, checksum }));
    };
    sign(manifest);
    expect((await verifyBackups(folder))[0]?.wrong).toEqual([]);
    for (const file of ['../../evil', 'headwater.db-wal', '..\\evil', '..']) {
      sign({ ...manifest, files: [{ bytes: 1, sha256: 'a', name: file }] });
      expect(await codeOf(restore({ name, replace: true })), file).toBe('backup-damaged');
    }
    const list = join(folder, 'backups', name, 'captures.jsonl');
    const line = JSON.parse(readFileSync(list, 'utf8').split('\n')[0] ?? '');
    const evil = `${JSON.stringify({ ...line, id: '../../../evil_1' })}\n`;
    writeFileSync(list, evil);
    sign({ ...manifest, captures: { ...manifest.captures, ...sumBytes(evil) } });
    expect(await codeOf(restore({ name, replace: true }))).toBe('backup-damaged');
    expect((await verifyBackups(folder))[0]?.wrong.length).toBeGreaterThan(0);
    // What was there before goes on as it was.
    expect((await dump())['captures']?.length).toBeGreaterThan(0);
  });
});

describe('restoring', () => {
  it('leaves a store that is there alone, or puts it aside', async () => {
    await make();
    await takeIn(60);
    const rows = await dump();
    expect(await codeOf(restore())).toBe('bad-input');
    expect(await dump()).toEqual(rows);
    const { replaced } = await restore({ replace: true });
    expect(await dump(replaced ?? '')).toEqual(rows);
  });

  it('that was cut short is finished or begun anew, and no program opens half a store', async () => {
    const rows = await dump();
    await make();
    const restoring = join(data, RESTORING_FOLDER);
    mkdirSync(restoring);
    writeFileSync(join(restoring, 'headwater.db'), 'half a data');
    expect(() => openSqliteStore(data)).toThrow(/restore once more/);
    expect(await codeOf(restore())).toBe('bad-input');
    expect((await restore({ replace: true })).replaced).not.toBe(null);
    expect(await dump()).toEqual(rows);
  });

  it('ends in the new store wherever the last steps were cut', async () => {
    const rows = await dump();
    await make();
    await takeIn(60);
    for (const cut of [1, 2]) {
      // As it is when the new store is whole beside the old, after so many steps of taking its place.
      const restoring = join(data, RESTORING_FOLDER);
      await restore({ data: join(root, `new${cut}`) });
      cpSync(join(root, `new${cut}`), restoring, { recursive: true });
      rmSync(join(restoring, 'lease.db'), { force: true });
      writeFileSync(join(restoring, READY_FILE), '');
      if (cut === 2) {
        rmSync(join(data, 'captures'), { recursive: true });
        cpSync(join(restoring, 'captures'), join(data, 'captures'), { recursive: true });
        rmSync(join(restoring, 'captures'), { recursive: true });
      }
      expect(() => openSqliteStore(data)).toThrow(/restore once more/);
      expect((await restore()).name).toBe(null);
      expect(await dump()).toEqual(rows);
    }
  });

  it('puts back files of any name that somebody put beside the database', async () => {
    for (const name of ['ready', 'restored', 'notes.txt']) writeFileSync(join(data, name), name);
    await make();
    rmSync(data, { recursive: true });
    await restore();
    for (const name of ['ready', 'restored', 'notes.txt'])
      expect(readFileSync(join(data, name), 'utf8')).toBe(name);
    expect(existsSync(join(data, RESTORING_FOLDER))).toBe(false);
  });

  it('lets go of what was asked to be gone before the store can be opened', async () => {
    await make();
    rmSync(data, { recursive: true });
    await restore({
      async obey(restored) {
        expect(existsSync(join(data, 'headwater.db'))).toBe(false);
        const store = openSqliteStore(restored);
        await store.write.deleteFrom('outcomes').execute();
        await store.close();
      },
    });
    expect((await dump())['outcomes']).toEqual([]);
  });
});
