import { sql } from 'kysely';
import type { Connection } from '../tables.ts';

/** How many requests wait: for proof of whoever asked, or, with a statement, for an operator; of all, and of those that name a domain. */
export interface UnprovenCounts {
  readonly all: number;
  readonly ofDomain: number;
}

const domain = sql<string | null>`json_extract(request, '$.domain')`;
const hasStatement = sql<number>`json_extract(request, '$.statement') is not null`;

export async function countUnproven(
  db: Connection,
  named: string | null,
  { withStatement }: { readonly withStatement: boolean },
): Promise<UnprovenCounts> {
  const { all, ofDomain } = await unproven(db, withStatement)
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      sql<number>`coalesce(sum(${domain} = ${named}), 0)`.as('ofDomain'),
    ])
    .executeTakeFirstOrThrow();
  return { all, ofDomain };
}

/** Lets go of requests without a statement that nobody showed to be theirs, of those received before a time. */
export async function dropUnproven(tx: Connection, receivedBefore: string): Promise<number> {
  const rows = await unproven(tx, false).select('id').where('received_at', '<', receivedBefore).execute();
  return drop(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Lets go of the oldest requests without a statement: of all, or of those that name a domain. */
export async function dropOldestUnproven(
  tx: Connection,
  { count, named }: { readonly count: number; readonly named: string | null },
): Promise<number> {
  if (count <= 0) return 0;
  const rows = await unproven(tx, false)
    .select('id')
    .$if(named !== null, (query) => query.where(domain, '=', named))
    .orderBy('received_at')
    .orderBy('id')
    .limit(count)
    .execute();
  return drop(
    tx,
    rows.map(({ id }) => id),
  );
}

function unproven(db: Connection, withStatement: boolean) {
  return db
    .selectFrom('takedowns')
    .where('state', '=', 'received')
    .where(hasStatement, '=', withStatement ? 1 : 0);
}

/** With their steps: the tables' own rule. */
async function drop(tx: Connection, ids: readonly string[]): Promise<number> {
  for (const id of ids) await tx.deleteFrom('takedowns').where('id', '=', id).execute();
  return ids.length;
}
