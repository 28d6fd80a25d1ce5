import { sql } from 'kysely';
import type { TakedownProof } from '../../core/takedown.ts';
import type { Connection } from '../tables.ts';
import { findStoreKeys } from './store-keys.ts';
import { controlMark } from './tombstones.ts';

/**
 * Texts that went because control of a domain was shown are barred there and where they credit it. An earlier version barred them
 * everywhere: these bars are kept to what was shown. Done twice it changes nothing.
 *
 * @returns how many marks were narrowed.
 */
export async function narrowOldBars(tx: Connection): Promise<number> {
  const keys = await findStoreKeys(tx);
  if (keys === null) return 0;
  const decided = await tx
    .selectFrom('takedowns')
    .select(['id', 'proof'])
    .where(sql<string>`json_extract(decision, '$.by')`, '=', 'control')
    .execute();
  let count = 0;
  for (const { id, proof } of decided) {
    const scope = controlMark(keys.mark, JSON.parse(proof ?? 'null') as TakedownProof | null);
    const { numUpdatedRows } = await tx
      .updateTable('takedown_tombstones')
      .set({ scope })
      .where('takedown_id', '=', id)
      .where('kind', 'in', ['text', 'shingle'])
      .where('scope', 'is', null)
      .executeTakeFirst();
    count += Number(numUpdatedRows);
  }
  return count;
}
