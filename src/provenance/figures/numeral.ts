/** A number in digits or words, read from piece `first` up to (not including) piece `next`. */
export interface NumberPhrase {
  readonly first: number;
  readonly next: number;
  /** Null for a vague number ("several billion"): then only `low` and `high` hold. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number | null;
  /** Whether it has a word of magnitude, which a range's first number may share. */
  readonly hasMagnitude: boolean;
  readonly inWords: boolean;
  /** Whether it is a share in per cent ("two-thirds", "one in five"). */
  readonly isShare?: boolean;
  /** Whether it is a range told from its upper end to its lower one. */
  readonly isFromTo?: boolean;
  /** Whether it is a number only before a unit: "half a mile", no "half a loaf". */
  readonly needsUnit?: boolean;
}

/** A number with one value. */
export function exact(
  first: number,
  next: number,
  value: number,
  hasMagnitude: boolean,
  inWords: boolean,
): NumberPhrase {
  return { first, next, value, low: value, high: value, hasMagnitude, inWords };
}
