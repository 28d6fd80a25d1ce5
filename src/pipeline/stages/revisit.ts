import type { Job } from '../../queue/queue.ts';
import { heedOutletJob } from '../revisit/heed-operator.ts';
import { HEED_JOB, heedSiteJob } from '../revisit/heed-words.ts';
import { READ_AGAIN_JOB, readAgain } from '../revisit/read-again.ts';
import { withholdCapture } from '../revisit/withhold-capture.ts';
import type { Stage, StageContext } from '../stage.ts';
import { TaskError } from '../worker-pool.ts';

const BATCH = 8;

export const revisitStage: Stage = {
  name: 'revisit',
  purpose:
    'looks at captures again: lets go of text that its publisher, or the operator, lets be kept no longer, reads what was embargoed when its time has come',
  run: revisit,
};

async function revisit(context: StageContext): Promise<number> {
  const { store, queue } = context;
  const sites = await queue.claim(store.write, HEED_JOB.site, 1);
  for (const job of sites) {
    const started = performance.now();
    await store.write.transaction().execute(async (tx) => {
      await heedSiteJob(tx, job.key, { queue, at: context.clock.now().toISOString() });
      await queue.finish(tx, job);
    });
    note(context, job, started, 'done');
  }
  const outlets = await queue.claim(store.write, HEED_JOB.outlet, 1);
  for (const job of outlets) {
    const started = performance.now();
    await store.write.transaction().execute(async (tx) => {
      await heedOutletJob(tx, job.key, context);
      await queue.finish(tx, job);
    });
    note(context, job, started, 'done');
  }
  const embargoed = await queue.claim(store.write, READ_AGAIN_JOB, BATCH);
  for (const job of embargoed) {
    const started = performance.now();
    await readAgain(context, job);
    note(context, job, started, 'done');
  }
  const captures = await queue.claim(store.write, HEED_JOB.capture, BATCH);
  await Promise.all(captures.map((job) => withholdOne(context, job)));
  return sites.length + outlets.length + embargoed.length + captures.length;
}

/** What a worker cannot do is tried again later. */
async function withholdOne(context: StageContext, job: Job): Promise<void> {
  const started = performance.now();
  try {
    await withholdCapture(context, job);
    note(context, job, started, 'done');
  } catch (error) {
    if (!(error instanceof TaskError)) throw error;
    const state = await context.queue.retry(context.store.write, job, error.message);
    note(context, job, started, state === 'ready' ? 'retried' : state, error.message);
  }
}

function note(
  context: StageContext,
  { kind, key, attempts }: Job,
  started: number,
  outcome: string,
  reason: string | null = null,
): void {
  const milliseconds = Math.round(performance.now() - started);
  context.jobDone({ job: kind, key, outcome, attempts, reason, milliseconds });
}
