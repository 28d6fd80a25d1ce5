import { FEED_ENTRY_TYPE } from '../../core/feed.ts';
import type { CaptureRow, Connection, NewCaptureRow } from '../tables.ts';

/** Which of these captures are already kept. */
export async function knownCaptures(db: Connection, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('captures').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}

/** Of the captures of an article the one that was seen last; null where there is none. */
export async function newestCapture(
  db: Connection,
  articleId: string,
): Promise<Pick<CaptureRow, 'content_hash' | 'first_seen'> | null> {
  const row = await db
    .selectFrom('captures')
    .select(['content_hash', 'first_seen'])
    .where('article_id', '=', articleId)
    .orderBy('first_seen', 'desc')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** A capture of a page that was fetched, as what is said later of it is compared with what was said before. */
export type FetchedCapture = Pick<CaptureRow, 'sequence' | 'article_id' | 'rights'> & {
  readonly url: string;
};

/** The captures of an article that were fetched, the oldest first. */
export async function fetchedCaptures(db: Connection, articleId: string): Promise<FetchedCapture[]> {
  return fetched(db).where('article_id', '=', articleId).orderBy('sequence').execute();
}

/** The captures that were fetched from a site, in the order of their addresses, some after a place in it. */
export async function capturesOfSite(
  db: Connection,
  origin: string,
  after: { readonly url: string; readonly sequence: number } | null,
  limit: number,
): Promise<FetchedCapture[]> {
  return (
    fetched(db)
      .where('url', '>=', `${origin}/`)
      // The character after the slash.
      .where('url', '<', `${origin}0`)
      .$if(after !== null, (query) =>
        query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('url', 'sequence'), '>', tuple(after?.url ?? '', after?.sequence ?? 0)),
        ),
      )
      .orderBy('url')
      .orderBy('sequence')
      .limit(limit)
      .execute()
  );
}

/** A capture from the web, with the outlet that its article was found to be of; null where there is none. */
export type WebCapture = Pick<CaptureRow, 'sequence' | 'url' | 'rights'> & {
  readonly outlet_domain: string | null;
};

/** Captures of pages that were fetched and of entries of feeds on the web, some after a place in the order of taking in. */
export async function capturesFromWeb(db: Connection, after: number, limit: number): Promise<WebCapture[]> {
  return db
    .selectFrom('captures')
    .leftJoin('articles', 'articles.id', 'captures.article_id')
    .select(['captures.sequence', 'captures.url', 'captures.rights', 'articles.outlet_domain'])
    .where('captures.sequence', '>', after)
    .where(({ or, and, eb }) =>
      or([
        and([eb('captures.status', 'is not', null), eb('captures.url', 'is not', null)]),
        and([
          eb('captures.content_type', 'like', `${FEED_ENTRY_TYPE}%`),
          or([eb('captures.source', 'like', 'https://%'), eb('captures.source', 'like', 'http://%')]),
        ]),
      ]),
    )
    .orderBy('captures.sequence')
    .limit(limit)
    .execute();
}

function fetched(db: Connection) {
  return db
    .selectFrom('captures')
    .select(['sequence', 'article_id', 'rights', 'url'])
    .where('status', 'is not', null)
    .where('url', 'is not', null)
    .$narrowType<{ url: string }>();
}

/** The newest capture that was fetched from a place; null where there is none. */
export async function newestFetched(db: Connection, source: string): Promise<FetchedCapture | null> {
  const row = await fetched(db)
    .where('source', '=', source)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Writes down what may be done with a capture from now on, and, where it is given, what stands in its place. */
export async function changeCapture(
  db: Connection,
  sequence: number,
  change: Partial<Pick<CaptureRow, 'rights' | 'content_type' | 'content_hash' | 'size' | 'claims'>>,
): Promise<void> {
  await db.updateTable('captures').set(change).where('sequence', '=', sequence).execute();
}

/** @returns its place in the order of taking in. */
export async function insertCapture(db: Connection, row: NewCaptureRow): Promise<{ sequence: number }> {
  return db.insertInto('captures').values(row).returning('sequence').executeTakeFirstOrThrow();
}

export async function capturesBySequence(
  db: Connection,
  sequences: readonly number[],
): Promise<Map<number, CaptureRow>> {
  const rows = await db.selectFrom('captures').selectAll().where('sequence', 'in', sequences).execute();
  return new Map(rows.map((row) => [row.sequence, row]));
}

export interface CaptureProgress
  extends Pick<CaptureRow, 'sequence' | 'id' | 'source' | 'url' | 'first_seen' | 'content_type' | 'rights'> {
  /** Null while the capture has not been read. */
  readonly outcome: string | null;
}

/** Captures after a place in the order of taking in, with what became of each. */
export async function capturesAfter(
  db: Connection,
  sequence: number,
  limit: number,
): Promise<CaptureProgress[]> {
  return db
    .selectFrom('captures')
    .leftJoin('outcomes', 'outcomes.item', 'captures.id')
    .select([
      'captures.sequence',
      'captures.id',
      'captures.source',
      'captures.url',
      'captures.first_seen',
      'captures.content_type',
      'captures.rights',
      'outcomes.outcome',
    ])
    .where('captures.sequence', '>', sequence)
    .orderBy('captures.sequence')
    .limit(limit)
    .execute();
}
