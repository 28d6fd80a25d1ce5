import type { Migration } from './migration.ts';

/** Articles that share passages, whatever stories they are in. */
export const copies: Migration = {
  number: 12,
  name: 'copies',
  sql: `
-- As found when the later of the two came, before its story was decided. Places of what both have, without any text: JSON,
-- a list for each passage (kind, similarity, start and end in the article, start and end in the other). Null where both were
-- of one story, whose passages provenance keeps.
create table copies (
  article_id text not null references articles (id) on delete cascade,
  other_id text not null references articles (id) on delete cascade,
  -- Of the shorter text's passages, 0 to 1.
  share real not null,
  -- Which versions of the two were compared.
  capture_id text not null,
  other_capture text not null,
  passages text,
  primary key (article_id, other_id)
) without rowid;
create index copies_of_other on copies (other_id);
`,
};
