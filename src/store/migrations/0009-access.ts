import type { Migration } from './migration.ts';

/**
 * People, their ways to sign in, what is open in their names, and what was done. Of every secret only a hash is kept. None
 * of it is made from the captures: a rebuild leaves it alone.
 */
export const access: Migration = {
  number: 9,
  name: 'access',
  sql: `
create table accounts (
  id text primary key,
  name text not null,
  -- By which names are the same: NFKC, lower case.
  name_key text not null unique,
  role text not null,
  -- Argon2id in PHC form; null for whoever signs in with passkeys alone.
  password text,
  created_at text not null
) without rowid;

create table passkeys (
  id text primary key,
  account_id text not null references accounts (id) on delete cascade,
  public_key blob not null,
  counter integer not null,
  transports text not null,
  name text not null,
  created_at text not null,
  used_at text
) without rowid;
create index passkeys_by_account on passkeys (account_id);

create table sessions (
  hash text primary key,
  account_id text not null references accounts (id) on delete cascade,
  created_at integer not null,
  used_at integer not null,
  expires_at integer not null
) without rowid;
create index sessions_by_account on sessions (account_id);
create index sessions_by_end on sessions (expires_at);

-- Links that work once: to set Headwater up, to join, to choose another password.
create table invitations (
  hash text primary key,
  kind text not null,
  account_id text references accounts (id) on delete cascade,
  role text,
  expires_at integer not null
) without rowid;

create table api_tokens (
  id text primary key,
  hash text not null unique,
  account_id text not null references accounts (id) on delete cascade,
  name text not null,
  scopes text not null,
  created_at text not null,
  used_at text,
  expires_at integer
) without rowid;
create index api_tokens_by_account on api_tokens (account_id);

create table audit (
  number integer primary key,
  at text not null,
  who text not null,
  token text,
  action text not null,
  subject text,
  outcome text not null
);

create table text_overrides (
  domain text primary key,
  text text not null,
  words integer,
  note text,
  at text not null,
  by text not null
) without rowid;
`,
};
