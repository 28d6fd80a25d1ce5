import type { Clock } from '../core/clock.ts';
import type { Outlet } from '../core/outlet.ts';
import { jobLog, type RecordJob } from '../log/job-event.ts';
import type { Logger } from '../log/logger.ts';
import type { Queue } from '../queue/queue.ts';
import { getMeta, RULING_CURSOR } from '../store/meta.ts';
import { placesOf, rulingAfter, rulingsUpTo } from '../store/rulings.ts';
import type { Store } from '../store/store.ts';
import type { Connection } from '../store/tables.ts';
import { takedownsIn } from '../store/takedown/takedowns.ts';
import { createStoryRulings, type KeptRulings } from '../stories/story-rulings.ts';
import { beginAgain } from './begin-again.ts';
import { type Bell, createBell } from './bell.ts';
import { createClockWatch } from './clock-watch.ts';
import { createListingReader, type ListingReader } from './listing/listing-reader.ts';
import type { Meaning } from './meaning.ts';
import { outletOfAddress } from './operator-rules.ts';
import { createPatience } from './patience.ts';
import type { Pulse } from './pulse.ts';
import type { StageContext } from './stage.ts';
import type { WriterFunctions } from './stage-functions.ts';
import { stages } from './stages.ts';
import { rememberStories } from './stories/remember-stories.ts';
import { renewableStories } from './stories/renewable-stories.ts';
import type { StoryExplainer } from './stories/story-judge.ts';
import { type Progress, takeIn } from './take-in.ts';
import type { TakeInItem } from './take-in-item.ts';
import { hasFilesLeft } from './takedown/sweep.ts';
import { newTakedownWork } from './takedown/takedown-work.ts';
import type { WorkerStart } from './worker.ts';
import { createWorkerPool } from './worker-pool.ts';

export interface PipelineOptions {
  readonly store: Store;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly log: Logger;
  readonly functions: WriterFunctions;
  /** New articles join the stories of this many that came before them, older stories where the store leads to them. */
  readonly storyWindow?: number;
  /** Told of each job that was done or failed, which is also logged. */
  readonly onJob?: RecordJob;
  /** The embedding model that helps to find stories; its version is part of theirs. */
  readonly meaning?: Meaning | null;
  readonly workers: {
    readonly size: number;
    readonly heapMegabytes: number;
    readonly timeoutMilliseconds: number;
    /** A module that exports `createWorkerFunctions`; ours where it is not given. */
    readonly module?: URL;
    readonly outlets: readonly Outlet[];
  };
}

export interface Pipeline {
  /** Takes items in: each is on the disk when `onProgress` counts it. Reading goes on behind. */
  takeIn(
    items: AsyncIterable<TakeInItem> | Iterable<TakeInItem>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Progress>;
  /** Resolves when everything that was taken in has been worked through. Rejects where the store fails. */
  idle(): Promise<void>;
  /** Rejects when the pipeline cannot go on, because the store failed or for a bug; never resolves. */
  readonly failed: Promise<never>;
  /** Reads what lists other documents, in the workers. */
  readonly listings: ListingReader;
  /** What the index of stories says of stories that it is asked about. */
  readonly explainer: StoryExplainer;
  /** Looks for work that another process put into the queue. */
  wake(): void;
  readonly pulse: Pulse;
  /** Milliseconds spent in each step so far, over all threads. */
  readonly times: ReadonlyMap<string, number>;
  /** Stops after the transaction under way. What was not finished goes on at the next start. */
  close(): Promise<void>;
}

/** More than a week of five hundred feeds. Each takes some 3 KB of memory and a tenth of a millisecond of a start. */
const STORY_WINDOW = 20_000;
/** Where nothing happens, work that was put off or that another process asked for is looked for this often. */
const LOOK_MILLISECONDS = 500;

/**
 * Starts the one place that works through the queue and writes. What an earlier run began and did not finish is taken up
 * again; stories go on as they were decided.
 */
export async function startPipeline(options: PipelineOptions): Promise<Pipeline> {
  const { store, queue } = options;
  const times = new Map<string, number>();
  const bell = createBell();
  const start: WorkerStart = {
    module: (options.workers.module ?? sibling('functions')).href,
    outlets: options.workers.outlets,
  };
  const logJob = jobLog(options.log);
  const rulings = await rulingsInForce(store.write);
  const { storyWindow = STORY_WINDOW, meaning = null } = options;
  const stories = renewableStories(() =>
    options.functions.createStoryIndex({
      window: storyWindow,
      rulings,
      meaning: meaning?.model.version ?? null,
    }),
  );
  const context: StageContext = {
    ...options,
    outletOf: outletOfAddress(options.workers.outlets),
    rulings,
    stories,
    async renewStories() {
      stories.renew();
      await rememberStories(context, { window: storyWindow });
    },
    storyWindow,
    meaning,
    pool: createWorkerPool({ ...options.workers, script: sibling('worker'), workerData: start }),
    incoming: [],
    finishedPages: [],
    finishedStories: [],
    finishedStorylines: [],
    takedowns: newTakedownWork(),
    underWay: { pages: 0, stories: 0, storylines: 0 },
    times: freshTimes(options.clock),
    jobDone(event) {
      logJob(event);
      options.onJob?.(event);
    },
    addTimes(steps) {
      for (const [name, spent] of Object.entries(steps)) times.set(name, (times.get(name) ?? 0) + spent);
    },
    wake: bell.ring,
  };
  // Only one process at a time works through the queue, so that whoever held these leases is gone.
  await queue.release(store.write, { all: true });
  await store.archive.sweep(options.clock.now());
  const moved = await rememberStories(context, { window: storyWindow });
  if (moved > 0) options.log.info('another algorithm put articles into other stories', { moved });
  const loop = runStages(context, bell);
  return {
    times,
    explainer: context.stories,
    failed: loop.failed,
    get pulse() {
      return loop.pulse();
    },
    listings: createListingReader(context.pool.run),
    wake: bell.ring,
    takeIn: (items, onProgress) => Promise.race([takeIn(items, context, onProgress), loop.failed]),
    idle: () => Promise.race([loop.idle(), loop.failed]),
    async close() {
      loop.stop();
      await loop.done;
      await context.pool.close();
    },
  };
}

function freshTimes(clock: Clock): StageContext['times'] {
  return { tracedAt: clock.now().getTime(), publishedAt: 0, storylinesFrom: 0 };
}

/** What people ruled and was applied, and where its articles are. */
async function rulingsInForce(db: Connection): Promise<KeptRulings> {
  const applied = await rulingsUpTo(db, Number((await getMeta(db, RULING_CURSOR)) ?? 0));
  return createStoryRulings(applied, await placesOf(db, applied));
}

/** A module beside this one, as source or compiled. */
function sibling(name: string): URL {
  return new URL(`./${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
}

interface Loop {
  idle(): Promise<void>;
  stop(): void;
  /** Never resolves; rejects when the store fails. */
  readonly failed: Promise<never>;
  readonly done: Promise<void>;
  pulse(): Pulse;
}

/** Runs all stages in turn, again and again, for as long as any of them has something to do. */
function runStages(context: StageContext, bell: Bell): Loop {
  let stopped = false;
  let waiters: (() => void)[] = [];
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => {});
  const isStopped = () => stopped;
  const clockWatch = createClockWatch(context);
  const patience = createPatience({ log: context.log, bell, isStopped });

  let [roundAt, workAt] = [performance.now(), performance.now()];

  async function goOnAfter(error: unknown): Promise<void> {
    for (let cause = error; !stopped; ) {
      await patience.wait(cause);
      try {
        return await beginAgain(context, bell, isStopped);
      } catch (again) {
        cause = again;
      }
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      let did = 0;
      try {
        if (await clockWatch.look()) Object.assign(context.times, freshTimes(context.clock));
        for (const stage of stages) did += await stage.run(context);
        patience.ended();
        roundAt = performance.now();
        if (did > 0) workAt = roundAt;
      } catch (error) {
        await goOnAfter(error);
      }
      if (did > 0) continue;
      if (waiters.length > 0 && (await nothingLeft(context))) {
        for (const resolve of waiters.splice(0)) resolve();
      }
      await bell.wait(LOOK_MILLISECONDS);
    }
  }

  const done = run().catch((error) => {
    context.log.error('the pipeline stopped', { error });
    for (const { refused } of context.incoming.splice(0)) refused(error);
    failure.reject(error);
  });
  return {
    done,
    pulse() {
      const now = performance.now();
      const waiting = patience.since === null ? null : now - patience.since;
      return { sinceRound: now - roundAt, sinceWork: now - workAt, waiting };
    },
    failed: failure.promise,
    idle: () =>
      new Promise((resolve) => {
        waiters = [...waiters, resolve];
        bell.ring();
      }),
    stop() {
      stopped = true;
      bell.ring();
    },
  };
}

async function nothingLeft(context: StageContext): Promise<boolean> {
  const { underWay, incoming, finishedPages, finishedStories, finishedStorylines } = context;
  const moving =
    underWay.pages +
    underWay.stories +
    underWay.storylines +
    incoming.length +
    finishedPages.length +
    finishedStories.length +
    finishedStorylines.length;
  if (moving > 0 || context.takedowns.isSearching || context.takedowns.searched.length > 0) return false;
  const { write } = context.store;
  if ((await takedownsIn(write, ['decided', 'purged'], 1)).length > 0 || (await hasFilesLeft(write)))
    return false;
  const ruled = Number((await getMeta(write, RULING_CURSOR)) ?? 0);
  return (await rulingAfter(write, ruled)) === null && (await context.queue.waiting(write)) === 0;
}
