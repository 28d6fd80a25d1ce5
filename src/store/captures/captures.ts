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
