import type { Takedown, TakedownArticle } from '../../core/takedown.ts';
import { advance } from '../../rights/takedown/advance.ts';
import { alarmsDue, decidesItself } from '../../rights/takedown/takedown-clock.ts';
import type { Connection } from '../../store/tables.ts';
import { narrowOldBars } from '../../store/takedown/narrow-old-bars.ts';
import {
  addStep,
  changeTakedown,
  findTakedown,
  putFound,
  stepsOf,
  takedownsIn,
} from '../../store/takedown/takedowns.ts';
import { searchWords } from '../search-words.ts';
import type { Stage, StageContext } from '../stage.ts';
import { askAboutCopies } from '../takedown/ask-about-copies.ts';
import { TRACED_MILLISECONDS } from '../takedown/being-traced.ts';
import { findArticles, isBeingFound } from '../takedown/find-articles.ts';
import { expireUnproven, forgetOldRequesters } from '../takedown/make-room.ts';
import { beginSearch, saveSearched } from '../takedown/prove.ts';
import { purge } from '../takedown/purge.ts';
import { addToPurgeList, renewPurgeList } from '../takedown/purge-list.ts';
import { hasFilesLeft, sweepFiles, sweepLog } from '../takedown/sweep.ts';

/** Where nothing is under way it is looked this often, alarms less often. */
const LOOK_MILLISECONDS = 200;
const ALARM_MILLISECONDS = 30_000;
const BATCH = 100;
/** Those that wait for their requester are among them, and must not hide the others. */
const MOST_OPEN = 5_000;

export const takedownStage: Stage = {
  name: 'takedown',
  purpose: 'removes what its owner wants gone from every place, and searches all files to show that it is',
  run: workTakedowns,
};

async function workTakedowns(context: StageContext): Promise<number> {
  const { takedowns: work, underWay } = context;
  const done = await saveSearched(context);
  if (done === 0 && performance.now() < work.lookAt) return 0;
  work.lookAt = performance.now() + LOOK_MILLISECONDS;
  await raiseAlarms(context);
  if (work.readBefore === Number.POSITIVE_INFINITY) {
    await context.store.durably(narrowOldBars);
    work.readBefore = await lastCapture(context.store.write);
  }
  const granted = await grant(context);
  // What is being found out about storylines is of the articles as they were; a search keeps the log of the database from
  // being emptied.
  const isQuiet = underWay.storylines + context.finishedStorylines.length === 0 && !work.isSearching;
  const started = performance.now();
  const purged = isQuiet ? await purge(context) : 0;
  if (purged > 0) {
    work.readBefore = await lastCapture(context.store.write);
    const milliseconds = performance.now() - started;
    context.jobDone({ job: 'purge', key: null, outcome: 'done', items: purged, milliseconds });
  }
  // Of copies that came since and were recognised by their text.
  const swept = (await hasFilesLeft(context.store.write)) ? await sweepFiles(context.store) : 0;
  if (swept > 0) await sweepLog(context.store);
  return done + granted + purged + swept + (await beginSearch(context));
}

async function lastCapture(db: Connection): Promise<number> {
  const row = await db
    .selectFrom('captures')
    .select((eb) => eb.fn.max<number | null>('sequence').as('last'))
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** Decides what needs no person: pages and outlets whose domain is shown to be the requester's. */
async function grant({ store, clock, log }: StageContext): Promise<number> {
  let count = 0;
  // Only of these kinds: others wait for a person, however many, and must not hold these up.
  for (const takedown of await takedownsIn(store.write, ['verified'], BATCH, ['link', 'outlet'])) {
    if (!decidesItself(takedown) || (await isStillFound(store.write, takedown, clock.now()))) continue;
    const found = await findArticles(store.write, takedown, searchWords);
    const at = clock.now().toISOString();
    const decision = { verdict: 'granted', by: 'control', at, note: null } as const;
    const isGranted = await store.durably(async (tx) => {
      // It may have been withdrawn, or decided by a person, since.
      const state = advance((await findTakedown(tx, takedown.id))?.state ?? 'withdrawn', 'granted');
      if (state === null) return false;
      const asked = await askAboutCopies(tx, takedown, found, at);
      await putFound(
        tx,
        takedown.id,
        found.map((one) => (one.state === 'found' ? { ...one, state: 'spared' } : one)),
      );
      const step = { at, step: state, detail: leftAlone(found, asked) };
      await changeTakedown(tx, takedown.id, { state, decision }, step);
      return true;
    });
    if (!isGranted) continue;
    await addToPurgeList(store, takedown.id);
    log.info('takedown decided', { takedown: takedown.id, by: 'control', articles: found.length });
    count += 1;
  }
  return count;
}

/** Whether copies of it are still to be found: what is decided before is decided without them. */
async function isStillFound(db: Connection, takedown: Takedown, now: Date): Promise<boolean> {
  if (now.getTime() - Date.parse(takedown.proof?.shown?.at ?? '') > TRACED_MILLISECONDS) return false;
  return isBeingFound(db, takedown, searchWords);
}

/** What is not shown to be theirs, in words: what was named, and copies that an operator is asked about. */
function leftAlone(found: readonly TakedownArticle[], asked: number): string | null {
  const count = found.filter(({ state }) => state !== 'chosen').length - asked;
  const alone = `${count} ${count === 1 ? 'article was' : 'articles were'} left alone: control of the domain does not show that they are the requester’s. A request with a statement is decided by a person.`;
  const copies = `${asked} ${asked === 1 ? 'copy' : 'copies'} on pages of others that do not credit the domain wait for an operator to decide.`;
  return [...(count > 0 ? [alone] : []), ...(asked > 0 ? [copies] : [])].join(' ') || null;
}

async function raiseAlarms({ store, clock, log, takedowns: work }: StageContext): Promise<void> {
  if (performance.now() < work.alarmsAt) return;
  work.alarmsAt = performance.now() + ALARM_MILLISECONDS;
  const expired = await store.write.transaction().execute((tx) => expireUnproven(tx, clock.now()));
  if (expired > 0) await renewPurgeList(store);
  await store.write.transaction().execute((tx) => forgetOldRequesters(tx, clock.now()));
  const open = await takedownsIn(
    store.write,
    ['received', 'verified', 'decided', 'purged', 'failed'],
    MOST_OPEN,
  );
  const now = clock.now();
  for (const takedown of open) {
    if (alarmsDue(takedown, [], now).length === 0) continue;
    for (const alarm of alarmsDue(takedown, await stepsOf(store.write, takedown.id), now)) {
      await addStep(store.write, takedown.id, { at: now.toISOString(), step: alarm, detail: null });
      log.warn('a takedown waits', {
        takedown: takedown.id,
        alarm,
        state: takedown.state,
        due: takedown.dueAt,
      });
    }
  }
}
