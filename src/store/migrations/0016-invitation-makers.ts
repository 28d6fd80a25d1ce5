import type { Migration } from './migration.ts';

/** Who made a link that works once: it works no longer than they may make one. */
export const invitationMakers: Migration = {
  number: 16,
  name: 'invitation makers',
  sql: 'alter table invitations add column made_by text',
};
