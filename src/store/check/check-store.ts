import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { HeadwaterError } from '../../core/errors.ts';
import { RESTORING_FOLDER } from '../backup/restoring-folder.ts';
import { migrations } from '../migrations/migrations.ts';
import { archiveFindings, checkArchive } from './check-captures.ts';
import { checkTables } from './check-tables.ts';
import { type Finding, finding, RECOVERY } from './finding.ts';

export interface CheckedStore {
  /** Captures whose files were read. */
  readonly captures: number;
  readonly findings: readonly Finding[];
}

/**
 * Looks through a whole store, beside a running program or without one, and writes nothing: every page of the database,
 * every reference, the search index, every byte of every capture.
 *
 * @throws HeadwaterError `not-found` where there is no store.
 */
export async function checkStore(data: string, now: Date): Promise<CheckedStore> {
  const path = join(data, 'headwater.db');
  if (existsSync(join(data, RESTORING_FOLDER)))
    return alone(
      finding('restore-cut-short', 'A restore was cut short; run headwater restore once more to finish it.'),
    );
  if (!existsSync(path)) throw new HeadwaterError('not-found', `there is no store in ${data}`);
  const database = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
  try {
    const tables = Number(
      database.prepare('select max(number) as number from migrations').get()?.['number'] ?? 0,
    );
    if (tables > migrations.length)
      return alone(
        finding(
          'database-newer',
          'A newer Headwater made this store: run that version, or restore a backup.',
        ),
      );
    const found = checkTables(database);
    if (found.some(({ problem }) => problem === 'database-damaged')) return { captures: 0, findings: found };
    const archive = await checkArchive(data, database, now);
    return { captures: archive.checked, findings: [...found, ...archiveFindings(archive)] };
  } catch (error) {
    return alone(
      finding('database-damaged', `The database is damaged: ${(error as Error).message}`, {
        remedy: RECOVERY,
      }),
    );
  } finally {
    database.close();
  }
}

function alone(one: Finding): CheckedStore {
  return { captures: 0, findings: [one] };
}
