import type { Connection } from './tables.ts';

/** Under which the last capture that was put into a story stands: what comes after it is not shown yet. */
export const STORY_CURSOR = 'story-cursor';

/** The last ruling that was applied. */
export const RULING_CURSOR = 'ruling-cursor';

/** The version of the algorithm that the stories were made with. */
export const STORY_VERSION = 'story-version';

export async function getMeta(db: Connection, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
  return row?.value ?? null;
}

export async function setMeta(db: Connection, key: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
