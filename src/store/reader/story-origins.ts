import type { FrontPageStory, OriginSummary } from '../news-reader.ts';
import type { Connection, StoryRow } from '../tables.ts';
import { outletOf, shortEvidence, storySummary } from './rows.ts';

type Row = Omit<StoryRow, 'merged_into' | 'rank'>;

/** Stories of a list with their independent origins, earliest first, in three queries for all of them. */
export async function withOrigins(db: Connection, rows: readonly Row[]): Promise<FrontPageStory[]> {
  const ids = new Map<string, readonly string[]>(rows.map((row) => [row.id, JSON.parse(row.origins)]));
  const stories = [...ids.keys()];
  const wanted = [...new Set([...ids.values()].flat())];
  if (wanted.length === 0) return rows.map((row) => ({ ...storySummary(row), origins: [] }));
  const works = await db
    .selectFrom('works')
    .selectAll()
    .where('story_id', 'in', stories)
    .where('id', 'in', wanted)
    .execute();
  const counts = await articleCounts(db, stories);
  const verdicts = await ownVerdicts(
    db,
    works.flatMap((work) => work.article_id ?? []),
  );
  return rows.map((row) => ({
    ...storySummary(row),
    origins: works
      .filter((work) => work.story_id === row.id && ids.get(row.id)?.includes(work.id))
      .map((work): OriginSummary => {
        const own = work.article_id === null ? undefined : verdicts.get(work.article_id);
        return {
          work: work.id,
          outlet: outletOf(work.outlet_domain, work.outlet_name),
          url: work.url,
          title: work.title,
          published: work.published,
          article: work.article_id,
          articles: counts.get(`${row.id} ${work.id}`) ?? 0,
          ...shortEvidence(own?.reason ?? '', own?.evidence ?? work.evidence),
        };
      })
      .sort((a, b) => earliness(a) - earliness(b) || (a.work < b.work ? -1 : 1)),
  }));
}

/** How many articles of each story go back to each work, by "story work". */
async function articleCounts(db: Connection, stories: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('verdicts')
    .select(['story_id', 'work_id', (eb) => eb.fn.countAll<number>().as('articles')])
    .where('story_id', 'in', stories)
    .where('work_id', 'is not', null)
    .groupBy(['story_id', 'work_id'])
    .execute();
  return new Map(rows.map((row) => [`${row.story_id} ${row.work_id}`, row.articles]));
}

/** What is said of the origins' own articles. */
async function ownVerdicts(db: Connection, articles: readonly string[]) {
  if (articles.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom('verdicts')
    .select(['article_id', 'reason', 'evidence'])
    .where('article_id', 'in', articles)
    .execute();
  return new Map(rows.map((row) => [row.article_id, row]));
}

/** Milliseconds since 1970; what has no time comes last. */
function earliness({ published }: OriginSummary): number {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
