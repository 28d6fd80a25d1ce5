import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { createCaptureArchive } from '../captures/capture-archive.ts';
import { inspectCapture } from '../captures/inspect-capture.ts';
import { type Finding, finding } from './finding.ts';

/** Files that are read at the same time. */
const AT_ONCE = 16;
/** What is younger may be on its way in. */
const ON_ITS_WAY_MILLISECONDS = 60_000;

/** What the archive of a store holds, against what its database says. */
export interface ArchiveState {
  readonly checked: number;
  /** Rows without a file. */
  readonly missing: readonly string[];
  /** Rows whose file is not the whole record of what was captured. */
  readonly broken: readonly string[];
  /** Files without a row. */
  readonly orphaned: readonly string[];
  /** Files that were begun and never finished. */
  readonly drafts: readonly string[];
}

/** Reads every capture of a store to the last byte. A store may be worked on meanwhile. */
export async function checkArchive(data: string, database: DatabaseSync, now: Date): Promise<ArchiveState> {
  const archive = createCaptureArchive(join(data, 'captures'));
  const missing: string[] = [];
  const broken: string[] = [];
  const rows = database.prepare('select id, content_hash from captures order by sequence').iterate();
  const known = new Set<string>();
  let batch: { id: string; content: string }[] = [];
  const check = async ({ id, content }: { id: string; content: string }) => {
    const bytes = await readFile(archive.path(id)).catch(() => null);
    if (bytes === null) missing.push(id);
    else if ((await inspectCapture(bytes, content)) !== 'whole') broken.push(id);
  };
  for (const row of rows) {
    const id = String(row['id']);
    known.add(id);
    batch.push({ id, content: String(row['content_hash']) });
    if (batch.length < AT_ONCE) continue;
    await Promise.all(batch.map(check));
    batch = [];
  }
  await Promise.all(batch.map(check));
  const isKnown = database.prepare('select 1 from captures where id = ?');
  const old = now.getTime() - ON_ITS_WAY_MILLISECONDS;
  const { orphaned, drafts } = await strayFiles(join(data, 'captures'), old, (id) => known.has(id));
  return {
    checked: known.size,
    // What was let go of since the list was read is not missing.
    missing: missing.filter((id) => isKnown.get(id) !== undefined),
    broken: broken.filter((id) => isKnown.get(id) !== undefined),
    orphaned: orphaned.filter((id) => isKnown.get(id) === undefined),
    drafts,
  };
}

async function strayFiles(
  captures: string,
  olderThan: number,
  isKnown: (id: string) => boolean,
): Promise<Pick<ArchiveState, 'orphaned' | 'drafts'>> {
  const orphaned: string[] = [];
  const drafts: string[] = [];
  const isOld = async (path: string) =>
    ((await stat(path).catch(() => null))?.mtimeMs ?? Infinity) < olderThan;
  for (const shard of await readdir(captures).catch(() => [])) {
    for (const name of await readdir(join(captures, shard)).catch(() => [])) {
      const id = name.replace(/\.warc\.gz$/, '');
      if (shard !== 'tmp' && isKnown(id)) continue;
      if (!(await isOld(join(captures, shard, name)))) continue;
      if (shard === 'tmp') drafts.push(name);
      else orphaned.push(id);
    }
  }
  return { orphaned, drafts };
}

export function archiveFindings({ missing, broken, orphaned, drafts }: ArchiveState): Finding[] {
  const found: Finding[] = [];
  const elsewhere = 'takes the file from a backup (HEADWATER_BACKUP), where one has it';
  if (missing.length > 0)
    found.push(
      finding('capture-missing', `${missing.length} captures have no file.`, {
        items: missing,
        remedy: elsewhere,
      }),
    );
  if (broken.length > 0)
    found.push(
      finding(
        'capture-broken',
        `The files of ${broken.length} captures are cut off, damaged or not what was captured.`,
        { items: broken, remedy: elsewhere },
      ),
    );
  if (orphaned.length > 0)
    found.push(
      finding('capture-orphaned', `${orphaned.length} files of captures are not known to the database.`, {
        items: orphaned,
        remedy: 'takes them in again; files that are not whole are put aside',
      }),
    );
  if (drafts.length > 0)
    found.push(
      finding('capture-draft', `${drafts.length} files were begun and never finished.`, {
        items: drafts,
        remedy: 'removes them: nothing that was accepted is in them',
      }),
    );
  return found;
}
