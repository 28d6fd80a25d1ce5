import type { Evidence } from '../core/evidence.ts';
import type { StoryMoveRecord, StorySignals } from '../core/story.ts';
import type { Connection, MoveRow } from './tables.ts';

/** A move as it is decided: where the article was is known from the store. */
export interface NewMove extends Pick<StoryMoveRecord, 'article' | 'to' | 'at' | 'reason' | 'evidence'> {
  readonly because: Partial<StoryMoveRecord['because']>;
}

/** Puts an article into its first story. Which article a story was named by is kept for good. */
export async function putInStory(
  db: Connection,
  article: string,
  story: string,
  evidence: readonly Evidence[],
  signals: StorySignals | null = null,
): Promise<void> {
  await db
    .insertInto('story_articles')
    .values({
      article_id: article,
      story_id: story,
      evidence: JSON.stringify(evidence),
      signals: signals === null ? null : JSON.stringify(signals),
    })
    .execute();
  await keepAddress(db, story, article);
}

/** Old addresses of a story lead to the story of the article that it was named by. */
async function keepAddress(db: Connection, story: string, article: string): Promise<void> {
  await db
    .insertInto('story_addresses')
    .values({ id: story, article_id: article })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Moves an article to another story and records it, at its first move also how it came into its first story.
 *
 * @returns the story that it was in; null where it is in none, or in that one already: then nothing is done.
 */
export async function moveArticle(db: Connection, move: NewMove): Promise<string | null> {
  const place = await db
    .selectFrom('story_articles')
    .selectAll()
    .where('article_id', '=', move.article)
    .executeTakeFirst();
  if (place === undefined || place.story_id === move.to) return null;
  const known = await db
    .selectFrom('moves')
    .select('number')
    .where('article_id', '=', move.article)
    .limit(1)
    .executeTakeFirst();
  if (known === undefined) await recordAssignment(db, move.article, place);
  await db
    .insertInto('moves')
    .values({
      at: move.at,
      article_id: move.article,
      from_story: place.story_id,
      to_story: move.to,
      reason: move.reason,
      because_article: move.because.article ?? null,
      ruling: move.because.ruling ?? null,
      version: move.because.version ?? null,
      evidence: JSON.stringify(move.evidence),
    })
    .execute();
  await db
    .updateTable('story_articles')
    .set({ story_id: move.to, evidence: JSON.stringify(move.evidence), signals: null })
    .where('article_id', '=', move.article)
    .execute();
  await keepAddress(db, move.to, move.article);
  return place.story_id;
}

async function recordAssignment(
  db: Connection,
  article: string,
  place: { readonly story_id: string; readonly evidence: string },
): Promise<void> {
  const first = await db
    .selectFrom('articles')
    .innerJoin('captures', 'captures.id', 'articles.first_capture')
    .select('captures.first_seen')
    .where('articles.id', '=', article)
    .executeTakeFirst();
  await db
    .insertInto('moves')
    .values({
      at: first?.first_seen ?? '1970-01-01T00:00:00.000Z',
      article_id: article,
      from_story: null,
      to_story: place.story_id,
      reason: 'assigned',
      because_article: null,
      ruling: null,
      version: null,
      evidence: place.evidence,
    })
    .execute();
}

/** The moves of an article, the first one first. Empty where it is still in its first story. */
/** The last stories that were found to be two: which one articles left, and which one they became. */
export async function partedStories(db: Connection, most: number): Promise<(readonly [string, string])[]> {
  const rows = await db
    .selectFrom('moves')
    .select(['from_story', 'to_story'])
    .where('reason', '=', 'split')
    .groupBy(['from_story', 'to_story'])
    .orderBy((eb) => eb.fn.max('number'), 'desc')
    .limit(most)
    .execute();
  return rows.flatMap((row) => (row.from_story === null ? [] : [[row.from_story, row.to_story] as const]));
}

export async function movesOfArticle(db: Connection, article: string): Promise<StoryMoveRecord[]> {
  const rows = await db
    .selectFrom('moves')
    .selectAll()
    .where('article_id', '=', article)
    .orderBy('number')
    .execute();
  return rows.map(moveRecord);
}

/** The last moves into or out of a story, the newest first. */
export async function movesOfStory(db: Connection, story: string, most: number): Promise<StoryMoveRecord[]> {
  const into = db
    .selectFrom('moves')
    .selectAll()
    .where('to_story', '=', story)
    .where('from_story', 'is not', null);
  const out = db.selectFrom('moves').selectAll().where('from_story', '=', story);
  const rows = await into.union(out).orderBy('number', 'desc').limit(most).execute();
  return rows.map(moveRecord);
}

/** What a ruling moved, in the order in which it did. */
export async function movesOfRuling(db: Connection, ruling: number): Promise<StoryMoveRecord[]> {
  const rows = await db
    .selectFrom('moves')
    .selectAll()
    .where('ruling', '=', ruling)
    .orderBy('number')
    .execute();
  return rows.map(moveRecord);
}

function moveRecord(row: MoveRow): StoryMoveRecord {
  return {
    article: row.article_id,
    from: row.from_story,
    to: row.to_story,
    at: row.at,
    reason: row.reason,
    because: { article: row.because_article, ruling: row.ruling, version: row.version },
    evidence: JSON.parse(row.evidence),
  };
}
