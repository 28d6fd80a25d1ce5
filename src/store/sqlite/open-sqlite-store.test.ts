import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HeadwaterError } from '../../core/errors.ts';
import { getMeta, setMeta } from '../meta.ts';
import { migrations } from '../migrations/migrations.ts';
import { openSqliteStore } from './open-sqlite-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(HeadwaterError);
    expect((error as Error).message).toMatch(/^[^\n]+[.]$/);
    return (error as HeadwaterError).code;
  }
  return 'none';
}

function change(sql: string): void {
  const database = new DatabaseSync(join(folder, 'headwater.db'));
  database.exec(sql);
  database.close();
}

describe('openSqliteStore', () => {
  it('makes the folder and keeps what is written in it', async () => {
    const deep = join(folder, 'a', 'b');
    const store = openSqliteStore(deep);
    await setMeta(store.write, 'colour', 'green');
    expect(await getMeta(store.read, 'colour')).toBe('green');
    await store.close();
    const again = openSqliteStore(deep);
    expect(await getMeta(again.read, 'colour')).toBe('green');
    await again.close();
  });

  it('does not let the reading connection write', async () => {
    const store = openSqliteStore(folder);
    await expect(setMeta(store.read, 'colour', 'green')).rejects.toThrow(/readonly/);
    await store.close();
  });

  it('undoes a transaction that throws', async () => {
    const store = openSqliteStore(folder);
    const failing = store.write.transaction().execute(async (tx) => {
      await setMeta(tx, 'colour', 'green');
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await getMeta(store.read, 'colour')).toBeNull();
    await store.close();
  });

  it('refuses a database that a newer program made', async () => {
    await openSqliteStore(folder).close();
    change(`insert into migrations values (${migrations.length + 1}, 'from-the-future', '2031-01-01')`);
    expect(codeOf(() => openSqliteStore(folder))).toBe('store-newer');
  });

  it('refuses a history with steps missing or renamed', async () => {
    await openSqliteStore(folder).close();
    change("update migrations set name = 'something-else' where number = 1");
    expect(codeOf(() => openSqliteStore(folder))).toBe('store-damaged');
    const two = [...migrations, { number: migrations.length + 1, name: 'next', sql: 'select 1' }];
    change(`update migrations set number = ${two.length}, name = 'next' where number = 1`);
    expect(codeOf(() => openSqliteStore(folder, { migrations: two }))).toBe('store-damaged');
  });

  it('leaves no trace of a step that fails half-way', async () => {
    const number = migrations.length + 1;
    const broken = { number, name: 'broken', sql: 'create table half (a integer); create nonsense' };
    expect(() => openSqliteStore(folder, { migrations: [...migrations, broken] })).toThrow(/syntax/);
    const mended = { number, name: 'mended', sql: 'create table half (a integer)' };
    await openSqliteStore(folder, { migrations: [...migrations, mended] }).close();
  });

  it('copies a database that holds anything before it is migrated, and keeps the last two copies', async () => {
    const first = openSqliteStore(folder);
    await setMeta(first.write, 'colour', 'green');
    await first.close();
    const step = (number: number) => ({ number, name: `step-${number}`, sql: `create table t${number} (a)` });
    const more = [1, 2, 3, 4].map((by) => step(migrations.length + by));
    const upTo = (count: number) => [...migrations, ...more.slice(0, count)];
    const copies = () => readdirSync(join(folder, 'backups'));
    await openSqliteStore(folder, { migrations: upTo(1) }).close();
    expect(() => copies()).toThrow(/ENOENT/);
    change(`insert into outcomes (item, source, outcome, at) values ('i', 's', 'not-found', '2026-11-22')`);
    for (const count of [2, 3, 4, 4]) await openSqliteStore(folder, { migrations: upTo(count) }).close();
    const newest = `before-tables-${migrations.length + 4}.db`;
    expect(copies()).toEqual([`before-tables-${migrations.length + 3}.db`, newest].sort());
    const copy = new DatabaseSync(join(folder, 'backups', newest));
    expect(copy.prepare('select max(number) as number from migrations').get()).toEqual({
      number: migrations.length + 3,
    });
    expect(copy.prepare('select item from outcomes').all()).toEqual([{ item: 'i' }]);
    copy.close();
  });

  it('leaves the copy where a migration fails', async () => {
    await openSqliteStore(folder).close();
    change(`insert into outcomes (item, source, outcome, at) values ('i', 's', 'not-found', '2026-11-22')`);
    const number = migrations.length + 1;
    const broken = [...migrations, { number, name: 'broken', sql: 'create nonsense' }];
    expect(() => openSqliteStore(folder, { migrations: broken })).toThrow(/syntax/);
    expect(readdirSync(join(folder, 'backups'))).toEqual([`before-tables-${number}.db`]);
  });

  it('says which file is damaged', () => {
    writeFileSync(join(folder, 'headwater.db'), 'this is no database, '.repeat(1000));
    expect(codeOf(() => openSqliteStore(folder))).toBe('store-damaged');
  });

  it('says that a folder cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(codeOf(() => openSqliteStore(join(folder, 'file', 'data')))).toBe('store-not-writable');
  });

  it('lets twenty programs open a new store at the same moment', async () => {
    const module = pathToFileURL(join(import.meta.dirname, 'open-sqlite-store.ts')).href;
    const script = `
      import { openSqliteStore } from ${JSON.stringify(module)};
      const stores = Array.from({ length: 5 }, () => openSqliteStore(${JSON.stringify(folder)}));
      await Promise.all(stores.map((store) => store.close()));`;
    const runs = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let stderr = '';
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      return new Promise<{ code: number | null; stderr: string }>((resolve) =>
        child.on('close', (code) => resolve({ code, stderr })),
      );
    });
    for (const { code, stderr } of await Promise.all(runs)) expect(code, stderr).toBe(0);
    const database = new DatabaseSync(join(folder, 'headwater.db'));
    expect(database.prepare('select count(*) as count from migrations').get()?.['count']).toBe(
      migrations.length,
    );
    database.close();
  });
});
