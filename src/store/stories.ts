import { sql } from 'kysely';
import type { OutletReference } from '../core/outlet.ts';
import type { BriefSentence } from '../core/story.ts';
import { isDay } from './articles.ts';
import type { Connection, RevisionRow } from './tables.ts';

export async function storyOf(db: Connection, article: string): Promise<string | null> {
  const row = await db
    .selectFrom('story_articles')
    .select('story_id')
    .where('article_id', '=', article)
    .executeTakeFirst();
  return row?.story_id ?? null;
}

/** The ids of a story's articles, in the order in which they were taken in. */
export async function articlesOfStory(
  db: Connection,
  story: string,
  most = Number.MAX_SAFE_INTEGER,
): Promise<string[]> {
  const rows = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select('articles.id')
    .where('story_id', '=', story)
    .orderBy('articles.number')
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
}

/** The number of a story's first article: the older of two stories has the lower. */
export async function firstNumber(db: Connection, story: string): Promise<number> {
  const row = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select((eb) => eb.fn.min<number | null>('articles.number').as('first'))
    .where('story_id', '=', story)
    .executeTakeFirst();
  return row?.first ?? Number.POSITIVE_INFINITY;
}

export interface StoryRevision
  extends Pick<RevisionRow, 'capture_id' | 'title' | 'text' | 'details' | 'analysis'> {
  /** When the first version of the article was seen. */
  readonly first_seen: string | null;
}

/** The current revisions of a story's articles, packed, in the order in which they were taken in. */
export async function storyRevisions(db: Connection, story: string, limit: number): Promise<StoryRevision[]> {
  return db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .select([
      'articles.first_seen',
      'revisions.capture_id',
      'revisions.title',
      'revisions.text',
      'revisions.details',
      'revisions.analysis',
    ])
    .where('story_articles.story_id', '=', story)
    .orderBy('articles.number')
    .limit(limit)
    .execute();
}

/** The packed features of the last articles of a story, in the order in which they were taken in. */
export async function lastFeatures(db: Connection, story: string, most: number): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.first_capture')
    .select('revisions.features')
    .where('story_id', '=', story)
    .orderBy('articles.number', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => row.features).reverse();
}

/** What provenance says of a story as a whole. */
export interface StoryDescription {
  readonly id: string;
  readonly headline: string;
  readonly brief?: readonly BriefSentence[];
  readonly language: string | null;
  readonly origins: readonly string[];
  readonly firstOutlet: OutletReference | null;
  /** When the earliest primary source was published: a day or an instant; null where that is unknown. */
  readonly firstPublished: string | null;
}

export const NOT_COUNTED = {
  merged_into: null,
  articles: 0,
  outlets: 0,
  first_published: null,
  newest_published: null,
  image: null,
  rank: 0,
  version: null,
  brief: null,
};

/** Writes what provenance says of a story; `countStory` adds what its articles say. */
export async function describeStory(db: Connection, story: StoryDescription): Promise<void> {
  const row = {
    headline: story.headline,
    language: story.language,
    independent_origins: story.origins.length,
    origins: JSON.stringify(story.origins),
    brief: story.brief === undefined ? null : JSON.stringify(story.brief),
    first_domain: story.firstOutlet?.domain ?? null,
    first_name: story.firstOutlet?.name ?? null,
    first_published: story.firstPublished,
  };
  await db
    .insertInto('stories')
    .values({ id: story.id, ...NOT_COUNTED, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Writes the independent origins of a story that is described already. */
export async function putOrigins(db: Connection, story: string, origins: readonly string[]): Promise<void> {
  await db
    .updateTable('stories')
    .set({ independent_origins: origins.length, origins: JSON.stringify(origins) })
    .where('id', '=', story)
    .execute();
}

/**
 * Brings a story's line in the lists up to date with its articles as they are now: counts, times, picture, rank. A story
 * that was not described yet bears the title of its first article; one without articles leaves the lists. `version` is that
 * of the algorithm that put it together.
 *
 * @returns whether it has articles.
 */
export async function countStory(
  db: Connection,
  id: string,
  version: string | null = null,
): Promise<boolean> {
  const members = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select(['articles.id', 'at', 'published', 'outlet_domain'])
    .select(sql<number>`image is not null`.as('pictured'))
    .where('story_id', '=', id)
    .orderBy('at')
    .orderBy('number')
    .execute();
  const first = members[0];
  const newest = members.at(-1);
  if (first === undefined || newest === undefined) {
    await db.deleteFrom('stories').where('id', '=', id).where('merged_into', 'is', null).execute();
    return false;
  }
  const known = await db.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirst();
  const pictured = members.find((member) => member.pictured === 1);
  const picture =
    pictured === undefined
      ? undefined
      : await db.selectFrom('articles').select('image').where('id', '=', pictured.id).executeTakeFirst();
  const outlets = new Set(members.flatMap((member) => member.outlet_domain ?? [])).size;
  if (known === undefined) {
    const { title, language } = await db
      .selectFrom('articles')
      .select(['title', 'language'])
      .where('id', '=', first.id)
      .executeTakeFirstOrThrow();
    await describeStory(db, {
      id,
      headline: title ?? '',
      language,
      origins: [],
      firstOutlet: null,
      firstPublished: null,
    });
  }
  const counted = {
    merged_into: null,
    articles: members.length,
    outlets,
    // Of the primary source where it is known: it may be older than all that we have.
    first_published: (known?.first_domain == null ? null : known.first_published) ?? shownTime(first),
    newest_published: shownTime(newest),
    image: picture?.image == null ? null : (JSON.parse(picture.image) as { url: string }).url,
    rank: storyRank(newest.at, outlets, known?.independent_origins ?? 0),
    version,
  };
  await db.updateTable('stories').set(counted).where('id', '=', id).execute();
  return true;
}

/** A claim of a day stays a day. */
function shownTime({ at, published }: { readonly at: string; readonly published: string | null }): string {
  return isDay(published) && at.startsWith(published) ? published : at;
}

const HOUR = 3_600_000;
/** A story carried by twice as many outlets stands beside one this much newer; likewise for twice as many origins. */
const HOURS_PER_DOUBLING_OF_OUTLETS = 10;
const HOURS_PER_DOUBLING_OF_ORIGINS = 10;

/**
 * The place of a story on the front page, in hours: newest article + 10 log2(outlets) + 10 log2(independent origins). A sum
 * of a time and logarithms of counts, as in Reddit's "hot" order, needs no look at the clock, so it is stored and indexed.
 * Counts below one count as one.
 */
export function storyRank(newest: string | null, outlets: number, independentOrigins: number): number {
  const hours = newest === null ? 0 : Date.parse(newest) / HOUR;
  return (
    hours +
    HOURS_PER_DOUBLING_OF_OUTLETS * Math.log2(Math.max(1, outlets)) +
    HOURS_PER_DOUBLING_OF_ORIGINS * Math.log2(Math.max(1, independentOrigins))
  );
}
