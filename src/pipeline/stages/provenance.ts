import type { JobEvent } from '../../log/job-event.ts';
import { BELIEVED } from '../../provenance/believed.ts';
import { citedPages } from '../../provenance/works/cited-pages.ts';
import type { Job } from '../../queue/queue.ts';
import { withRemovedWorks } from '../../rights/takedown/with-removed-works.ts';
import { clearProvenance, saveProvenance } from '../../store/provenance.ts';
import { noteCitedPages } from '../../store/sources/cited-pages.ts';
import { describeStory, putOrigins } from '../../store/stories.ts';
import { originsOfVerdicts } from '../../store/story-parts.ts';
import type { Connection } from '../../store/tables.ts';
import { removedSources } from '../../store/takedown/removed-works.ts';
import { isMoreToTrace, isUnchanged, partToTrace, type StoryPart } from '../provenance/story-part.ts';
import { type FinishedStory, JOB, type Stage, type StageContext } from '../stage.ts';
import { type StoryResult, type StoryTask, spent } from '../tasks.ts';
import { TaskError } from '../worker-pool.ts';
import { asTaskError } from './read.ts';

/** Stories with the workers, for each of them. */
const AHEAD = 2;
/** While pages keep coming, a story is looked at again this often at most. */
const PATIENCE_MILLISECONDS = 60_000;

/**
 * A story is traced anew when something was added to it: after a burst, not after each article, since each tracing looks
 * at the whole story, or at a whole part of a large one.
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
    const part = await partToTrace(store.write, job.key);
    if (part === 'empty') await forget(context, job);
    else if (part === 'traced') await queue.finish(store.write, job);
    else void send(context, job, part);
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

async function send(
  context: StageContext,
  job: Job,
  { revisions, others, ...rest }: StoryPart,
): Promise<void> {
  context.underWay.stories += 1;
  const task: StoryTask = { type: 'story', revisions, others, isCore: rest.number === 0 };
  const part = { ...rest, others: others.map(({ capture_id }) => capture_id) };
  const result = await context.pool.run<StoryResult>(task).catch(asTaskError);
  context.underWay.stories -= 1;
  context.finishedStories.push({ job, part, result });
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

/** Whether what a story was compared with is still there: it may have been removed meanwhile, and nothing may say it again. */
async function areThere(tx: Connection, captures: readonly string[]): Promise<boolean> {
  if (captures.length === 0) return true;
  const rows = await tx.selectFrom('captures').select('id').where('id', 'in', captures).execute();
  return rows.length === new Set(captures).size;
}

async function saveStory(context: StageContext, tx: Connection, story: FinishedStory): Promise<JobEvent> {
  const { job, part, result } = story;
  if (result instanceof TaskError) {
    const state = await context.queue.retry(tx, job, result.message);
    const outcome = state === 'ready' ? 'retried' : state;
    const { key, attempts } = job;
    return { job: JOB.trace, key, outcome, attempts, reason: result.message, milliseconds: 0 };
  }
  context.addTimes(result.times);
  const { attempts, key } = job;
  const items = part.articles.length;
  const event = { job: JOB.trace, key, outcome: 'done', attempts, items, ...spent(result.times) };
  await context.queue.finish(tx, job);
  // What was added meanwhile asked for the job again: it will be traced as it is then.
  if (!(await isUnchanged(tx, key, part))) return { ...event, outcome: 'overtaken' };
  if (!(await areThere(tx, part.others))) {
    await context.queue.enqueue(tx, [{ kind: JOB.trace, key }]);
    return { ...event, outcome: 'overtaken' };
  }
  const articles = result.found.verdicts.map(({ article }) => article);
  const found = withRemovedWorks(result.found, await removedSources(tx, articles));
  await saveProvenance(tx, key, found, result.people, part);
  await noteCitedPages(tx, citedPages(found), context.clock.now().getTime());
  if (part.number === 0) {
    await describeStory(tx, {
      id: key,
      headline: result.headline,
      brief: result.brief,
      language: result.language,
      origins: found.origins,
      firstOutlet: result.first.outlet,
      firstPublished: result.first.published,
    });
  }
  if (!part.isWhole) {
    await putOrigins(tx, key, await originsOfVerdicts(tx, key, BELIEVED));
    if (await isMoreToTrace(tx, key, part.number))
      await context.queue.enqueue(tx, [{ kind: JOB.trace, key }]);
  }
  await context.queue.enqueue(tx, [{ kind: JOB.publish, key }]);
  return event;
}
