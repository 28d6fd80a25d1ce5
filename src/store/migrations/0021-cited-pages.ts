import type { Migration } from './migration.ts';

/** Pages that articles name as where something of theirs comes from: each is asked for once. */
export const citedPages: Migration = {
  number: 21,
  name: 'cited pages',
  sql: `
    create table cited_pages (
      key text primary key,
      url text not null,
      host text not null,
      steps integer not null,
      state text not null check (state in ('waiting', 'done')),
      due integer not null,
      attempts integer not null default 0,
      outcome text
    ) without rowid;
    create index cited_pages_by_due on cited_pages (due, host) where state = 'waiting';
  `,
};
