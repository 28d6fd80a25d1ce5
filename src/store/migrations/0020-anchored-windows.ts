import type { Migration } from './migration.ts';

/**
 * Windows have anchors now, by which files are searched at every eighth place only. Those of requests that wait for their search
 * cannot be made anew, since what they are of is gone: their records say that they were searched for in no piece.
 */
export const anchoredWindows: Migration = {
  number: 20,
  name: 'anchored windows',
  sql: 'delete from takedown_windows;',
};
