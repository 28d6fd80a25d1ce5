import type { Bell } from './bell.ts';
import type { StageContext } from './stage.ts';

const LOOK_MILLISECONDS = 50;

/**
 * Forgets what is between the stages and goes on from what the store has, as after a start: what a transaction that was undone
 * had already changed in memory would be wrong otherwise. What workers are doing is waited for, and done once more.
 */
export async function beginAgain(context: StageContext, bell: Bell, isStopped: () => boolean): Promise<void> {
  const { underWay, queue, store } = context;
  while (!isStopped() && underWay.pages + underWay.stories + underWay.storylines > 0)
    await bell.wait(LOOK_MILLISECONDS);
  if (isStopped()) return;
  for (const list of [context.finishedPages, context.finishedStories, context.finishedStorylines])
    list.splice(0);
  await queue.release(store.write, { all: true });
  await context.renewStories();
}
