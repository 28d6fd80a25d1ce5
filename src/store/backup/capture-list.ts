import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { HeadwaterError } from '../../core/errors.ts';
import { CAPTURES_FILE } from './backup-folder.ts';

/** One capture of a backup: a line of its list. */
export interface BackedUpCapture {
  readonly id: string;
  /** SHA-256 of what was captured, as the database has it. */
  readonly content: string;
  /** Of the file: by it the folder of backups holds it. */
  readonly sha256: string;
  readonly bytes: number;
  /** When the file in the store was changed last, in milliseconds: the next backup need not read it again. */
  readonly modified: number;
}

/** The captures of the backup in a folder, in the order in which they came. */
export async function* readCaptureList(backup: string): AsyncGenerator<BackedUpCapture> {
  const input = createReadStream(join(backup, CAPTURES_FILE), 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line !== '') yield checked(line, backup);
}

/** Names in it become paths. */
function checked(line: string, backup: string): BackedUpCapture {
  const one = JSON.parse(line) as BackedUpCapture;
  if (/^[a-z]+_[0-9a-z]+$/.test(one.id) && /^[0-9a-f]{64}$/.test(one.sha256)) return one;
  throw new HeadwaterError(
    'backup-damaged',
    `the list of captures in ${backup} names no capture: ${line.slice(0, 100)}`,
  );
}
