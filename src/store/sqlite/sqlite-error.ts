import { HeadwaterError } from '../../core/errors.ts';

/** Primary result codes of SQLite, the low byte of `errcode` (sqlite.org/rescode.html). */
const READONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;
const BUSY = 5;

const FILE_ERRORS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'EIO']);
/** No room: on the disk, in the quota, in what the system lets one file grow to. */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** A failure of the database or its folder as an error that says what to do; anything else is given back as it is. */
export function storeError(thrown: unknown, path: string): unknown {
  if (thrown instanceof HeadwaterError || !(thrown instanceof Error)) return thrown;
  const cause = { cause: thrown };
  const { errcode, code } = thrown as { errcode?: number; code?: string };
  const result = (errcode ?? 0) & 0xff;
  if (result === CORRUPT || result === NOT_A_DATABASE) {
    return new HeadwaterError(
      'store-damaged',
      `The database ${path} is damaged or is not a database; headwater doctor says what can be saved, headwater restore takes a backup.`,
      cause,
    );
  }
  if (result === FULL || DISK_FULL.has(code ?? '')) {
    return new HeadwaterError('store-full', `The disk that holds ${path} is full; make room.`, cause);
  }
  if ([READONLY, CANNOT_OPEN, IO_ERROR].includes(result) || (code !== undefined && FILE_ERRORS.has(code))) {
    return new HeadwaterError(
      'store-not-writable',
      `Headwater cannot write to ${path}; check the folder and its permissions, or choose another data folder.`,
      cause,
    );
  }
  return thrown;
}

/** Whether a statement failed because it writes where it may not. */
export function isReadonly(thrown: unknown): boolean {
  return thrown instanceof Error && (((thrown as { errcode?: number }).errcode ?? 0) & 0xff) === READONLY;
}

/** Whether what failed may work later, when somebody has made room or given rights back: nothing was written. */
export function mayPass(thrown: unknown): boolean {
  return (
    thrown instanceof HeadwaterError && (thrown.code === 'store-full' || thrown.code === 'store-not-writable')
  );
}

/** Whether a statement failed only because another process is writing. */
export function isBusy(thrown: unknown): boolean {
  return thrown instanceof Error && (((thrown as { errcode?: number }).errcode ?? 0) & 0xff) === BUSY;
}
