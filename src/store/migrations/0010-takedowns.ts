import type { Migration } from './migration.ts';

/**
 * Requests to delete, what became of each, and what keeps their content from coming back. Nothing here can be read as the
 * content itself: marks are keyed hashes (HMAC-SHA-256 under a key of the store), and what a request quotes is emptied when
 * it is purged. These tables are given, not inferred: a rebuild leaves them alone.
 */
export const takedowns: Migration = {
  number: 10,
  name: 'takedowns',
  sql: `
create table takedowns (
  id text primary key,
  -- Of the secret in the address of the requester's page.
  secret_hash text not null unique,
  kind text not null check (kind in ('link', 'outlet', 'text', 'person')),
  state text not null,
  received_at text not null,
  due_at text not null,
  -- JSON: what is asked for, by whom, what may stay; how they show that it is theirs; what was decided; what came of it.
  request text not null,
  proof text,
  decision text,
  result text
) without rowid;
create index takedowns_by_state on takedowns (state, due_at);

-- Every step with its time; alarms are steps too.
create table takedown_steps (
  takedown_id text not null references takedowns (id) on delete cascade,
  number integer not null,
  at text not null,
  step text not null,
  detail text,
  primary key (takedown_id, number)
) without rowid;

-- The articles that a request is about, until they are purged.
create table takedown_articles (
  takedown_id text not null references takedowns (id) on delete cascade,
  article_id text not null,
  relation text not null,
  state text not null check (state in ('found', 'chosen', 'spared')),
  detail text,
  primary key (takedown_id, article_id)
) without rowid;

-- Records of the archive that are to go, written down before the first one goes.
create table takedown_captures (
  takedown_id text not null references takedowns (id) on delete cascade,
  capture_id text not null,
  primary key (takedown_id, capture_id)
) without rowid;

-- What may not be taken in again: pages, hosts, texts and passages of texts. With a scope, only from that domain.
create table takedown_tombstones (
  kind text not null check (kind in ('page', 'host', 'text', 'shingle')),
  mark blob not null,
  takedown_id text not null,
  -- Which of its texts.
  item integer not null,
  scope blob,
  primary key (kind, mark, takedown_id, item)
) without rowid;
create index takedown_tombstones_by_item on takedown_tombstones (takedown_id, item, kind);

-- Pieces of 32 bytes of every sentence, by which the files are searched for what must no longer be there.
create table takedown_windows (
  takedown_id text not null,
  hash integer not null,
  mark blob not null,
  sentence integer not null,
  primary key (takedown_id, hash, mark)
) without rowid;

-- The public log: each record signed, each with the hash of the one before it.
create table takedown_log (
  number integer primary key autoincrement,
  takedown_id text not null,
  at text not null,
  record text not null,
  signature text not null
);

-- Works whose text was removed, as far as the request lets them be named, and what was known of what derives from them.
create table removed_works (
  id text primary key,
  takedown_id text not null,
  article_id text unique,
  outlet_domain text,
  outlet_name text,
  url text,
  title text,
  byline text not null,
  published text,
  removed_at text not null
) without rowid;

create table removed_sources (
  article_id text not null,
  work_id text not null references removed_works (id) on delete cascade,
  derivation text,
  verdict text,
  primary key (article_id, work_id)
) without rowid;
`,
};
