import type { Takedown } from '../../core/takedown.ts';
import { advance } from '../../rights/takedown/advance.ts';
import { nextTry } from '../../rights/takedown/takedown-clock.ts';
import { dropMigrationCopies } from '../../store/sqlite/copy-before-migration.ts';
import type { Connection } from '../../store/tables.ts';
import { forgetDangling } from '../../store/takedown/remove-articles.ts';
import {
  changeTakedown,
  failures,
  findTakedown,
  stepsOf,
  takedownsIn,
} from '../../store/takedown/takedowns.ts';
import { JOB, type StageContext } from '../stage.ts';
import { areBeingTraced, TRACED_MILLISECONDS } from './being-traced.ts';
import { keepSources } from './keep-sources.ts';
import { NOTHING_REMOVED } from './nothing-removed.ts';
import { writePurgeList } from './purge-list.ts';
import { removeRows } from './remove-rows.ts';
import { sweepFiles, sweepLog, sweepSearch } from './sweep.ts';

/** Requests that are purged together: what is swept after them is swept once. */
const BATCH = 100;

/**
 * Purges what was decided: rows in transactions, then files, the words of the search index, the memory of the story index and
 * the log of the database. Killed at any moment it goes on where it was; done twice it changes nothing.
 *
 * @returns how many requests were worked on.
 */
export async function purge(context: StageContext): Promise<number> {
  const due = await dueTakedowns(context);
  if (due.length === 0) return 0;
  await keepSources(context, due);
  if (due.some(({ state }) => state === 'failed')) await forgetRest(context);
  const started = performance.now();
  const purged = await removeRowsOf(context, due);
  context.addTimes({ 'takedown rows': performance.now() - started });
  await orFailed(context, purged, async () => {
    const hasRemoved = await haveRemoved(context.store.write, purged);
    await sweepFiles(context.store);
    if (hasRemoved) dropMigrationCopies(context.store.folder);
    await sweepSearch(context.store);
    if (!(await sweepLog(context.store)))
      throw new Error('the log of the database is being read; it is emptied when that ends');
    // A restore from now on obeys it; and what it said of articles that went is gone.
    await writePurgeList(context.store);
    for (const { id } of purged) await markPurged(context, id);
  });
  return due.length;
}

/** Something of what went was found again: what was found with articles that are no more goes, and is found anew. */
async function forgetRest({ store, queue }: StageContext): Promise<void> {
  await store.durably(async (tx) => {
    const stories = await forgetDangling(tx);
    await queue.enqueue(
      tx,
      stories.flatMap((key) => [
        { kind: JOB.trace, key },
        { kind: JOB.publish, key },
      ]),
    );
  });
}

/** Whether rows went since the last purge that came to its end, now or at an earlier try that was cut short. */
async function haveRemoved(db: Connection, takedowns: readonly Takedown[]): Promise<boolean> {
  for (const { id } of takedowns) {
    const articles = (await findTakedown(db, id))?.result?.articles ?? 0;
    if (articles > 0 && !(await stepsOf(db, id)).some(({ step }) => step === 'purged')) return true;
  }
  return false;
}

async function dueTakedowns({ store, clock }: StageContext): Promise<Takedown[]> {
  const decided = await takedownsIn(store.write, ['decided'], BATCH);
  const due: Takedown[] = [];
  for (const takedown of [...decided, ...(await failedAndDue(store.write, clock.now()))])
    if (!(await isBeingTraced(store.write, takedown, clock.now()))) due.push(takedown);
  return due;
}

/** Of all that failed those whose time has come, the longest waiting first: however many fail again and again, none is held up. */
async function failedAndDue(db: Connection, now: Date): Promise<Takedown[]> {
  const due = (await failures(db))
    .map(({ id, count, last }) => ({ id, at: nextTry(count, last).getTime() }))
    .filter(({ at }) => at <= now.getTime())
    .sort((a, b) => a.at - b.at);
  const takedowns: Takedown[] = [];
  for (const { id } of due.slice(0, BATCH)) {
    const takedown = await findTakedown(db, id);
    if (takedown !== null) takedowns.push(takedown);
  }
  return takedowns;
}

/** Whether it is not known at the moment what derives from the articles that go. */
async function isBeingTraced(db: Connection, { id, decision }: Takedown, now: Date): Promise<boolean> {
  if (now.getTime() - Date.parse(decision?.at ?? '') > TRACED_MILLISECONDS) return false;
  const chosen = db
    .selectFrom('takedown_articles')
    .select('article_id')
    .where('takedown_id', '=', id)
    .where('state', '=', 'chosen');
  return areBeingTraced(db, chosen);
}

/** All together; where that fails each by itself, so that none is held up by another. @returns those whose rows are gone. */
async function removeRowsOf(context: StageContext, due: readonly Takedown[]): Promise<readonly Takedown[]> {
  if (due.length > 1) {
    try {
      await removeRows(context, due);
      return due;
    } catch (error) {
      context.log.error('rows of several takedowns did not go together', { error });
    }
  }
  const purged: Takedown[] = [];
  for (const takedown of due)
    if ((await orFailed(context, [takedown], () => removeRows(context, [takedown]))) !== null)
      purged.push(takedown);
  return purged;
}

async function markPurged({ store, clock, log }: StageContext, id: string): Promise<void> {
  const takedown = await findTakedown(store.write, id);
  const state = takedown === null ? null : advance(takedown.state, 'purged');
  if (takedown === null || state === null) return;
  const at = clock.now().toISOString();
  const result = { ...(takedown.result ?? NOTHING_REMOVED), purgedAt: at, toDo: [], left: 0 };
  await store.durably((tx) => changeTakedown(tx, id, { state, result }, { at, step: state, detail: null }));
  log.info('takedown purged', { takedown: id, articles: result.articles, captures: result.captures });
}

/** Where something cannot be done now, it is said what is left to do, and tried again; null then. */
async function orFailed<Result>(
  { store, clock, log }: StageContext,
  takedowns: readonly Takedown[],
  run: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = clock.now().toISOString();
    for (const { id } of takedowns) {
      const now = await findTakedown(store.write, id);
      const state = now === null ? null : advance(now.state, 'purge-failed');
      if (now === null || state === null) continue;
      const toDo = [`The purge did not finish and is tried again by itself: ${message}.`];
      const result = { ...(now.result ?? NOTHING_REMOVED), toDo };
      await store.durably((tx) =>
        changeTakedown(tx, id, { state, result }, { at, step: state, detail: message }),
      );
      log.error('takedown not finished', { takedown: id, error });
    }
    return null;
  }
}
