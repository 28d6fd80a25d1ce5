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
  const { articles, outlets, ...ends } = await membersOf(db, id);
  const rows = await endsOf(db, Object.values(ends));
  const [first, newest, pictured] = [rows.get(ends.first), rows.get(ends.newest), rows.get(ends.pictured)];
  if (first === undefined || newest === undefined) {
    await db.deleteFrom('stories').where('id', '=', id).where('merged_into', 'is', null).execute();
    return false;
  }
  const known = await db.selectFrom('stories').selectAll().where('id', '=', id).executeTakeFirst();
  if (known === undefined) {
    await describeStory(db, {
      id,
      headline: first.title ?? '',
      language: first.language,
      origins: [],
      firstOutlet: null,
      firstPublished: null,
    });
  }
  const counted = {
    merged_into: null,
    articles,
    outlets,
    // Of the primary source where it is known: it may be older than all that we have.
    first_published: (known?.first_domain == null ? null : known.first_published) ?? shownTime(first),
    newest_published: shownTime(newest),
    image: pictured?.image == null ? null : (JSON.parse(pictured.image) as { url: string }).url,
    rank: storyRank(newest.at, outlets, known?.independent_origins ?? 0),
    version,
  };
  await db.updateTable('stories').set(counted).where('id', '=', id).execute();
  return true;
}

/**
 * The articles of a story in one look through them: how many there are and of how many outlets, and the numbers of the first and
 * the newest by time, and of the first that has a picture. Of tens of thousands no row is taken out of the database.
 */
async function membersOf(
  db: Connection,
  story: string,
): Promise<{
  articles: number;
  outlets: number;
  first: number | null;
  newest: number | null;
  pictured: number | null;
}> {
  const { rows } = await sql<Awaited<ReturnType<typeof membersOf>>>`
    with member as (
      select articles.number, outlet_domain, image is not null as pictured,
        at || printf(' %015d', articles.number) as place
      from story_articles join articles on articles.id = story_articles.article_id
      where story_id = ${story})
    select count(*) as articles, count(distinct outlet_domain) as outlets,
      cast(substr(min(place), -15) as integer) as first, cast(substr(max(place), -15) as integer) as newest,
      cast(substr(min(case when pictured then place end), -15) as integer) as pictured
    from member`.execute(db);
  return rows[0] ?? { articles: 0, outlets: 0, first: null, newest: null, pictured: null };
}

/** What a story's line says of some of its articles, by their numbers. */
async function endsOf(db: Connection, numbers: readonly (number | null)[]) {
  const wanted = [...new Set(numbers.filter((number) => number !== null))];
  if (wanted.length === 0) return new Map<number | null, never>();
  const rows = await db
    .selectFrom('articles')
    .select(['number', 'at', 'published', 'title', 'language', 'image'])
    .where('number', 'in', wanted)
    .execute();
  return new Map<number | null, (typeof rows)[number]>(rows.map((row) => [row.number, row]));
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
