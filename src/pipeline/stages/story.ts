import type { Article } from '../../core/article.ts';
import {
  deleteRevision,
  findArticleRow,
  findRevision,
  putArticle,
  putOlderVersion,
  takeTerms,
  unpackArticle,
} from '../../store/articles.ts';
import { type CaptureProgress, capturesAfter } from '../../store/captures/captures.ts';
import { recordEvent } from '../../store/events.ts';
import { getMeta, RULING_CURSOR, STORY_CURSOR, setMeta } from '../../store/meta.ts';
import { moveArticles, putInStory } from '../../store/moves.ts';
import { recordOutcome } from '../../store/outcomes.ts';
import { unpackJson } from '../../store/packed-json.ts';
import { placedVersions, versionOrigin } from '../../store/revisions.ts';
import { rulingAfter, type WaitingRuling } from '../../store/rulings.ts';
import { indexArticle } from '../../store/sqlite/search-articles.ts';
import { storyOf } from '../../store/stories.ts';
import { redirectEmptied } from '../../store/story-address.ts';
import { putStoryRecord } from '../../store/story-records.ts';
import type { ArticleRow, Connection, RevisionRow } from '../../store/tables.ts';
import type { StoryFeatures } from '../../stories/story-features.ts';
import { readingMinutes } from '../reading-minutes.ts';
import { JOB, type Stage, type StageContext } from '../stage.ts';
import { keepCopies } from '../stories/keep-copies.ts';
import { keepSegments } from '../stories/keep-segments.ts';
import { reopenStories } from '../stories/reopen-stories.ts';
import { takedownDoor } from '../takedown/takedown-door.ts';
import { applyRuling } from './apply-ruling.ts';
import { judgeVersion } from './judge-version.ts';

const BATCH = 50;

/**
 * Stories are decided in the order in which captures came, whichever worker was done first, so that the same input always
 * gives the same stories: a capture that is still being read holds up those after it here, and nowhere else. What people
 * rule stands in that order too: a rebuild applies it after the same capture.
 */
export const storyStage: Stage = {
  name: 'story',
  purpose: 'puts each article into a story, in the order in which they came, and makes it findable',
  run: assignStories,
};

async function assignStories(context: StageContext): Promise<number> {
  const started = performance.now();
  const { write } = context.store;
  const cursor = Number((await getMeta(write, STORY_CURSOR)) ?? 0);
  const ruling = await rulingAfter(write, Number((await getMeta(write, RULING_CURSOR)) ?? 0));
  // Most rounds find nothing: they cost a look at a row or two, not a transaction.
  const [first] = await capturesAfter(write, cursor, 1);
  if (ruling !== null && isDue(ruling, first)) return obey(context, ruling, cursor);
  if (first === undefined || first.outcome === null) return 0;
  const done = await write.transaction().execute(async (tx) => {
    const until = ruling?.position ?? Number.POSITIVE_INFINITY;
    const next = (await capturesAfter(tx, cursor, BATCH)).filter(({ sequence }) => sequence <= until);
    const unread = next.findIndex((capture) => capture.outcome === null);
    const ready = unread === -1 ? next : next.slice(0, unread);
    for (const capture of ready) {
      if (capture.outcome === 'article') await placeCapture(context, tx, capture);
    }
    const last = ready.at(-1);
    if (last !== undefined) await setMeta(tx, STORY_CURSOR, String(last.sequence));
    return ready.length;
  });
  context.addTimes({ story: performance.now() - started });
  return done;
}

/** A ruling is applied as soon as it is seen; in a rebuild, when every capture that came before it is in a story. */
function isDue({ position }: WaitingRuling, next: CaptureProgress | undefined): boolean {
  return position === null || next === undefined || next.sequence > position;
}

/** A slice of it: what comes next waits until it is applied to the end, whatever else there is to do does not. */
async function obey(context: StageContext, ruling: WaitingRuling, cursor: number): Promise<number> {
  await context.store.write.transaction().execute(async (tx) => {
    const changed = await applyRuling(context, tx, ruling, cursor);
    if (changed === null) return;
    await setMeta(tx, RULING_CURSOR, String(ruling.number));
    await context.queue.enqueue(tx, changed.flatMap(refreshJobs));
  });
  return 1;
}

async function placeCapture(context: StageContext, tx: Connection, capture: CaptureProgress): Promise<void> {
  const revision = await findRevision(tx, capture.id);
  if (revision === null) return;
  if (await wasTakenDown(context, tx, capture, revision)) return;
  const known = await findArticleRow(tx, revision.article_id);
  const read = unpackArticle(revision);
  if (known !== null && !(await isNewest(context, tx, { known, read, revision, capture }))) return;
  // An article was first seen when its first version was.
  const article = { ...read, firstSeen: known?.first_seen ?? read.firstSeen };
  const number = await putArticle(tx, article, {
    captureId: capture.id,
    readingMinutes: readingMinutes(article.text),
  });
  const terms = await takeTerms(tx, capture.id);
  if (terms !== null) await indexArticle(tx, number, terms);
  const changed =
    known === null
      ? await assign(context, tx, { article, number }, revision, capture)
      : await revise(tx, known, capture);
  await context.queue.enqueue(tx, changed.flatMap(refreshJobs));
}

/** Whether a text was taken down between reading and here: then it goes. */
async function wasTakenDown(
  { takedowns, clock }: StageContext,
  tx: Connection,
  capture: CaptureProgress,
  { text, analysis, article_id: article }: RevisionRow,
): Promise<boolean> {
  if (capture.sequence > takedowns.readBefore) return false;
  const door = await takedownDoor(tx);
  const isKnown = door !== null && (await findArticleRow(tx, article)) !== null;
  const barred =
    (await door?.refuses(capture)) ??
    (await door?.refusesText(text, capture.url, { isKnown, analysis })) ??
    null;
  if (door === null || barred === null) return false;
  await door.takeOut(capture, barred, clock.now().toISOString());
  return true;
}

function refreshJobs(story: string) {
  return [
    { kind: JOB.trace, key: story },
    { kind: JOB.publish, key: story },
  ];
}

interface KnownCapture {
  readonly known: ArticleRow;
  readonly read: Article;
  readonly revision: RevisionRow;
  readonly capture: CaptureProgress;
}

/** Whether a capture of a known article takes the place of the version shown. Puts away what does not. */
async function isNewest(
  context: StageContext,
  tx: Connection,
  { known, read, revision, capture }: KnownCapture,
): Promise<boolean> {
  const placed = await placedVersions(tx, known.id, capture.sequence - 1);
  const version = {
    id: capture.id,
    url: capture.url,
    firstSeen: capture.first_seen,
    origin: versionOrigin(capture),
    textHash: revision.text_hash,
    claimed: read.modified ?? read.published,
  };
  const verdict = judgeVersion(version, placed, known.modified ?? known.published);
  if (verdict.place === 'newest') return true;
  if (verdict.place === 'unchanged') await dropRevision(tx, capture, verdict.reason);
  else {
    await takeTerms(tx, capture.id);
    await putOlderVersion(tx, known.id, capture.first_seen);
    const changed = await revise(tx, known, capture);
    await context.queue.enqueue(tx, changed.flatMap(refreshJobs));
  }
  return false;
}

/** A revision that would say nothing new: advertisements, counters and the like changed, the article did not. */
async function dropRevision(tx: Connection, capture: CaptureProgress, message: string): Promise<void> {
  await deleteRevision(tx, capture.id);
  await recordOutcome(tx, {
    item: capture.id,
    capture_id: capture.id,
    source: capture.source,
    url: capture.url,
    outcome: 'unchanged',
    message,
    at: capture.first_seen,
  });
}

/** @returns the stories that are no longer as they were. */
async function assign(
  context: StageContext,
  tx: Connection,
  { article, number }: { readonly article: Article; readonly number: number },
  revision: RevisionRow,
  capture: CaptureProgress,
): Promise<string[]> {
  const features = unpackJson<StoryFeatures>(revision.features);
  await reopenStories(context, tx, features, context.storyWindow);
  const decision = context.stories.assign(features);
  const record = context.stories.keep(article.id);
  if (record !== null) await putStoryRecord(tx, number, record);
  await putInStory(tx, article.id, decision.story, decision.joined, decision.signals);
  await keepSegments(tx, number, context.storyWindow);
  const elsewhere = await keepCopies(
    tx,
    { article: article.id, story: decision.story, revision },
    decision.copies ?? [],
  );
  const at = capture.first_seen;
  const because = { article: article.id };
  await moveArticles(
    tx,
    decision.moves.map(({ article: moved, to, reason = 'merged' }) => ({
      ...{ article: moved, to, at, reason, because, evidence: decision.joined },
    })),
  );
  for (const emptied of await redirectEmptied(tx, decision.moves)) {
    const detail = { ...emptied, because: article.id };
    await recordEvent(tx, { at, kind: 'stories-merged', subject: emptied.from, detail });
  }
  const moved = decision.moves.flatMap((move) => [move.from, move.to]);
  return [...new Set([decision.story, ...moved, ...elsewhere])];
}

/** A revision stays in the story of its article. */
async function revise(tx: Connection, known: ArticleRow, capture: CaptureProgress): Promise<string[]> {
  await recordEvent(tx, {
    at: capture.first_seen,
    kind: 'article-revised',
    subject: known.id,
    detail: { revision: known.revision + 1, capture: capture.id, before: known.capture_id },
  });
  const story = await storyOf(tx, known.id);
  return story === null ? [] : [story];
}
