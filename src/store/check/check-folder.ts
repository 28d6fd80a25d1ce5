import { constants, existsSync } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from '../sqlite/sqlite-error.ts';
import { type Finding, finding } from './finding.ts';

/** Less free room than this, or than the database takes, is little. */
const LITTLE_BYTES = 500_000_000;
/** Clocks of two machines differ by some seconds. */
const SLACK_MILLISECONDS = 60_000;
const WRITABLE_BY_ALL = 0o002;

/** What is wrong with the ground that a store stands on: rights, room, lock, clock. */
export async function checkFolder(data: string, now: Date): Promise<Finding[]> {
  return [
    ...(await writability(data)),
    ...(await room(data)),
    ...lock(data),
    ...clock(join(data, 'headwater.db'), now),
  ];
}

async function writability(data: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const name of ['.', 'headwater.db', 'headwater.db-wal', 'captures', 'lease.db']) {
    const path = join(data, name);
    if (!existsSync(path)) continue;
    const isWritable = await access(path, constants.R_OK | constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!isWritable)
      found.push(
        finding(
          'not-writable',
          `Headwater may not read and write ${path}; give it to the user who runs it.`,
          {
            items: [path],
          },
        ),
      );
    if (((await stat(path)).mode & WRITABLE_BY_ALL) !== 0)
      found.push(
        finding('open-to-others', `Every user of this machine may write to ${path}.`, {
          items: [path],
          remedy: 'takes that right away from others',
        }),
      );
  }
  return found;
}

async function room(data: string): Promise<Finding[]> {
  const { bavail, bsize } = await statfs(data);
  const size = (await stat(join(data, 'headwater.db')).catch(() => null))?.size ?? 0;
  const free = bavail * bsize;
  if (free >= Math.max(LITTLE_BYTES, size)) return [];
  const megabytes = Math.floor(free / 1e6);
  return [finding('disk-low', `The disk of ${data} has ${megabytes} MB left; make room before it is full.`)];
}

/** A lock that a program held ends with it; a file that is no lock would keep every program out. */
function lock(data: string): Finding[] {
  const path = join(data, 'lease.db');
  if (!existsSync(path)) return [];
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('begin exclusive; rollback');
    return [];
  } catch (error) {
    if (isBusy(error)) return [];
    return [
      finding('lock-broken', `The lock ${path} is damaged: no Headwater can start.`, {
        items: [path],
        remedy: 'removes it: the next program makes another',
      }),
    ];
  } finally {
    if (database?.isOpen) database.close();
  }
}

function clock(path: string, now: Date): Finding[] {
  if (!existsSync(path)) return [];
  let newest: string | null = null;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    newest = (database.prepare('select max(first_seen) as at from captures').get()?.['at'] ?? null) as
      | string
      | null;
  } catch {
    // Another finding says what is wrong with the database.
  } finally {
    if (database?.isOpen) database.close();
  }
  if (newest === null || Date.parse(newest) <= now.getTime() + SLACK_MILLISECONDS) return [];
  return [
    finding(
      'clock-behind',
      `The clock of this machine says ${now.toISOString()}, but the newest capture was first seen at ${newest}: set the clock.`,
    ),
  ];
}
