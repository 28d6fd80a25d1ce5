import { sql } from 'kysely';
import { forgetPicture } from '../../store/pictures.ts';
import type { Store } from '../../store/store.ts';
import type { Connection } from '../../store/tables.ts';

/** Pages of the search index that are written in one go. */
const MERGED = 400;
const MOST_STEPS = 100_000;

/** Before the id of an article whose picture is to go, in the list of files. */
export const PICTURE = 'picture of ';

/** Whether files of captures that were taken out are still there. */
export async function hasFilesLeft(db: Connection): Promise<boolean> {
  return (
    (await db.selectFrom('takedown_captures').select('capture_id').limit(1).executeTakeFirst()) !== undefined
  );
}

/** Removes the files of captures that were taken out, each overwritten first. Killed in between, the rest goes next time. */
export async function sweepFiles(store: Store): Promise<number> {
  let count = 0;
  for (;;) {
    const rows = await store.write.selectFrom('takedown_captures').selectAll().limit(100).execute();
    if (rows.length === 0) return count;
    const ids = rows.map((row) => row.capture_id);
    // Another request may name it too; a capture that came back since, whole and allowed, is left alone.
    const again = await store.write.selectFrom('captures').select('id').where('id', 'in', ids).execute();
    const stay = new Set(again.map(({ id }) => id));
    // At once: a disk writes many as fast as one.
    await Promise.all(
      ids.map((id) => {
        if (id.startsWith(PICTURE)) return forgetPicture(store.folder, id.slice(PICTURE.length));
        return stay.has(id) ? undefined : store.archive.delete(id);
      }),
    );
    count += ids.length;
    await store.write.deleteFrom('takedown_captures').where('capture_id', 'in', ids).execute();
  }
}

/**
 * Rewrites the search index until nothing of what was deleted is in it: FTS5 marks deleted rows of an index without content and
 * drops their words only when it merges what it is made of. Step by step, so that pages are answered in between.
 */
export async function sweepSearch(store: Store): Promise<void> {
  const changes = async () => {
    const { rows } = await sql<{ count: number }>`select total_changes() as count`.execute(store.write);
    return rows[0]?.count ?? 0;
  };
  let before = await changes();
  await sql`insert into search (search, rank) values ('merge', ${-MERGED})`.execute(store.write);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const now = await changes();
    // Fewer than two rows changed: nothing was merged (SQLite's manual on FTS5, 6.8).
    if (now - before < 2) return;
    before = now;
    await sql`insert into search (search, rank) values ('merge', ${MERGED})`.execute(store.write);
    await new Promise(setImmediate);
  }
}

/** Writes the log into the database and empties it. False where somebody was reading it: then it is still there. */
export async function sweepLog(store: Store): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(store.write);
    if (rows[0]?.busy === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/**
 * Writes the database anew without what lies between its rows: where SQLite moved a row to another page, the place where it
 * was is not overwritten until it is used again.
 */
export async function compact(store: Store): Promise<void> {
  await sql`vacuum`.execute(store.write);
  await sweepLog(store);
}
