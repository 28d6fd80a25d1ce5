import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HeadwaterError } from '../../core/errors.ts';
import { type FileSum, sumBytes, sumFile } from '../durable-files.ts';
import { checkPages, checkReferences } from '../sqlite/check-database.ts';
import {
  CAPTURES_FILE,
  DATABASE_FILE,
  FILES_FOLDER,
  type ListedBackup,
  listBackups,
  pooledCapture,
} from './backup-folder.ts';
import { type BackedUpCapture, readCaptureList } from './capture-list.ts';
import type { BackupManifest } from './manifest.ts';

/** Files of captures that are read at the same time. */
const AT_ONCE = 16;

export interface VerifiedBackup {
  readonly name: string;
  /** Null where the manifest is not there or not as it was written. */
  readonly made: string | null;
  readonly captures: number;
  /** What is wrong with it, a sentence each; empty for one that can be restored whole. */
  readonly wrong: readonly string[];
}

/** Reads every backup in a folder to the last byte and compares it with its sums. */
export async function verifyBackups(folder: string): Promise<VerifiedBackup[]> {
  const sums = new Map<string, Promise<boolean>>();
  /** Files of captures are shared by backups: each is read once. */
  function isWhole(sha256: string, bytes: number): Promise<boolean> {
    const known = sums.get(sha256) ?? isSmallFile(pooledCapture(folder, sha256), { sha256, bytes });
    sums.set(sha256, known);
    return known;
  }
  const verified: VerifiedBackup[] = [];
  for (const backup of await listBackups(folder)) verified.push(await verifyBackup(backup, isWhole));
  return verified;
}

async function verifyBackup(
  { name, folder, manifest, torn }: ListedBackup,
  isWhole: (sha256: string, bytes: number) => Promise<boolean>,
): Promise<VerifiedBackup> {
  if (manifest === null) {
    const wrong = torn
      ? 'It was cut short: it has no manifest. The next backup removes it.'
      : 'Its manifest is not as it was written.';
    return { name, made: null, captures: 0, wrong: [wrong] };
  }
  const wrong = [
    ...(await verifyFiles(folder, manifest)),
    ...(await verifyCaptures(folder, manifest, isWhole)),
  ];
  return { name, made: manifest.made, captures: manifest.captures.count, wrong };
}

async function verifyFiles(folder: string, manifest: BackupManifest): Promise<string[]> {
  const wrong: string[] = [];
  const database = join(folder, DATABASE_FILE);
  if (!(await isAsSummed(database, manifest.database))) wrong.push('Its database is not as it was written.');
  else wrong.push(...checkDatabase(database));
  for (const file of manifest.files)
    if (!(await isAsSummed(join(folder, FILES_FOLDER, file.name), file)))
      wrong.push(`Its file ${file.name} is not as it was written.`);
  return wrong;
}

function checkDatabase(path: string): string[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const references = checkReferences(database);
    return [
      ...checkPages(database).map((said) => `Its database is damaged: ${said}`),
      ...references.map(
        ({ table, parent, count }) =>
          `${count} rows of ${table} refer to rows of ${parent} that are not there.`,
      ),
    ];
  } finally {
    database.close();
  }
}

async function verifyCaptures(
  folder: string,
  { captures, missing }: BackupManifest,
  isWhole: (sha256: string, bytes: number) => Promise<boolean>,
): Promise<string[]> {
  const wrong = missing.map((id) => `The store had no whole file of ${id} when the backup was made.`);
  if (!(await isAsSummed(join(folder, CAPTURES_FILE), captures)))
    return [...wrong, 'Its list of captures is not as it was written.'];
  const verify = async ({ id, sha256, bytes }: BackedUpCapture) => {
    if (!(await isWhole(sha256, bytes))) wrong.push(`The file of ${id} is missing or not as it was written.`);
  };
  let batch: Promise<void>[] = [];
  try {
    for await (const capture of readCaptureList(folder)) {
      batch.push(verify(capture));
      if (batch.length < AT_ONCE) continue;
      await Promise.all(batch);
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error;
    wrong.push(`${error.message}.`);
  }
  await Promise.all(batch);
  return wrong;
}

/** Of a file that fits into memory many times: read in one go. */
async function isSmallFile(path: string, { bytes, sha256 }: FileSum): Promise<boolean> {
  const found = await readFile(path).catch(() => null);
  return found?.length === bytes && sumBytes(found).sha256 === sha256;
}

async function isAsSummed(path: string, { bytes, sha256 }: FileSum): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.size === bytes && (await sumFile(path)).sha256 === sha256;
}
