import type { OutcomeName } from '../../core/outcome.ts';
import type { Job } from '../../queue/queue.ts';
import { findArticleRow, saveRevision } from '../../store/articles.ts';
import { capturesBySequence, knownCaptures } from '../../store/captures/captures.ts';
import { recordOutcome } from '../../store/outcomes.ts';
import type { CaptureRow, Connection } from '../../store/tables.ts';
import { withMeaning } from '../meaning.ts';
import { READ_AGAIN_JOB } from '../revisit/read-again.ts';
import { type FinishedPage, JOB, type Stage, type StageContext } from '../stage.ts';
import { type TakedownDoor, takedownDoor } from '../takedown/takedown-door.ts';
import { type PageResult, type PageTask, spent } from '../tasks.ts';
import { TaskError } from '../worker-pool.ts';

/** Pages with the workers, for each of them: enough that none waits while results are written. */
const AHEAD = 6;

export const readStage: Stage = {
  name: 'read',
  purpose:
    'bytes to article, and what the article says by itself: names, quotes, figures, citations; in workers',
  async run(context) {
    return (await saveFinished(context)) + (await sendToWorkers(context));
  },
};

async function sendToWorkers(context: StageContext): Promise<number> {
  const { store, queue, pool, underWay } = context;
  const room = pool.size * AHEAD - underWay.pages;
  // Claims cost a commit each: in groups, not one by one.
  if (room < pool.size * (AHEAD / 2)) return 0;
  const jobs = await queue.claim(store.write, JOB.read, room);
  if (jobs.length === 0) return 0;
  const captures = await capturesBySequence(
    store.write,
    jobs.map((job) => Number(job.key)),
  );
  for (const job of jobs) {
    const capture = captures.get(Number(job.key));
    if (capture === undefined) await queue.finish(store.write, job);
    else void send(context, job, capture);
  }
  return jobs.length;
}

/** The task of reading a capture. */
export function pageTask({ store }: Pick<StageContext, 'store'>, capture: CaptureRow): PageTask {
  return {
    type: 'page',
    captureId: capture.id,
    articleId: capture.article_id,
    path: store.archive.path(capture.id),
    source: capture.source,
    url: capture.url,
    contentType: capture.content_type,
    firstSeen: capture.first_seen,
  };
}

async function send(context: StageContext, job: Job, capture: CaptureRow): Promise<void> {
  context.underWay.pages += 1;
  const read = await context.pool.run<PageResult>(pageTask(context, capture)).catch(asTaskError);
  const { meaning } = context;
  const result = meaning === null || read instanceof TaskError ? read : await withMeaning(read, meaning);
  context.underWay.pages -= 1;
  context.finishedPages.push({ job, capture, result });
  context.wake();
}

export function asTaskError(error: unknown): TaskError {
  return error instanceof TaskError ? error : new TaskError('failed', String(error));
}

async function saveFinished(context: StageContext): Promise<number> {
  const pages = context.finishedPages.splice(0);
  if (pages.length === 0) return 0;
  const started = performance.now();
  await context.store.write.transaction().execute(async (tx) => {
    const door = await takedownDoor(tx);
    for (const page of pages) await savePage(context, tx, page, door);
  });
  context.addTimes({ 'write articles': performance.now() - started });
  for (const { capture, result, job } of pages) {
    const times = result instanceof TaskError ? {} : result.times;
    context.addTimes(times);
    const { outcome, message: reason } = outcomeOf(result);
    const { id: key, source, url, size: bytes } = capture;
    const { attempts } = job;
    context.jobDone({
      ...{ job: JOB.read, key, outcome, attempts },
      source,
      url,
      bytes,
      reason,
      ...spent(times),
    });
  }
  return pages.length;
}

async function savePage(
  context: StageContext,
  tx: Connection,
  page: FinishedPage,
  door: TakedownDoor | null,
): Promise<void> {
  const { capture, result, job } = page;
  if (door !== null && (await isRemoved(context, tx, page, door))) {
    await context.queue.finish(tx, job);
    return;
  }
  if (!(result instanceof TaskError) && result.outcome === 'article') await saveRevision(tx, result.revision);
  await recordOutcome(tx, {
    item: capture.id,
    capture_id: capture.id,
    source: capture.source,
    url: capture.url,
    at: capture.first_seen,
    ...outcomeOf(result),
  });
  await context.queue.finish(tx, job);
  const until = result instanceof TaskError || result.outcome === 'article' ? null : result.until;
  if (until !== null) await readLater(context, tx, job.key, until);
}

/** Whether the page was taken down while it was read, or has a text that was taken down elsewhere: then it goes. */
async function isRemoved(
  { clock }: StageContext,
  tx: Connection,
  { capture, result }: FinishedPage,
  door: TakedownDoor,
): Promise<boolean> {
  if (!(await knownCaptures(tx, [capture.id])).has(capture.id)) return true;
  if (result instanceof TaskError || result.outcome !== 'article') return false;
  const isKnown = (await findArticleRow(tx, capture.article_id)) !== null;
  const { text, analysis } = result.revision.row;
  const barred = await door.refusesText(text, capture.url, { isKnown, analysis });
  if (barred === null) return false;
  await door.takeOut(capture, barred, clock.now().toISOString());
  return true;
}

/** An item that is embargoed is read when its embargo ends. */
async function readLater({ queue }: StageContext, tx: Connection, key: string, until: string): Promise<void> {
  await queue.enqueue(tx, [{ kind: READ_AGAIN_JOB, key, runAt: new Date(until) }]);
}

function outcomeOf(result: PageResult | TaskError): { outcome: OutcomeName; message: string | null } {
  if (result instanceof TaskError) {
    const timedOut = result.failure === 'timed-out';
    return {
      outcome: timedOut ? 'timed-out' : 'reader-failed',
      message: `Reading this page failed. ${result.message}`,
    };
  }
  return { outcome: result.outcome, message: result.message };
}
