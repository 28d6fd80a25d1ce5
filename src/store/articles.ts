import type { AnalysedArticle, Analysis } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import { pageKey } from '../core/url.ts';
import { packJson, unpackJson } from './packed-json.ts';
import type { ArticleRow, Connection, RevisionRow } from './tables.ts';

/** The parts of an article that no list shows. */
export type RevisionDetails = Omit<Article, 'text' | 'title'>;

/** What reading and analysing one capture gave, ready to be written. Made in a worker, so that packing costs no writer. */
export interface NewRevision {
  readonly row: RevisionRow;
  /** The words of title and body as search will know them, parted by a line break. */
  readonly terms: string;
}

/** Packs an article and what was found in it. `features`: what stories are found by. */
export function packRevision(
  captureId: string,
  analysed: AnalysedArticle,
  made: { readonly textHash: string; readonly features: unknown; readonly terms: string },
): NewRevision {
  const { text, title, ...details } = analysed.article;
  const row = {
    capture_id: captureId,
    article_id: analysed.article.id,
    title,
    text,
    text_hash: made.textHash,
    details: packJson(details satisfies RevisionDetails),
    analysis: packJson(analysed.analysis),
    features: packJson(made.features),
  };
  return { row, terms: made.terms };
}

type PackedArticle = Pick<RevisionRow, 'title' | 'text' | 'details'>;

export function unpackArticle(row: PackedArticle): Article {
  return { ...unpackJson<RevisionDetails>(row.details), title: row.title, text: row.text };
}

export function unpackAnalysed(
  row: PackedArticle & Pick<RevisionRow, 'analysis'> & { readonly first_seen?: string | null },
): AnalysedArticle {
  const article = unpackArticle(row);
  const firstSeen = row.first_seen ?? article.firstSeen;
  return { article: { ...article, firstSeen }, analysis: unpackJson<Analysis>(row.analysis) };
}

export async function saveRevision(db: Connection, { row, terms }: NewRevision): Promise<void> {
  await deleteRevision(db, row.capture_id);
  await db.insertInto('revisions').values(row).execute();
  await db.insertInto('unindexed').values({ capture_id: row.capture_id, terms }).execute();
}

/** Takes the terms of a revision out of those that wait to be indexed. */
export async function takeTerms(
  db: Connection,
  captureId: string,
): Promise<{ title: string; body: string } | null> {
  const row = await db
    .deleteFrom('unindexed')
    .where('capture_id', '=', captureId)
    .returning('terms')
    .executeTakeFirst();
  if (row === undefined) return null;
  const cut = row.terms.indexOf('\n');
  return { title: row.terms.slice(0, cut), body: row.terms.slice(cut + 1) };
}

/** An article as it was put into a story: its packed features. */
export interface AssignedFeatures {
  readonly features: Uint8Array;
  readonly story: string;
  /** Its place in the order in which articles came. */
  readonly number: number;
}

/** The last so many articles that were put into stories, in the order in which they were. */
export async function* assignedFeatures(db: Connection, most: number): AsyncGenerator<AssignedFeatures> {
  const batch = 500;
  for (let last = (await lastArticleNumber(db)) - most; ; ) {
    const rows = await db
      .selectFrom('articles')
      .innerJoin('revisions', 'revisions.capture_id', 'articles.first_capture')
      .innerJoin('story_articles', 'story_articles.article_id', 'articles.id')
      .select(['articles.number', 'revisions.features', 'story_articles.story_id as story'])
      .where('articles.number', '>', last)
      .orderBy('articles.number')
      .limit(batch)
      .execute();
    yield* rows;
    if (rows.length < batch) return;
    last = rows.at(-1)?.number ?? last;
  }
}

export async function findRevision(db: Connection, captureId: string): Promise<RevisionRow | null> {
  const row = await db
    .selectFrom('revisions')
    .selectAll()
    .where('capture_id', '=', captureId)
    .executeTakeFirst();
  return row ?? null;
}

export async function deleteRevision(db: Connection, captureId: string): Promise<void> {
  await db.deleteFrom('revisions').where('capture_id', '=', captureId).execute();
}

export async function findArticleRow(db: Connection, id: string): Promise<ArticleRow | null> {
  return (await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/**
 * Puts an article into the list of all, or its newer revision in the place of the older.
 *
 * @returns its number, which stays the same over revisions.
 */
export async function putArticle(
  db: Connection,
  article: Article,
  given: { readonly captureId: string; readonly readingMinutes: number },
): Promise<number> {
  const existing = await findArticleRow(db, article.id);
  const columns = articleColumns(article, given);
  if (existing === null) {
    const { number } = await db
      .insertInto('articles')
      .values({
        ...columns,
        number: (await lastArticleNumber(db)) + 1,
        first_capture: given.captureId,
        revision: 1,
      })
      .returning('number')
      .executeTakeFirstOrThrow();
    return number;
  }
  await db
    .updateTable('articles')
    .set({ ...columns, first_seen: existing.first_seen, revision: existing.revision + 1 })
    .where('number', '=', existing.number)
    .execute();
  return existing.number;
}

/** Puts what is left of an article's version in the place of what was shown of it; no version of its own. */
export async function replaceArticle(
  db: Connection,
  article: Article,
  given: { readonly captureId: string; readonly readingMinutes: number },
): Promise<void> {
  await db.updateTable('articles').set(articleColumns(article, given)).where('id', '=', article.id).execute();
}

/** Counts a version that came later than one that was seen after it; the article was then seen earlier than was known. */
export async function putOlderVersion(db: Connection, id: string, firstSeen: string): Promise<void> {
  await db
    .updateTable('articles')
    .set((eb) => ({
      revision: eb('revision', '+', 1),
      first_seen: eb
        .case()
        .when('first_seen', '>', firstSeen)
        .then(firstSeen)
        .else(eb.ref('first_seen'))
        .end(),
    }))
    .where('id', '=', id)
    .execute();
}

/** The number of the article that came last; 0 where there is none. */
export async function lastArticleNumber(db: Connection): Promise<number> {
  const row = await db
    .selectFrom('articles')
    .select((eb) => eb.fn.max<number | null>('number').as('last'))
    .executeTakeFirstOrThrow();
  return row.last ?? 0;
}

function articleColumns(article: Article, given: { captureId: string; readingMinutes: number }) {
  return {
    id: article.id,
    capture_id: given.captureId,
    source: article.source,
    url: article.url,
    page_key: article.url === null ? null : pageKey(article.url),
    outlet_domain: article.outlet?.domain ?? null,
    outlet_name: article.outlet?.name ?? null,
    title: article.title,
    byline: JSON.stringify(article.byline),
    published: article.published,
    modified: article.modified,
    first_seen: article.firstSeen,
    language: article.language,
    image: article.image === null ? null : JSON.stringify(article.image),
    reading_minutes: given.readingMinutes,
    at: trustedTime(article),
  };
}

/** The instant by which an article is put in order, in UTC: its claimed time where that is trusted, else when we saw it. */
export function trustedTime(article: Pick<Article, 'published' | 'firstSeen' | 'timeFlags'>): string {
  const seen = instant(article.firstSeen);
  const claimed = article.timeFlags.length === 0 ? claimedInstant(article.published, seen) : null;
  return claimed ?? seen ?? '1970-01-01T00:00:00.000Z';
}

/** A time that names a day and no hour. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function isDay(time: string | null): time is string {
  return time !== null && DAY.test(time);
}

/**
 * A claimed time as an instant in UTC for putting in order, null where it is none. A day has no hour: it counts as the
 * moment of that day in which we saw the article, else as the end of the day, so that it never comes before what is known
 * to be of that day's first hours.
 */
export function claimedInstant(claim: string | null, seen: string | null = null): string | null {
  if (!isDay(claim)) return instant(claim);
  return seen?.startsWith(claim) ? seen : instant(`${claim}T23:59:59.999Z`);
}

function instant(time: string | null): string | null {
  const milliseconds = time === null ? Number.NaN : Date.parse(time);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
