import { randomUUID } from 'node:crypto';
import type { ArticleVerdict, Derivation, PrimarySource } from '../../core/provenance.ts';
import type { RemovedWork, TakedownKeep } from '../../core/takedown.ts';
import { REMOVED_REASON, type RemovedSource } from '../../rights/takedown/with-removed-works.ts';
import type { ArticleRow, Connection } from '../tables.ts';
import { scrubJson } from './scrub-json.ts';

/** What is to be kept of an article that goes. */
export interface KeptName {
  readonly takedown: string;
  readonly keep: TakedownKeep;
  readonly at: string;
  /** Whether an article goes with it. */
  readonly isGone: (article: string) => boolean;
}

/**
 * Keeps an article that goes as a work without text, named as far as its owner lets it be, and what is known of those that
 * take something from it. Where its link goes, so does every id that could be made from it.
 */
export async function keepAsWork(tx: Connection, article: ArticleRow, kept: KeptName): Promise<void> {
  const works = await tx
    .selectFrom('works')
    .select(['id', 'story_id'])
    .where('article_id', '=', article.id)
    .execute();
  const ids = [...new Set(works.map(({ id }) => id))];
  const { keep } = kept;
  const isNamed = keep.link || keep.title;
  const work: RemovedWork = {
    id: keep.link && ids[0] !== undefined ? ids[0] : `work_${randomUUID()}`,
    article: keep.link ? article.id : null,
    outlet:
      isNamed && article.outlet_domain !== null
        ? { domain: article.outlet_domain, name: article.outlet_name ?? article.outlet_domain }
        : null,
    url: keep.link ? article.url : null,
    title: keep.title ? article.title : null,
    published: keep.times ? article.published : null,
    removedAt: kept.at,
  };
  const sources = await sourcesOf(tx, ids, work, kept);
  if (sources.length === 0 && !keep.link) return;
  await tx
    .insertInto('removed_works')
    .values({
      id: work.id,
      takedown_id: kept.takedown,
      article_id: work.article,
      outlet_domain: work.outlet?.domain ?? null,
      outlet_name: work.outlet?.name ?? null,
      url: work.url,
      title: work.title,
      byline: '[]',
      published: work.published,
      removed_at: kept.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const { article: of, derivation, verdict } of sources)
    await tx
      .insertInto('removed_sources')
      .values({
        article_id: of,
        work_id: work.id,
        derivation: derivation === null ? null : JSON.stringify(derivation),
        verdict: verdict === null ? null : JSON.stringify(verdict),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function sourcesOf(
  tx: Connection,
  ids: readonly string[],
  work: RemovedWork,
  kept: KeptName,
): Promise<Omit<RemovedSource, 'work'>[]> {
  if (ids.length === 0) return [];
  const derivations = await tx.selectFrom('derivations').selectAll().where('work_id', 'in', ids).execute();
  const verdicts = await tx.selectFrom('verdicts').selectAll().where('work_id', 'in', ids).execute();
  const sources = new Map<
    string,
    { article: string; derivation: Derivation | null; verdict: ArticleVerdict | null }
  >();
  const clean = (json: string) => JSON.parse(scrubJson(json, kept.isGone) ?? json);
  for (const row of derivations) {
    const derivation = {
      article: row.article_id,
      work: work.id,
      kind: row.kind as Derivation['kind'],
      share: row.share,
      confidence: row.confidence,
      evidence: clean(row.evidence),
    };
    sources.set(row.article_id, { article: row.article_id, derivation, verdict: null });
  }
  for (const row of verdicts) {
    const source: PrimarySource | null = row.primary_source === null ? null : clean(row.primary_source);
    const verdict: ArticleVerdict = {
      article: row.article_id,
      kind: row.kind as ArticleVerdict['kind'],
      primarySource: source === null ? null : named(source, work),
      credit: row.credit as ArticleVerdict['credit'],
      secondsBehind: row.seconds_behind,
      reason: REMOVED_REASON,
      evidence: clean(row.evidence),
    };
    const known = sources.get(row.article_id);
    sources.set(row.article_id, { article: row.article_id, derivation: known?.derivation ?? null, verdict });
  }
  return [...sources.values()].filter(({ article }) => !kept.isGone(article));
}

/** A primary source by no more than its owner leaves of it. */
function named(source: PrimarySource, work: RemovedWork): PrimarySource {
  const { outlet, url, title, published } = work;
  return {
    ...{ work: work.id, outlet, url, title, published, byline: [], article: null, removed: true },
    confidence: source.confidence,
    evidence: source.evidence.filter(({ article }) => article !== null),
  };
}

/** What was known of some articles before a work of theirs was removed. */
export async function removedSources(db: Connection, articles: readonly string[]): Promise<RemovedSource[]> {
  const found: RemovedSource[] = [];
  for (let start = 0; start < articles.length; start += BATCH) {
    const rows = await db
      .selectFrom('removed_sources')
      .innerJoin('removed_works', 'removed_works.id', 'removed_sources.work_id')
      .select(['removed_sources.article_id as of', 'derivation', 'verdict'])
      .select(WORK_COLUMNS)
      .where('removed_sources.article_id', 'in', articles.slice(start, start + BATCH))
      .execute();
    for (const row of rows)
      found.push({
        article: row.of,
        work: workOf(row),
        derivation: row.derivation === null ? null : JSON.parse(row.derivation),
        verdict: row.verdict === null ? null : JSON.parse(row.verdict),
      });
  }
  return found;
}

const BATCH = 400;
const WORK_COLUMNS = [
  'removed_works.id',
  'removed_works.article_id',
  'removed_works.outlet_domain',
  'removed_works.outlet_name',
  'removed_works.url',
  'removed_works.title',
  'removed_works.published',
  'removed_works.removed_at',
] as const;

/** The work that is left of an article that was removed; null for what never was one, or may not be named. */
export async function removedArticle(db: Connection, article: string): Promise<RemovedWork | null> {
  const row = await db
    .selectFrom('removed_works')
    .select(WORK_COLUMNS)
    .where('article_id', '=', article)
    .executeTakeFirst();
  return row === undefined ? null : workOf(row);
}

/** Which of these works are ones whose text was removed. */
export async function removedAmong(db: Connection, works: readonly string[]): Promise<Set<string>> {
  const removed = new Set<string>();
  for (let start = 0; start < works.length; start += BATCH) {
    const rows = await db
      .selectFrom('removed_works')
      .select('id')
      .where('id', 'in', works.slice(start, start + BATCH))
      .execute();
    for (const { id } of rows) removed.add(id);
  }
  return removed;
}

interface WorkRow {
  readonly id: string;
  readonly article_id: string | null;
  readonly outlet_domain: string | null;
  readonly outlet_name: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly removed_at: string;
}

function workOf(row: WorkRow): RemovedWork {
  return {
    id: row.id,
    article: row.article_id,
    outlet:
      row.outlet_domain === null
        ? null
        : { domain: row.outlet_domain, name: row.outlet_name ?? row.outlet_domain },
    url: row.url,
    title: row.title,
    published: row.published,
    removedAt: row.removed_at,
  };
}
