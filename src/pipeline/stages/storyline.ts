import type { JobEvent } from '../../log/job-event.ts';
import type { Job } from '../../queue/queue.ts';
import {
  bearersOf,
  changedStories,
  countBearers,
  firstFeatures,
  followersOf,
  lookAgain,
  markStory,
  putProfile,
  putStep,
  storiesToLookAt,
} from '../../store/storylines.ts';
import type { Connection } from '../../store/tables.ts';
import type { StoryProfile } from '../../stories/story-profile.ts';
import { relationOf } from '../../stories/story-relation.ts';
import { countStep, isEarlier, stepBefore } from '../../stories/storylines.ts';
import { JOB, type Stage, type StageContext } from '../stage.ts';
import { createSurroundings, type Surroundings } from '../stories/storyline-surroundings.ts';
import { type ProfileResult, type ProfileTask, spent } from '../tasks.ts';
import { TaskError } from '../worker-pool.ts';
import { asTaskError } from './read.ts';

/** Stories looked at in one go, by the first articles of each: some 5 ms of the one place that writes for each. */
const CHANGED = 25;
const AGAIN = 25;
const ARTICLES = 8;
/** Of the time while news keeps coming, at most one part in this many goes here. */
const SHARE = 10;

/**
 * A story goes on from an earlier one, however long ago that was: what each is about is kept, and found by its names. Where a
 * story changes, those that may go on from it are looked at again, whenever nothing else is waiting.
 */
export const storylineStage: Stage = {
  name: 'storyline',
  purpose: 'joins stories of one course of events',
  async run(context) {
    return (await saveFinished(context)) + (await sendToWorkers(context));
  },
};

async function sendToWorkers(context: StageContext): Promise<number> {
  const { store, queue, underWay } = context;
  const busy = underWay.pages + underWay.stories + underWay.storylines + context.incoming.length > 0;
  const now = context.clock.now().getTime();
  if (busy || now < context.times.storylinesFrom) return 0;
  const [job] = await queue.claim(store.write, JOB.storylines, 1);
  if (job === undefined) return 0;
  const stories: ProfileTask['stories'][number][] = [];
  for (const story of await changedStories(store.write, CHANGED))
    stories.push({ story, features: await firstFeatures(store.write, story, ARTICLES) });
  void send(context, job, { type: 'profiles', stories });
  return 1;
}

async function send(context: StageContext, job: Job, task: ProfileTask): Promise<void> {
  context.underWay.storylines += 1;
  const result = await context.pool.run<ProfileResult>(task).catch(asTaskError);
  context.underWay.storylines -= 1;
  context.finishedStorylines.push({ job, stories: task.stories, result });
  context.wake();
}

async function saveFinished(context: StageContext): Promise<number> {
  const finished = context.finishedStorylines.shift();
  if (finished === undefined) return 0;
  const { job, stories, result } = finished;
  const started = performance.now();
  const event = await context.store.write.transaction().execute(async (tx): Promise<JobEvent> => {
    const about = { job: JOB.storylines, key: null, attempts: job.attempts };
    if (result instanceof TaskError) {
      const state = await context.queue.retry(tx, job, result.message);
      const outcome = state === 'ready' ? 'retried' : state;
      return { ...about, outcome, reason: result.message, milliseconds: 0 };
    }
    await lookAt(tx, await stillTrue(tx, stories, result.profiles));
    context.addTimes(result.times);
    await context.queue.finish(tx, job);
    if ((await changedStories(tx, 1)).length + (await storiesToLookAt(tx, 1)).length > 0)
      await context.queue.enqueue(tx, [{ kind: JOB.storylines, key: 'all' }]);
    return { ...about, outcome: 'done', items: result.profiles.length, ...spent(result.times) };
  });
  context.jobDone(event);
  const milliseconds = performance.now() - started;
  context.addTimes({ storylines: milliseconds });
  context.times.storylinesFrom = isQuiet(context) ? 0 : context.clock.now().getTime() + SHARE * milliseconds;
  return 1;
}

/**
 * Without those of stories that changed while their profiles were made: they are marked still, and come again. A story whose
 * articles all went to another is forgotten here, whether its line in the lists went already or not.
 */
async function stillTrue(
  tx: Connection,
  stories: ProfileTask['stories'],
  profiles: readonly StoryProfile[],
): Promise<StoryProfile[]> {
  const changed = new Set<string>();
  for (const { story, features } of stories) {
    const now = await firstFeatures(tx, story, ARTICLES);
    const isSame = now.length === features.length && now.every((one, at) => isEqual(one, features[at]));
    if (now.length === 0) await markStory(tx, story, false);
    if (now.length === 0 || !isSame) changed.add(story);
  }
  return profiles.filter(({ story }) => !changed.has(story));
}

function isEqual(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}

function isQuiet({ underWay, finishedPages, incoming }: StageContext): boolean {
  return underWay.pages + finishedPages.length + incoming.length === 0;
}

async function lookAt(tx: Connection, changed: readonly StoryProfile[]): Promise<void> {
  for (const profile of changed) await lookAtBearers(tx, await putProfile(tx, profile));
  const known = createSurroundings(tx);
  for (const profile of changed) {
    await lookBefore(tx, profile, known);
    const later = (await known.neighbours(profile, 'after')).filter(
      (other) => isEarlier(profile, other) && relationOf(other, profile, known.rarity) !== null,
    );
    await lookAgain(tx, [...later.map(({ story }) => story), ...(await followersOf(tx, profile.story))]);
  }
  for (const profile of await known.profiles(await storiesToLookAt(tx, AGAIN)))
    await lookBefore(tx, profile, known);
}

/** Keeps what a story goes on from. */
async function lookBefore(tx: Connection, profile: StoryProfile, known: Surroundings): Promise<void> {
  const others = await known.neighbours(profile, 'before');
  await putStep(tx, profile.story, stepBefore(profile, others, known.rarity));
}

/** Where a name or word has become more common, or less, the stories that have it are looked at again. */
async function lookAtBearers(
  tx: Connection,
  { gained, lost }: Awaited<ReturnType<typeof putProfile>>,
): Promise<void> {
  for (const [terms, before] of [
    [gained, -1],
    [lost, 1],
  ] as const) {
    for (const [term, count] of await countBearers(tx, terms)) {
      if (countStep(count) !== countStep(count + before)) await lookAgain(tx, await bearersOf(tx, term));
    }
  }
}
