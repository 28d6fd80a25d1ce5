import type { Migration } from './migration.ts';

/** What stories are about is kept without names among the words since: of each it is to be found out again. */
export const profilesAnew: Migration = {
  number: 23,
  name: 'profiles anew',
  sql: `
    update storyline_steps set due = 2;
    insert or ignore into jobs (kind, key, state, run_at) select 'storylines', 'all', 'ready', 0
      where exists (select 1 from storyline_steps);
  `,
};
