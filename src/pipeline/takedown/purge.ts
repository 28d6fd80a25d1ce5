import type { Takedown, TakedownResult } from '../../core/takedown.ts';
import { pageKey, webUrl } from '../../core/url.ts';
import { advance } from '../../rights/takedown/advance.ts';
import { covers } from '../../rights/takedown/domain-control.ts';
import { nextTry } from '../../rights/takedown/takedown-clock.ts';
import { dropMigrationCopies } from '../../store/sqlite/copy-before-migration.ts';
import type { Connection } from '../../store/tables.ts';
import { forgetDangling } from '../../store/takedown/remove-articles.ts';
import { storeKeys } from '../../store/takedown/store-keys.ts';
import {
  articlesFound,
  changeTakedown,
  countChosen,
  failures,
  findTakedown,
  stepsOf,
  takedownsIn,
} from '../../store/takedown/takedowns.ts';
import { addTombstones, hostMark, pageMarks } from '../../store/takedown/tombstones.ts';
import { JOB, type StageContext } from '../stage.ts';
import { keepSources } from './keep-sources.ts';
import { writePurgeList } from './purge-list.ts';
import { removeTexts, type TextToRemove } from './remove-text.ts';
import { sweepFiles, sweepLog, sweepSearch } from './sweep.ts';

/** Requests that are purged together: what is swept after them is swept once. */
const BATCH = 100;
/** Articles that one transaction removes; of very many more, as each looks through all evidence once. */
const ARTICLES = 200;
const MANY = 2_000;
const ARTICLES_OF_MANY = 1_000;

/** What a purge of these began with. */
export const NOTHING_REMOVED: TakedownResult = {
  ...{ articles: 0, captures: 0, sentences: 0, elsewhere: 0, files: 0, bytes: 0, left: 0 },
  ...{ toDo: [], purgedAt: '', checkedAt: null },
};

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

/** So long stories are waited for that are being traced: from then on what is known of them is known. */
const TRACED_MILLISECONDS = 600_000;

/** Whether it is not known at the moment what derives from the articles that go. */
async function isBeingTraced(db: Connection, { id, decision }: Takedown, now: Date): Promise<boolean> {
  if (now.getTime() - Date.parse(decision?.at ?? '') > TRACED_MILLISECONDS) return false;
  const row = await db
    .selectFrom('takedown_articles')
    .innerJoin('story_articles', 'story_articles.article_id', 'takedown_articles.article_id')
    .innerJoin('jobs', 'jobs.key', 'story_articles.story_id')
    .select('jobs.key')
    .where('takedown_id', '=', id)
    .where('takedown_articles.state', '=', 'chosen')
    .where('jobs.kind', '=', JOB.trace)
    .where('jobs.state', '<>', 'quarantined')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
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

async function removeRows(context: StageContext, takedowns: readonly Takedown[]): Promise<void> {
  const { store, clock } = context;
  let total = 0;
  for (const takedown of takedowns) {
    // Once: afterwards it is not known any more what was spared.
    const isBarred = (await stepsOf(store.write, takedown.id)).some(({ step }) => step === 'rows-removed');
    if (!isBarred) await store.durably((tx) => barPlaces(tx, takedown));
    total += await countChosen(store.write, takedown.id);
  }
  for (;;) {
    const texts = await nextTexts(store.write, takedowns, total > MANY ? ARTICLES_OF_MANY : ARTICLES);
    if (texts.length === 0) break;
    await store.durably((tx) => removeChosen(context, tx, texts));
    // Their words are to be gone from memory too.
    for (const { chosen } of texts) for (const { article } of chosen) context.stories.forget(article);
    await new Promise(setImmediate);
  }
  for (const { id } of takedowns)
    await store.durably((tx) => emptyRequest(tx, id, clock.now().toISOString()));
}

/** What goes in the next transaction. */
async function nextTexts(
  db: Connection,
  takedowns: readonly Takedown[],
  limit: number,
): Promise<TextToRemove[]> {
  const texts: TextToRemove[] = [];
  let room = limit;
  for (const takedown of takedowns) {
    if (room === 0) break;
    const chosen = await articlesFound(db, takedown.id, { state: 'chosen', limit: room });
    if (chosen.length > 0) texts.push({ takedown, chosen });
    room -= chosen.length;
  }
  return texts;
}

async function removeChosen(
  { queue, stories }: StageContext,
  tx: Connection,
  texts: readonly TextToRemove[],
): Promise<void> {
  const keys = await storeKeys(tx);
  const done = await removeTexts(tx, texts, { keys, version: stories.version });
  for (const [at, { takedown, chosen }] of texts.entries()) {
    const { captures = 0, sentences = 0, short = 0 } = done.removed[at] ?? {};
    const before = (await findTakedown(tx, takedown.id))?.result ?? NOTHING_REMOVED;
    const result = {
      ...before,
      articles: before.articles + chosen.length,
      captures: before.captures + captures,
      sentences: before.sentences + sentences,
      short: (before.short ?? 0) + short,
    };
    await changeTakedown(tx, takedown.id, { result });
  }
  await queue.enqueue(tx, [
    ...done.stories.flatMap((key) => [
      { kind: JOB.trace, key },
      { kind: JOB.publish, key },
    ]),
    { kind: JOB.storylines, key: 'all' },
  ]);
}

/** Closes the doors before anything goes: also to pages that were never taken in. */
async function barPlaces(tx: Connection, takedown: Takedown): Promise<void> {
  const { mark } = await storeKeys(tx);
  const { kind, request, proof } = takedown;
  const shown = proof?.shown ?? null;
  const host = shown?.host ?? request.domain;
  const below = shown === null || shown.method === 'dns' || shown.method === 'mail';
  const spared = await sparedPages(tx, takedown.id);
  await addTombstones(tx, takedown.id, {
    pages:
      kind === 'link'
        ? pageMarks(
            mark,
            request.links.filter((link) => mayBar(takedown, link) && !spared.has(pageKey(link) ?? '')),
          )
        : [],
    hosts: kind === 'outlet' && host !== null ? [hostMark(mark, host, { below })] : [],
    texts: [],
  });
}

/** Pages of articles that stay: a later version of one must not be kept out, nor the article let go of by a restore. */
async function sparedPages(tx: Connection, id: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('takedown_articles')
    .innerJoin('captures', 'captures.article_id', 'takedown_articles.article_id')
    .innerJoin('articles', 'articles.id', 'takedown_articles.article_id')
    .select(['captures.url', 'articles.page_key'])
    .where('takedown_id', '=', id)
    .where('takedown_articles.state', '=', 'spared')
    .execute();
  return new Set(rows.flatMap(({ url, page_key }) => [pageKey(url ?? '') ?? [], page_key ?? []].flat()));
}

/** Control of one domain bars nothing of another; a person may decide so. */
function mayBar({ decision, proof }: Takedown, link: string): boolean {
  if (decision?.by !== 'control') return true;
  const host = webUrl(link)?.hostname;
  return proof?.shown != null && host !== undefined && covers(proof.shown, host);
}

/** What a request quotes is part of what goes. */
async function emptyRequest(tx: Connection, id: string, at: string): Promise<void> {
  const takedown = await findTakedown(tx, id);
  if (takedown === null) return;
  const { request, result } = takedown;
  const links = request.keep.link ? request.links : [];
  await tx.deleteFrom('takedown_articles').where('takedown_id', '=', id).execute();
  await changeTakedown(
    tx,
    id,
    {
      request: { ...request, links, passage: null, person: null, statement: null },
      result: { ...(result ?? NOTHING_REMOVED), purgedAt: at },
    },
    { at, step: 'rows-removed', detail: null },
  );
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
