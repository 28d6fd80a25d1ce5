import type { DossierArticle } from '../../core/dossier.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { OutletReference } from '../../core/outlet.ts';
import type { ArticleKind, PrimarySource } from '../../core/provenance.ts';
import type { ArticleDecision, ArticleSummary, ShortEvidence, StorySummary } from '../news-reader.ts';
import type { ArticleRow, StoryRow, VerdictRow } from '../tables.ts';

/** Columns that a list of stories shows. */
export const STORY_COLUMNS = [
  'stories.id',
  'headline',
  'language',
  'articles',
  'outlets',
  'independent_origins',
  'first_domain',
  'first_name',
  'first_published',
  'newest_published',
  'image',
] as const;

/** Works of stories, each once in its story: several parts of a large one may have found the same. */
export function eachOnce<T extends { readonly story_id: string; readonly id: string }>(
  works: readonly T[],
): T[] {
  const first = new Map<string, T>();
  for (const work of works) {
    const key = `${work.story_id} ${work.id}`;
    if (!first.has(key)) first.set(key, work);
  }
  return [...first.values()];
}

/** Columns that a list of articles shows, of `articles` with its story and verdict joined. */
export const SUMMARY_COLUMNS = [
  'articles.id',
  'articles.url',
  'articles.outlet_domain',
  'articles.outlet_name',
  'articles.title',
  'articles.published',
  'articles.first_seen',
  'articles.language',
  'articles.capture_id',
  'story_articles.story_id',
  'verdicts.kind',
  'verdicts.primary_source',
  'verdicts.reason',
  'verdicts.evidence',
] as const;

/** Pieces of evidence that a list shows of one verdict. */
const SHOWN_EVIDENCE = 3;

/** What was not traced yet is not known. */
const NOT_TRACED = 'Where this article comes from has not been looked into yet.';

export function outletOf(domain: string | null, name: string | null): OutletReference | null {
  return domain === null ? null : { domain, name: name ?? domain };
}

/** What names an article wherever stories are looked into. */
export const REFERENCE_COLUMNS = [
  'articles.id',
  'articles.title',
  'articles.url',
  'articles.outlet_domain',
  'articles.outlet_name',
  'articles.published',
  'articles.first_seen',
  'articles.language',
] as const;

type ReferenceRow = Pick<
  ArticleRow,
  'id' | 'title' | 'url' | 'outlet_domain' | 'outlet_name' | 'published' | 'first_seen' | 'language'
>;

export function articleReference(row: ReferenceRow): ArticleDecision['article'] {
  return {
    id: row.id,
    url: row.url,
    outlet: outletOf(row.outlet_domain, row.outlet_name),
    title: row.title,
    published: row.published,
    firstSeen: row.first_seen,
    language: row.language,
  };
}

export function storySummary(
  row: Omit<StoryRow, 'merged_into' | 'origins' | 'rank' | 'version' | 'brief'>,
): StorySummary {
  return {
    id: row.id,
    headline: row.headline,
    language: row.language,
    articles: row.articles,
    outlets: row.outlets,
    independentOrigins: row.independent_origins,
    firstOutlet: outletOf(row.first_domain, row.first_name),
    firstPublished: row.first_published,
    newestPublished: row.newest_published,
    image: row.image,
  };
}

type SummaryRow = Pick<
  ArticleRow,
  'id' | 'url' | 'outlet_domain' | 'outlet_name' | 'title' | 'published' | 'first_seen' | 'language'
> & { readonly story_id: string | null } & {
  readonly [Key in 'kind' | 'primary_source' | 'reason' | 'evidence']: VerdictRow[Key] | null;
};

export function articleSummary(row: SummaryRow, excerpt: ArticleSummary['excerpt'] = null): ArticleSummary {
  return {
    id: row.id,
    url: row.url,
    outlet: outletOf(row.outlet_domain, row.outlet_name),
    title: row.title,
    published: row.published,
    firstSeen: row.first_seen,
    language: row.language,
    kind: (row.kind ?? 'unknown') as ArticleKind,
    story: row.story_id,
    primarySource: row.primary_source === null ? null : sourceSummary(JSON.parse(row.primary_source)),
    ...shortEvidence(row.reason ?? NOT_TRACED, row.evidence),
    excerpt,
  };
}

function sourceSummary({
  work,
  outlet,
  article,
  confidence,
}: PrimarySource): ArticleSummary['primarySource'] {
  return { work, outlet, article, confidence };
}

/** The first pieces of stored evidence (a JSON list, or null for none). */
export function shortEvidence(reason: string, json: string | null): ShortEvidence {
  const evidence: Evidence[] = json === null ? [] : JSON.parse(json);
  return { reason, evidence: evidence.slice(0, SHOWN_EVIDENCE), pieces: evidence.length };
}

type DossierRow = ArticleRow & { readonly text: string } & {
  readonly [Key in 'kind' | 'primary_source' | 'reason' | 'evidence']: VerdictRow[Key] | null;
};

export function dossierArticle(row: DossierRow): DossierArticle {
  return {
    id: row.id,
    source: row.source,
    url: row.url,
    outlet: outletOf(row.outlet_domain, row.outlet_name),
    title: row.title,
    byline: JSON.parse(row.byline),
    published: row.published,
    modified: row.modified,
    firstSeen: row.first_seen,
    language: row.language,
    text: row.text,
    image: row.image === null ? null : JSON.parse(row.image),
    readingMinutes: row.reading_minutes,
    kind: (row.kind ?? 'unknown') as ArticleKind,
    primarySource: row.primary_source === null ? null : JSON.parse(row.primary_source),
    reason: row.reason ?? NOT_TRACED,
    evidence: row.evidence === null ? [] : JSON.parse(row.evidence),
  };
}
