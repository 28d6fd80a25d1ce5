import type { Migration } from './migration.ts';

/**
 * The first tables. Times are ISO 8601 in UTC unless they are a page's claim; JSON columns hold evidence and lists that no
 * query looks into. Tables below "made from the captures" can be emptied and made again.
 */
export const firstTables: Migration = {
  number: 1,
  name: 'first-tables',
  sql: `
create table meta (
  key text primary key,
  value text not null
) without rowid;

-- What was given: kept until its owner wants it gone.

create table captures (
  sequence integer primary key autoincrement,
  id text not null unique,
  article_id text not null,
  source text not null,
  url text,
  first_seen text not null,
  content_type text,
  status integer,
  headers text not null,
  content_hash text not null,
  size integer not null,
  claims text
);
create index captures_by_article on captures (article_id, sequence);

create table outcomes (
  item text primary key,
  capture_id text references captures (id) on delete cascade,
  source text not null,
  url text,
  outcome text not null,
  message text,
  at text not null
) without rowid;
create index outcomes_by_name on outcomes (outcome);
create index outcomes_by_capture on outcomes (capture_id);

create table jobs (
  kind text not null,
  key text not null,
  state text not null check (state in ('ready', 'leased', 'quarantined')),
  run_at integer not null,
  attempts integer not null default 0,
  again integer not null default 0,
  reason text,
  primary key (kind, key)
) without rowid;
create index jobs_to_run on jobs (kind, state, run_at);

-- Made from the captures.

create table revisions (
  capture_id text primary key references captures (id) on delete cascade,
  article_id text not null,
  title text,
  text text not null,
  text_hash text not null,
  details blob not null,
  analysis blob not null,
  features blob not null
);
create index revisions_by_article on revisions (article_id);

-- The terms of a revision until they are in the search index.
create table unindexed (
  capture_id text primary key references revisions (capture_id) on delete cascade,
  terms text not null
) without rowid;

create table articles (
  number integer primary key,
  id text not null unique,
  first_capture text not null references captures (id),
  capture_id text not null references captures (id),
  revision integer not null,
  source text not null,
  url text,
  page_key text,
  outlet_domain text,
  outlet_name text,
  title text,
  byline text not null,
  published text,
  modified text,
  first_seen text,
  language text,
  image text,
  reading_minutes integer not null,
  at text not null
);
create index articles_by_time on articles (at, number);
create index articles_by_outlet on articles (outlet_domain, at, number);
create index articles_by_outlet_name on articles (outlet_domain, outlet_name);
create index articles_by_page on articles (page_key);

create table stories (
  id text primary key,
  merged_into text,
  headline text not null,
  language text,
  articles integer not null,
  outlets integer not null,
  independent_origins integer not null,
  origins text not null,
  first_domain text,
  first_name text,
  first_published text,
  newest_published text,
  image text,
  rank real not null
) without rowid;
create index stories_by_rank on stories (rank desc, id) where merged_into is null;

create table story_articles (
  article_id text primary key references articles (id) on delete cascade,
  story_id text not null,
  evidence text not null
) without rowid;
create index story_articles_by_story on story_articles (story_id, article_id);

create table verdicts (
  article_id text primary key references articles (id) on delete cascade,
  story_id text not null,
  kind text not null,
  work_id text,
  primary_domain text,
  primary_name text,
  primary_source text,
  reason text not null,
  evidence text not null
) without rowid;
create index verdicts_by_primary on verdicts (primary_domain, article_id);
create index verdicts_by_story on verdicts (story_id);

create table works (
  story_id text not null,
  position integer not null,
  id text not null,
  outlet_domain text,
  outlet_name text,
  url text,
  page_key text,
  title text,
  byline text not null,
  published text,
  article_id text,
  evidence text not null,
  derived_from text,
  primary key (story_id, position)
) without rowid;
create index works_by_page on works (page_key);

create table derivations (
  story_id text not null,
  position integer not null,
  article_id text not null,
  work_id text not null,
  kind text not null,
  share real,
  confidence real not null,
  evidence text not null,
  primary key (story_id, position)
) without rowid;
create index derivations_by_article on derivations (article_id);

create table quote_families (
  story_id text not null,
  position integer not null,
  id text not null,
  family text not null,
  primary key (story_id, position)
) without rowid;

create table figure_families (
  story_id text not null,
  position integer not null,
  id text not null,
  verdict text not null,
  family text not null,
  primary key (story_id, position)
) without rowid;

create table facts (
  story_id text not null,
  position integer not null,
  id text not null,
  fact text not null,
  primary key (story_id, position)
) without rowid;

create table passages (
  story_id text not null,
  position integer not null,
  left_article text not null,
  right_article text not null,
  passage text not null,
  primary key (story_id, position)
) without rowid;

create table people (
  story_id text not null,
  position integer not null,
  id text not null,
  name text not null,
  name_key text not null,
  variants text not null,
  articles text not null,
  primary key (story_id, position)
) without rowid;
create index people_by_name on people (name_key, story_id);

create table storylines (
  id text primary key,
  evidence text not null
) without rowid;

create table storyline_stories (
  story_id text primary key,
  storyline_id text not null references storylines (id) on delete cascade,
  position integer not null
) without rowid;
create index storyline_stories_by_line on storyline_stories (storyline_id, position);

create table events (
  number integer primary key,
  at text not null,
  kind text not null,
  subject text not null,
  detail text not null
);
create index events_by_subject on events (subject, number);

-- Holds our own stems, not the text: the words of a title and of a body, parted by spaces, in every script alike.
create virtual table search using fts5 (
  title, body,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);
`,
};
