import { sql } from 'kysely';
import type { StoryRevision } from './stories.ts';
import type { Connection } from './tables.ts';

/** An article of a story, as far as provenance must know it to see what is to be done. */
export interface StoryMember {
  readonly article: string;
  readonly capture: string;
  /** Whether its verdict is about this capture, in this story. */
  readonly traced: boolean;
}

/** The articles of a story that have a text, in the order in which they were taken in. */
export async function storyMembers(db: Connection, story: string): Promise<StoryMember[]> {
  const rows = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .leftJoin('verdicts', (join) =>
      join
        .onRef('verdicts.article_id', '=', 'articles.id')
        .onRef('verdicts.story_id', '=', 'story_articles.story_id')
        .onRef('verdicts.capture_id', '=', 'articles.capture_id'),
    )
    .select(['articles.id', 'articles.capture_id', 'verdicts.kind'])
    .where('story_articles.story_id', '=', story)
    .orderBy('articles.number')
    .execute();
  return rows.map((row) => ({
    article: row.id,
    capture: row.capture_id,
    traced: row.kind !== null,
  }));
}

/** The current revisions of some articles, packed, in the order in which the articles were taken in. */
export async function revisionsOf(db: Connection, articles: readonly string[]): Promise<StoryRevision[]> {
  if (articles.length === 0) return [];
  return db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .select([
      'articles.first_seen',
      'revisions.capture_id',
      'revisions.title',
      'revisions.text',
      'revisions.details',
      'revisions.analysis',
    ])
    .where('articles.id', 'in', articles)
    .orderBy('articles.number')
    .execute();
}

/** The articles with which some share passages, most alike first (`copies`). */
export async function copyPartners(db: Connection, articles: readonly string[]): Promise<string[]> {
  const sides = [
    ['article_id', 'other_id'],
    ['other_id', 'article_id'],
  ] as const;
  const found: { readonly id: string; readonly share: number }[] = [];
  for (const [own, their] of sides) {
    const rows = await db
      .selectFrom('copies')
      .select([`${their} as id`, 'share'])
      .where(own, 'in', articles)
      .execute();
    found.push(...rows);
  }
  found.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  return [...new Set(found.map(({ id }) => id))];
}

/** Articles by the ids of the works that they are. */
export type CapturedWorks = ReadonlyMap<string, string>;

/**
 * The works of a story that were captured. All at once: to look works up one by one reads all of the story's for each, since
 * each part of a large story has rows of its own for the same work.
 */
export async function capturedWorks(db: Connection, story: string): Promise<CapturedWorks> {
  const rows = await db
    .selectFrom('works')
    .select(['id', 'article_id'])
    .where('story_id', '=', story)
    .where('article_id', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, article_id }) => [id, article_id ?? '']));
}

/** The captured articles that some derive from: what they take something from, and where that comes from in the end. */
export async function sourceArticles(
  db: Connection,
  story: string,
  articles: readonly string[],
  captured: CapturedWorks,
): Promise<string[]> {
  if (articles.length === 0) return [];
  const derived = await db
    .selectFrom('derivations')
    .select('work_id')
    .where('article_id', 'in', articles)
    .where('story_id', '=', story)
    .distinct()
    .execute();
  return [...new Set(derived.flatMap(({ work_id }) => captured.get(work_id) ?? []))].sort();
}

/** The captured articles that are a story's primary sources, the one that most articles go back to first. */
export async function mostDrawnOn(
  db: Connection,
  story: string,
  captured: CapturedWorks,
  most: number,
): Promise<string[]> {
  const works = await db
    .selectFrom('verdicts')
    .select(['work_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('story_id', '=', story)
    .where('work_id', 'is not', null)
    .groupBy('work_id')
    .execute();
  const counts = new Map<string, number>();
  for (const { work_id, count } of works) {
    const article = captured.get(work_id ?? '');
    if (article !== undefined) counts.set(article, (counts.get(article) ?? 0) + count);
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([article]) => article);
}

/**
 * The independent origins of a story as its articles' verdicts have them, whatever part they were found in: of each publisher
 * the work that most go back to. Sources less sure than `least` do not count. Sorted.
 */
export async function originsOfVerdicts(db: Connection, story: string, least: number): Promise<string[]> {
  const { rows } = await sql<{ work: string; publisher: string; count: number }>`
    select work_id as work, coalesce(primary_domain, 'work ' || work_id) as publisher, count(*) as count
    from verdicts
    where story_id = ${story} and work_id is not null and json_extract(primary_source, '$.confidence') >= ${least}
    group by work_id, publisher order by work_id`.execute(db);
  const best = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    if (row.count > (best.get(row.publisher)?.count ?? 0)) best.set(row.publisher, row);
  }
  return [...best.values()].map(({ work }) => work).sort();
}

/** The first articles that the given outlets have in a story, so many of each. */
export async function firstOfOutlets(
  db: Connection,
  story: string,
  outlets: readonly string[],
  most: number,
): Promise<string[]> {
  if (outlets.length === 0) return [];
  const rows = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select(['articles.id', 'articles.outlet_domain'])
    .where('story_articles.story_id', '=', story)
    .where('articles.outlet_domain', 'in', outlets)
    .orderBy('articles.number')
    .execute();
  const counts = new Map<string, number>();
  return rows.flatMap(({ id, outlet_domain }) => {
    const count = (counts.get(outlet_domain ?? '') ?? 0) + 1;
    counts.set(outlet_domain ?? '', count);
    return count > most ? [] : [id];
  });
}
