import { sql } from 'kysely';
import { STORY_CURSOR } from './meta.ts';
import type { Connection } from './tables.ts';

/** Tables that are made from the captures, in an order in which they can be emptied. */
const INFERRED = [
  'events',
  'storyline_stories',
  'storylines',
  'people',
  'passages',
  'facts',
  'figure_families',
  'quote_families',
  'derivations',
  'works',
  'verdicts',
  'story_articles',
  'stories',
  'articles',
  'unindexed',
  'revisions',
] as const;

/** Throws away everything but captures and the outcomes of what could not be fetched. */
export async function clearInferred(db: Connection): Promise<void> {
  for (const table of INFERRED) await db.deleteFrom(table).execute();
  await sql`insert into search (search) values ('delete-all')`.execute(db);
  await db.deleteFrom('outcomes').where('capture_id', 'is not', null).execute();
  await db.deleteFrom('jobs').execute();
  await db.deleteFrom('meta').where('key', '=', STORY_CURSOR).execute();
}
