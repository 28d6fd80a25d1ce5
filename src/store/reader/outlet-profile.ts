import { proportion } from '../../core/proportion.ts';
import type { OutletProfile } from '../news-reader.ts';
import type { Connection } from '../tables.ts';

/** The newest articles that the time behind the source is counted on. */
const MOST_TIMES = 2_000;

/** How an outlet works, counted on its articles. `kinds` is how many are of each kind. */
export async function outletProfile(
  db: Connection,
  domain: string,
  kinds: Readonly<Record<string, number>>,
): Promise<OutletProfile> {
  const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const traced = all - (kinds['unknown'] ?? 0);
  const credits = await creditCounts(db, domain);
  const given = credits.get('given') ?? 0;
  return {
    original: proportion(kinds['original'] ?? 0, traced),
    credited: proportion(given, given + (credits.get('withheld') ?? 0)),
    changed: proportion(await changedArticles(db, domain), all),
    secondsBehind: quartiles(await secondsBehind(db, domain)),
  };
}

async function creditCounts(db: Connection, domain: string): Promise<ReadonlyMap<string | null, number>> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('verdicts', 'verdicts.article_id', 'articles.id')
    .select(['verdicts.credit', (eb) => eb.fn.countAll<number>().as('count')])
    .where('articles.outlet_domain', '=', domain)
    .groupBy('verdicts.credit')
    .execute();
  return new Map(rows.map(({ credit, count }) => [credit, count]));
}

async function changedArticles(db: Connection, domain: string): Promise<number> {
  const row = await db
    .selectFrom('articles')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('outlet_domain', '=', domain)
    .where('revision', '>', 1)
    .executeTakeFirstOrThrow();
  return row.count;
}

async function secondsBehind(db: Connection, domain: string): Promise<number[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('verdicts', 'verdicts.article_id', 'articles.id')
    .select('verdicts.seconds_behind as seconds')
    .where('articles.outlet_domain', '=', domain)
    .where('verdicts.seconds_behind', 'is not', null)
    .orderBy('articles.at', 'desc')
    .limit(MOST_TIMES)
    .execute();
  return rows.flatMap(({ seconds }) => seconds ?? []).sort((a, b) => a - b);
}

/** Of ascending values; null where there are none. */
function quartiles(values: readonly number[]): OutletProfile['secondsBehind'] {
  const at = (share: number) => values[Math.floor(share * (values.length - 1))] ?? 0;
  return values.length === 0
    ? null
    : { articles: values.length, lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
