import type { Evidence } from '../core/evidence.ts';
import type { OutletReference } from '../core/outlet.ts';
import type { Storyline } from '../core/story.ts';
import type { Connection, RevisionRow, StoryRow } from './tables.ts';

/** Puts an article into a story, or moves it there. */
export async function putInStory(
  db: Connection,
  article: string,
  story: string,
  evidence: readonly Evidence[],
): Promise<void> {
  const row = { story_id: story, evidence: JSON.stringify(evidence) };
  await db
    .insertInto('story_articles')
    .values({ article_id: article, ...row })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet(row))
    .execute();
}

export async function storyOf(db: Connection, article: string): Promise<string | null> {
  const row = await db
    .selectFrom('story_articles')
    .select('story_id')
    .where('article_id', '=', article)
    .executeTakeFirst();
  return row?.story_id ?? null;
}

export type StoryRevision = Pick<RevisionRow, 'article_id' | 'title' | 'text' | 'details' | 'analysis'>;

/** The current revisions of a story's articles, packed, in the order in which they were taken in. */
export async function storyRevisions(db: Connection, story: string, limit: number): Promise<StoryRevision[]> {
  return db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.capture_id')
    .select([
      'revisions.article_id',
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

/** What a list shows of a story, computed from its articles and provenance. */
export interface NewStory {
  readonly id: string;
  readonly headline: string;
  readonly language: string | null;
  readonly origins: readonly string[];
  readonly independentOrigins: number;
  readonly firstOutlet: OutletReference | null;
  readonly image: string | null;
}

/** Writes a story's line in the lists; counts and times come from its articles as they are now. */
export async function putStory(db: Connection, story: NewStory): Promise<void> {
  const counts = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .where('story_id', '=', story.id)
    .select((eb) => [
      eb.fn.countAll<number>().as('articles'),
      eb.fn.count<number>('outlet_domain').distinct().as('outlets'),
      eb.fn.min<string | null>('at').as('first'),
      eb.fn.max<string | null>('at').as('newest'),
    ])
    .executeTakeFirstOrThrow();
  const row: Omit<StoryRow, 'id'> = {
    merged_into: null,
    headline: story.headline,
    language: story.language,
    articles: counts.articles,
    outlets: counts.outlets,
    independent_origins: story.independentOrigins,
    origins: JSON.stringify(story.origins),
    first_domain: story.firstOutlet?.domain ?? null,
    first_name: story.firstOutlet?.name ?? null,
    first_published: counts.first,
    newest_published: counts.newest,
    image: story.image,
    rank: storyRank(counts.newest, counts.outlets, story.independentOrigins),
  };
  await db
    .insertInto('stories')
    .values({ id: story.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

const HOUR = 3_600_000;
/** A story carried by twice as many outlets stands beside one this much newer; likewise for twice as many origins. */
const HOURS_PER_DOUBLING_OF_OUTLETS = 6;
const HOURS_PER_DOUBLING_OF_ORIGINS = 6;

/**
 * The place of a story on the front page, in hours: newest article + 6 log2(outlets) + 6 log2(independent origins). A sum
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

/** Marks a story as part of another, so that links to it still lead somewhere. */
export async function mergeStory(db: Connection, from: string, into: string): Promise<void> {
  await db.updateTable('stories').set({ merged_into: into }).where('merged_into', '=', from).execute();
  const empty = {
    headline: '',
    language: null,
    articles: 0,
    outlets: 0,
    independent_origins: 0,
    origins: '[]',
  };
  const rest = {
    first_domain: null,
    first_name: null,
    first_published: null,
    newest_published: null,
    image: null,
    rank: 0,
  };
  await db
    .insertInto('stories')
    .values({ id: from, merged_into: into, ...empty, ...rest })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ merged_into: into, ...empty, ...rest }))
    .execute();
}

/** Puts these storylines in the place of all that there are. */
export async function replaceStorylines(db: Connection, storylines: readonly Storyline[]): Promise<void> {
  await db.deleteFrom('storyline_stories').execute();
  await db.deleteFrom('storylines').execute();
  for (const line of storylines) {
    await db
      .insertInto('storylines')
      .values({ id: line.id, evidence: JSON.stringify(line.evidence) })
      .execute();
    for (const [position, story] of line.stories.entries()) {
      await db
        .insertInto('storyline_stories')
        .values({ story_id: story, storyline_id: line.id, position })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }
}
