import { sql } from 'kysely';
import type { RulingUnderWay } from '../core/ruling.ts';
import type { Connection } from './tables.ts';

/** An article that a ruling has still to move. */
export interface RulingMove {
  readonly place: number;
  readonly article: string;
  readonly to: string;
}

/** Has a ruling move some articles to a story. Those that are in none, or there already, stay. */
export async function planMoves(
  db: Connection,
  ruling: number,
  articles: readonly string[],
  to: string,
): Promise<void> {
  await sql`
    insert into ruling_moves (ruling, place, article_id, from_story, to_story)
    select ${ruling}, asked.key, place.article_id, place.story_id, ${to}
    from json_each(${JSON.stringify(articles)}) as asked
      cross join story_articles as place on place.article_id = asked.value
    where place.story_id <> ${to}`.execute(db);
}

/** Has a ruling move all articles of a story to another, in the order in which they came. */
export async function planMerge(db: Connection, ruling: number, from: string, to: string): Promise<void> {
  await sql`
    insert into ruling_moves (ruling, place, article_id, from_story, to_story)
    select ${ruling}, articles.number, articles.id, place.story_id, ${to}
    from story_articles as place join articles on articles.id = place.article_id
    where place.story_id = ${from}`.execute(db);
}

/** Has a ruling move back what an earlier one moved and is still there. */
export async function planReturn(db: Connection, ruling: number, undone: number): Promise<void> {
  await sql`
    insert into ruling_moves (ruling, place, article_id, from_story, to_story)
    select ${ruling}, moves.number, place.article_id, place.story_id, moves.from_story
    from moves join story_articles as place on place.article_id = moves.article_id
    where moves.ruling = ${undone} and moves.from_story is not null and place.story_id = moves.to_story`.execute(
    db,
  );
}

/** The next articles that a ruling has to move. */
export async function movesToDo(db: Connection, ruling: number, most: number): Promise<RulingMove[]> {
  return db
    .selectFrom('ruling_moves')
    .select(['place', 'article_id as article', 'to_story as to'])
    .where('ruling', '=', ruling)
    .orderBy('place')
    .limit(most)
    .execute();
}

/** These were moved. */
export async function strikeMoves(db: Connection, ruling: number, upTo: number): Promise<void> {
  await db.deleteFrom('ruling_moves').where('ruling', '=', ruling).where('place', '<=', upTo).execute();
}

/** The ruling that is moving articles into a story or out of it at the moment. */
export async function rulingUnderWay(db: Connection, story: string): Promise<RulingUnderWay | null> {
  const row = await db
    .selectFrom('ruling_moves')
    .innerJoin('rulings', 'rulings.number', 'ruling_moves.ruling')
    .select(['rulings.number', 'rulings.kind', 'from_story as from', 'to_story as to'])
    .where((eb) => eb.or([eb('from_story', '=', story), eb('to_story', '=', story)]))
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { toMove } = await db
    .selectFrom('ruling_moves')
    .select((eb) => eb.fn.countAll<number>().as('toMove'))
    .where('ruling', '=', row.number)
    .executeTakeFirstOrThrow();
  return { ...row, toMove };
}
