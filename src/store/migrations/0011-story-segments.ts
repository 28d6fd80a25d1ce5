import type { Migration } from './migration.ts';

/** Kept records of the story index in blocks, so that a start reads a few hundred large pieces and not a million small ones. */
export const storySegments: Migration = {
  number: 11,
  name: 'story-segments',
  sql: `
-- Made from story_records, and at any time made again from them. A block holds the articles of a range of numbers; an
-- article that is deleted takes its block along, so that nothing of it stays.
create table story_segments (
  block integer primary key,
  checksum integer not null,
  bytes blob not null
);
create trigger story_segments_without_article after delete on articles begin
  delete from story_segments where block = (old.number - 1) / 4096;
end;
`,
};
