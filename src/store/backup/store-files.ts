/**
 * Whether a file beside the database belongs to the store, and so to its backups: not the database with its log, which is
 * copied otherwise, nor locks, drafts and what was put aside.
 */
export function isFileOfStore(name: string): boolean {
  return !/^(headwater\.db|lease\.db)|\.draft$|^\./.test(name);
}
