import type { Migration } from './migration.ts';

/**
 * Pieces of what was purged are kept packed, a row for each batch of articles: a row for each piece took ten times the room, and
 * an outlet of 50,000 articles has millions. Which articles went is kept as marks, so that a restore removes these and no other.
 */
export const searchedWindows: Migration = {
  number: 15,
  name: 'searched windows',
  sql: `
drop table takedown_windows;
create table takedown_windows (
  takedown_id text not null,
  number integer not null,
  -- How many sentences they are of, and the windows as they are searched for: see src/rights/takedown/byte-windows.ts.
  sentences integer not null,
  windows blob not null,
  primary key (takedown_id, number)
);

-- Keyed hashes of the ids of articles that were removed.
create table takedown_removed (
  takedown_id text not null,
  mark blob not null,
  primary key (takedown_id, mark)
) without rowid;
create index takedown_removed_by_mark on takedown_removed (mark);
`,
};
