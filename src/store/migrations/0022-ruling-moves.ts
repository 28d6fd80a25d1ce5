import type { Migration } from './migration.ts';

/** What a ruling that is being applied has still to move: a large story is moved in slices, and a kill forgets none of it. */
export const rulingMoves: Migration = {
  number: 22,
  name: 'ruling moves',
  sql: `
    create table ruling_moves (
      ruling integer not null references rulings (number),
      place integer not null,
      article_id text not null references articles (id) on delete cascade,
      from_story text not null,
      to_story text not null,
      primary key (ruling, place)
    ) without rowid;
    create index moves_by_ruling on moves (ruling, number) where ruling is not null;
  `,
};
