import type { Migration } from './migration.ts';

/** What operators decide about the texts of an outlet may hold for what is kept too. */
export const keptOverrides: Migration = {
  number: 19,
  name: 'kept overrides',
  sql: 'alter table text_overrides add column keeps integer not null default 0',
};
