import { proportion } from '../../core/proportion.ts';
import type { OutletProfile } from '../news-reader.ts';
import type { Connection } from '../tables.ts';
import { type OutletCounts, shortVerdicts } from './outlet-counts.ts';

/** The newest articles that the time behind the source is counted on. */
const MOST_TIMES = 2_000;

/** How an outlet works, counted on its articles. */
export async function outletProfile(
  db: Connection,
  domain: string,
  { kinds, credits, changed }: OutletCounts,
): Promise<OutletProfile> {
  const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  const traced = all - (kinds['unknown'] ?? 0);
  const given = credits.get('given') ?? 0;
  return {
    original: proportion(kinds['original'] ?? 0, traced),
    credited: proportion(given, given + (credits.get('withheld') ?? 0)),
    changed: proportion(changed, all),
    secondsBehind: quartiles(await secondsBehind(db, domain)),
  };
}

async function secondsBehind(db: Connection, domain: string): Promise<number[]> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin(shortVerdicts(), 'verdicts.article_id', 'articles.id')
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
