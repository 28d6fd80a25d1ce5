import type { Migration } from './migration.ts';

/**
 * Stories are found and told apart by the words at their core as they were by names alone. What a story was found by is known from
 * its profile, so that no second index is kept. All are looked at anew.
 */
export const storyTerms: Migration = {
  number: 24,
  name: 'story terms',
  sql: `
    drop table story_names;
    -- Of each name and word the stories that have it at their core, by the time of their first article.
    create table story_terms (
      term text not null,
      at integer not null,
      story_id text not null,
      primary key (term, at, story_id)
    ) without rowid;
    delete from story_profiles;
    update storyline_steps set due = 2;
    insert or ignore into jobs (kind, key, state, run_at) select 'storylines', 'all', 'ready', 0
      where exists (select 1 from storyline_steps);
  `,
};
