import type { JobEvent } from '../../log/job-event.ts';
import type { Job } from '../../queue/queue.ts';
import { withRemovedWorks } from '../../rights/takedown/with-removed-works.ts';
import { clearProvenance, saveProvenance } from '../../store/provenance.ts';
import { describeStory, type StoryRevision, storyCaptures, storyRevisions } from '../../store/stories.ts';
import type { Connection } from '../../store/tables.ts';
import { removedSources } from '../../store/takedown/removed-works.ts';
import { type FinishedStory, JOB, type Stage, type StageContext } from '../stage.ts';
import { type StoryResult, type StoryTask, spent } from '../tasks.ts';
import { TaskError } from '../worker-pool.ts';
import { asTaskError } from './read.ts';

/** No more articles of one story are compared with each other: the first that came. */
const ARTICLES = 400;
/** Stories with the workers, for each of them. */
const AHEAD = 2;
/** While pages keep coming, a story is looked at again this often at most. */
const PATIENCE_MILLISECONDS = 60_000;

/**
 * A story is traced anew when something was added to it: after a burst, not after each article, since each tracing looks
 * at the whole story.
 */
export const provenanceStage: Stage = {
  name: 'provenance',
  purpose: 'finds where the articles of a story come from: works, derivations, verdicts, origins; in workers',
  async run(context) {
    return (await saveFinished(context)) + (await sendToWorkers(context));
  },
};

async function sendToWorkers(context: StageContext): Promise<number> {
  const { store, queue, pool, underWay } = context;
  const room = pool.size * AHEAD - underWay.stories;
  if (room < pool.size) return 0;
  const now = context.clock.now().getTime();
  const burst = underWay.pages > 0 || context.finishedPages.length > 0 || context.incoming.length > 0;
  if (burst && now - context.times.tracedAt < PATIENCE_MILLISECONDS) return 0;
  context.times.tracedAt = now;
  const jobs = await queue.claim(store.write, JOB.trace, room);
  for (const job of jobs) {
    const revisions = await storyRevisions(store.write, job.key, ARTICLES);
    if (revisions.length > 0) void send(context, job, revisions);
    else await forget(context, job);
  }
  return jobs.length;
}

/** The story became part of another. */
async function forget(context: StageContext, job: Job): Promise<void> {
  await context.store.write.transaction().execute(async (tx) => {
    await clearProvenance(tx, job.key);
    await context.queue.finish(tx, job);
  });
}

async function send(context: StageContext, job: Job, revisions: readonly StoryRevision[]): Promise<void> {
  context.underWay.stories += 1;
  const task: StoryTask = { type: 'story', revisions };
  const result = await context.pool.run<StoryResult>(task).catch(asTaskError);
  context.underWay.stories -= 1;
  context.finishedStories.push({ job, captures: revisions.map((revision) => revision.capture_id), result });
  context.wake();
}

async function saveFinished(context: StageContext): Promise<number> {
  const stories = context.finishedStories.splice(0);
  if (stories.length === 0) return 0;
  const started = performance.now();
  const events: JobEvent[] = [];
  await context.store.write.transaction().execute(async (tx) => {
    events.splice(0);
    for (const story of stories) events.push(await saveStory(context, tx, story));
  });
  for (const event of events) context.jobDone(event);
  context.addTimes({ 'write provenance': performance.now() - started });
  return stories.length;
}

async function saveStory(context: StageContext, tx: Connection, story: FinishedStory): Promise<JobEvent> {
  const { job, result } = story;
  if (result instanceof TaskError) {
    const state = await context.queue.retry(tx, job, result.message);
    const outcome = state === 'ready' ? 'retried' : state;
    const { key, attempts } = job;
    return { job: JOB.trace, key, outcome, attempts, reason: result.message, milliseconds: 0 };
  }
  context.addTimes(result.times);
  const { attempts, key } = job;
  const items = story.captures.length;
  const event = { job: JOB.trace, key, outcome: 'done', attempts, items, ...spent(result.times) };
  await context.queue.finish(tx, job);
  // What was added meanwhile asked for the job again: it will be traced as it is then.
  if (!(await isUnchanged(tx, story))) return { ...event, outcome: 'overtaken' };
  const articles = result.found.verdicts.map(({ article }) => article);
  const found = withRemovedWorks(result.found, await removedSources(tx, articles));
  await saveProvenance(tx, job.key, found, result.people);
  await describeStory(tx, {
    id: job.key,
    headline: result.headline,
    brief: result.brief,
    language: result.language,
    origins: found.origins,
    firstOutlet: result.first.outlet,
    firstPublished: result.first.published,
  });
  await context.queue.enqueue(tx, [{ kind: JOB.publish, key: job.key }]);
  return event;
}

async function isUnchanged(tx: Connection, story: FinishedStory): Promise<boolean> {
  const now = await storyCaptures(tx, story.job.key, ARTICLES);
  return now.length === story.captures.length && now.every((id, index) => id === story.captures[index]);
}
