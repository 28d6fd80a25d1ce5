import { type RawBuilder, sql } from 'kysely';
import { pageKey } from '../../core/url.ts';
import { clearProvenance } from '../provenance.ts';
import { countStory } from '../stories.ts';
import { forgetProfile, markStory } from '../storylines.ts';
import type { Connection } from '../tables.ts';
import { scrubJson } from './scrub-json.ts';

/**
 * JSON about articles that stay, in which one that goes may stand: columns, and what a row is known by. What provenance found
 * stands by story, and is thrown away with the story's.
 */
const EVIDENCE_COLUMNS = [
  ['story_articles', ['evidence', 'signals'], ['article_id']],
  ['moves', ['evidence'], ['number']],
  ['events', ['detail'], ['number']],
  ['stories', ['brief'], ['id']],
  ['rulings', ['movers', 'others'], ['number']],
  ['removed_sources', ['derivation', 'verdict'], ['article_id', 'work_id']],
] as const;

/**
 * Takes articles out of every table, with all their versions and captures, and all that was found in their stories; what is
 * found there anew is to be asked for by whoever calls. All in the transaction given: they are there, or gone.
 *
 * @returns the stories that they were in: those that have articles left, and those that are no more.
 */
export async function removeArticles(
  tx: Connection,
  ids: ReadonlySet<string>,
  version: string,
): Promise<{ readonly stories: string[]; readonly emptied: string[] }> {
  const articles = [...ids];
  const stories = await storiesOf(tx, articles);
  for (const story of stories) await clearProvenance(tx, story);
  await scrubOthers(tx, ids);
  await tx.deleteFrom('moves').where('article_id', 'in', articles).execute();
  await tx
    .updateTable('moves')
    .set({ because_article: null })
    .where('because_article', 'in', articles)
    .execute();
  await tx.deleteFrom('events').where('subject', 'in', articles).execute();
  await tx.deleteFrom('removed_sources').where('article_id', 'in', articles).execute();
  await forgetListings(tx, articles);
  const numbers = await tx.selectFrom('articles').select('number').where('id', 'in', articles).execute();
  for (const { number } of numbers) await sql`delete from search where rowid = ${number}`.execute(tx);
  await tx.deleteFrom('verdicts').where('article_id', 'in', articles).execute();
  await leadAddresses(tx, articles);
  // With what hangs on them: places in stories, verdicts, records of the index.
  await tx.deleteFrom('articles').where('id', 'in', articles).execute();
  // Likewise: versions, their terms, outcomes.
  await tx.deleteFrom('captures').where('article_id', 'in', articles).execute();
  return tidyStories(tx, stories, version);
}

async function storiesOf(tx: Connection, articles: readonly string[]): Promise<string[]> {
  const now = await tx
    .selectFrom('story_articles')
    .select('story_id')
    .where('article_id', 'in', articles)
    .execute();
  const traced = await tx
    .selectFrom('works')
    .select('story_id')
    .where('article_id', 'in', articles)
    .execute();
  const judged = await tx
    .selectFrom('verdicts')
    .select('story_id')
    .where('article_id', 'in', articles)
    .execute();
  const moved = await tx
    .selectFrom('moves')
    .select(['from_story', 'to_story'])
    .where('article_id', 'in', articles)
    .execute();
  // A story is compared with copies of its texts in other stories.
  const compared = await storiesOfCopies(tx, articles);
  return [
    ...new Set([
      ...[...now, ...traced, ...judged, ...compared].map((row) => row.story_id),
      ...moved.flatMap((row) => [row.from_story, row.to_story]).filter((story) => story !== null),
    ]),
  ];
}

async function storiesOfCopies(tx: Connection, articles: readonly string[]) {
  const sides = [
    ['copies.article_id', 'copies.other_id'],
    ['copies.other_id', 'copies.article_id'],
  ] as const;
  const stories: { story_id: string }[] = [];
  for (const [gone, other] of sides) {
    const rows = await tx
      .selectFrom('copies')
      .innerJoin('story_articles', 'story_articles.article_id', other)
      .select('story_articles.story_id')
      .distinct()
      .where(gone, 'in', articles)
      .execute();
    stories.push(...rows);
  }
  return stories;
}

/**
 * Lets go of what was found in stories with articles that are no more: it is to be found anew. Done where a search found something
 * of what was purged, whatever left it there.
 *
 * @returns these stories.
 */
export async function forgetDangling(tx: Connection): Promise<string[]> {
  const gone = (column: string) =>
    sql`${sql.ref(column)} is not null and ${sql.ref(column)} not in (select id from articles)`;
  const { rows } = await sql<{ story: string }>`
    select story_id as story from passages where (${gone('left_article')}) or (${gone('right_article')})
    union select story_id from derivations where ${gone('article_id')}
    union select story_id from works where ${gone('article_id')}`.execute(tx);
  const stories = rows.map(({ story }) => story);
  for (const story of stories) await clearProvenance(tx, story);
  return stories;
}

/** So many are looked for by the database; for more, each row is looked at here. */
const FEW = 4;
const ARTICLE_ID = /article_[a-z0-9]+/g;
/** Rows that are held in memory at once. */
const PAGE = 1_000;

/** Looks through what others' decisions rest on. A look at each row, since none of it is indexed by article. */
async function scrubOthers(tx: Connection, ids: ReadonlySet<string>): Promise<void> {
  const isGone = (id: string) => ids.has(id);
  for (const [table, columns, keys] of EVIDENCE_COLUMNS) {
    const names = columns.flatMap((column) =>
      ids.size > FEW ? [] : [...ids].map((id) => sql`instr(${sql.ref(column)}, ${id}) > 0`),
    );
    const naming = names.length === 0 ? sql`true` : sql`(${sql.join(names, sql` or `)})`;
    const key = sql.join(keys.map((name) => sql.ref(name)));
    for (let last: Row | null = null; ; ) {
      const behind: RawBuilder<unknown> =
        last === null ? sql`true` : sql`(${key}) > (${sql.join(keys.map((name) => last?.[name]))})`;
      const { rows }: { rows: Row[] } = await sql<Row>`
        select ${sql.join([...keys, ...columns].map((name) => sql.ref(name)))} from ${sql.table(table)}
        where ${behind} and ${naming} order by ${key} limit ${PAGE}`.execute(tx);
      for (const row of rows) {
        const itself = keys.map((name) => sql`${sql.ref(name)} = ${row[name]}`);
        for (const column of columns) {
          const json = row[column];
          if (typeof json !== 'string' || !(json.match(ARTICLE_ID) ?? []).some(isGone)) continue;
          const scrubbed = scrubJson(json, isGone);
          if (scrubbed !== null)
            await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${scrubbed}
              where ${sql.join(itself, sql` and `)}`.execute(tx);
        }
      }
      if (rows.length < PAGE) break;
      last = rows.at(-1) ?? null;
    }
  }
}

type Row = Readonly<Record<string, string | number | null>>;

/** What feeds said of their pages while they waited, and what became of earlier tries. */
async function forgetListings(tx: Connection, articles: readonly string[]): Promise<void> {
  const places = await tx
    .selectFrom('captures')
    .select(['url', 'source'])
    .where('article_id', 'in', articles)
    .execute();
  const urls = [...new Set(places.flatMap(({ url, source }) => [url, source]))].filter(
    (place) => place !== null,
  );
  for (const url of urls) {
    const key = pageKey(url) ?? url;
    await tx.deleteFrom('entries').where('key', '=', key).execute();
    await tx.deleteFrom('cited_pages').where('key', '=', key).execute();
    await tx.deleteFrom('entries').where('url', '=', url).execute();
    await tx.deleteFrom('outcomes').where('url', '=', url).execute();
    await tx.deleteFrom('outcomes').where('source', '=', url).where('capture_id', 'is', null).execute();
  }
}

/** An address that a story was given by an article that goes leads to it by another one. */
async function leadAddresses(tx: Connection, articles: readonly string[]): Promise<void> {
  const named = await tx
    .selectFrom('story_addresses')
    .innerJoin('story_articles', 'story_articles.article_id', 'story_addresses.article_id')
    .select(['story_addresses.id', 'story_articles.story_id'])
    .where('story_addresses.article_id', 'in', articles)
    .execute();
  for (const { id, story_id: story } of named) {
    const other = await tx
      .selectFrom('story_articles')
      .innerJoin('articles', 'articles.id', 'story_articles.article_id')
      .select('articles.id')
      .where('story_id', '=', story)
      .where('articles.id', 'not in', articles)
      .orderBy('number')
      .limit(1)
      .executeTakeFirst();
    if (other === undefined) await tx.deleteFrom('story_addresses').where('id', '=', id).execute();
    else await tx.updateTable('story_addresses').set({ article_id: other.id }).where('id', '=', id).execute();
  }
  await tx.deleteFrom('story_addresses').where('article_id', 'in', articles).execute();
}

async function tidyStories(tx: Connection, stories: readonly string[], version: string) {
  const left: string[] = [];
  const emptied: string[] = [];
  for (const story of stories) {
    await forgetProfile(tx, story);
    await tx
      .updateTable('storyline_steps')
      .set({ evidence: '[]', before_id: null, score: 0, due: 2 })
      .where((eb) => eb.or([eb('story_id', '=', story), eb('before_id', '=', story)]))
      .execute();
    await nameAnew(tx, story);
    const exists = await countStory(tx, story, version);
    await markStory(tx, story, exists);
    (exists ? left : emptied).push(story);
  }
  return { stories: left, emptied };
}

/** Its headline and what tells it may be of an article that went: until it is traced it bears its first title. */
async function nameAnew(tx: Connection, story: string): Promise<void> {
  const first = await tx
    .selectFrom('story_articles')
    .innerJoin('articles', 'articles.id', 'story_articles.article_id')
    .select(['title', 'language'])
    .where('story_id', '=', story)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  await tx
    .updateTable('stories')
    .set({ headline: first?.title ?? '', language: first?.language ?? null, brief: null, image: null })
    .where('id', '=', story)
    .where('merged_into', 'is', null)
    .execute();
}
