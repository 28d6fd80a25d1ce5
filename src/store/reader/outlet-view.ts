import { sql } from 'kysely';
import type { OutletReference } from '../../core/outlet.ts';
import type { NewsReader, OutletFilter, OutletView, Page } from '../news-reader.ts';
import type { Connection } from '../tables.ts';
import { summaries } from './article-queries.ts';
import { outletCounts, shortVerdicts } from './outlet-counts.ts';
import { outletProfile } from './outlet-profile.ts';
import { articleSummary } from './rows.ts';

const OTHERS = 50;

/** What an outlet published and whom it draws on; also for outlets that were never captured but are drawn on. */
export async function outletView(
  db: Connection,
  domain: string,
  page: Page,
  filter: OutletFilter = {},
): Promise<OutletView | null> {
  const name = await outletName(db, domain);
  if (name === null) return null;
  const counts = await outletCounts(db, domain);
  return {
    outlet: { domain, name },
    articles: await articlesOf(db, domain, page, filter),
    total: await countMatching(db, domain, filter, counts.kinds),
    kinds: counts.kinds,
    profile: await outletProfile(db, domain, counts),
    drawsOn: counts.drawsOn.slice(0, OTHERS),
    drawnOnBy: await drawnOnBy(db, domain),
  };
}

/** Chosen by their numbers first: what a list shows of an article is much, and most articles are passed over. */
async function articlesOf(db: Connection, domain: string, page: Page, filter: OutletFilter) {
  const chosen = await matching(db, domain, filter)
    .select('articles.number')
    .orderBy('articles.at', 'desc')
    .orderBy('articles.number', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  if (chosen.length === 0) return [];
  const rows = await summaries(db)
    .where(
      'articles.number',
      'in',
      chosen.map(({ number }) => number),
    )
    .orderBy('articles.at', 'desc')
    .orderBy('articles.number', 'desc')
    .execute();
  return rows.map((row) => articleSummary(row));
}

/** Those of an outlet's articles that are asked for. An article that was not traced yet is of unknown kind. */
function matching(db: Connection, domain: string, { kind, source, credit, changed }: OutletFilter) {
  const all = db
    .selectFrom('articles')
    .leftJoin(shortVerdicts(), 'verdicts.article_id', 'articles.id')
    .where('articles.outlet_domain', '=', domain);
  const ofKind = kind === undefined ? all : all.where(sql`coalesce(verdicts.kind, 'unknown')`, '=', kind);
  const fromSource = source === undefined ? ofKind : ofKind.where('verdicts.primary_domain', '=', source);
  const ofCredit = credit === undefined ? fromSource : fromSource.where('verdicts.credit', '=', credit);
  return changed === undefined ? ofCredit : ofCredit.where('articles.revision', '>', 1);
}

async function countMatching(
  db: Connection,
  domain: string,
  filter: OutletFilter,
  kinds: Readonly<Record<string, number>>,
): Promise<number> {
  if (filter.source === undefined && filter.credit === undefined && filter.changed === undefined)
    return filter.kind === undefined
      ? Object.values(kinds).reduce((sum, count) => sum + count, 0)
      : (kinds[filter.kind] ?? 0);
  const row = await matching(db, domain, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

async function outletName(db: Connection, domain: string): Promise<string | null> {
  const captured = await db
    .selectFrom('articles')
    .select('outlet_name as name')
    .where('outlet_domain', '=', domain)
    .limit(1)
    .executeTakeFirst();
  if (captured !== undefined) return captured.name ?? domain;
  const named = await db
    .selectFrom('verdicts')
    .select('primary_name as name')
    .where('primary_domain', '=', domain)
    .limit(1)
    .executeTakeFirst();
  return named === undefined ? null : (named.name ?? domain);
}

async function drawnOnBy(db: Connection, domain: string): Promise<OutletView['drawnOnBy']> {
  const rows = await db
    .selectFrom('verdicts')
    .innerJoin('articles', 'articles.id', 'verdicts.article_id')
    .select([
      'articles.outlet_domain as domain',
      (eb) => eb.fn.max<string | null>('articles.outlet_name').as('name'),
      (eb) => eb.fn.countAll<number>().as('articles'),
    ])
    .where('verdicts.primary_domain', '=', domain)
    .where('articles.outlet_domain', '<>', domain)
    .groupBy('articles.outlet_domain')
    .orderBy('articles', 'desc')
    .orderBy('domain')
    .limit(OTHERS)
    .execute();
  return rows.map(counted);
}

/** Every outlet that published something, most first. */
export async function allOutlets(db: Connection): ReturnType<NewsReader['outlets']> {
  const rows = await db
    .selectFrom('articles')
    .select([
      'outlet_domain as domain',
      (eb) => eb.fn.max<string | null>('outlet_name').as('name'),
      (eb) => eb.fn.countAll<number>().as('articles'),
    ])
    .where('outlet_domain', 'is not', null)
    .groupBy('outlet_domain')
    .orderBy('articles', 'desc')
    .orderBy('domain')
    .execute();
  return rows.map(counted);
}

function counted(row: { domain: string | null; name: string | null; articles: number }): {
  outlet: OutletReference;
  articles: number;
} {
  const domain = row.domain ?? '';
  return { outlet: { domain, name: row.name ?? domain }, articles: row.articles };
}
