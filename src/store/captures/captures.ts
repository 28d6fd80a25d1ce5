import type { CaptureRow, Connection, NewCaptureRow } from '../tables.ts';

/** Which of these captures are already kept. */
export async function knownCaptures(db: Connection, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('captures').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}

export async function insertCapture(db: Connection, row: NewCaptureRow): Promise<void> {
  await db.insertInto('captures').values(row).execute();
}

export async function findCapture(db: Connection, id: string): Promise<CaptureRow | null> {
  const row = await db.selectFrom('captures').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export async function captureCount(db: Connection): Promise<number> {
  const row = await db
    .selectFrom('captures')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

export interface CaptureProgress extends CaptureRow {
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
    .selectAll('captures')
    .select('outcomes.outcome')
    .where('captures.sequence', '>', sequence)
    .orderBy('captures.sequence')
    .limit(limit)
    .execute();
}
