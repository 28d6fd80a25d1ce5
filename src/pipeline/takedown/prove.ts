import type { Takedown, TakedownRecord, TakedownResult } from '../../core/takedown.ts';
import { advance } from '../../rights/takedown/advance.ts';
import { PARTS } from '../../rights/takedown/byte-windows.ts';
import { recordHash, signRecord } from '../../rights/takedown/signed-record.ts';
import type { Connection } from '../../store/tables.ts';
import { storeKeys } from '../../store/takedown/store-keys.ts';
import { logEnd, logRecord } from '../../store/takedown/takedown-log.ts';
import { changeTakedown, takedownsIn } from '../../store/takedown/takedowns.ts';
import type { StageContext } from '../stage.ts';
import { NOTHING_REMOVED } from './purge.ts';
import { writePurgeList } from './purge-list.ts';
import type { FileSearchResult } from './search-files.ts';
import { searchFilesAside } from './search-files-aside.ts';
import { compact } from './sweep.ts';

/** Requests whose sentences are searched for in one pass over the files. */
const BATCH = 500;
const STRAY = /^captures.*[/\\]([a-z]+_[0-9a-z]+)\.warc\.gz$/;
const DATABASE = /^headwater\.db(-wal|-shm)?$/;

/** Begins to search the files for what was purged, unless a search is under way. */
export async function beginSearch(context: StageContext): Promise<number> {
  const { store, takedowns: work } = context;
  if (work.isSearching) return 0;
  const purged = await takedownsIn(store.write, ['purged'], BATCH);
  if (purged.length === 0) return 0;
  work.isSearching = true;
  const ids = purged.map(({ id }) => id);
  const { mark: key } = await store.write.transaction().execute(storeKeys);
  const rows = await store.write
    .selectFrom('takedown_windows')
    .select(['takedown_id', 'hash', 'mark', 'sentence'])
    .where('takedown_id', 'in', ids)
    .execute();
  const marks = new Uint8Array(16 * rows.length);
  for (const [at, { mark }] of rows.entries()) marks.set(mark, 16 * at);
  const hashes = Uint32Array.from(rows, ({ hash }) => hash);
  void searchFilesAside({ folder: store.folder, key, hashes, marks, parts: partsOf(rows) })
    .then((result) => work.searched.push({ takedowns: ids, result }))
    .catch((error) => work.searched.push({ takedowns: ids, result: error as Error }))
    .finally(() => {
      work.isSearching = false;
      context.wake();
    });
  return 1;
}

/** Parts of sentences are numbered by each takedown: here sentences of different ones have numbers of their own. */
function partsOf(rows: readonly { readonly takedown_id: string; readonly sentence: number }[]): Uint32Array {
  const first = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const { takedown_id: id, sentence } of rows) ends.set(id, Math.max(ends.get(id) ?? 0, sentence));
  let next = 0;
  for (const [id, end] of ends) {
    first.set(id, next);
    next += (Math.floor(end / PARTS) + 1) * PARTS;
  }
  return Uint32Array.from(rows, ({ takedown_id: id, sentence }) => (first.get(id) ?? 0) + sentence);
}

/** Writes down what a search gave: the record in the public log, or what is left to do. */
export async function saveSearched(context: StageContext): Promise<number> {
  const { store, takedowns: work, log } = context;
  const [finished] = work.searched;
  if (finished === undefined) return 0;
  const { takedowns, result } = finished;
  if (result instanceof Error) {
    log.error('searching the files failed', { error: result });
    await fail(context, takedowns, [`The files could not be searched: ${result.message}.`]);
    work.searched.shift();
    return 1;
  }
  log.info('files searched for what was taken down', {
    takedowns: takedowns.length,
    files: result.files,
    bytes: result.bytes,
    ms: result.milliseconds,
    left: result.left.length,
  });
  // Between its rows the database may still hold what stood there: written anew it does not. Where a request quotes it, what is
  // found after that is the request's.
  const isInDatabase = result.quoted.length > 0 || result.left.some(({ place }) => DATABASE.test(place));
  if (!work.isCompacted && isInDatabase) {
    work.isCompacted = true;
    try {
      await compact(store);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      await fail(context, takedowns, [`The database could not be written anew: ${message}.`]);
    }
    work.searched.shift();
    return 1;
  }
  work.isCompacted = false;
  await store.durably(async (tx) => {
    for (const takedown of await takedownsIn(tx, ['purged'], BATCH))
      if (takedowns.includes(takedown.id)) await conclude(context, tx, takedown, result);
  });
  // Only now: where the disk is full it is done again.
  work.searched.shift();
  await writePurgeList(store);
  return 1;
}

async function conclude(
  { clock, log }: StageContext,
  tx: Connection,
  takedown: Takedown,
  searched: FileSearchResult,
): Promise<void> {
  const at = clock.now().toISOString();
  const sentences = await sentencesOf(tx, takedown.id);
  const left = searched.left.filter(({ mark }) => sentences.has(mark));
  const leftSentences = new Set(left.map(({ mark }) => sentences.get(mark)));
  // Nothing of what was purged: it goes when that request is decided.
  const quoting = new Set(
    searched.quoted.flatMap(({ mark, takedown: id }) => (sentences.has(mark) ? [id] : [])),
  );
  const elsewhere = new Set(searched.elsewhere.flatMap((mark) => sentences.get(mark) ?? []));
  const result: TakedownResult = {
    ...(takedown.result ?? NOTHING_REMOVED),
    elsewhere: elsewhere.size,
    files: searched.files,
    bytes: searched.bytes,
    left: leftSentences.size,
    toDo: [
      ...[...new Set(left.map(({ place }) => place))].map(whatToDo),
      ...[...quoting].map((id) => `An open request quotes it: decide it first (${id}).`),
    ],
    checkedAt: at,
  };
  const state = advance(takedown.state, left.length === 0 ? 'nothing-left' : 'something-left');
  if (state === null) return;
  const detail = left.length === 0 ? null : result.toDo.join(' ');
  await letGoOfStray(tx, takedown.id, left);
  await changeTakedown(tx, takedown.id, { state, result }, { at, step: state, detail });
  // What was searched for is needed no more.
  if (state === 'checked')
    await tx.deleteFrom('takedown_windows').where('takedown_id', '=', takedown.id).execute();
  if (state === 'checked') await publish(tx, takedown, result, at);
  else log.error('something of a takedown is still there', { takedown: takedown.id, places: result.toDo });
}

/** Files of captures that no row names are swept like those of the takedown's own. */
async function letGoOfStray(tx: Connection, takedown: string, left: FileSearchResult['left']): Promise<void> {
  const strays = new Set(left.flatMap(({ place }) => STRAY.exec(place)?.[1] ?? []));
  for (const capture of strays)
    await tx
      .insertInto('takedown_captures')
      .values({ takedown_id: takedown, capture_id: capture })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

function whatToDo(place: string): string {
  if (place.startsWith('captures'))
    return `The capture ${place} belongs to no article and holds some of it: it is removed at the next try.`;
  if (DATABASE.test(place) || !place.includes('.'))
    return `The database (${place}) still holds some of it: it is purged again by itself.`;
  const folder = /^(?:replaced|damaged|restoring)[^/\\]*/.exec(place)?.[0];
  if (folder !== undefined)
    return `The folder ${folder}, which was put aside when the store was mended or restored, holds some of it: delete it.`;
  return `The file ${place} in the data folder holds some of it and was not made by Headwater for its own use: remove it.`;
}

async function sentencesOf(tx: Connection, id: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('takedown_windows')
    .select(['mark', 'sentence'])
    .where('takedown_id', '=', id)
    .execute();
  return new Map(
    rows.map(({ mark, sentence }) => [Buffer.from(mark).toString('hex'), Math.floor(sentence / PARTS)]),
  );
}

async function publish(
  tx: Connection,
  takedown: Takedown,
  result: TakedownResult,
  at: string,
): Promise<void> {
  const { next, last } = await logEnd(tx);
  const { articles, sentences, elsewhere, files, bytes, left } = result;
  const shown = takedown.proof?.shown ?? null;
  const record: TakedownRecord = {
    version: 1,
    number: next,
    takedown: takedown.id,
    kind: takedown.kind,
    domain: shown?.host ?? null,
    proof: shown?.method ?? 'statement',
    receivedAt: takedown.receivedAt,
    decidedAt: takedown.decision?.at ?? at,
    purgedAt: result.purgedAt,
    checkedAt: at,
    result: { articles, sentences, elsewhere, files, bytes, left },
    before: last === null ? null : recordHash(last),
  };
  const { signing } = await storeKeys(tx);
  await logRecord(tx, { number: next, takedown: takedown.id, at, ...signRecord(record, signing) });
}

async function fail(
  { store, clock }: StageContext,
  ids: readonly string[],
  toDo: readonly string[],
): Promise<void> {
  const at = clock.now().toISOString();
  await store.durably(async (tx) => {
    for (const takedown of await takedownsIn(tx, ['purged'], BATCH)) {
      const state = ids.includes(takedown.id) ? advance(takedown.state, 'purge-failed') : null;
      if (state === null) continue;
      const result = { ...(takedown.result ?? NOTHING_REMOVED), toDo };
      await changeTakedown(tx, takedown.id, { state, result }, { at, step: state, detail: toDo.join(' ') });
    }
  });
}
