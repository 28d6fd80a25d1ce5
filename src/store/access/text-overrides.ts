import type { TextOverride } from '../../core/access.ts';
import type { Connection } from '../tables.ts';

/** All that operators decided about outlets, by domain. */
export function textOverrides(db: Connection): Promise<TextOverride[]> {
  return db.selectFrom('text_overrides').selectAll().orderBy('domain').execute();
}

export async function setTextOverride(db: Connection, override: TextOverride): Promise<void> {
  const { domain: _, ...rest } = override;
  await db
    .insertInto('text_overrides')
    .values(override)
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
