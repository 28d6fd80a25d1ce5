import { createHash } from 'node:crypto';
import { FEED_ENTRY_TYPE, type FeedEntry, NOTHING_CLAIMED } from '../../core/feed.ts';
import type { RightsPolicy } from '../../core/rights.ts';
import { whoLimits } from '../../core/who-limits.ts';
import type { Job } from '../../queue/queue.ts';
import { rejudge } from '../../rights/rejudge.ts';
import {
  deleteRevision,
  findArticleRow,
  findRevision,
  replaceArticle,
  saveRevision,
  takeTerms,
  unpackArticle,
} from '../../store/articles.ts';
import { capturesBySequence, changeCapture } from '../../store/captures/captures.ts';
import { recordEvent } from '../../store/events.ts';
import { recordOutcome } from '../../store/outcomes.ts';
import { indexArticle } from '../../store/sqlite/search-articles.ts';
import { storyOf } from '../../store/stories.ts';
import type { CaptureRow, Connection } from '../../store/tables.ts';
import { keptClaims } from '../obey-rights.ts';
import type { FeedEntryBody } from '../read-any.ts';
import { readingMinutes } from '../reading-minutes.ts';
import { JOB, type StageContext } from '../stage.ts';
import { pageTask } from '../stages/read.ts';
import type { PageResult } from '../tasks.ts';
import { TaskError } from '../worker-pool.ts';
import { HEED_JOB, withholdLater } from './heed-words.ts';
import type { WithholdTask } from './withhold-body.ts';

export type WithholdContext = Pick<StageContext, 'store' | 'queue' | 'pool' | 'clock' | 'log'>;

/** A capture that is being read is looked at again after this. */
const SOON_MILLISECONDS = 2_000;
/** After so many attempts what is kept is made without looking at the page. */
const ATTEMPTS = 3;
const MESSAGES = {
  publisher: 'Its publisher lets its text be kept no longer.',
  operator: 'The operator decided to keep its text no longer.',
};

/**
 * Lets go of the text of a capture that may not be kept any more: in the archive, in what was read and found in it, in the
 * search index and in its story. Done twice it changes nothing.
 */
export async function withholdCapture(context: WithholdContext, job: Job): Promise<void> {
  const { store, queue, clock } = context;
  const sequence = Number(job.key);
  const capture = (await capturesBySequence(store.write, [sequence])).get(sequence);
  const policy = capture === undefined ? null : currentPolicy(capture, clock.now().toISOString());
  if (capture === undefined || policy === null || policy.text === 'full') {
    await store.write.transaction().execute(async (tx) => {
      await queue.finish(tx, job);
      if (policy !== null)
        await withholdLater(tx, sequence, policy, { queue, at: clock.now().toISOString() });
    });
    return;
  }
  if (!(await wasRead(store.write, capture.id))) return putOff(context, job);
  const claims: FeedEntry | undefined =
    capture.claims === null ? undefined : keptClaims(JSON.parse(capture.claims), policy);
  const body = await reducedBody(context, capture, { claims, rights: policy }, job);
  const reduced = await replaceBody(context, capture, { claims, rights: policy }, body);
  const task = pageTask(context, reduced);
  const result = await context.pool.run<PageResult>(task);
  await store.write.transaction().execute(async (tx) => {
    await replaceRead(context, tx, reduced, { result, message: MESSAGES[whoLimits(policy)] });
    await queue.finish(tx, job);
  });
  context.log.info('text let go of', { source: capture.source, because: policy.rules.at(-1)?.meaning });
}

/** Some statements end at a time: what they mean now. */
function currentPolicy({ rights, url }: CaptureRow, at: string): RightsPolicy | null {
  const kept: RightsPolicy | null = rights === null ? null : JSON.parse(rights);
  return rejudge(kept, { url: url ?? '', headers: [], site: null, at }) ?? kept;
}

async function wasRead(db: Connection, captureId: string): Promise<boolean> {
  const row = await db.selectFrom('outcomes').select('item').where('item', '=', captureId).executeTakeFirst();
  return row !== undefined;
}

async function putOff({ store, queue, clock }: WithholdContext, job: Job): Promise<void> {
  const runAt = new Date(clock.now().getTime() + SOON_MILLISECONDS);
  await store.write.transaction().execute(async (tx) => {
    await queue.finish(tx, job);
    await queue.enqueue(tx, [{ kind: HEED_JOB.capture, key: job.key, runAt }]);
  });
}

/** What may be kept of a capture: its policy, and what of the words of a feed. */
interface Allowed {
  readonly rights: RightsPolicy;
  readonly claims: FeedEntry | undefined;
}

async function reducedBody(
  context: WithholdContext,
  capture: CaptureRow,
  { claims, rights }: Allowed,
  job: Job,
): Promise<string> {
  const task: WithholdTask = {
    type: 'withhold',
    path: context.store.archive.path(capture.id),
    source: capture.source,
    url: capture.url ?? '',
    contentType: capture.content_type,
    claims,
    rights,
    firstSeen: capture.first_seen,
  };
  try {
    return await context.pool.run<string>(task);
  } catch (error) {
    if (!(error instanceof TaskError) || job.attempts < ATTEMPTS) throw error;
    // What cannot be read again must go all the same.
    const entry: FeedEntry = claims ?? { ...NOTHING_CLAIMED, id: null, url: capture.url, title: capture.url };
    return JSON.stringify({ entry, feedTitle: null, withheld: true } satisfies FeedEntryBody);
  }
}

async function replaceBody(
  { store }: WithholdContext,
  capture: CaptureRow,
  { claims, rights }: Allowed,
  text: string,
): Promise<CaptureRow> {
  const body = Buffer.from(text);
  const contentHash = createHash('sha256').update(body).digest('hex');
  const change = {
    rights: JSON.stringify(rights),
    claims: claims === undefined ? null : JSON.stringify(claims),
    content_type: FEED_ENTRY_TYPE,
    content_hash: contentHash,
    size: body.byteLength,
  };
  const { id, source, url, first_seen: date, headers } = capture;
  const record = { id, source, url, date, contentType: FEED_ENTRY_TYPE, status: null };
  await store.archive.write({ ...record, headers: JSON.parse(headers), body }, contentHash);
  await store.durably((tx) => changeCapture(tx, capture.sequence, change));
  return { ...capture, ...change };
}

/** Puts what was read of what is left in the place of what was read before. */
async function replaceRead(
  { queue, clock }: WithholdContext,
  tx: Connection,
  capture: CaptureRow,
  { result, message }: { readonly result: PageResult; readonly message: string },
): Promise<void> {
  const before = await findRevision(tx, capture.id);
  if (before === null) return;
  const isArticle = result.outcome === 'article';
  if (isArticle) await saveRevision(tx, result.revision);
  else await deleteRevision(tx, capture.id);
  await recordOutcome(tx, {
    item: capture.id,
    capture_id: capture.id,
    source: capture.source,
    url: capture.url,
    outcome: result.outcome,
    message,
    at: capture.first_seen,
  });
  const article = await findArticleRow(tx, capture.article_id);
  // Not in a story yet: what waits to be put there is what is left.
  if (article === null) return;
  const at = clock.now().toISOString();
  await recordEvent(tx, { at, kind: 'text-withheld', subject: article.id, detail: { capture: capture.id } });
  if (isArticle && article.capture_id === capture.id) {
    const read = { ...unpackArticle(result.revision.row), firstSeen: article.first_seen };
    await replaceArticle(tx, read, { captureId: capture.id, readingMinutes: readingMinutes(read.text) });
    const terms = await takeTerms(tx, capture.id);
    if (terms !== null) await indexArticle(tx, article.number, terms);
  }
  const story = await storyOf(tx, article.id);
  if (story === null) return;
  await queue.enqueue(tx, [
    { kind: JOB.trace, key: story },
    { kind: JOB.publish, key: story },
  ]);
}
