import { FINE_OUTCOMES } from '../core/outcome.ts';
import type { Connection, OutcomeRow } from './tables.ts';

/** Sets what became of an item; an item has one outcome, and a later one takes the place of an earlier. */
export async function recordOutcome(db: Connection, row: OutcomeRow): Promise<void> {
  await db
    .insertInto('outcomes')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('item').doUpdateSet({ outcome: row.outcome, message: row.message, at: row.at }),
    )
    .execute();
}

/** How many items ended in each outcome. */
export async function outcomeCounts(db: Connection): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('outcomes')
    .select(['outcome', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('outcome')
    .orderBy('outcome')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.outcome, row.count]));
}

/** What gave no article, of the items that were taken from these places, in the order of the places. */
export async function failuresOf(
  db: Connection,
  sources: ReadonlySet<string>,
): Promise<Pick<OutcomeRow, 'source' | 'outcome' | 'message'>[]> {
  const rows = await db
    .selectFrom('outcomes')
    .select(['source', 'outcome', 'message'])
    .where('outcome', 'not in', FINE_OUTCOMES)
    .execute();
  const bySource = Map.groupBy(rows, (row) => row.source);
  return [...sources].flatMap((source) => bySource.get(source) ?? []);
}
