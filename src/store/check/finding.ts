/** What can be wrong with a store, by name. docs/operations.md says of each what it means and what to do. */
export const PROBLEMS = [
  'database-damaged',
  'database-newer',
  'database-missing',
  'restore-cut-short',
  'capture-missing',
  'capture-broken',
  'capture-orphaned',
  'capture-draft',
  'work-forgotten',
  'reference-broken',
  'index-out-of-step',
  'lock-broken',
  'not-writable',
  'open-to-others',
  'disk-low',
  'clock-behind',
] as const;

export type Problem = (typeof PROBLEMS)[number];

/** One thing that is wrong. */
export interface Finding {
  readonly problem: Problem;
  /** One sentence or two, for people. */
  readonly message: string;
  /** How many things it is about. */
  readonly count: number;
  /** The first of them: ids, files, tables. */
  readonly items: readonly string[];
  /** What mending would do; null where that is for people to do. */
  readonly remedy: string | null;
}

/** So many items are named in a finding. */
export const NAMED_ITEMS = 50;

export function finding(
  problem: Problem,
  message: string,
  about: {
    readonly items?: readonly string[];
    readonly count?: number;
    readonly remedy?: string | null;
  } = {},
): Finding {
  const { items = [], count = Math.max(items.length, 1), remedy = null } = about;
  return { problem, message, count, items: items.slice(0, NAMED_ITEMS), remedy };
}

/** What is done about a damaged database. */
export const RECOVERY =
  'copies what can be read, row by row, into a new database, puts the damaged one aside, makes again what can be made from captures, and lists what is lost';
