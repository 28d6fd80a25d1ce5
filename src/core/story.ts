import type { Evidence } from './evidence.ts';
import type { MoveReason } from './ruling.ts';
import type { Span } from './span.ts';

/** The articles about one happening. */
export interface Story {
  readonly id: string;
  readonly headline: string;
  readonly articles: readonly string[];
  /** Ids of the works that are its independent origins. */
  readonly origins: readonly string[];
  /** Their number: pages are not counted, origins are. */
  readonly independentOrigins: number;
  /** Of the algorithm that put it together, where that is known. */
  readonly version?: string;
}

/** A sentence of an outlet that helps to tell a story, with the facts that it carries. */
export interface BriefSentence extends Span {
  readonly article: string;
  readonly text: string;
  /** Ids of the story's facts; empty where it stands for the story because there are none. */
  readonly facts: readonly string[];
}

/** One thing that a decision weighed. */
export interface StorySignal {
  /** What was compared: "names", "numbers", "gap" … */
  readonly name: string;
  /** How much of it there is, mostly 0 to 1. */
  readonly value: number;
  /** What it adds to the logarithm of the odds: above 0 it speaks for one story, below 0 against. */
  readonly contribution: number;
}

/** All that was weighed when an article and a story, or two stories, were compared. */
export interface StorySignals {
  /** 0 to 1: how likely they are one. */
  readonly likelihood: number;
  /** From this likelihood on they are taken for one. */
  readonly needed: number;
  /** The logarithm of the odds before anything is weighed. */
  readonly bias: number;
  /** What weighs most comes first; what weighs nothing is left out. */
  readonly signals: readonly StorySignal[];
  /** The article that is most like the one compared, or null. */
  readonly nearest: string | null;
}

/** A move of an article into a story. `from` is null where it was put into its first. */
export interface StoryMoveRecord {
  readonly article: string;
  readonly from: string | null;
  readonly to: string;
  /** ISO 8601: when what led to it came. */
  readonly at: string;
  readonly reason: MoveReason;
  /** The article whose arrival led to it, the ruling that wanted it, or the version of the algorithm that thinks so. */
  readonly because: {
    readonly article: string | null;
    readonly ruling: number | null;
    readonly version: string | null;
  };
  readonly evidence: readonly Evidence[];
}

/** One link of a chain: the story goes on from the one before it. */
export interface StorylineStep {
  readonly story: string;
  readonly before: string;
  /** 0 to 1: how related they are. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Stories of one course of events, oldest first. */
export interface Storyline {
  readonly id: string;
  readonly stories: readonly string[];
  /** Why they belong together: each story but the first goes on from another. */
  readonly steps: readonly StorylineStep[];
  readonly evidence: readonly Evidence[];
}
