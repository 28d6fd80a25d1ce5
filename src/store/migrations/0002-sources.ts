import type { Migration } from './migration.ts';

/**
 * What is watched, and what it listed. Times are ISO 8601 in UTC, except those that a schedule compares: milliseconds since
 * 1970. JSON columns hold what no query looks into.
 */
export const sourceTables: Migration = {
  number: 2,
  name: 'sources',
  sql: `
create table sources (
  id text primary key,
  url text not null unique,
  host text not null,
  kind text not null check (kind in ('feed', 'sitemap', 'page')),
  title text,
  outlet_domain text,
  pack text,
  language text,
  state text not null check (state in ('active', 'paused', 'gone')),
  added_at text not null,
  next_due integer not null,
  interval integer,
  rhythm integer,
  last_polled text,
  last_success text,
  last_error text,
  last_error_code text,
  failures integer not null default 0,
  etag text,
  last_modified text,
  validated_url text,
  publications text not null default '[]'
) without rowid;
create index sources_by_due on sources (next_due) where state = 'active';
create index sources_by_outlet on sources (outlet_domain);

-- What happened to a source on one day: its health at a glance, and the days on which something may be missing.
create table source_days (
  source_id text not null references sources (id) on delete cascade,
  day text not null,
  polls integer not null default 0,
  failures integer not null default 0,
  entries integer not null default 0,
  gaps integer not null default 0,
  primary key (source_id, day)
) without rowid;

-- What sources listed, by the page that it is about: each is fetched once, however many sources list it. A waiting entry
-- is work to be done; a done one is known, until its source has not listed it for long.
create table entries (
  key text primary key,
  source_id text not null references sources (id) on delete cascade,
  host text not null,
  url text,
  state text not null check (state in ('waiting', 'done')),
  due integer not null,
  attempts integer not null default 0,
  mark text not null,
  item text,
  listed_at integer not null
) without rowid;
create index entries_by_due on entries (due, host) where state = 'waiting';
create index entries_by_source on entries (source_id, listed_at);

-- WebSub (W3C): what publishers' hubs promised to tell us.
create table subscriptions (
  source_id text primary key references sources (id) on delete cascade,
  hub text not null,
  topic text not null,
  token text not null unique,
  secret text not null,
  state text not null check (state in ('wanted', 'asked', 'active', 'refused')),
  due integer not null,
  lease_until integer,
  failures integer not null default 0,
  reason text
) without rowid;
create index subscriptions_by_due on subscriptions (due);
`,
};
