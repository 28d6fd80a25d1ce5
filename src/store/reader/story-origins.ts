import { type Selectable, sql } from 'kysely';
import type { FrontPageStory, OriginSummary } from '../news-reader.ts';
import type { Connection, StoryRow, Tables, VerdictRow } from '../tables.ts';
import { eachOnce, outletOf, shortEvidence, storySummary } from './rows.ts';

type WorkRow = Selectable<Tables['works']>;
type Row = Omit<StoryRow, 'merged_into' | 'rank' | 'version' | 'brief'>;

/** Stories of a list with their independent origins, earliest first, in four queries for all of them. */
export async function withOrigins(db: Connection, rows: readonly Row[]): Promise<FrontPageStory[]> {
  const ids = new Map<string, readonly string[]>(rows.map((row) => [row.id, JSON.parse(row.origins)]));
  const stories = [...ids.keys()];
  const wanted = [...new Set([...ids.values()].flat())];
  if (wanted.length === 0) return rows.map((row) => ({ ...storySummary(row), origins: [], outletNames: {} }));
  const works = await db
    .selectFrom('works')
    .selectAll()
    .where('story_id', 'in', stories)
    .where('id', 'in', wanted)
    .execute();
  const counts = await articleCounts(db, stories, wanted);
  const verdicts = await ownVerdicts(
    db,
    works.flatMap((work) => work.article_id ?? []),
  );
  const origins = new Map(
    rows.map((row) => [
      row.id,
      eachOnce(works)
        .filter((work) => work.story_id === row.id && ids.get(row.id)?.includes(work.id))
        .map((work) => originSummary(work, counts, verdicts))
        .sort(
          (a, b) =>
            earliness(a, row.first_domain) - earliness(b, row.first_domain) || (a.work < b.work ? -1 : 1),
        ),
    ]),
  );
  const names = await outletNames(db, [...origins.values()].flat());
  return rows.map((row) => {
    const own = origins.get(row.id) ?? [];
    const named = articlesOf(own).flatMap((id) => {
      const name = names.get(id);
      return name === undefined ? [] : [[id, name] as const];
    });
    return { ...storySummary(row), origins: own, outletNames: Object.fromEntries(named) };
  });
}

function originSummary(
  work: WorkRow,
  counts: ReadonlyMap<string, number>,
  verdicts: ReadonlyMap<string, Pick<VerdictRow, 'reason' | 'evidence'>>,
): OriginSummary {
  const own = work.article_id === null ? undefined : verdicts.get(work.article_id);
  return {
    work: work.id,
    outlet: outletOf(work.outlet_domain, work.outlet_name),
    url: work.url,
    title: work.title,
    published: work.published,
    article: work.article_id,
    articles: counts.get(`${work.story_id} ${work.id}`) ?? 0,
    ...shortEvidence(own?.reason ?? '', own?.evidence ?? work.evidence),
  };
}

/** The articles that the evidence of some origins stands in. */
function articlesOf(origins: readonly OriginSummary[]): string[] {
  return [...new Set(origins.flatMap(({ evidence }) => evidence.flatMap((item) => item.article ?? [])))];
}

async function outletNames(db: Connection, origins: readonly OriginSummary[]): Promise<Map<string, string>> {
  const ids = articlesOf(origins);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'outlet_name'])
    .where('id', 'in', ids)
    .where('outlet_name', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.outlet_name ?? '']));
}

/**
 * How many articles of each story go back to each of some works, by "story work": by indices alone, since the rows of verdicts
 * hold all their evidence, and from the works on, which SQLite keeps to where a join is a cross join.
 */
export async function articleCounts(
  db: Connection,
  stories: readonly string[],
  works: readonly string[],
): Promise<Map<string, number>> {
  if (works.length === 0) return new Map();
  const { rows } = await sql<{ story: string; work: string; count: number }>`
    select s.story_id as story, v.work_id as work, count(*) as count
    from verdicts v indexed by verdicts_by_work
    cross join story_articles s on s.article_id = v.article_id
    where v.work_id is not null and v.work_id in (${sql.join(works)}) and s.story_id in (${sql.join(stories)})
    group by s.story_id, v.work_id`.execute(db);
  return new Map(rows.map(({ story, work, count }) => [`${story} ${work}`, count]));
}

/** What is said of the origins' own articles. */
async function ownVerdicts(db: Connection, articles: readonly string[]) {
  if (articles.length === 0) return new Map<string, Pick<VerdictRow, 'reason' | 'evidence'>>();
  const rows = await db
    .selectFrom('verdicts')
    .select(['article_id', 'reason', 'evidence'])
    .where('article_id', 'in', articles)
    .execute();
  return new Map(rows.map((row) => [row.article_id, row]));
}

/** Milliseconds since 1970. What has no time comes last, but for the outlet that is known to have been the first. */
function earliness({ published, outlet }: OriginSummary, first: string | null): number {
  if (first !== null && outlet?.domain === first) return Number.NEGATIVE_INFINITY;
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
