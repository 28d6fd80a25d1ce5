import type { TextOverride } from '../../core/access.ts';
import type { Connection } from '../tables.ts';

/** All that operators decided about outlets, by domain. */
export async function textOverrides(db: Connection): Promise<TextOverride[]> {
  const rows = await db.selectFrom('text_overrides').selectAll().orderBy('domain').execute();
  return rows.map((row) => ({ ...row, keeps: row.keeps === 1 }));
}

export async function setTextOverride(db: Connection, override: TextOverride): Promise<void> {
  const row = { ...override, keeps: override.keeps ? 1 : 0 };
  const { domain: _, ...rest } = row;
  await db
    .insertInto('text_overrides')
    .values(row)
    .onConflict((conflict) => conflict.column('domain').doUpdateSet(rest))
    .execute();
}

/** Whether there was one. */
export async function removeTextOverride(db: Connection, domain: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('text_overrides')
    .where('domain', '=', domain)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
