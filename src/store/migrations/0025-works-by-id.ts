import type { Migration } from './migration.ts';

/** A page of a large story reads some of its works, such as its origins, among those of all its articles. */
export const worksById: Migration = {
  number: 25,
  name: 'works by id',
  sql: `
create index works_by_id on works (id);
`,
};
