/**
 * Speed of backing up, verifying and restoring a store of generated captures: `node bench/backup.ts --captures 20000`. Prints
 * JSON: seconds of each step, and what it takes on the disk. Captures are kept and not read: a backup copies the database as
 * it is, whatever is in it, `--database-mb` makes it as large as that of articles would be.
 */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { captureOnly } from '../src/pipeline/capture-only.ts';
import type { CapturedItem } from '../src/pipeline/take-in-item.ts';
import { createSqliteQueue } from '../src/queue/sqlite-queue.ts';
import { backUp } from '../src/store/backup/back-up.ts';
import { restoreBackup } from '../src/store/backup/restore-backup.ts';
import { verifyBackups } from '../src/store/backup/verify-backups.ts';
import { checkStore } from '../src/store/check/check-store.ts';
import { openSqliteStore } from '../src/store/sqlite/open-sqlite-store.ts';

const { values } = parseArgs({
  options: {
    captures: { type: 'string', default: '20000' },
    'database-mb': { type: 'string', default: '500' },
  },
});
const count = Number(values.captures);
const root = mkdtempSync(join(tmpdir(), 'headwater-backup-bench-'));
const [data, folder] = [join(root, 'data'), join(root, 'backups')];
const clock = { now: () => new Date() };
const seconds: Record<string, number> = {};

async function timed<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await run();
  seconds[name] = Math.round((performance.now() - started) / 100) / 10;
  return result;
}

/** Some 6 KB gzipped, as news pages are. */
function* pages(from: number, to: number): Generator<CapturedItem> {
  for (let number = from; number < to; number += 1) {
    const url = `https://outlet${number % 50}.example/${number}`;
    const body = `<html><title>${number}</title>${randomBytes(4_500).toString('base64')}</html>`;
    yield { source: url, url, contentType: 'text/html', body };
  }
}

async function keep(from: number, to: number): Promise<void> {
  const store = openSqliteStore(data);
  await captureOnly(pages(from, to), { store, clock, queue: createSqliteQueue({ clock }) });
  await store.close();
}

try {
  await timed('take in', () => keep(0, count));
  const database = new DatabaseSync(join(data, 'headwater.db'));
  const rows = (Number(values['database-mb']) * 1_000_000) / 8_000;
  database.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${rows})
    insert into meta select 'filling ' || i, hex(randomblob(4000)) from n`);
  database.close();
  const make = () => backUp({ data, folder, keep: 9, now: clock.now() });
  const first = await timed('first backup', make);
  await keep(count, count + Math.ceil(count / 50));
  const second = await timed('backup with 2 % more', make);
  await timed('verify the store', () => checkStore(data, clock.now()));
  await timed('verify both backups', () => verifyBackups(folder));
  rmSync(data, { recursive: true });
  await timed('restore', () => restoreBackup({ data, folder, now: clock.now() }));
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
  process.stdout.write(
    `${JSON.stringify(
      {
        captures: first.captures,
        databaseMegabytes: megabytes(statSync(join(data, 'headwater.db')).size),
        backupMegabytes: megabytes(first.bytes),
        copiedByTheSecond: second.copied,
        seconds,
        peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1000),
      },
      null,
      2,
    )}\n`,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
