import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CopiedTable, copyTable } from './copy-table.ts';
import { middleKey } from './middle-key.ts';
import type { Key } from './table-reader.ts';

const TABLES = `
  create table numbers (id integer primary key, name text not null, data text not null);
  create index numbers_by_name on numbers (name);
  create table texts (id text primary key, data text not null) without rowid;
  create table pairs (source text not null, day text not null, count integer, primary key (source, day)) without rowid;`;
const ROWS = 3_000;
const KEYS: Record<string, readonly string[]> = { numbers: ['id'], texts: ['id'], pairs: ['source', 'day'] };

let folder: string;
let sound: string;
let pages: number;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-copy-'));
  sound = join(folder, 'sound.db');
  const database = new DatabaseSync(sound);
  // Rows of the tables lie among each other, and some are larger than a page.
  database.exec(`${TABLES} begin`);
  for (let number = 1; number <= ROWS; number += 1) {
    const data = 'x'.repeat(number % 97 === 0 ? 9_000 : 40 + (number % 7));
    const id = ((number * 7919) % 104_729).toString(36).padStart(5, 'k');
    database.prepare('insert into numbers values (?, ?, ?)').run(number * 3, id, data);
    database.prepare('insert into texts values (?, ?)').run(`item_${id}`, data);
    database
      .prepare('insert or ignore into pairs values (?, ?, 1)')
      .run(`source_${number % 40}`, `2026-${number}`);
  }
  database.exec('commit');
  database.close();
  pages = readFileSync(sound).length / 4096;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function keysOf(database: DatabaseSync, table: string): Key[] {
  const columns = KEYS[table] ?? [];
  const rows = database.prepare(`select ${columns.join(', ')} from ${table}`).all();
  return rows.map((row) => columns.map((name) => row[name] as string | number));
}

/** A key that begins another stands before and behind it: bounds may be shorter. */
function compare(one: Key, other: Key): number {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const [a, b] = [one[at] ?? 0, other[at] ?? 0];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

function isNamed(key: Key, { lost, dark }: CopiedTable): boolean {
  return (
    lost.some((one) => compare(one, key) === 0) ||
    dark.some(
      ([low, high]) => (low === null || compare(low, key) <= 0) && (high === null || compare(high, key) >= 0),
    )
  );
}

describe('copying a table of a damaged database', () => {
  it('copies a sound one to the last row', () => {
    const [from, to] = [new DatabaseSync(sound), new DatabaseSync(':memory:')];
    to.exec(TABLES);
    for (const table of Object.keys(KEYS)) {
      expect(copyTable(from, to, table)).toMatchObject({ lost: [], dark: [] });
      expect(keysOf(to, table)).toEqual(keysOf(from, table));
    }
  });

  it('drops no row in silence, and saves most of them', () => {
    const path = join(folder, 'damaged.db');
    const whole = new DatabaseSync(sound, { readOnly: true });
    const expected = Object.fromEntries(Object.keys(KEYS).map((table) => [table, keysOf(whole, table)]));
    whole.close();
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: pages - 1 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0x00, 0x5a, 0xff),
        (damaged, filling) => {
          const bytes = readFileSync(sound);
          for (const page of damaged) bytes.fill(filling, page * 4096, (page + 1) * 4096);
          writeFileSync(path, bytes);
          const [from, to] = [new DatabaseSync(path, { readOnly: true }), new DatabaseSync(':memory:')];
          to.exec(TABLES);
          for (const table of Object.keys(KEYS)) {
            const copied = copyTable(from, to, table);
            const kept = new Set(keysOf(to, table).map((key) => JSON.stringify(key)));
            for (const key of expected[table] ?? [])
              if (!kept.has(JSON.stringify(key))) expect(isNamed(key, copied), `${table} ${key}`).toBe(true);
          }
          from.close();
          to.close();
        },
      ),
      { numRuns: 10, seed: 20261122 },
    );
  }, 120_000);

  it('finds rows between two damaged pages', () => {
    const path = join(folder, 'damaged.db');
    const database = new DatabaseSync(sound, { readOnly: true });
    const leaves = database
      .prepare("select pageno from dbstat where name = 'texts' and pagetype = 'leaf' order by path")
      .all()
      .map((row) => Number(row['pageno']));
    const before = keysOf(database, 'texts').length;
    database.close();
    expect(leaves.length).toBeGreaterThan(20);
    const bytes = readFileSync(sound);
    for (const leaf of [leaves[4], leaves[11], leaves[17]])
      bytes.fill(0x5a, ((leaf ?? 1) - 1) * 4096, (leaf ?? 1) * 4096);
    writeFileSync(path, bytes);
    const [from, to] = [new DatabaseSync(path, { readOnly: true }), new DatabaseSync(':memory:')];
    to.exec(TABLES);
    const { copied, dark } = copyTable(from, to, 'texts');
    expect(dark.length).toBeGreaterThan(0);
    expect(before - copied).toBeLessThan((before / leaves.length) * 6);
    from.close();
  });
});

describe('middleKey', () => {
  it('lies between its bounds, or is none', () => {
    const text = fc.string({ maxLength: 12, unit: fc.constantFrom(...'abz019_-:Zé') });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const middle = middleKey([low], [high]);
        if (middle !== null) expect(low < String(middle[0]) && String(middle[0]) < high).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const middle = middleKey([low], [high])?.[0];
        if (high - low > 1) expect(Number(middle) > low && Number(middle) < high).toBe(true);
        else expect(middle).toBeUndefined();
      }),
    );
  });
});
