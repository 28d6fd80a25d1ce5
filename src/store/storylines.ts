import { sql } from 'kysely';
import type { StorylineStep } from '../core/story.ts';
import { packJson, unpackJson } from './packed-json.ts';
import type { Connection } from './tables.ts';

/** What is kept of a story's profile here: the rest is of no concern to the store. */
interface KeptProfile {
  readonly story: string;
  readonly time: number | null;
  readonly names: readonly (readonly [name: string, ...rest: unknown[]])[];
}

/** How urgently a story is to be looked at: another one that it may go on from changed, or it changed itself. */
const AGAIN = 1;
const CHANGED = 2;
/** Of the stories that bear a name, so many of those next before a story and next after it. */
const MOST_BEARERS = 30;
/** More bearers of a name are not counted: it says next to nothing. */
const MOST_COUNTED = 256;

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
  for (const table of ['story_profiles', 'story_names', 'storyline_steps'] as const)
    await db.deleteFrom(table).where('story_id', '=', story).execute();
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
 * @returns the names that it bears since, and those that it bears no more.
 */
export async function putProfile(
  db: Connection,
  profile: KeptProfile,
): Promise<{ readonly gained: string[]; readonly lost: string[] }> {
  const row = { profile: packJson(profile) };
  await db
    .insertInto('story_profiles')
    .values({ story_id: profile.story, ...row })
    .onConflict((conflict) => conflict.column('story_id').doUpdateSet(row))
    .execute();
  const before = await db
    .deleteFrom('story_names')
    .where('story_id', '=', profile.story)
    .returning('name')
    .execute();
  const known = new Set(before.map(({ name }) => name));
  const now = new Set(profile.names.map(([name]) => name));
  const names = [...now].map((name) => ({ name, at: timeKey(profile), story_id: profile.story }));
  if (names.length > 0) await db.insertInto('story_names').values(names).execute();
  return {
    gained: [...now].filter((name) => !known.has(name)),
    lost: [...known].filter((name) => !now.has(name)),
  };
}

/** What has no time stands at the end. */
function timeKey({ time }: KeptProfile): number {
  return time ?? Number.MAX_SAFE_INTEGER;
}

export async function findProfile<Profile extends KeptProfile>(
  db: Connection,
  story: string,
): Promise<Profile | null> {
  const row = await db
    .selectFrom('story_profiles')
    .select('profile')
    .where('story_id', '=', story)
    .executeTakeFirst();
  return row === undefined ? null : unpackJson<Profile>(row.profile);
}

/** The stories that bear a name; no more than tell how common it is. */
export async function bearersOf(db: Connection, name: string): Promise<string[]> {
  const rows = await db
    .selectFrom('story_names')
    .select('story_id')
    .where('name', '=', name)
    .limit(MOST_COUNTED)
    .execute();
  return rows.map((row) => row.story_id);
}

/** How many stories bear each of some names, as far as that tells how common it is. */
export async function countBearers(db: Connection, names: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; count: number }>`
    select asked.value as name, (
      select count(*) from (select 1 from story_names where name = asked.value limit ${MOST_COUNTED})
    ) as count
    from json_each(${JSON.stringify(names)}) as asked`.execute(db);
  return new Map(rows.map(({ name, count }) => [name, count]));
}

/** Profiles of the stories that share most names with one, at least two, those next to it in time first among equals. */
export async function neighbourProfiles<Profile extends KeptProfile>(
  db: Connection,
  profile: Profile,
  most: number,
): Promise<Profile[]> {
  const shared = new Map<string, number>();
  const at = timeKey(profile);
  for (const [name] of profile.names) {
    const { rows } = await sql<{ story_id: string }>`
      select story_id from (
        select story_id from story_names where name = ${name} and at <= ${at}
        order by at desc, story_id desc limit ${MOST_BEARERS})
      union all
      select story_id from (
        select story_id from story_names where name = ${name} and at > ${at}
        order by at, story_id limit ${MOST_BEARERS})`.execute(db);
    for (const { story_id } of rows) shared.set(story_id, (shared.get(story_id) ?? 0) + 1);
  }
  shared.delete(profile.story);
  const likeliest = [...shared].filter(([, names]) => names >= 2).sort((a, b) => b[1] - a[1]);
  const profiles: Profile[] = [];
  for (const [story] of likeliest.slice(0, most)) {
    const found = await findProfile<Profile>(db, story);
    if (found !== null) profiles.push(found);
  }
  return profiles;
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
