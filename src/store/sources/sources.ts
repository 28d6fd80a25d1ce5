import { identifier } from '../../core/identifier.ts';
import type { NewSource, SourceState } from '../../core/source.ts';
import type { Connection, SourceRow } from '../tables.ts';

/** The id that a source has by its address. */
export function sourceId(url: string): string {
  return identifier('source', url);
}

/** Takes up sources that are not watched yet, to be asked at once; returns their ids. Known addresses stay as they are. */
export async function addSources(
  db: Connection,
  sources: readonly NewSource[],
  now: Date,
): Promise<string[]> {
  const added: string[] = [];
  for (const { url, kind, title, outlet, pack, language } of sources) {
    const row = await db
      .insertInto('sources')
      .values({
        id: sourceId(url),
        url,
        host: new URL(url).host,
        kind,
        title,
        outlet_domain: outlet,
        pack,
        language,
        state: 'active',
        added_at: now.toISOString(),
        next_due: now.getTime(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (row !== undefined) added.push(row.id);
  }
  return added;
}

export async function sourceById(db: Connection, id: string): Promise<SourceRow | null> {
  return (await db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Sources by id, address, outlet domain or pack. */
export async function sourcesNamed(db: Connection, name: string): Promise<SourceRow[]> {
  return db
    .selectFrom('sources')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('id', '=', name),
        eb('url', '=', name),
        eb('outlet_domain', '=', name),
        eb('pack', '=', name),
      ]),
    )
    .orderBy('url')
    .execute();
}

/** Forgets sources with what is known of them; articles stay. Entries that wait are not fetched any more. */
export async function removeSources(db: Connection, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const done = await db.deleteFrom('sources').where('id', 'in', ids).executeTakeFirst();
  return Number(done.numDeletedRows);
}

/** Pauses sources, or takes them up again: then they are asked at once, and their failures are forgotten. */
export async function setSourceState(
  db: Connection,
  ids: readonly string[],
  state: Exclude<SourceState, 'gone'>,
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  const again = state === 'active' ? { next_due: now.getTime(), failures: 0 } : {};
  await db
    .updateTable('sources')
    .set({ state, ...again })
    .where('id', 'in', ids)
    .where('state', '<>', state)
    .execute();
}
