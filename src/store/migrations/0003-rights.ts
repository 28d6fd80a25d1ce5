import type { Migration } from './migration.ts';

/** What publishers say of the use of a capture, and captures by where they were taken from: to ask for changes only. */
export const captureRights: Migration = {
  number: 3,
  name: 'rights',
  sql: `
alter table captures add column rights text;
create index captures_by_source on captures (source, sequence);
`,
};
