import { countStory } from '../../store/stories.ts';
import { JOB, type Stage, type StageContext } from '../stage.ts';

const BATCH = 100;

export const publishStage: Stage = {
  name: 'publish',
  purpose: "brings a story's line in the lists up to date: headline, counts, times, place on the front page",
  run: publishStories,
};

async function publishStories(context: StageContext): Promise<number> {
  const { store, queue } = context;
  const started = performance.now();
  const jobs = await queue.claim(store.write, JOB.publish, BATCH);
  if (jobs.length === 0) return 0;
  await store.write.transaction().execute(async (tx) => {
    for (const job of jobs) {
      await countStory(tx, job.key);
      await queue.finish(tx, job);
    }
    await queue.enqueue(tx, [{ kind: JOB.storylines, key: 'all' }]);
  });
  context.addTimes({ publish: performance.now() - started });
  return jobs.length;
}
