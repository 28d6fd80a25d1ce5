import type { SignedRecord } from '../../core/takedown.ts';
import type { Page } from '../news-reader.ts';
import type { Connection } from '../tables.ts';

export interface LoggedRecord extends SignedRecord {
  readonly number: number;
  readonly takedown: string;
  readonly at: string;
}

/** The number that the next record will have, and the record before it. */
export async function logEnd(tx: Connection): Promise<{ next: number; last: SignedRecord | null }> {
  const row = await tx
    .selectFrom('takedown_log')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { next: (row?.number ?? 0) + 1, last: row ?? null };
}

export async function logRecord(tx: Connection, entry: LoggedRecord): Promise<void> {
  const { number, takedown, at, record, signature } = entry;
  await tx
    .insertInto('takedown_log')
    .values({ number, takedown_id: takedown, at, record, signature })
    .execute();
}

/** The public log, the newest first. */
export async function readLog(
  db: Connection,
  page: Page,
): Promise<{ total: number; records: LoggedRecord[] }> {
  const { total } = await db
    .selectFrom('takedown_log')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('takedown_log')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total, records: rows.map(({ takedown_id: takedown, ...row }) => ({ takedown, ...row })) };
}

/** The last record of a takedown; null where there is none. */
export async function recordOfTakedown(db: Connection, takedown: string): Promise<LoggedRecord | null> {
  const row = await db
    .selectFrom('takedown_log')
    .selectAll()
    .where('takedown_id', '=', takedown)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, takedown };
}
