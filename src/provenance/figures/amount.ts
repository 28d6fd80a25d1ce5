/** A number or range with its unit: pieces `first` up to `next`. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  /** Whether it is a range told from its upper end to its lower one ("fell from 5 to 3"): two levels, and no fall by that much. */
  readonly isFromTo?: boolean;
}
