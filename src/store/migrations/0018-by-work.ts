import type { Migration } from './migration.ts';

/** What derives from an article, in whatever story, is asked for each article that is removed. */
export const byWork: Migration = {
  number: 18,
  name: 'by work',
  sql: `
create index works_by_article on works (article_id) where article_id is not null;
create index derivations_by_work on derivations (work_id);
create index verdicts_by_work on verdicts (work_id) where work_id is not null;
`,
};
