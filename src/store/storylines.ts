import { sql } from 'kysely';
import type { StorylineStep } from '../core/story.ts';
import { packJson, unpackJson } from './packed-json.ts';
import type { Connection } from './tables.ts';

/** What is kept of a story's profile here: the rest is of no concern to the store. */
interface KeptProfile {
  readonly story: string;
  readonly time: number | null;
  readonly names: readonly KeptTerm[];
  readonly words: readonly KeptTerm[];
}

type KeptTerm = readonly [term: string, ...rest: unknown[]];

/** How urgently a story is to be looked at: another one that it may go on from changed, or it changed itself. */
const AGAIN = 1;
const CHANGED = 2;
/** Of the stories that have a term, so many of those next before a story and next after it. */
const MOST_BEARERS = 30;
/** More bearers of a term are not counted: it says next to nothing. */
const MOST_COUNTED = 256;
/** A neighbour shares so many terms. */
const FEWEST_SHARED = 2;

/** Has a story looked at, since it is no longer as it was; one without articles is forgotten. */
export async function markStory(db: Connection, story: string, exists: boolean): Promise<void> {
  if (exists) {
    const row = { before_id: null, score: 0, evidence: '[]' };
    await db
      .insertInto('storyline_steps')
      .values({ story_id: story, ...row, due: CHANGED })
      .onConflict((conflict) => conflict.column('story_id').doUpdateSet({ due: CHANGED }))
      .execute();
    return;
  }
  await forgetProfile(db, story);
  await db.deleteFrom('storyline_steps').where('story_id', '=', story).execute();
  await lookAgain(db, await followersOf(db, story));
}

/** Stories that changed, the last ones by id first. */
export async function changedStories(db: Connection, most: number): Promise<string[]> {
  return dueStories(db, CHANGED, most);
}

/** Stories of which only the neighbours changed. */
export async function storiesToLookAt(db: Connection, most: number): Promise<string[]> {
  return dueStories(db, AGAIN, most);
}

async function dueStories(db: Connection, due: number, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('storyline_steps')
    .select('story_id')
    .where('due', '=', due)
    .where('due', '>', 0)
    .orderBy('story_id')
    .limit(most)
    .execute();
  return rows.map((row) => row.story_id);
}

/** The packed features of the first articles of a story. */
export async function firstFeatures(db: Connection, story: string, most: number): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .innerJoin('revisions', 'revisions.capture_id', 'articles.first_capture')
    .select('revisions.features')
    .where('story_id', '=', story)
    .orderBy('articles.number')
    .limit(most)
    .execute();
  return rows.map((row) => row.features);
}

/**
 * Keeps what a story is about, in the place of what was known before.
 *
 * @returns the terms that it has since, and those that it has no more.
 */
export async function putProfile(
  db: Connection,
  profile: KeptProfile,
): Promise<{ readonly gained: string[]; readonly lost: string[] }> {
  const { story } = profile;
  const before = await findProfile<KeptProfile>(db, story);
  const row = { profile: packJson(profile) };
  await db
    .insertInto('story_profiles')
    .values({ story_id: story, ...row })
    .onConflict((conflict) => conflict.column('story_id').doUpdateSet(row))
    .execute();
  const [known, now] = [termsOf(before), termsOf(profile)];
  const gained = [...now].filter((term) => !known.has(term));
  const lost = [...known].filter((term) => !now.has(term));
  const isMoved = before !== null && timeKey(before) !== timeKey(profile);
  if (before !== null) await dropTerms(db, before, isMoved ? [...known] : lost);
  const added = isMoved ? [...now] : gained;
  await sql`insert into story_terms (term, at, story_id)
    select value, ${timeKey(profile)}, ${story} from json_each(${JSON.stringify(added)})`.execute(db);
  return { gained, lost };
}

function termsOf(profile: KeptProfile | null): Set<string> {
  return new Set(profile === null ? [] : [...profile.names, ...profile.words].map(([term]) => term));
}

async function dropTerms(db: Connection, profile: KeptProfile, terms: readonly string[]): Promise<void> {
  if (terms.length === 0) return;
  await sql`delete from story_terms where term in (select value from json_each(${JSON.stringify(terms)}))
    and at = ${timeKey(profile)} and story_id = ${profile.story}`.execute(db);
}

/** Throws away what is known of a story. */
export async function forgetProfile(db: Connection, story: string): Promise<void> {
  const profile = await findProfile<KeptProfile>(db, story);
  if (profile === null) return;
  await dropTerms(db, profile, [...termsOf(profile)]);
  await db.deleteFrom('story_profiles').where('story_id', '=', story).execute();
}

/** What has no time stands at the end. */
function timeKey({ time }: Pick<KeptProfile, 'time'>): number {
  return time ?? Number.MAX_SAFE_INTEGER;
}

export async function findProfile<Profile extends KeptProfile>(
  db: Connection,
  story: string,
): Promise<Profile | null> {
  return (await findProfiles<Profile>(db, [story])).get(story) ?? null;
}

/** Those of some stories that are known. */
export async function findProfiles<Profile extends KeptProfile>(
  db: Connection,
  stories: readonly string[],
): Promise<Map<string, Profile>> {
  if (stories.length === 0) return new Map();
  const rows = await db
    .selectFrom('story_profiles')
    .select(['story_id', 'profile'])
    .where('story_id', 'in', stories)
    .execute();
  return new Map(rows.map((row) => [row.story_id, unpackJson<Profile>(row.profile)]));
}

/** The stories that have a term; no more than tell how common it is. */
export async function bearersOf(db: Connection, term: string): Promise<string[]> {
  const rows = await db
    .selectFrom('story_terms')
    .select('story_id')
    .where('term', '=', term)
    .limit(MOST_COUNTED)
    .execute();
  return rows.map((row) => row.story_id);
}

/** How many stories have each of some terms, as far as that tells how common it is. */
export async function countBearers(db: Connection, terms: readonly string[]): Promise<Map<string, number>> {
  if (terms.length === 0) return new Map();
  const { rows } = await sql<{ term: string; count: number }>`
    select asked.value as term, (
      select count(*) from (select 1 from story_terms where term = asked.value limit ${MOST_COUNTED})
    ) as count
    from json_each(${JSON.stringify(terms)}) as asked`.execute(db);
  return new Map(rows.map(({ term, count }) => [term, count]));
}

export interface NeighbourLimits {
  readonly side: 'before' | 'after';
  /** What the terms that they share say together. */
  readonly leastSaid: number;
  readonly most: number;
}

/**
 * Stories before or after one that share terms with it, at least two: those that share the terms that say most, and of each
 * term only the bearers next to it in time.
 *
 * @param terms - by how much each says
 */
export async function neighboursOf(
  db: Connection,
  profile: Pick<KeptProfile, 'story' | 'time'>,
  terms: ReadonlyMap<string, number>,
  { side, leastSaid, most }: NeighbourLimits,
): Promise<string[]> {
  const at = timeKey(profile);
  const asked = JSON.stringify([...terms.keys()]);
  const bearers =
    side === 'before'
      ? sql`term = asked.value and at <= ${at} order by at desc, story_id desc`
      : sql`term = asked.value and at >= ${at} order by at, story_id`;
  const { rows } = await sql<{ term: string; stories: string }>`
    select asked.value as term, (
      select json_group_array(story_id) from (select story_id from story_terms where ${bearers} limit ${MOST_BEARERS})
    ) as stories
    from json_each(${asked}) as asked`.execute(db);
  const shared = new Map<string, { terms: number; said: number }>();
  for (const { term, stories } of rows)
    for (const story of JSON.parse(stories) as string[]) {
      const sum = shared.get(story) ?? { terms: 0, said: 0 };
      shared.set(story, { terms: sum.terms + 1, said: sum.said + (terms.get(term) ?? 0) });
    }
  shared.delete(profile.story);
  return [...shared]
    .filter(([, sum]) => sum.terms >= FEWEST_SHARED && sum.said >= leastSaid)
    .sort(([a, one], [b, other]) => other.said - one.said || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([story]) => story);
}

/** Keeps which story one goes on from; null for none. It was looked at then. */
export async function putStep(db: Connection, story: string, step: StorylineStep | null): Promise<void> {
  const row = {
    before_id: step?.before ?? null,
    score: step?.score ?? 0,
    evidence: JSON.stringify(step?.evidence ?? []),
    due: 0,
  };
  await db.updateTable('storyline_steps').set(row).where('story_id', '=', story).execute();
}

/** The stories that go on from one. */
export async function followersOf(db: Connection, story: string): Promise<string[]> {
  const rows = await db
    .selectFrom('storyline_steps')
    .select('story_id')
    .where('before_id', '=', story)
    .execute();
  return rows.map((row) => row.story_id);
}

/** Has stories looked at again that were looked at already. */
export async function lookAgain(db: Connection, stories: readonly string[]): Promise<void> {
  if (stories.length === 0) return;
  await db
    .updateTable('storyline_steps')
    .set({ due: AGAIN })
    .where('story_id', 'in', stories)
    .where('due', '=', 0)
    .execute();
}
