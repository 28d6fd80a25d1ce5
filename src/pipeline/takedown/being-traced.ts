import type { SelectQueryBuilder } from 'kysely';
import type { Connection, Tables } from '../../store/tables.ts';
import { JOB } from '../stage.ts';

/** So long stories are waited for that are being traced: from then on what is known of them is known. */
export const TRACED_MILLISECONDS = 600_000;

/**
 * Whether the stories of some articles wait to be traced: until then it is not known what derives from them. So it is after new
 * articles of theirs came, and after others of theirs were removed.
 */
export async function areBeingTraced(
  db: Connection,
  articles: readonly string[] | SelectQueryBuilder<Tables, 'takedown_articles', { article_id: string }>,
): Promise<boolean> {
  const row = await db
    .selectFrom('story_articles')
    .innerJoin('jobs', 'jobs.key', 'story_articles.story_id')
    .select('jobs.key')
    .where('story_articles.article_id', 'in', articles)
    .where('jobs.kind', '=', JOB.trace)
    .where('jobs.state', '<>', 'quarantined')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
