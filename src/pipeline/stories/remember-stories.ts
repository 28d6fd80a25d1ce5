import { lastArticleNumber } from '../../store/articles.ts';
import { getMeta, STORY_VERSION, setMeta } from '../../store/meta.ts';
import { moveArticles, partedStories } from '../../store/moves.ts';
import { unpackJson } from '../../store/packed-json.ts';
import { redirectEmptied } from '../../store/story-address.ts';
import { assignedRecords, featuresOf } from '../../store/story-records.ts';
import {
  blocksOf,
  putSegment,
  type StoryBlock,
  segmentOf,
  storiesBetween,
} from '../../store/story-segments.ts';
import type { Connection } from '../../store/tables.ts';
import type { StoryFeatures } from '../../stories/story-features.ts';
import type { Assignment } from '../../stories/story-index.ts';
import { JOB, type StageContext } from '../stage.ts';
import { keepRecords } from './keep-segments.ts';

/**
 * Where another version of the algorithm decided, so many of the last articles are put into stories anew; those before them
 * stay where they are. At a thousand a second that is ten seconds of one start.
 */
const CLUSTERED_ANEW = 10_000;

/** Stories that were found to be two. */
const MOST_PARTED = 10_000;

export interface RememberOptions {
  /** How many articles the index remembers. */
  readonly window: number;
  readonly clusteredAnew?: number;
}

/**
 * Fills the index with the articles of the last run, as they were decided. If the algorithm is another one since, the last of
 * them are decided anew: what moves is recorded, and addresses of stories that are no more lead to where their articles went.
 *
 * @returns how many articles moved.
 */
export async function rememberStories(
  context: Pick<StageContext, 'stories' | 'store' | 'queue' | 'clock'>,
  { window, clusteredAnew = CLUSTERED_ANEW }: RememberOptions,
): Promise<number> {
  const { stories, store } = context;
  const isSame = ((await getMeta(store.write, STORY_VERSION)) ?? stories.version) === stories.version;
  const last = await lastArticleNumber(store.write);
  const from = isSame ? Number.POSITIVE_INFINITY : last - clusteredAnew;
  for (const [one, other] of (await partedStories(store.write, MOST_PARTED)).reverse())
    stories.keepApart(one, other);
  const changes = new Map<string, Change>();
  for (const block of blocksOf({ first: Math.max(1, last - window + 1), last })) {
    const isDecided = block.last <= from;
    if (isDecided && (await takeSegmentUp(context, block))) continue;
    const records = await assignedRecords(store.write, block);
    for (const { number, story, record } of records) {
      if (number <= from && record !== null && stories.restoreKept(record, story)) continue;
      const one = unpackJson<StoryFeatures>(await featuresOf(store.write, number));
      if (number <= from) stories.restore(one, story);
      else note(changes, one.article, story, stories.assign(one));
    }
    if (block.isWhole && block.last <= last)
      await putSegment(store.write, block.number, keepRecords(records));
  }
  return store.write.transaction().execute(async (tx) => {
    const moved = await moveAll(context, tx, changes);
    await setMeta(tx, STORY_VERSION, stories.version);
    return moved;
  });
}

/** Takes up the articles of a block from its segment, where there is one that can be read. */
async function takeSegmentUp(
  { stories, store }: Pick<StageContext, 'stories' | 'store'>,
  block: StoryBlock,
): Promise<boolean> {
  const segment = await segmentOf(store.write, block.number);
  if (segment === null) return false;
  const storyByNumber = await storiesBetween(store.write, block);
  const taken = stories.restoreSegment(segment, (number) => storyByNumber.get(number));
  if (taken === null) return false;
  for (const number of taken) storyByNumber.delete(number);
  // Those of which the segment could not keep anything.
  for (const [number, story] of storyByNumber)
    stories.restore(unpackJson<StoryFeatures>(await featuresOf(store.write, number)), story);
  return true;
}

interface Change {
  readonly from: string;
  readonly to: string;
  readonly joined: Assignment['joined'];
}

function note(changes: Map<string, Change>, article: string, from: string, decided: Assignment): void {
  changes.set(article, { from, to: decided.story, joined: decided.joined });
  for (const move of decided.moves) {
    const known = changes.get(move.article);
    // What came before the articles decided anew moves as well, where its story becomes part of another.
    changes.set(move.article, { from: known?.from ?? move.from, to: move.to, joined: decided.joined });
  }
}

async function moveAll(
  { stories, queue, clock }: Pick<StageContext, 'stories' | 'queue' | 'clock'>,
  tx: Connection,
  changes: ReadonlyMap<string, Change>,
): Promise<number> {
  const at = clock.now().toISOString();
  const because = { version: stories.version };
  const moves = await moveArticles(
    tx,
    [...changes].flatMap(([article, { from, to, joined }]) =>
      from === to ? [] : [{ article, to, at, reason: 're-clustered', because, evidence: joined }],
    ),
  );
  await redirectEmptied(tx, moves);
  const changed = [...new Set(moves.flatMap(({ from, to }) => [from, to]))];
  await queue.enqueue(
    tx,
    changed.flatMap((key) => [
      { kind: JOB.trace, key },
      { kind: JOB.publish, key },
    ]),
  );
  return moves.length;
}
