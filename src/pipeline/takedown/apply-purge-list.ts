import type { Store } from '../../store/store.ts';
import type { Connection } from '../../store/tables.ts';
import { narrowOldBars } from '../../store/takedown/narrow-old-bars.ts';
import { removeArticles } from '../../store/takedown/remove-articles.ts';
import { findStoreKeys, putStoreKeys } from '../../store/takedown/store-keys.ts';
import { findTakedown } from '../../store/takedown/takedowns.ts';
import { findRemoved } from '../../store/takedown/tombstones.ts';
import { type PurgeLine, type PurgeRow, unpackedRow } from './purge-lines.ts';
import { type PurgeList, writePurgeList } from './purge-list.ts';
import { removeTexts } from './remove-text.ts';
import { compact, PICTURE, sweepFiles, sweepLog, sweepSearch } from './sweep.ts';
import { takedownDoor } from './takedown-door.ts';

const BATCH = 50;
const LINES = 500;

/**
 * Removes from a store that was restored what was purged since it was backed up, before anybody reads it: those articles that
 * were removed, and what its page, its host or, in lists of before, its text keeps out. With a list its rows are taken over first,
 * and its keys, so that they mean the same here. Done twice it changes nothing.
 *
 * @returns how many articles were removed.
 */
export async function applyPurgeList(
  store: Store,
  list: PurgeList | null = null,
): Promise<{ articles: number }> {
  if (list !== null) await takeOver(store, list);
  await store.durably(narrowOldBars);
  const gone = await barredArticles(store.write);
  for (let start = 0; start < gone.length; start += BATCH)
    await store.durably((tx) => removeSome(tx, gone.slice(start, start + BATCH)));
  if (gone.length > 0) {
    await sweepFiles(store);
    await sweepSearch(store);
    await compact(store);
  }
  await sweepLog(store);
  await writePurgeList(store);
  return { articles: gone.length };
}

interface GoneArticle {
  readonly article: string;
  readonly takedown: string;
}

async function removeSome(tx: Connection, some: readonly GoneArticle[]): Promise<void> {
  const stories: string[] = [];
  const rest: GoneArticle[] = [];
  const keys = await findStoreKeys(tx);
  for (const one of some) {
    const takedown = await findTakedown(tx, one.takedown);
    // What was not searched for yet is still to be.
    if (takedown === null || keys === null || takedown.state === 'checked') rest.push(one);
    else {
      const chosen = { article: one.article, relation: 'named', state: 'chosen', detail: null } as const;
      stories.push(
        ...(await removeTexts(tx, [{ takedown, chosen: [chosen] }], { keys, version: '' })).stories,
      );
    }
  }
  if (rest.length > 0) {
    await listFiles(tx, rest);
    const ids = new Set(rest.map(({ article }) => article));
    stories.push(...(await removeArticles(tx, ids, '')).stories);
  }
  for (const key of new Set(stories))
    for (const kind of ['trace', 'publish'])
      await tx
        .insertInto('jobs')
        .values({ kind, key, state: 'ready', run_at: 0, attempts: 0, again: 0, reason: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
}

/** Writes down the files of some articles, which go with their rows. */
async function listFiles(tx: Connection, some: readonly GoneArticle[]): Promise<void> {
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
}

async function takeOver(store: Store, list: PurgeList): Promise<void> {
  let lines: PurgeLine[] = [];
  const put = () =>
    store.durably(async (tx) => {
      for (const line of lines) await takeOverLine(tx, line);
    });
  for await (const line of list.lines()) {
    lines.push(line);
    if (lines.length < LINES) continue;
    await put();
    lines = [];
  }
  await put();
}

async function takeOverLine(tx: Connection, line: PurgeLine): Promise<void> {
  if ('version' in line) {
    if (line.keys !== null)
      await putStoreKeys(tx, { mark: Buffer.from(line.keys.mark, 'base64'), signing: line.keys.signing });
    return;
  }
  if (line.table === 'takedowns') await goOn(tx, line.row);
  const row = unpackedRow(line.row);
  const rows = 'marks' in line ? marksOf(line.marks).map((mark) => ({ ...row, mark })) : [row];
  for (let start = 0; start < rows.length; start += ROWS)
    await tx
      .insertInto(line.table)
      // The rows are the table's own, as they were written out.
      .values(rows.slice(start, start + ROWS) as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

const ROWS = 64;
const MARK = 16;

function marksOf(base64: string): Buffer[] {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: bytes.length / MARK }, (_, at) => bytes.subarray(MARK * at, MARK * (at + 1)));
}

/** What went on after the backup was made is how far a request is; what an open one says is in the backup alone. */
async function goOn(tx: Connection, { id, request, ...rest }: PurgeRow): Promise<void> {
  const isOpen = rest['state'] === 'received' || rest['state'] === 'verified';
  const values = isOpen ? rest : { request, ...rest };
  await tx
    .updateTable('takedowns')
    .set(values as never)
    .where('id', '=', String(id))
    .execute();
}

/** Articles looked at in one go. */
const PAGE = 1_000;

async function barredArticles(db: Connection): Promise<GoneArticle[]> {
  const keys = await findStoreKeys(db);
  if (keys === null) return [];
  const door = await takedownDoor(db);
  const gone = new Map<string, string>();
  for (let after = -1; ; ) {
    const captures = await db
      .selectFrom('captures')
      .select(['sequence', 'article_id', 'source', 'url', 'id'])
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(PAGE)
      .execute();
    for (const { article_id: article, source, url, id } of captures) {
      if (gone.has(article)) continue;
      const takedown =
        (await findRemoved(db, keys.mark, article)) ??
        (await door?.refuses({ source, url }))?.takedown ??
        (door === null ? null : await barredByText(db, door, { id, url }));
      if (takedown !== null) gone.set(article, takedown);
    }
    const last = captures.at(-1);
    if (last === undefined) break;
    after = last.sequence;
  }
  return [...gone].map(([article, takedown]) => ({ article, takedown }));
}

/**
 * By its text only for a takedown that did not keep which articles it removed: what had the same text when that was decided,
 * and was let stay, stays.
 */
async function barredByText(
  db: Connection,
  door: NonNullable<Awaited<ReturnType<typeof takedownDoor>>>,
  { id, url }: { readonly id: string; readonly url: string | null },
): Promise<string | null> {
  const revision = await db
    .selectFrom('revisions')
    .select(['text', 'analysis'])
    .where('capture_id', '=', id)
    .executeTakeFirst();
  if (revision === undefined) return null;
  const barred = await door.refusesText(revision.text, url, revision);
  if (barred === null) return null;
  const known = await db
    .selectFrom('takedown_removed')
    .select('takedown_id')
    .where('takedown_id', '=', barred.takedown)
    .limit(1)
    .executeTakeFirst();
  return known === undefined ? barred.takedown : null;
}
