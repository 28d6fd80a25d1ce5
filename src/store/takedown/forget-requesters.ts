import { sql } from 'kysely';
import type { Connection } from '../tables.ts';

/**
 * Empties who asked, where an answer reaches them and why, of requests that are over since before a time: nobody has to be answered
 * any more.
 *
 * @returns how many requests.
 */
export async function forgetRequesters(tx: Connection, overBefore: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update takedowns
    set request = json_set(request, '$.requester.name', '', '$.requester.contact', '', '$.statement', null)
    where state in ('checked', 'refused', 'withdrawn')
      and coalesce(json_extract(request, '$.requester.contact'), '') <> ''
      and (select max(at) from takedown_steps where takedown_id = takedowns.id) < ${overBefore}`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
