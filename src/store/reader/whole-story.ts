import { sql } from 'kysely';
import type { StoryView, WholeStory } from '../news-reader.ts';
import type { ArticleRow, Connection } from '../tables.ts';
import { dossierRows } from './article-queries.ts';
import { dossierArticle } from './rows.ts';
import { articleCounts } from './story-origins.ts';

/** An article of a story as its page counts it. */
export type Member = Pick<ArticleRow, 'id' | 'outlet_domain' | 'language' | 'at'>;

/** Articles that are named although they are on another page, at most, and of each person. */
const NAMED = 3_000;
const OF_EACH_PERSON = 240;

/** What a page of a large story says of all of it. */
export async function wholeStory(
  db: Connection,
  view: StoryView,
  members: readonly Member[],
  offset: number,
): Promise<WholeStory> {
  const { id, origins } = view.story;
  const counts = await articleCounts(db, [id], origins);
  return {
    offset,
    outlets: new Set(members.flatMap((member) => member.outlet_domain ?? [])).size,
    unnamed: members.filter((member) => member.outlet_domain === null).length,
    unknown: await unknownArticles(db, id),
    languages: [...new Set(members.map((member) => member.language))],
    firstAt: members[0]?.at ?? null,
    drawnOn: Object.fromEntries(origins.map((work) => [work, counts.get(`${id} ${work}`) ?? 0])),
    sources: await originArticles(db, view),
    elsewhere: await named(db, view),
  };
}

/** By an index alone, as well. */
async function unknownArticles(db: Connection, story: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count
    from story_articles s
    join verdicts v indexed by verdicts_in_short on v.article_id = s.article_id
    where s.story_id = ${story} and v.kind = 'unknown'`.execute(db);
  return rows[0]?.count ?? 0;
}

async function originArticles(db: Connection, { story, works }: StoryView): Promise<WholeStory['sources']> {
  const origins = new Set(story.origins);
  const ids = works.flatMap((work) => (origins.has(work.id) ? (work.article ?? []) : []));
  if (ids.length === 0) return [];
  return (await dossierRows(db).where('articles.id', 'in', ids).execute()).map(dossierArticle);
}

async function named(db: Connection, view: StoryView): Promise<WholeStory['elsewhere']> {
  const shown = new Set(view.articles.map(({ id }) => id));
  const ids = [
    ...view.brief.map(({ article }) => article),
    ...[...view.quotes, ...view.figures, ...view.facts].flatMap(({ members }) =>
      members.map(({ article }) => article),
    ),
    ...view.quotes.flatMap(({ verifiedIn }) => verifiedIn.map(({ article }) => article)),
    ...view.people.flatMap(({ articles }) => articles.slice(0, OF_EACH_PERSON)),
  ];
  const wanted = [...new Set(ids)].filter((id) => !shown.has(id)).slice(0, NAMED);
  if (wanted.length === 0) return {};
  const rows = await db
    .selectFrom('articles')
    .leftJoin('verdicts', 'verdicts.article_id', 'articles.id')
    .select(['articles.id', 'articles.outlet_name', 'articles.title', 'verdicts.work_id'])
    .where('articles.id', 'in', wanted)
    .execute();
  return Object.fromEntries(
    rows.map((row) => [
      row.id,
      { name: row.outlet_name ?? row.title ?? 'an unnamed page', origin: row.work_id },
    ]),
  );
}
