import { sql } from 'kysely';
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

/** Rows of one statement. */
const ROWS = 500;

/**
 * Moves articles to other stories and records it, at the first move of each also how it came into its first story. A few
 * statements for hundreds of articles: a story of ten thousand that becomes part of another must not keep everybody waiting.
 * Of an article named twice the second move follows the first.
 *
 * @returns where each article was that moved; not those that are in no story, or in that one already.
 */
export async function moveArticles(
  db: Connection,
  moves: readonly NewMove[],
): Promise<{ article: string; from: string; to: string }[]> {
  const moved: { article: string; from: string; to: string }[] = [];
  for (let start = 0; start < moves.length; ) {
    const batch = eachOnce(moves.slice(start, start + ROWS));
    moved.push(...(await moveBatch(db, batch)));
    start += batch.length;
  }
  return moved;
}

/** The first moves, up to the first article that is named again. */
function eachOnce(moves: readonly NewMove[]): readonly NewMove[] {
  const seen = new Set<string>();
  const again = moves.findIndex(({ article }) => seen.size === seen.add(article).size);
  return again === -1 ? moves : moves.slice(0, again);
}

async function moveBatch(
  db: Connection,
  moves: readonly NewMove[],
): Promise<{ article: string; from: string; to: string }[]> {
  const asked = sql`json_each(${JSON.stringify(moves)}) as asked`;
  const article = sql`asked.value ->> '$.article'`;
  const to = sql`asked.value ->> '$.to'`;
  const columns = sql.raw(
    'at, article_id, from_story, to_story, reason, because_article, ruling, version, evidence',
  );
  await sql`
    insert into moves (${columns})
    select coalesce(captures.first_seen, ${UNKNOWN_TIME}), place.article_id, null, place.story_id, 'assigned',
      null, null, null, place.evidence
    from ${asked} cross join story_articles as place on place.article_id = ${article}
      join articles on articles.id = place.article_id left join captures on captures.id = articles.first_capture
    where place.story_id <> ${to} and not exists (select 1 from moves where article_id = place.article_id)
    order by asked.key`.execute(db);
  const { rows: moved } = await sql<{ article: string; from: string; to: string }>`
    insert into moves (${columns})
    select asked.value ->> '$.at', place.article_id, place.story_id, ${to}, asked.value ->> '$.reason',
      asked.value ->> '$.because.article', asked.value ->> '$.because.ruling', asked.value ->> '$.because.version',
      asked.value -> '$.evidence'
    from ${asked} cross join story_articles as place on place.article_id = ${article}
    where place.story_id <> ${to}
    order by asked.key
    returning article_id as article, from_story as "from", to_story as "to"`.execute(db);
  await sql`
    update story_articles set story_id = ${to}, evidence = asked.value -> '$.evidence', signals = null
    from ${asked} where article_id = ${article} and story_id <> ${to}`.execute(db);
  const named = new Set<string>();
  for (const move of moved)
    if (named.size !== named.add(move.to).size) await keepAddress(db, move.to, move.article);
  return moved;
}

const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

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

/** The moves of an article, the first one first. Empty where it is still in its first story. */
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

/** From where to where a ruling moved articles, and how many of each. */
export async function waysOfRuling(
  db: Connection,
  ruling: number,
): Promise<{ from: string; to: string; articles: number }[]> {
  const rows = await db
    .selectFrom('moves')
    .select(['from_story as from', 'to_story as to', (eb) => eb.fn.countAll<number>().as('articles')])
    .where('ruling', '=', ruling)
    .groupBy(['from_story', 'to_story'])
    .orderBy((eb) => eb.fn.min('number'))
    .execute();
  return rows.flatMap(({ from, ...way }) => (from === null ? [] : [{ from, ...way }]));
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
