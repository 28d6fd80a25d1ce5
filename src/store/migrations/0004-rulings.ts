import type { Migration } from './migration.ts';

/**
 * What people rule about stories, every move of an article between stories, and what a story's page shows of how it was
 * put together. Rulings are given, not inferred: a rebuild keeps them and applies each after the same capture as before.
 */
export const rulings: Migration = {
  number: 4,
  name: 'rulings',
  sql: `
create table rulings (
  number integer primary key autoincrement,
  at text not null,
  kind text not null,
  note text,
  movers text not null,
  others text not null,
  stories text not null,
  undoes integer references rulings (number),
  -- The last capture that was in a story when it was applied; null until it is.
  position integer
);

-- Every address that a story ever had leads to the story of an article: that by which it was named.
create table story_addresses (
  id text primary key,
  article_id text not null
) without rowid;
insert into story_addresses (id, article_id)
  select story_id, (select a.id from story_articles s join articles a on a.id = s.article_id
                    where s.story_id = story_articles.story_id order by a.number limit 1)
  from story_articles group by story_id;

-- Made from the captures. An article that never moved has no row: story_articles says why it is where it is.
create table moves (
  number integer primary key,
  at text not null,
  article_id text not null,
  from_story text,
  to_story text not null,
  reason text not null,
  because_article text,
  ruling integer,
  version text,
  evidence text not null
);
create index moves_by_article on moves (article_id, number);
create index moves_from on moves (from_story, number);
create index moves_to on moves (to_story, number);

alter table story_articles add column signals text;
alter table stories add column version text;
alter table stories add column brief text;
`,
};
