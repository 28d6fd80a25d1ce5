import { NOT_COUNTED, storyOf } from './stories.ts';
import type { Connection } from './tables.ts';

/** So many stories that became part of another, one after the other, are followed. */
const MOST_STEPS = 50;

/**
 * The story that an address leads to today: itself, the one that it became part of, or that of the article by which it was
 * named. Null for what never was one.
 */
export async function storyAt(db: Connection, id: string): Promise<string | null> {
  const seen = new Set<string>();
  for (let at = id; seen.size < MOST_STEPS && !seen.has(at); ) {
    seen.add(at);
    const row = await db.selectFrom('stories').select('merged_into').where('id', '=', at).executeTakeFirst();
    if (row?.merged_into === null) return at;
    if (row === undefined) return namedBy(db, at);
    at = row.merged_into;
  }
  return namedBy(db, id);
}

async function namedBy(db: Connection, id: string): Promise<string | null> {
  const address = await db
    .selectFrom('story_addresses')
    .select('article_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return address === undefined ? null : storyOf(db, address.article_id);
}

/** From where to where articles went: one, or so many as are told. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly articles?: number;
}

/**
 * Leads the addresses of stories that were left without articles to where most of their last ones went.
 *
 * @returns the stories that were emptied, with where they lead now.
 */
export async function redirectEmptied(
  db: Connection,
  moves: readonly Way[],
): Promise<{ from: string; into: string }[]> {
  const emptied: { from: string; into: string }[] = [];
  for (const [from, left] of Map.groupBy(moves, (move) => move.from)) {
    const stays = await db
      .selectFrom('story_articles')
      .select('article_id')
      .where('story_id', '=', from)
      .limit(1)
      .executeTakeFirst();
    if (stays !== undefined) continue;
    const into = mostFrequent(left);
    if (into === undefined || into === from) continue;
    await leadTo(db, from, into);
    emptied.push({ from, into });
  }
  return emptied;
}

function mostFrequent(ways: readonly Way[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { to, articles = 1 } of ways) counts.set(to, (counts.get(to) ?? 0) + articles);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

async function leadTo(db: Connection, from: string, into: string): Promise<void> {
  const row = {
    headline: '',
    language: null,
    independent_origins: 0,
    origins: '[]',
    first_domain: null,
    first_name: null,
    ...NOT_COUNTED,
    merged_into: into,
  };
  await db
    .insertInto('stories')
    .values({ id: from, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}
