import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../../store/store.ts';
import type { Connection } from '../../store/tables.ts';
import { removeArticles } from '../../store/takedown/remove-articles.ts';
import { findStoreKeys, putStoreKeys } from '../../store/takedown/store-keys.ts';
import type { TakedownTables } from '../../store/takedown/takedown-tables.ts';
import { compact, PICTURE, sweepFiles, sweepLog, sweepSearch } from './sweep.ts';
import { takedownDoor } from './takedown-door.ts';

/** What must stay gone in whatever is restored beside or over a store. Keyed hashes and counts: nothing of it can be read. */
export interface PurgeList {
  readonly version: 1;
  readonly keys: { readonly mark: string; readonly signing: string } | null;
  /** Rows of the tables of takedowns, with bytes as base64 in `{ "b": … }`. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** The file of a data folder that holds its purge list: it outlives the database. */
export const PURGE_LIST_FILE = 'takedowns.json';

const TABLES = [
  'takedowns',
  'takedown_steps',
  'takedown_articles',
  'takedown_windows',
  'takedown_tombstones',
  'takedown_log',
  'removed_works',
  'removed_sources',
] as const satisfies readonly (keyof TakedownTables)[];

export async function exportPurgeList(db: Connection): Promise<PurgeList> {
  const keys = await findStoreKeys(db);
  const tables: Record<string, Record<string, unknown>[]> = {};
  for (const table of TABLES) {
    const rows = await rowsOf(db, table);
    tables[table] = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, packed(value)])),
    );
  }
  return {
    version: 1,
    keys: keys === null ? null : { mark: keys.mark.toString('base64'), signing: keys.signing },
    tables,
  };
}

async function rowsOf(db: Connection, table: (typeof TABLES)[number]) {
  // What is searched for is needed until it was.
  if (table === 'takedown_windows')
    return db
      .selectFrom(table)
      .selectAll()
      .where('takedown_id', 'in', (eb) =>
        eb.selectFrom('takedowns').select('id').where('state', 'in', ['decided', 'purged', 'failed']),
      )
      .execute();
  return db.selectFrom(table).selectAll().execute();
}

/** Writes the purge list beside the database, whole or not at all. */
export async function writePurgeList(store: Pick<Store, 'read' | 'folder'>): Promise<void> {
  const path = join(store.folder, PURGE_LIST_FILE);
  const draft = `${path}.${randomUUID()}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(await exportPurgeList(store.read)));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Writes the purge list anew where there is one: what a request quoted that is over now is to be found there no more. */
export async function renewPurgeList(store: Pick<Store, 'read' | 'folder'>): Promise<void> {
  if (existsSync(join(store.folder, PURGE_LIST_FILE))) await writePurgeList(store);
}

/** The purge list that a data folder holds; null where it holds none. */
export async function readPurgeList(folder: string): Promise<PurgeList | null> {
  const text = await readFile(join(folder, PURGE_LIST_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    // One that is there and cannot be read must not be taken for none: what it names would come back.
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as PurgeList);
}

/**
 * Removes from a store that was restored what was purged since it was backed up, before anybody reads it. With a list its
 * tombstones are taken over first, and its keys, so that they mean the same here. Done twice it changes nothing.
 *
 * @returns how many articles were removed.
 */
export async function applyPurgeList(
  store: Store,
  list: PurgeList | null = null,
): Promise<{ articles: number }> {
  if (list !== null) await store.durably((tx) => takeOver(tx, list));
  const gone = await barredArticles(store.write);
  for (let start = 0; start < gone.length; start += BATCH) {
    const some = gone.slice(start, start + BATCH);
    await store.durably(async (tx) => {
      const captures = await tx
        .selectFrom('captures')
        .select('id')
        .where(
          'article_id',
          'in',
          some.map(({ article }) => article),
        )
        .execute();
      const pictures = some.map(({ article }) => ({ id: `${PICTURE}${article}` }));
      for (const { id } of [...captures, ...pictures])
        await tx
          .insertInto('takedown_captures')
          .values({ takedown_id: some[0]?.takedown ?? '', capture_id: id })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      const removed = await removeArticles(tx, new Set(some.map(({ article }) => article)), '');
      for (const key of removed.stories)
        for (const kind of ['trace', 'publish'])
          await tx
            .insertInto('jobs')
            .values({ kind, key, state: 'ready', run_at: 0, attempts: 0, again: 0, reason: null })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
    });
  }
  if (gone.length > 0) {
    await sweepFiles(store);
    await sweepSearch(store);
    await compact(store);
  }
  await sweepLog(store);
  await writePurgeList(store);
  return { articles: gone.length };
}

const BATCH = 50;

async function takeOver(tx: Connection, list: PurgeList): Promise<void> {
  if (list.keys !== null)
    await putStoreKeys(tx, { mark: Buffer.from(list.keys.mark, 'base64'), signing: list.keys.signing });
  for (const table of TABLES) {
    for (const row of list.tables[table] ?? []) {
      const values = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, unpacked(value)]));
      await tx
        .insertInto(table)
        // The rows are the table's own, as they were written out.
        .values(values as never)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    // What went on after the backup was made is how far it is.
    if (table !== 'takedowns') continue;
    for (const row of list.tables[table] ?? []) {
      const { id, ...values } = row as { id: string };
      await tx
        .updateTable('takedowns')
        .set(values as never)
        .where('id', '=', id)
        .execute();
    }
  }
}

async function barredArticles(db: Connection): Promise<{ article: string; takedown: string }[]> {
  const door = await takedownDoor(db);
  if (door === null) return [];
  const gone = new Map<string, string>();
  const captures = await db
    .selectFrom('captures')
    .select(['article_id', 'source', 'url', 'id'])
    .orderBy('sequence')
    .execute();
  for (const { article_id: article, source, url, id } of captures) {
    if (gone.has(article)) continue;
    const revision = await db
      .selectFrom('revisions')
      .select(['text', 'analysis'])
      .where('capture_id', '=', id)
      .executeTakeFirst();
    const barred =
      (await door.refuses({ source, url })) ??
      (revision === undefined ? null : await door.refusesText(revision.text, url, revision));
    if (barred !== null) gone.set(article, barred.takedown);
  }
  return [...gone].map(([article, takedown]) => ({ article, takedown }));
}

function packed(value: unknown): unknown {
  return value instanceof Uint8Array ? { b: Buffer.from(value).toString('base64') } : value;
}

function unpacked(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  return Buffer.from((value as { b: string }).b, 'base64');
}
