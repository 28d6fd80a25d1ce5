import { sql } from 'kysely';
import type { Connection } from './tables.ts';

/** An article in its story, as the index takes it up again. */
export interface AssignedRecord {
  /** Its place in the order in which articles came. */
  readonly number: number;
  readonly story: string;
  /** Null where an earlier version of the program put it into its story. */
  readonly record: Uint8Array | null;
}

/** From the first to the last, both included. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

export async function putStoryRecord(db: Connection, number: number, record: Uint8Array): Promise<void> {
  await db
    .insertInto('story_records')
    .values({ number, record })
    .onConflict((conflict) => conflict.column('number').doUpdateSet({ record }))
    .execute();
}

/** The articles of a range of numbers that are in stories, in the order in which they came. */
export async function assignedRecords(
  db: Connection,
  { first, last }: NumberRange,
): Promise<AssignedRecord[]> {
  return withRecords(db)
    .where('articles.number', '>=', first)
    .where('articles.number', '<=', last)
    .orderBy('articles.number')
    .execute();
}

/** The last articles of a story, oldest first. */
export async function recordsOfStory(db: Connection, story: string, most: number): Promise<AssignedRecord[]> {
  const rows = await withRecords(db)
    .where('story_articles.story_id', '=', story)
    .orderBy('articles.number', 'desc')
    .limit(most)
    .execute();
  return rows.toReversed();
}

function withRecords(db: Connection) {
  return db
    .selectFrom('articles')
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .leftJoin('story_records', 'story_records.number', 'articles.number')
    .select(['articles.number', 'story_articles.story_id as story', 'story_records.record']);
}

/** The packed features of an article's first version. */
export async function featuresOf(db: Connection, number: number): Promise<Uint8Array> {
  const { features } = await db
    .selectFrom('articles')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.first_capture')
    .select('revisions.features')
    .where('articles.number', '=', number)
    .executeTakeFirstOrThrow();
  return features;
}

/** What an article may share with old ones. */
export interface OldTraces {
  /** Terms as search knows them. */
  readonly terms: readonly string[];
  /** Pages that it names as its origin (`pageKey`). */
  readonly pages: readonly string[];
}

/** Looked at for each term: what more articles have marks none of them. */
const LATEST = 24;
const LEAST_SHARED = 3;

/**
 * The stories of articles up to a number that share three of the terms, or are the page that is named: those that share
 * most first. A look-up for each term and page, whose cost does not grow with the store.
 */
export async function oldStories(
  db: Connection,
  { terms, pages }: OldTraces,
  upTo: number,
  most: number,
): Promise<string[]> {
  const shared = new Map<number, number>();
  for (const term of terms) {
    const match = `"${term.replaceAll('"', '""')}"`;
    const hits = await sql<{ rowid: number }>`
      select rowid from search where search match ${match} and rowid <= ${upTo}
      order by rowid desc limit ${LATEST}`.execute(db);
    for (const { rowid } of hits.rows) shared.set(rowid, (shared.get(rowid) ?? 0) + 1);
  }
  if (pages.length > 0) {
    const named = await db
      .selectFrom('articles')
      .select('number')
      .where('page_key', 'in', pages)
      .where('number', '<=', upTo)
      .orderBy('number', 'desc')
      .limit(most)
      .execute();
    for (const { number } of named) shared.set(number, terms.length + 1);
  }
  const likeliest = [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, 2 * most)
    .map(([number]) => number);
  if (likeliest.length === 0) return [];
  const rows = await db
    .selectFrom('articles')
    .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
    .select(['articles.number', 'story_articles.story_id as story'])
    .where('articles.number', 'in', likeliest)
    .execute();
  const storyByNumber = new Map(rows.map(({ number, story }) => [number, story]));
  return [...new Set(likeliest.flatMap((number) => storyByNumber.get(number) ?? []))].slice(0, most);
}
