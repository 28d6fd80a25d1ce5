import type { Migration } from './migration.ts';

/** Which version of an article its verdict is about: large stories are traced part by part, where something is new. */
export const tracedCaptures: Migration = {
  number: 13,
  name: 'traced captures',
  sql: `
-- Null for verdicts that were given before this was kept.
alter table verdicts add column capture_id text;
`,
};
