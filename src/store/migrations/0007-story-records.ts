import type { Migration } from './migration.ts';

/** Articles as the index that puts them into stories takes them up again: at a start, and when an old story goes on. */
export const storyRecords: Migration = {
  number: 7,
  name: 'story-records',
  sql: `
create table story_records (
  number integer primary key references articles (number) on delete cascade,
  record blob not null
);
`,
};
