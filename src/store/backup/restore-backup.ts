import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HeadwaterError } from '../../core/errors.ts';
import { createCaptureArchive } from '../captures/capture-archive.ts';
import { sumBytes, sumFile, syncFile, syncFolder, writeDurably } from '../durable-files.ts';
import { holdLease } from '../sqlite/hold-lease.ts';
import { storeError } from '../sqlite/sqlite-error.ts';
import { CAPTURES_FILE, DATABASE_FILE, FILES_FOLDER, listBackups, pooledCapture } from './backup-folder.ts';
import { type BackedUpCapture, readCaptureList } from './capture-list.ts';
import type { BackupManifest } from './manifest.ts';
import { READY_FILE, RESTORING_FOLDER } from './restoring-folder.ts';
import { takePlace } from './take-place.ts';

export interface RestoreOptions {
  /** The folder of backups. */
  readonly folder: string;
  /** The folder that the store is put into. */
  readonly data: string;
  readonly now: Date;
  /** The backup; the newest whole one where it is not given. */
  readonly name?: string | undefined;
  /** Whether a store that is there is put aside; otherwise it is an error. */
  readonly replace?: boolean;
  /** Whether captures whose file in the backup is missing or broken are left out; otherwise they are an error. */
  readonly partial?: boolean;
  /**
   * Called with the folder of the restored store before it takes its place: what was asked to be gone since the backup was
   * made is let go of here.
   */
  readonly obey?: (restored: string) => Promise<void>;
}

export interface Restored {
  /** The backup; null where a restore that was cut short at its end was finished. */
  readonly name: string | null;
  readonly made: string | null;
  readonly captures: number;
  /** Captures whose file could not be restored. */
  readonly missing: readonly string[];
  /** The folder that holds what was there before; null where nothing was. */
  readonly replaced: string | null;
}

const AT_ONCE = 16;

/**
 * Puts the store of a backup into a folder. Everything is copied and compared with its sums beside what is there, and takes
 * its place at last: cut short, it is gone on with or begun anew by the next call, and no program opens half a store.
 *
 * @throws HeadwaterError `not-found` without a whole backup, `backup-damaged` where a file is not as it was written,
 * `bad-input` where a store is there and is not to be replaced, `store-in-use`, `store-full`, `store-not-writable`.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { folder, data, now } = options;
  const lease = holdLease(data);
  if (lease === null)
    throw new HeadwaterError('store-in-use', `another Headwater works on ${data}; stop it first`);
  const aside = `replaced-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  try {
    const restoring = join(data, RESTORING_FOLDER);
    if (existsSync(join(restoring, READY_FILE)))
      return { name: null, made: null, captures: 0, missing: [], replaced: await takePlace(data, aside) };
    await rm(restoring, { recursive: true, force: true });
    if (options.replace !== true && existsSync(join(data, DATABASE_FILE)))
      throw new HeadwaterError(
        'bad-input',
        `there is a store in ${data}; name another folder with --data, or --replace it, which puts it aside`,
      );
    const backup = await chooseBackup(folder, options.name);
    await refuseWithoutRoom(data, backup.manifest);
    let missing: string[];
    try {
      missing = await copyInto(restoring, folder, backup, options.partial === true);
      await options.obey?.(restoring);
    } catch (error) {
      // The store that is there goes on as it was.
      await rm(restoring, { recursive: true, force: true });
      throw error;
    }
    await writeDurably(join(restoring, READY_FILE), `${backup.manifest.name}\n`);
    await syncFolder(restoring);
    const { name, made, captures } = backup.manifest;
    return { name, made, captures: captures.count, missing, replaced: await takePlace(data, aside) };
  } catch (error) {
    throw storeError(error, data);
  } finally {
    lease.release();
  }
}

interface ChosenBackup {
  readonly folder: string;
  readonly manifest: BackupManifest;
}

async function chooseBackup(folder: string, name: string | undefined): Promise<ChosenBackup> {
  const listed = await listBackups(folder);
  const chosen =
    name === undefined
      ? listed.findLast(({ manifest }) => manifest !== null)
      : listed.find((backup) => backup.name === name);
  if (chosen === undefined)
    throw new HeadwaterError(
      'not-found',
      name === undefined ? `there is no backup in ${folder}` : `there is no backup ${name} in ${folder}`,
    );
  const { manifest } = chosen;
  if (manifest === null)
    throw new HeadwaterError(
      'backup-damaged',
      `the backup ${chosen.name} was cut short or changed; headwater verify ${folder} lists those that are whole`,
    );
  return { folder: chosen.folder, manifest };
}

/** A disk that is full half-way would be found out late. */
async function refuseWithoutRoom(data: string, { database, captures }: BackupManifest): Promise<void> {
  const { bavail, bsize } = await statfs(data);
  const needed = database.bytes + captures.total;
  if (bavail * bsize < needed)
    throw new HeadwaterError(
      'store-full',
      `the backup needs ${Math.ceil(needed / 1e6)} MB, and the disk of ${data} has ${Math.floor((bavail * bsize) / 1e6)} MB`,
    );
}

/** @returns the captures left out. */
async function copyInto(
  restoring: string,
  folder: string,
  { folder: backup, manifest }: ChosenBackup,
  partial: boolean,
): Promise<string[]> {
  await mkdir(restoring, { recursive: true });
  await copyWhole(join(backup, DATABASE_FILE), join(restoring, DATABASE_FILE), manifest.database.sha256);
  for (const { name, sha256 } of manifest.files)
    await copyWhole(join(backup, FILES_FOLDER, name), join(restoring, name), sha256);
  if ((await sumFile(join(backup, CAPTURES_FILE))).sha256 !== manifest.captures.sha256)
    throw damaged(join(backup, CAPTURES_FILE));
  const captures = join(restoring, 'captures');
  await mkdir(captures);
  const { path } = createCaptureArchive(captures);
  const missing = [...manifest.missing];
  const folders = new Set<string>();
  async function restoreOne({ id, sha256 }: BackedUpCapture): Promise<void> {
    const from = pooledCapture(folder, sha256);
    const bytes = await readFile(from).catch(() => null);
    if (bytes === null || sumBytes(bytes).sha256 !== sha256) {
      if (!partial) throw damaged(from);
      missing.push(id);
      return;
    }
    const to = path(id);
    if (!folders.has(dirname(to))) await mkdir(dirname(to), { recursive: true });
    folders.add(dirname(to));
    await writeDurably(to, bytes);
  }
  let batch: BackedUpCapture[] = [];
  for await (const capture of readCaptureList(backup)) {
    batch.push(capture);
    if (batch.length < AT_ONCE) continue;
    await Promise.all(batch.map(restoreOne));
    batch = [];
  }
  await Promise.all(batch.map(restoreOne));
  for (const one of folders) await syncFolder(one);
  await syncFolder(captures);
  return missing;
}

async function copyWhole(from: string, to: string, sha256: string): Promise<void> {
  await copyFile(from, to);
  if ((await sumFile(to)).sha256 !== sha256) throw damaged(from);
  await syncFile(to);
}

function damaged(path: string): HeadwaterError {
  return new HeadwaterError(
    'backup-damaged',
    `${path} is missing or not as it was written; headwater verify lists backups that are whole, --partial leaves out captures that are not`,
  );
}
