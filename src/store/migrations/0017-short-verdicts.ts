import type { Migration } from './migration.ts';

/**
 * What the page of an outlet counts of verdicts, beside the rows that hold their evidence: with 20,000 articles stored most of that
 * page's time went into passing over evidence (`bench/RESULTS.md`).
 */
export const shortVerdicts: Migration = {
  number: 17,
  name: 'short verdicts',
  sql: `
create index verdicts_in_short
on verdicts (article_id, kind, credit, primary_domain, primary_name, seconds_behind);
`,
};
