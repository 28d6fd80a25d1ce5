import type { QueryExecutorProvider } from 'kysely';

/** A connection or transaction of the store: a job is put in and taken out together with what it is about. */
export type QueueConnection = QueryExecutorProvider;

export interface NewJob {
  readonly kind: string;
  /** What is to be done: one job of a kind and key exists at a time, however often it is asked for. */
  readonly key: string;
  /** Not before this time. */
  readonly runAt?: Date;
}

export interface Job {
  readonly kind: string;
  readonly key: string;
  /** How often it was begun, this time included. */
  readonly attempts: number;
}

export interface QuarantinedJob {
  readonly kind: string;
  readonly key: string;
  readonly reason: string;
}

export interface JobCounts {
  readonly ready: number;
  readonly leased: number;
  readonly quarantined: number;
}

/** Work that waits to be done, kept until it is done. */
export interface Queue {
  /** Asks for jobs. One that waits already is left as it is; one being done is done once more afterwards. */
  enqueue(db: QueueConnection, jobs: readonly NewJob[]): Promise<void>;
  /** Takes up to `limit` jobs, smallest key first among those of the same time, for as long as the lease lasts. */
  claim(db: QueueConnection, kind: string, limit: number): Promise<Job[]>;
  /** Takes a job that is done out, or makes it ready again where it was asked for meanwhile. */
  finish(db: QueueConnection, job: Job): Promise<void>;
  /** Puts a failed job back, to run later each time, or into quarantine after the last attempt: tells which. */
  retry(db: QueueConnection, job: Job, reason: string): Promise<'ready' | 'quarantined'>;
  /** Sets a job aside that can never be done, with the reason. */
  quarantine(db: QueueConnection, job: Job, reason: string): Promise<void>;
  /** Makes jobs ready again whose lease ended; with `all`, those of every lease (their holder is known to be dead). */
  release(db: QueueConnection, options?: { readonly all: boolean }): Promise<number>;
  /**
   * How many jobs are not done yet, those included that are tried again soon; not those that wait for an appointed time, nor
   * those in quarantine.
   */
  waiting(db: QueueConnection): Promise<number>;
  counts(db: QueueConnection, kind: string): Promise<JobCounts>;
  quarantined(db: QueueConnection): Promise<QuarantinedJob[]>;
}
