import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { silentLogger } from '../log/logger.ts';
import { type BackedUp, backUp } from '../store/backup/back-up.ts';
import { verifyBackups } from '../store/backup/verify-backups.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { type BackupSchedule, createBackupSchedule } from './backup-schedule.ts';

const HOUR = 3_600_000;

let folder: string;
let now: number;
let made: number;
let schedule: BackupSchedule;
let fails: boolean;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headwater-schedule-'));
  now = Date.parse('2026-11-22T08:00:00.000Z');
  made = 0;
  fails = false;
  await openSqliteStore(join(folder, 'data')).close();
  schedule = createBackupSchedule({
    data: join(folder, 'data'),
    folder: join(folder, 'backups'),
    hours: 6,
    keep: 3,
    clock: { now: () => new Date(now) },
    log: silentLogger,
    lookMilliseconds: 2,
    async make(options): Promise<BackedUp> {
      made += 1;
      if (fails) throw new Error('no room');
      return backUp(options);
    },
  });
  schedule.begin();
});
afterEach(async () => {
  await schedule.stop();
  rmSync(folder, { recursive: true, force: true });
});

const looks = () => new Promise((resolve) => setTimeout(resolve, 60));

it('makes the first backup at once and the next when it is due', async () => {
  await expect.poll(() => made).toBe(1);
  now += 5 * HOUR;
  await looks();
  expect(made).toBe(1);
  now += HOUR;
  await expect.poll(() => made).toBe(2);
  await expect.poll(() => schedule.status.last?.getTime()).toBe(now);
});

it('makes one where the clock was set back behind the newest', async () => {
  await expect.poll(() => made).toBe(1);
  now -= 48 * HOUR;
  await expect.poll(() => made).toBe(2);
});

it('makes it in a thread of its own, and cuts it short at the end', async () => {
  const own = createBackupSchedule({
    ...{ data: join(folder, 'data'), folder: join(folder, 'own'), hours: 6, keep: 3 },
    ...{ clock: { now: () => new Date(now) }, log: silentLogger, lookMilliseconds: 2 },
  });
  own.begin();
  await expect.poll(() => own.status.last?.getTime(), { timeout: 20_000 }).toBe(now);
  expect((await verifyBackups(join(folder, 'own'))).map(({ wrong }) => wrong)).toEqual([[]]);
  now += 6 * HOUR;
  await looks();
  await own.stop();
  expect(own.status.failures).toBe(0);
}, 30_000);

it('waits an hour after a failure, and counts it', async () => {
  fails = true;
  await expect.poll(() => schedule.status.failures).toBe(1);
  await looks();
  expect(made).toBe(1);
  fails = false;
  now += HOUR;
  await expect.poll(() => made).toBe(2);
  await expect.poll(() => schedule.status.last).not.toBe(null);
});
