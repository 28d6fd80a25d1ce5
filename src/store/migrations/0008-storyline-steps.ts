import type { Migration } from './migration.ts';

/**
 * Storylines as chains over any time: what every story is about, small enough to be kept for good, found by its names, and
 * the story that it goes on from. All stories are looked at anew.
 */
export const storylineSteps: Migration = {
  number: 8,
  name: 'storyline-steps',
  sql: `
drop table storyline_stories;
drop table storylines;

create table story_profiles (
  story_id text primary key,
  profile blob not null
) without rowid;

-- Of each name the stories that have it at their core, by the time of their first article.
create table story_names (
  name text not null,
  at integer not null,
  story_id text not null,
  primary key (name, at, story_id)
) without rowid;
create index story_names_by_story on story_names (story_id);

create table storyline_steps (
  story_id text primary key,
  before_id text,
  score real not null,
  evidence text not null,
  -- 0: looked at; 1: to be looked at again, since another story changed; 2: changed itself.
  due integer not null
) without rowid;
create index storyline_steps_by_before on storyline_steps (before_id) where before_id is not null;
create index storyline_steps_due on storyline_steps (due desc, story_id) where due > 0;

insert into storyline_steps (story_id, before_id, score, evidence, due)
  select id, null, 0, '[]', 2 from stories where merged_into is null;
insert or ignore into jobs (kind, key, state, run_at) values ('storylines', 'all', 'ready', 0);
`,
};
