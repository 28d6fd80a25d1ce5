import { sql } from 'kysely';
import { RULING_CURSOR, STORY_CURSOR, STORY_VERSION } from './meta.ts';
import type { Connection } from './tables.ts';

/** Tables that are made from the captures, in an order in which they can be emptied. */
export const INFERRED = [
  'events',
  'ruling_moves',
  'moves',
  'storyline_steps',
  'story_terms',
  'story_profiles',
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
  'copies',
  'story_segments',
  'story_records',
  'articles',
  'unindexed',
  'revisions',
] as const;

/** Jobs that captures wait for: text that may not be kept any more is let go of whatever else is made again. */
const PROMISED = ['heed-site', 'withhold'] as const;

/** Throws away everything but captures, the outcomes of what could not be fetched, rulings and addresses. */
export async function clearInferred(db: Connection): Promise<void> {
  for (const table of INFERRED) await db.deleteFrom(table).execute();
  await sql`insert into search (search) values ('delete-all')`.execute(db);
  await db.deleteFrom('outcomes').where('capture_id', 'is not', null).execute();
  await db.deleteFrom('jobs').where('kind', 'not in', PROMISED).execute();
  await db.deleteFrom('meta').where('key', 'in', [STORY_CURSOR, RULING_CURSOR, STORY_VERSION]).execute();
}
