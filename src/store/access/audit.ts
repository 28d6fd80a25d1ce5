import type { AuditEntry } from '../../core/access.ts';
import type { Connection } from '../tables.ts';

/** Older lines go when there are more: whoever sends requests must not fill the disk. */
const MOST_ENTRIES = 200_000;

/** Keeps who did what when. Nothing of what articles or forms say belongs here. */
export async function recordAudit(db: Connection, entry: Omit<AuditEntry, 'number'>): Promise<void> {
  const { number } = await db
    .insertInto('audit')
    .values({ ...entry, subject: entry.subject?.slice(0, 200) ?? null })
    .returning('number')
    .executeTakeFirstOrThrow();
  if (number % 1_000 === 0)
    await db
      .deleteFrom('audit')
      .where('number', '<=', number - MOST_ENTRIES)
      .execute();
}

/** The newest first. */
export async function auditEntries(
  db: Connection,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; entries: AuditEntry[] }> {
  const { total } = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const entries = await db
    .selectFrom('audit')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { total, entries };
}
