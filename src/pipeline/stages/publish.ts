import { countStory } from '../../store/stories.ts';
import { markStory } from '../../store/storylines.ts';
import { JOB, type Stage, type StageContext } from '../stage.ts';

const BATCH = 100;
/** While pages keep coming, lists are brought up to date this often at most. */
const PATIENCE_MILLISECONDS = 2_000;

export const publishStage: Stage = {
  name: 'publish',
  purpose: "brings a story's line in the lists up to date: headline, counts, times, place on the front page",
  run: publishStories,
};

async function publishStories(context: StageContext): Promise<number> {
  const { store, queue, underWay, times } = context;
  const now = context.clock.now().getTime();
  const burst = underWay.pages > 0 || context.finishedPages.length > 0 || context.incoming.length > 0;
  if (burst && now - times.publishedAt < PATIENCE_MILLISECONDS) return 0;
  const started = performance.now();
  const jobs = await queue.claim(store.write, JOB.publish, BATCH);
  // A full batch leaves more to be done at once.
  if (jobs.length < BATCH) times.publishedAt = now;
  if (jobs.length === 0) return 0;
  await store.write.transaction().execute(async (tx) => {
    for (const job of jobs) {
      await markStory(tx, job.key, await countStory(tx, job.key, context.stories.version));
      await queue.finish(tx, job);
    }
    await queue.enqueue(tx, [{ kind: JOB.storylines, key: 'all' }]);
  });
  const milliseconds = performance.now() - started;
  context.addTimes({ publish: milliseconds });
  context.jobDone({ job: JOB.publish, key: null, outcome: 'done', items: jobs.length, milliseconds });
  return jobs.length;
}
