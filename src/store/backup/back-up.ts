import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HeadwaterError } from '../../core/errors.ts';
import { createCaptureArchive } from '../captures/capture-archive.ts';
import { type FileSum, sumFile, syncFile, syncFolder } from '../durable-files.ts';
import { checkPages } from '../sqlite/check-database.ts';
import { copyDatabase } from '../sqlite/copy-database.ts';
import { holdLease } from '../sqlite/hold-lease.ts';
import { storeError } from '../sqlite/sqlite-error.ts';
import {
  backupPlaces,
  CAPTURES_FILE,
  DATABASE_FILE,
  FILES_FOLDER,
  hasWholeList,
  type ListedBackup,
  listBackups,
} from './backup-folder.ts';
import { type BackedUpCapture, readCaptureList } from './capture-list.ts';
import { createCaptureCopier } from './copy-captures.ts';
import { type BackupManifest, writeManifest } from './manifest.ts';
import { pruneBackups } from './prune-backups.ts';
import { isFileOfStore } from './store-files.ts';

export interface BackUpOptions {
  /** The folder of the store. */
  readonly data: string;
  /** The folder of backups. */
  readonly folder: string;
  readonly now: Date;
  /** So many backups are kept, this one included. */
  readonly keep: number;
  /** Of files that earlier backups have, this share is read again, so that a disk that rots is found out. */
  readonly lookAgain?: number;
}

export interface BackedUp {
  readonly name: string;
  readonly captures: number;
  /** Files of captures that no earlier backup had. */
  readonly copied: number;
  readonly bytes: number;
  /** Captures of which the store has no whole file. */
  readonly missing: readonly string[];
  /** Backups that were let go. */
  readonly pruned: readonly string[];
}

/** A capture that is changed or let go of while it is copied is no longer so in a later copy of the database. */
const ATTEMPTS = 3;
/** All of them in some sixteen backups. */
const LOOK_AGAIN = 1 / 16;

/**
 * Copies a store while others work on it: the database as it is at one moment, then the captures that it names, which never
 * change; at last the manifest. Whatever ends it before that leaves earlier backups as they are, and this one is none.
 *
 * @throws HeadwaterError `store-in-use` where another backup is made there, `store-damaged` where the database is not
 * whole (earlier backups are left alone), `store-full`, `store-not-writable`, `not-found` where there is no store.
 */
export async function backUp(options: BackUpOptions): Promise<BackedUp> {
  const { data, folder, keep } = options;
  // A takedown searches all files of a store but those of `backups/`, which a restore purges.
  const [first] = relative(resolve(data), resolve(folder)).split(sep);
  if (first !== '..' && first !== 'backups' && !isAbsolute(first ?? ''))
    throw new HeadwaterError(
      'usage',
      `backups need a folder outside of the store, best on another disk, or ${join(data, 'backups')}`,
    );
  const database = join(data, DATABASE_FILE);
  if ((await stat(database).catch(() => null)) === null)
    throw new HeadwaterError('not-found', `there is no store in ${data}`);
  const lease = holdLease(folder);
  if (lease === null) throw new HeadwaterError('store-in-use', `another backup is being made in ${folder}`);
  try {
    const listed = await listBackups(folder);
    for (const { torn, folder: path } of listed) if (torn) await rm(path, { recursive: true });
    const made = await makeBackup(options, listed.findLast(({ manifest }) => manifest !== null) ?? null);
    return { ...made, pruned: await pruneBackups(folder, keep) };
  } catch (error) {
    throw storeError(error, folder);
  } finally {
    lease.release();
  }
}

async function makeBackup(
  { data, folder, now, lookAgain = LOOK_AGAIN }: BackUpOptions,
  last: ListedBackup | null,
): Promise<Omit<BackedUp, 'pruned'>> {
  const made = now.toISOString();
  const name = made.replaceAll(/[:.]/g, '-');
  const backup = join(backupPlaces(folder).backups, name);
  // What is in a backup is for those who may see the store.
  await mkdir(backup, { recursive: true, mode: 0o700 });
  const earlier = new Map<string, BackedUpCapture>();
  if (last !== null && (await hasWholeList(last)))
    for await (const one of readCaptureList(last.folder)) earlier.set(one.id, one);
  const pathOf = createCaptureArchive(join(data, 'captures')).path;
  const copier = createCaptureCopier({ folder, pathOf, earlier, lookAgain });
  const database = join(backup, DATABASE_FILE);
  let captures: WrittenList | null = null;
  let tables = 0;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before: readonly string[] = captures?.missing ?? [];
    await rm(database, { force: true });
    await copyDatabase(join(data, DATABASE_FILE), database);
    const copy = new DatabaseSync(database, { readOnly: true });
    try {
      tables = checkCopy(copy, data);
      captures = await writeList(join(backup, CAPTURES_FILE), copy, copier.copy);
    } finally {
      copy.close();
    }
    // Nothing is missing, or what was missing before: the store has it not.
    if (captures.missing.every((id) => before.includes(id))) break;
  }
  if (captures === null) throw new Error('no copy was made');
  const { count, total, missing, ...list } = captures;
  const manifest: BackupManifest = {
    format: 1,
    name,
    made,
    tables,
    database: await sumFile(database),
    captures: { ...list, count, total },
    missing,
    files: await copyFiles(data, join(backup, FILES_FOLDER)),
  };
  await syncFolder(backup);
  await syncFolder(backupPlaces(folder).backups);
  await writeManifest(backup, manifest);
  const bytes = manifest.database.bytes + total;
  return { name, captures: count, copied: copier.counts.copied, bytes, missing };
}

/** @returns how many steps of migration it has. */
function checkCopy(copy: DatabaseSync, data: string): number {
  const wrong = checkPages(copy);
  if (wrong.length > 0)
    throw new HeadwaterError(
      'store-damaged',
      `The database in ${data} is damaged (${wrong[0]}), so it is not backed up and earlier backups are kept; headwater doctor says what can be done.`,
    );
  return Number(copy.prepare('select max(number) as number from migrations').get()?.['number'] ?? 0);
}

interface WrittenList extends FileSum {
  readonly count: number;
  readonly total: number;
  readonly missing: string[];
}

/** Copies the captures that a database names, and writes the list of them. */
async function writeList(
  path: string,
  copy: DatabaseSync,
  copyAll: (captures: Iterable<{ id: string; content: string }>) => AsyncIterable<BackedUpCapture | null>,
): Promise<WrittenList> {
  const ids: string[] = [];
  function* rows() {
    for (const row of copy.prepare('select id, content_hash from captures order by sequence').iterate()) {
      const id = String(row['id']);
      ids.push(id);
      yield { id, content: String(row['content_hash']) };
    }
  }
  const hash = createHash('sha256');
  const sums = { count: 0, total: 0, bytes: 0 };
  const missing: string[] = [];
  const handle = await open(path, 'w');
  try {
    let place = 0;
    for await (const one of copyAll(rows())) {
      const id = ids[place] ?? '';
      place += 1;
      if (one === null) {
        missing.push(id);
        continue;
      }
      const line = Buffer.from(`${JSON.stringify(one)}\n`);
      hash.update(line);
      sums.count += 1;
      sums.total += one.bytes;
      sums.bytes += line.length;
      await handle.appendFile(line);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { ...sums, sha256: hash.digest('hex'), missing };
}

/** Files that stand beside the database, such as keys: without them some of what it says means nothing. */
async function copyFiles(data: string, target: string): Promise<BackupManifest['files']> {
  const entries = await readdir(data, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && isFileOfStore(entry.name))
    .map(({ name }) => name);
  if (names.length === 0) return [];
  await mkdir(target, { recursive: true, mode: 0o700 });
  const files: BackupManifest['files'] = [];
  for (const name of names.sort()) {
    const path = join(target, name);
    await copyFile(join(data, name), path);
    await chmod(path, 0o600);
    await syncFile(path);
    files.push({ name, ...(await sumFile(path)) });
  }
  await syncFolder(target);
  return files;
}
