import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { dumpStore } from '../../src/pipeline/testing/dump-store.ts';
import { verifyBackups } from '../../src/store/backup/verify-backups.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { migrations } from '../../src/store/migrations/migrations.ts';
import { migrate } from '../../src/store/sqlite/migrate.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { addressOf, items, sentenceOf, takenDown } from './items.ts';
import { type ChildRun, runChild } from './run-child.ts';

/** What one kind of round found, over all of its kills. */
export interface Tally {
  kills: number;
  /** Runs that came to their end, after which all was compared. */
  completed: number;
  /** Accepted items, requests or backups that were no longer there. */
  lost: string[];
  /** Whatever was neither as before nor as after. */
  half: string[];
}

export interface KillRound {
  readonly name: string;
  readonly tally: Tally;
  /** Kills once at a random moment, or lets it end where `last`; then looks at everything. */
  strike(random: () => number, last: boolean): Promise<void>;
}

export const ITEMS = 240;
const REQUESTS = 12;

type Dump = Record<string, unknown[]>;

async function dump(folder: string): Promise<Dump> {
  const store = openSqliteStore(folder);
  const rows = await dumpStore(store.read);
  await store.close();
  return rows;
}

const newTally = (): Tally => ({ kills: 0, completed: 0, lost: [], half: [] });

/**
 * Everything that `headwater verify` looks at. Files of what was not accepted yet are no half state: drafts are swept away
 * after an hour, a whole file without a row is overwritten when the same item comes again, which at the end each has.
 */
async function findings(folder: string, { done }: { readonly done: boolean }): Promise<string[]> {
  const { findings: found } = await checkStore(folder, new Date());
  const unfinished = done ? ['capture-draft'] : ['capture-draft', 'capture-orphaned'];
  return found
    .filter(({ problem }) => !unfinished.includes(problem))
    .map(({ problem, message }) => `${problem}: ${message}`);
}

function lastNumber(run: ChildRun, word: string): number {
  const numbers = run.lines
    .filter((line) => line.startsWith(`${word} `))
    .map((line) => Number(line.split(' ')[1]));
  return numbers.at(-1) ?? 0;
}

function distinct(count: number): number {
  return new Set(
    items(ITEMS)
      .slice(0, count)
      .map(({ url, body }) => `${url}\n${body}`),
  ).size;
}

function countKill(tally: Tally, run: ChildRun): void {
  if (run.done) tally.completed += 1;
  else {
    tally.kills += 1;
    // Killed programs say nothing; one that failed by itself does.
    if (run.stderr !== '') tally.half.push(`it failed: ${run.stderr.slice(0, 400)}`);
  }
}

/** Taking in: killed again and again until everything is in, then compared with a run that nobody disturbed. */
export function takeInRound(
  folder: string,
  calm: { readonly rows: Dump; readonly milliseconds: number },
): KillRound {
  const tally = newTally();
  const data = join(folder, 'take-in');
  return {
    name: 'take-in',
    tally,
    async strike(random, last) {
      const run = await runChild(
        'take-in-child.ts',
        [data, String(ITEMS)],
        last ? null : random() * calm.milliseconds,
      );
      countKill(tally, run);
      if (!existsSync(join(data, 'headwater.db'))) return;
      const rows = await dump(data);
      const missing = distinct(lastNumber(run, 'ACCEPTED')) - (rows['captures']?.length ?? 0);
      if (missing > 0) tally.lost.push(`${missing} accepted items`);
      tally.half.push(...(await findings(data, run)));
      if (!run.done) return;
      for (const [table, expected] of Object.entries(calm.rows))
        if (JSON.stringify(rows[table]) !== JSON.stringify(expected)) tally.half.push(`${table} differs`);
      rmSync(data, { recursive: true });
    },
  };
}

/** Backing up while items are taken in: the backup is killed, and sometimes what takes in as well. */
export function backUpRound(folder: string): KillRound {
  const tally = newTally();
  const data = join(folder, 'backed-up');
  const backups = join(folder, 'backups');
  const made = new Set<string>();
  return {
    name: 'backup',
    tally,
    async strike(random, last) {
      const load = runChild(
        'take-in-child.ts',
        [data, String(ITEMS)],
        last || random() < 0.5 ? null : random() * 2_000,
      );
      let isLoading = true;
      const loaded = load.finally(() => {
        isLoading = false;
      });
      while (isLoading && !existsSync(join(data, 'captures')))
        await new Promise((resolve) => setTimeout(resolve, 20));
      if (!existsSync(join(data, 'captures'))) return;
      const run = await runChild(
        'back-up-child.ts',
        ['back-up', data, backups, '3'],
        last ? null : random() * 1_500,
      );
      await loaded;
      countKill(tally, run);
      for (const line of run.lines) if (line.startsWith('MADE ')) made.add(line.slice(5));
      const verified = await verifyBackups(backups);
      for (const { name, made: at, wrong } of verified)
        if (at !== null && wrong.length > 0) tally.half.push(`${name}: ${wrong[0]}`);
      const newest = [...made].sort().at(-1);
      if (newest !== undefined && !verified.some(({ name }) => name === newest))
        tally.lost.push(`backup ${newest}`);
      tally.half.push(...(await findings(data, { done: false })));
      if (run.done) rmSync(data, { recursive: true });
    },
  };
}

/** Restoring over another store: afterwards there is the one, the other, or a program that says what to do. */
export function restoreRound(folder: string, sound: string): KillRound {
  const tally = newTally();
  const data = join(folder, 'restored');
  const backups = join(folder, 'backups-of-sound');
  let expected: Dump | null = null;
  return {
    name: 'restore',
    tally,
    async strike(random, last) {
      if (expected === null) {
        expected = await dump(sound);
        await runChild('back-up-child.ts', ['back-up', sound, backups, '1'], null);
      }
      if (!existsSync(data)) await runChild('take-in-child.ts', [data, '12'], null);
      const before = existsSync(join(data, 'restoring')) ? null : await dump(data);
      const run = await runChild(
        'back-up-child.ts',
        ['restore', data, backups],
        last ? null : random() * 900,
      );
      countKill(tally, run);
      if (!existsSync(join(data, 'restoring'))) {
        const now = JSON.stringify(await dump(data));
        if (now !== JSON.stringify(expected) && now !== JSON.stringify(before))
          tally.half.push('neither store');
        if (run.done && now !== JSON.stringify(expected)) tally.lost.push('the restored store');
        tally.half.push(...(await findings(data, run)));
      }
      if (run.done) rmSync(data, { recursive: true });
    },
  };
}

/** Opening a store of the first tables, which copies and migrates it. */
export function migrationRound(folder: string): KillRound {
  const tally = newTally();
  const data = join(folder, 'migrated');
  const old = join(folder, 'old');
  return {
    name: 'migration',
    tally,
    async strike(random, last) {
      if (!existsSync(old)) makeOld(old);
      if (!existsSync(data)) cpSync(old, data, { recursive: true });
      const run = await runChild('open-child.ts', [data], last ? null : random() * 400);
      countKill(tally, run);
      const database = new DatabaseSync(join(data, 'headwater.db'));
      const count = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
      const steps = count('select count(*) from migrations');
      if (count('select count(*) from outcomes') !== OLD_ROWS) tally.lost.push('rows of a migrated store');
      const isOk = database.prepare('pragma integrity_check').get()?.['integrity_check'] === 'ok';
      if (!isOk || count('select max(number) from migrations') !== steps)
        tally.half.push(`after ${steps} steps`);
      if (run.done && steps !== migrations.length) tally.half.push('not all steps');
      database.close();
      const copy = join(data, 'backups', `before-tables-${migrations.length}.db`);
      if (steps > 1 && !existsSync(copy)) tally.half.push('no copy from before');
      if (run.done) rmSync(data, { recursive: true });
    },
  };
}

/** A ruling over a large story: whenever it is killed, the next start goes on, to the same that an undisturbed one leaves. */
export function rulingRound(folder: string): KillRound {
  const tally = newTally();
  const data = join(folder, 'ruled');
  const sound = join(folder, 'to-be-ruled');
  let calm: { readonly rows: Dump; readonly milliseconds: number } | null = null;
  const rule = (killAfter: number | null) =>
    runChild('rule-child.ts', [data, String(RULED), 'rule'], killAfter);
  return {
    name: 'ruling',
    tally,
    async strike(random, last) {
      if (calm === null) {
        await runChild('rule-child.ts', [sound, String(RULED)], null);
        cpSync(sound, data, { recursive: true });
        const { milliseconds } = await rule(null);
        calm = { rows: await dump(data), milliseconds };
        rmSync(data, { recursive: true });
      }
      if (!existsSync(data)) cpSync(sound, data, { recursive: true });
      const run = await rule(last ? null : random() * calm.milliseconds);
      countKill(tally, run);
      const rows = await dump(data);
      const moved = rows['moves']?.filter((row) => String(row).includes('"ruled"')).length ?? 0;
      const left = rows['ruling_moves']?.length ?? 0;
      if (moved + left !== 0 && moved + left !== RULED) tally.half.push(`${moved} moved, ${left} left`);
      tally.half.push(...(await findings(data, run)));
      if (!run.done) return;
      for (const [table, expected] of Object.entries(calm.rows))
        if (JSON.stringify(rows[table]) !== JSON.stringify(expected)) tally.half.push(`${table} differs`);
      rmSync(data, { recursive: true });
    },
  };
}

/** Articles that the ruling moves: several slices. */
const RULED = 1_500;
const OLD_ROWS = 20_000;

/** Enough rows that the copy and the steps take long enough to be hit. */
function makeOld(folder: string): void {
  cpSync(join(import.meta.dirname, 'items.ts'), join(folder, 'captures', 'README'), { recursive: true });
  const database = new DatabaseSync(join(folder, 'headwater.db'));
  database.exec('pragma journal_mode = wal');
  migrate(database, migrations.slice(0, 1), { path: folder, beforeChange: () => {} });
  database.exec(`
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${OLD_ROWS})
    insert into outcomes (item, source, outcome, message, at)
    select 'item_' || i, 'https://outlet.example/' || i, 'not-found', hex(zeroblob(200)), '2026-11-22' from n;
    with recursive n (i) as (select 1 union all select i + 1 from n where i < ${OLD_ROWS})
    insert into captures (id, article_id, source, url, first_seen, headers, content_hash, size)
    select 'capture_' || i, 'article_' || i, 's', 'https://outlet.example/' || i, '2026-11-22', '[]', hex(zeroblob(32)), 1 from n`);
  database.close();
}

/** Purging: every request that was accepted is completed, no sentence is left in any file, and nothing else is gone. */
export function purgeRound(folder: string, sound: string): KillRound {
  const tally = newTally();
  const data = join(folder, 'purged');
  const gone = takenDown(REQUESTS);
  return {
    name: 'purge',
    tally,
    async strike(random, last) {
      if (!existsSync(data)) cpSync(sound, data, { recursive: true });
      const args = [data, String(REQUESTS), String(ITEMS)];
      const run = await runChild('purge-child.ts', args, last ? null : random() * 4_000);
      countKill(tally, run);
      const rows = await dump(data);
      const missing = lastNumber(run, 'REQUESTED') - (rows['takedowns']?.length ?? 0);
      if (missing > 0) tally.lost.push(`${missing} requests`);
      tally.half.push(...(await findings(data, run)).filter((one) => !one.startsWith('capture-missing')));
      if (!run.done) return;
      const states = rows['takedowns']?.map((row) => JSON.parse(String(row)).state) ?? [];
      if (states.some((state) => state !== 'checked')) tally.half.push(`states ${states}`);
      tally.half.push(...(await findings(data, run)));
      const left = gone.filter((number) => isInFiles(data, sentenceOf(number)));
      if (left.length > 0) tally.half.push(`sentences of ${left} are left`);
      const urls = (all: Dump) => new Set(all['articles']?.map((row) => JSON.parse(String(row)).url));
      const expected = urls(await dump(sound));
      for (const number of gone) expected.delete(addressOf(number));
      const kept = urls(rows);
      for (const url of expected) if (!kept.has(url)) tally.lost.push(String(url));
      rmSync(data, { recursive: true });
    },
  };
}

function isInFiles(folder: string, sentence: string): boolean {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.some((entry) => {
    if (!entry.isFile()) return false;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    return (entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).includes(sentence);
  });
}
