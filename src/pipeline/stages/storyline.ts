import type { Job } from '../../queue/queue.ts';
import { newestStoryFeatures, replaceStorylines } from '../../store/stories.ts';
import { JOB, type Stage, type StageContext } from '../stage.ts';
import type { StorylineResult, StorylineTask } from '../tasks.ts';
import { TaskError } from '../worker-pool.ts';
import { asTaskError } from './read.ts';

/** Storylines are looked for among the newest stories, by the first articles of each. */
const LIMIT = { stories: 2_000, articles: 12 };
/** Of the time while news keeps coming, at most one part in this many goes here. */
const SHARE = 10;

/** Storylines depend on all stories, so they are made whenever nothing else is waiting. */
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
  void send(context, job, { type: 'storylines', stories: await newestStoryFeatures(store.write, LIMIT) });
  return 1;
}

async function send(context: StageContext, job: Job, task: StorylineTask): Promise<void> {
  const started = context.clock.now().getTime();
  context.underWay.storylines += 1;
  const result = await context.pool.run<StorylineResult>(task).catch(asTaskError);
  context.underWay.storylines -= 1;
  const now = context.clock.now().getTime();
  context.times.storylinesFrom = now + SHARE * (now - started);
  context.finishedStorylines.push({ job, result });
  context.wake();
}

async function saveFinished(context: StageContext): Promise<number> {
  const finished = context.finishedStorylines.shift();
  if (finished === undefined) return 0;
  const { job, result } = finished;
  await context.store.write.transaction().execute(async (tx) => {
    if (result instanceof TaskError) {
      context.log.error('joining stories failed', { reason: result.message });
      await context.queue.retry(tx, job, result.message);
      return;
    }
    await replaceStorylines(tx, result.storylines);
    await context.queue.finish(tx, job);
    context.addTimes(result.times);
  });
  return 1;
}
