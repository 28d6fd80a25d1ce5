import type { Evidence } from './evidence.ts';

/** The articles about one happening. */
export interface Story {
  readonly id: string;
  readonly headline: string;
  readonly articles: readonly string[];
  /** Ids of the works that are its independent origins. */
  readonly origins: readonly string[];
  /** Their number: pages are not counted, origins are. */
  readonly independentOrigins: number;
}

/** Stories of one course of events, oldest first. */
export interface Storyline {
  readonly id: string;
  readonly stories: readonly string[];
  readonly evidence: readonly Evidence[];
}
