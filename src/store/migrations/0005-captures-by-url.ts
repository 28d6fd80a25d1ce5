import type { Migration } from './migration.ts';

/** Captures of a site, to look at them again when it says something else of their use. */
export const capturesByUrl: Migration = {
  number: 5,
  name: 'captures-by-url',
  sql: 'create index captures_by_url on captures (url);',
};
