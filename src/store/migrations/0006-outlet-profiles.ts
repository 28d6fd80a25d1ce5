import type { Migration } from './migration.ts';

/** What an outlet's profile counts of its articles. Null in what was traced before: `headwater rebuild` fills it. */
export const outletProfiles: Migration = {
  number: 6,
  name: 'outlet-profiles',
  sql: `
alter table verdicts add column credit text;
alter table verdicts add column seconds_behind integer;
`,
};
