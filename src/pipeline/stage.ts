import type { Clock } from '../core/clock.ts';
import type { RecordJob } from '../log/job-event.ts';
import type { Logger } from '../log/logger.ts';
import type { Job, Queue } from '../queue/queue.ts';
import type { Store } from '../store/store.ts';
import type { CaptureRow } from '../store/tables.ts';
import type { KeptRulings } from '../stories/story-rulings.ts';
import type { Meaning } from './meaning.ts';
import type { OutletOfAddress } from './operator-rules.ts';
import type { StoryPart } from './provenance/story-part.ts';
import type { StoryAssigner } from './stage-functions.ts';
import type { Incoming } from './take-in-item.ts';
import type { TakedownWork } from './takedown/takedown-work.ts';
import type { PageResult, ProfileResult, ProfileTask, StepTimes, StoryResult } from './tasks.ts';
import type { TaskError, WorkerPool } from './worker-pool.ts';

export interface FinishedPage {
  readonly job: Job;
  readonly capture: CaptureRow;
  readonly result: PageResult | TaskError;
}

export interface FinishedStory {
  readonly job: Job;
  /** `others`: the captures beside its own that it was compared with. */
  readonly part: Omit<StoryPart, 'revisions' | 'others'> & { readonly others: readonly string[] };
  readonly result: StoryResult | TaskError;
}

export interface FinishedStorylines {
  readonly job: Job;
  /** What the profiles were made of. */
  readonly stories: ProfileTask['stories'];
  readonly result: ProfileResult | TaskError;
}

/** What all stages share while the pipeline runs. Lists hold what is between two stages; the store holds everything else. */
export interface StageContext {
  readonly store: Store;
  readonly queue: Queue;
  readonly pool: WorkerPool;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stories: StoryAssigner;
  /** Has the index forget all that it remembers, and remember what the store has now. */
  renewStories(): Promise<void>;
  /** How many articles they remember. */
  readonly storyWindow: number;
  readonly outletOf: OutletOfAddress;
  readonly rulings: KeptRulings;
  /** The embedding model that helps to find stories, where the user runs one. */
  readonly meaning: Meaning | null;
  readonly incoming: Incoming[];
  readonly finishedPages: FinishedPage[];
  readonly finishedStories: FinishedStory[];
  readonly finishedStorylines: FinishedStorylines[];
  readonly takedowns: TakedownWork;
  /** Tasks that workers are doing. */
  readonly underWay: { pages: number; stories: number; storylines: number };
  /**
   * Milliseconds by the clock: when stories were last given to workers, when lists were last brought up to date, and when
   * storylines may be looked at again.
   */
  readonly times: { tracedAt: number; publishedAt: number; storylinesFrom: number };
  /** Told of each job that was done or failed. */
  readonly jobDone: RecordJob;
  /** Adds up how long each step takes. */
  addTimes(times: StepTimes): void;
  /** Something came that a stage may wait for. */
  wake(): void;
}

/**
 * One step on the way of an article. `run` does a bounded part of what waits for it: it loads its input, calls a pure
 * function, writes the result and what is to be done next in one transaction, and returns how much it did (0: nothing
 * waits). Run again on the same input it changes nothing.
 */
export interface Stage {
  readonly name: string;
  /** One sentence for ARCHITECTURE.md. */
  readonly purpose: string;
  readonly run: (context: StageContext) => Promise<number>;
}

export const JOB = { read: 'read', trace: 'trace', publish: 'publish', storylines: 'storylines' } as const;
