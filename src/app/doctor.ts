import { existsSync } from 'node:fs';
import { chmod, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import type { Settings } from '../config/settings.ts';
import { HeadwaterError } from '../core/errors.ts';
import { gather } from '../pipeline/gather/gather.ts';
import { adoptCaptures } from '../pipeline/mend/adopt-captures.ts';
import { reindexArticles } from '../pipeline/mend/reindex-articles.ts';
import { rebuild } from '../pipeline/rebuild.ts';
import { sequenceKey } from '../pipeline/sequence-key.ts';
import { JOB } from '../pipeline/stage.ts';
import { applyPurgeList } from '../pipeline/takedown/apply-purge-list.ts';
import { readPurgeList } from '../pipeline/takedown/purge-list.ts';
import { createSqliteQueue } from '../queue/sqlite-queue.ts';
import { READY_FILE, RESTORING_FOLDER } from '../store/backup/restoring-folder.ts';
import { takePlace } from '../store/backup/take-place.ts';
import { capturesFromBackups } from '../store/check/captures-from-backups.ts';
import { checkArchive } from '../store/check/check-captures.ts';
import { checkFolder } from '../store/check/check-folder.ts';
import { checkStore } from '../store/check/check-store.ts';
import { FORGOTTEN } from '../store/check/check-tables.ts';
import type { CopiedTable } from '../store/check/copy-table.ts';
import { type Finding, finding } from '../store/check/finding.ts';
import { recoverDatabase } from '../store/check/recover-database.ts';
import { INFERRED } from '../store/clear-inferred.ts';
import { holdLease } from '../store/sqlite/hold-lease.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { createFetcher, gatherContext, guardedReader, systemClock } from './parts.ts';

export interface Diagnosis {
  /** Captures that were read to the last byte. */
  readonly captures: number;
  readonly findings: readonly Finding[];
}

/** Looks through a store and the ground it stands on; writes nothing. */
export async function examine({ data }: Settings): Promise<Diagnosis> {
  if (!existsSync(data)) throw new HeadwaterError('not-found', `there is no store in ${data}`);
  const now = systemClock.now();
  const ground = await checkFolder(data, now);
  if (!existsSync(join(data, 'headwater.db')) && !existsSync(join(data, RESTORING_FOLDER))) {
    if ((await readdir(join(data, 'captures')).catch(() => [])).length === 0)
      throw new HeadwaterError('not-found', `there is no store in ${data}`);
    const missing = finding('database-missing', 'There are captures, and no database.', {
      remedy: 'makes a new one from the captures; headwater restore gives back more, where there is a backup',
    });
    return { captures: 0, findings: [...ground, missing] };
  }
  const { captures, findings } = await checkStore(data, now);
  return { captures, findings: [...ground, ...findings] };
}

export interface Treatment {
  /** What was done, a sentence each. */
  readonly done: readonly string[];
  /** What cannot be had back, a sentence each. */
  readonly lost: readonly string[];
  /** What is still wrong. */
  readonly left: Diagnosis;
}

/**
 * Mends what `examine` found, as far as it can be mended, and looks once more. What was made from captures and is made again
 * is read at the next start.
 *
 * @throws HeadwaterError `store-in-use` where another Headwater works on the store.
 */
export async function mend(settings: Settings, { findings }: Diagnosis): Promise<Treatment> {
  const { data } = settings;
  const notes: Notes = { done: [], lost: [] };
  const found = (problem: Finding['problem']) => findings.some((one) => one.problem === problem);
  if (found('lock-broken')) {
    await rm(join(data, 'lease.db'));
    notes.done.push('Removed the damaged lock.');
  }
  const lease = holdLease(data);
  if (lease === null)
    throw new HeadwaterError('store-in-use', `another Headwater works on ${data}; stop it first`);
  try {
    await mendGround(data, findings, notes);
    if (found('restore-cut-short')) await finishRestore(data, notes);
    const isAnew = found('database-damaged') ? await recover(data, notes) : false;
    if (!found('database-newer') && !existsSync(join(data, RESTORING_FOLDER)))
      await mendStore(settings, isAnew, notes);
  } finally {
    lease.release();
  }
  const left = await examine(settings);
  for (const { problem, message, items } of left.findings)
    if (problem === 'capture-missing' || problem === 'capture-broken')
      notes.lost.push(`${message} No backup has them: ${items.slice(0, NAMED).join(', ')}.`);
  return { ...notes, left };
}

interface Notes {
  readonly done: string[];
  readonly lost: string[];
}

async function mendGround(data: string, findings: readonly Finding[], { done }: Notes): Promise<void> {
  for (const { problem, items } of findings) {
    if (problem !== 'open-to-others') continue;
    for (const path of items) {
      await chmod(path, (await stat(path)).mode & 0o775);
      done.push(`Only its owner and group may write to ${path} now.`);
    }
  }
  const drafts = join(data, 'captures', 'tmp');
  const names = await readdir(drafts).catch(() => []);
  for (const name of names) await rm(join(drafts, name), { force: true });
  if (names.length > 0) done.push(`Removed ${names.length} files that were begun and never finished.`);
}

async function finishRestore(data: string, { done }: Notes): Promise<void> {
  const restoring = join(data, RESTORING_FOLDER);
  if (existsSync(join(restoring, READY_FILE))) {
    const aside = await takePlace(data, stampedFolder('replaced'));
    done.push(`Finished what was cut short; what was there before is in ${aside}.`);
  } else if (existsSync(join(data, 'headwater.db'))) {
    await rm(restoring, { recursive: true });
    done.push('Removed what a restore had begun; the store is as it was before it.');
  }
}

/** @returns whether what was made from captures must be made again. */
async function recover(data: string, { done, lost }: Notes): Promise<boolean> {
  const { tables, aside } = await recoverDatabase(data, systemClock.now());
  const rows = tables.reduce((sum, { copied }) => sum + copied, 0);
  done.push(`Copied ${rows} rows into a new database; the damaged one is in ${aside}.`);
  const isInferred = new Set<string>(INFERRED);
  let isAnew = false;
  for (const table of tables.filter(isIncomplete)) {
    if (isInferred.has(table.table)) isAnew = true;
    else lost.push(describeLoss(table));
  }
  return isAnew;
}

function isIncomplete({ lost, dark }: CopiedTable): boolean {
  return lost.length + dark.length > 0;
}

const NAMED = 20;

function describeLoss({ table, copied, lost, dark }: CopiedTable): string {
  const keys = lost.slice(0, NAMED).map((key) => key.join(' '));
  const more = lost.length > NAMED ? ` and ${lost.length - NAMED} more` : '';
  const known = lost.length === 0 ? [] : [`the rows ${keys.join(', ')}${more}`];
  const unknown = dark.map(
    ([from, to]) => `whatever stood between ${from ?? 'its beginning'} and ${to ?? 'its end'}`,
  );
  return `Of the table ${table}, of which ${copied} rows were saved: ${[...known, ...unknown].join('; ')}.`;
}

async function mendStore(settings: Settings, isAnew: boolean, notes: Notes): Promise<void> {
  const { done } = notes;
  const store = openSqliteStore(settings.data);
  try {
    // A database that was put together anew may have lost what says what is to stay gone.
    const purged = await readPurgeList(settings.data);
    if (purged !== null) await applyPurgeList(store, purged);
    await mendArchive(settings, store, notes);
    await mendTables(store, isAnew, notes);
    if (done.length === 0) done.push('There was nothing that could be mended.');
  } finally {
    await store.close();
  }
}

async function archiveState(data: string) {
  const database = new DatabaseSync(join(data, 'headwater.db'), { readOnly: true });
  try {
    // What waits to be taken in is as old as it looks: nobody else is at work.
    return await checkArchive(data, database, new Date(systemClock.now().getTime() + 3_600_000));
  } finally {
    database.close();
  }
}

async function mendArchive(settings: Settings, store: Store, { done, lost }: Notes): Promise<void> {
  const { missing, broken, orphaned } = await archiveState(settings.data);
  const damaged = [...missing, ...broken];
  if (damaged.length > 0 && settings.backup !== '') {
    const left = await capturesFromBackups(damaged, store, settings.backup);
    if (left.length < damaged.length)
      done.push(`Took the files of ${damaged.length - left.length} captures from backups.`);
  }
  if (orphaned.length === 0) return;
  const fetcher = createFetcher(settings);
  const reader = guardedReader(settings);
  try {
    const context = gatherContext(settings, fetcher, reader.listings);
    const adopted = await adoptCaptures(orphaned, {
      store,
      queue: createSqliteQueue({ clock: systemClock }),
      clock: systemClock,
      gather: (path) => gather([path], context),
      aside: join(settings.data, stampedFolder('damaged')),
    });
    done.push(
      `Took ${adopted.taken} captures in again that the database did not know, and removed ${adopted.removed} files of what it has anyway.`,
    );
    if (adopted.unread.length > 0)
      lost.push(
        `The captures ${adopted.unread.join(', ')}: they could not be read and stay where they are; look for them again when the machine is less busy.`,
      );
    if (adopted.taken > 0) lost.push('Of captures taken in again: what a feed had said of them.');
    if (adopted.broken.length > 0)
      lost.push(`The captures ${adopted.broken.join(', ')}: their files are not whole, and were put aside.`);
  } finally {
    await fetcher.close();
    await reader.close();
  }
}

async function mendTables(store: Store, isAnew: boolean, { done }: Notes): Promise<void> {
  const queue = createSqliteQueue({ clock: systemClock });
  const { findings } = await checkStore(store.folder, systemClock.now());
  const found = (problem: Finding['problem']) => findings.find((one) => one.problem === problem);
  if (isAnew || found('reference-broken') !== undefined) {
    const captures = await rebuild({ store, queue });
    done.push(
      `Threw away what was made from captures: ${captures} captures are read again at the next start, and stories and provenance made anew.`,
    );
    return;
  }
  if (found('work-forgotten') !== undefined) {
    const { rows } = await sql.raw<{ sequence: number }>(FORGOTTEN).execute(store.write);
    const jobs = rows.map(({ sequence }) => ({ kind: JOB.read, key: sequenceKey(sequence) }));
    await queue.enqueue(store.write, jobs);
    done.push(`Asked for ${jobs.length} captures to be read.`);
  }
  const index = found('index-out-of-step');
  if (index !== undefined) {
    const anew = /fts5|inverted/i.test(index.message);
    done.push(`Indexed ${await reindexArticles(store, { anew })} articles for search.`);
  }
}

function stampedFolder(name: 'replaced' | 'damaged'): string {
  return `${name}-${systemClock.now().toISOString().replaceAll(/[:.]/g, '-')}`;
}
