import { sql } from 'kysely';
import type { OutletReference } from '../../core/outlet.ts';
import type { Connection, VerdictRow } from '../tables.ts';

type ShortVerdict = Pick<
  VerdictRow,
  'article_id' | 'kind' | 'credit' | 'primary_domain' | 'primary_name' | 'seconds_behind'
>;

/**
 * Verdicts without their evidence, out of the index that has these columns alone. SQLite prefers the key of the table by
 * itself, whose rows hold all evidence: twenty times slower.
 */
export function shortVerdicts() {
  return sql<ShortVerdict>`(
    select article_id, kind, credit, primary_domain, primary_name, seconds_behind
    from verdicts indexed by verdicts_in_short)`.as<'verdicts'>(sql.ref('verdicts'));
}

/** Counts over all articles of an outlet, made in one go through them. */
export interface OutletCounts {
  /** How many are of each kind; what was not traced yet is of unknown kind. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly credits: ReadonlyMap<string | null, number>;
  /** How many were changed after they were first seen. */
  readonly changed: number;
  /** The other outlets that its articles go back to, most first. */
  readonly drawsOn: readonly { readonly outlet: OutletReference; readonly articles: number }[];
}

export async function outletCounts(db: Connection, domain: string): Promise<OutletCounts> {
  const rows = await db
    .selectFrom('articles')
    .leftJoin(shortVerdicts(), 'verdicts.article_id', 'articles.id')
    .select([
      sql<string>`coalesce(verdicts.kind, 'unknown')`.as('kind'),
      'verdicts.credit',
      'verdicts.primary_domain as source',
      (eb) => eb.fn.max<string | null>('verdicts.primary_name').as('name'),
      (eb) => eb.fn.countAll<number>().as('articles'),
      sql<number>`sum(articles.revision > 1)`.as('changed'),
    ])
    .where('articles.outlet_domain', '=', domain)
    .groupBy(['kind', 'verdicts.credit', 'verdicts.primary_domain'])
    .orderBy('kind')
    .execute();
  const kinds: Record<string, number> = {};
  const credits = new Map<string | null, number>();
  const sources = new Map<string, { name: string; articles: number }>();
  let changed = 0;
  for (const row of rows) {
    kinds[row.kind] = (kinds[row.kind] ?? 0) + row.articles;
    if (row.credit !== null) credits.set(row.credit, (credits.get(row.credit) ?? 0) + row.articles);
    changed += row.changed;
    if (row.source === null || row.source === domain) continue;
    const source = sources.get(row.source) ?? { name: '', articles: 0 };
    const name = row.name !== null && row.name > source.name ? row.name : source.name;
    sources.set(row.source, { name, articles: source.articles + row.articles });
  }
  const drawsOn = [...sources]
    .sort((a, b) => b[1].articles - a[1].articles || (a[0] < b[0] ? -1 : 1))
    .map(([source, { name, articles }]) => ({
      outlet: { domain: source, name: name === '' ? source : name },
      articles,
    }));
  return { kinds, credits, changed, drawsOn };
}
