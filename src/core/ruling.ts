/**
 * What people decide about stories:
 *
 * - `merge`: two stories are one
 * - `split`: some articles of a story are a story of their own
 * - `pin`: an article belongs to a story
 * - `forbid`: an article does not belong to a story, or two stories are not one
 * - `undo`: an earlier ruling holds no more
 */
export const RULING_KINDS = ['merge', 'split', 'pin', 'forbid', 'undo'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/**
 * A decision of a person, in terms of articles: stories come and go with the machine's opinion, articles stay. A later
 * ruling takes the place of an earlier one as far as it contradicts it.
 */
export interface Ruling {
  /** In the order in which they were given. */
  readonly number: number;
  readonly kind: RulingKind;
  /** The articles of the one story; those split off; the one that is pinned or forbidden. None for `undo`. */
  readonly movers: readonly string[];
  /** The articles of the other story, as it was when the ruling was given. None for `undo`. */
  readonly others: readonly string[];
  /** The ruling that `undo` takes back. */
  readonly undoes: number | null;
}

/** A ruling as it is kept: who looks at it later wants to know when it was given, and why. */
export interface RulingRecord extends Ruling {
  /** ISO 8601: when it was given. */
  readonly at: string;
  readonly note: string | null;
  /** The stories that were named, by the ids that they had. */
  readonly stories: readonly string[];
  /** Whether the machine has applied it: at once, while it runs; to a very large story, within seconds. */
  readonly applied: boolean;
  /** Articles that it has still to move, while it is being applied. */
  readonly toMove: number;
  /** The ruling that took it back, or null. */
  readonly undoneBy: number | null;
}

/** A ruling that is being applied: of some articles of a large story it is not true yet. */
export interface RulingUnderWay extends Pick<Ruling, 'number' | 'kind'> {
  /** The story that articles leave, and the one that they go to. */
  readonly from: string;
  readonly to: string;
  readonly toMove: number;
}

/** Why an article came into a story. `ruled`: a person said so; `re-clustered`: a newer version of the algorithm did. */
export const MOVE_REASONS = ['assigned', 'merged', 'split', 'ruled', 're-clustered'] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];
