import type { Takedown, TakedownRecord, TakedownResult } from '../../core/takedown.ts';
import { advance } from '../../rights/takedown/advance.ts';
import { recordHash, signRecord } from '../../rights/takedown/signed-record.ts';
import type { Connection } from '../../store/tables.ts';
import { storeKeys } from '../../store/takedown/store-keys.ts';
import { logEnd, logRecord } from '../../store/takedown/takedown-log.ts';
import { changeTakedown, takedownsIn } from '../../store/takedown/takedowns.ts';
import type { StageContext } from '../stage.ts';
import { NOTHING_REMOVED } from './nothing-removed.ts';
import { writePurgeList } from './purge-list.ts';
import { searchFilesAside } from './search-files-aside.ts';
import type { TakedownSearchResult } from './search-takedowns.ts';
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
  void searchFilesAside({ folder: store.folder, key, takedowns: ids })
    .then((result) => work.searched.push({ takedowns: ids, result }))
    .catch((error) => work.searched.push({ takedowns: ids, result: error as Error }))
    .finally(() => {
      work.isSearching = false;
      context.wake();
    });
  return 1;
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
  const found = Object.values(result.takedowns);
  log.info('files searched for what was taken down', {
    takedowns: takedowns.length,
    files: result.files,
    bytes: result.bytes,
    passes: result.passes,
    ms: result.milliseconds,
    left: found.reduce((sum, { left }) => sum + left, 0),
  });
  // Between its rows the database may still hold what stood there: written anew it does not. Where a request quotes it, what is
  // found after that is the request's.
  const isInDatabase = found.some(
    ({ places, quotedBy }) => quotedBy.length > 0 || places.some((place) => DATABASE.test(place)),
  );
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
  searched: TakedownSearchResult,
): Promise<void> {
  const found = searched.takedowns[takedown.id];
  if (found === undefined) return;
  const at = clock.now().toISOString();
  const { sentences, pieces, elsewhere, left, places, quotedBy } = found;
  const { files, bytes, unpacked } = searched;
  const result: TakedownResult = {
    ...(takedown.result ?? NOTHING_REMOVED),
    ...{ sentences, pieces, elsewhere, files, bytes, unpacked, left },
    toDo: [
      ...places.map(whatToDo),
      // Nothing of what was purged: it goes when that request is decided.
      ...quotedBy.map((id) => `An open request quotes it: decide it first (${id}).`),
    ],
    checkedAt: at,
  };
  const state = advance(takedown.state, left === 0 ? 'nothing-left' : 'something-left');
  if (state === null) return;
  const detail = left === 0 ? null : result.toDo.join(' ');
  await letGoOfStray(tx, takedown.id, places);
  await changeTakedown(tx, takedown.id, { state, result }, { at, step: state, detail });
  // What was searched for is needed no more.
  if (state === 'checked')
    await tx.deleteFrom('takedown_windows').where('takedown_id', '=', takedown.id).execute();
  if (state === 'checked') await publish(tx, takedown, result, at);
  else log.error('something of a takedown is still there', { takedown: takedown.id, places: result.toDo });
}

/** Files of captures that no row names are swept like those of the takedown's own. */
async function letGoOfStray(tx: Connection, takedown: string, places: readonly string[]): Promise<void> {
  const strays = new Set(places.flatMap((place) => STRAY.exec(place)?.[1] ?? []));
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

async function publish(
  tx: Connection,
  takedown: Takedown,
  result: TakedownResult,
  at: string,
): Promise<void> {
  const { next, last } = await logEnd(tx);
  const { articles, sentences, short = 0, pieces = 0, elsewhere, files, bytes, unpacked = 0, left } = result;
  const shown = takedown.proof?.shown ?? null;
  const record: TakedownRecord = {
    version: 2,
    number: next,
    takedown: takedown.id,
    kind: takedown.kind,
    domain: shown?.host ?? null,
    proof: shown?.method ?? 'statement',
    receivedAt: takedown.receivedAt,
    decidedAt: takedown.decision?.at ?? at,
    purgedAt: result.purgedAt,
    checkedAt: at,
    result: { articles, sentences, short, pieces, elsewhere, files, bytes, unpacked, left },
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
