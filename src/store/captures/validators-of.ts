import type { RightsPolicy } from '../../core/rights.ts';
import { operatorsLimit } from '../../core/who-limits.ts';
import type { Connection } from '../tables.ts';

/** What the server said of the version of a page that was kept last: given back to it, it need not send the same again. */
export interface KeptValidators {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/**
 * Null where the page was never kept, or its server said nothing of versions; also where the operator decided to keep less
 * of it, who may want it whole again later.
 */
export async function validatorsOf(db: Connection, source: string): Promise<KeptValidators | null> {
  const row = await db
    .selectFrom('captures')
    .select(['url', 'headers', 'rights'])
    .where('source', '=', source)
    .where('status', 'is not', null)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.url === null) return null;
  const rights: RightsPolicy | null = row.rights === null ? null : JSON.parse(row.rights);
  if (operatorsLimit(rights) < Number.POSITIVE_INFINITY) return null;
  const headers: readonly (readonly [string, string])[] = JSON.parse(row.headers);
  const value = (name: string) => headers.find(([field]) => field.toLowerCase() === name)?.[1] ?? null;
  const [etag, lastModified] = [value('etag'), value('last-modified')];
  return etag === null && lastModified === null ? null : { url: row.url, etag, lastModified };
}
