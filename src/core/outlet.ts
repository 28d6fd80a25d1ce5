export type OutletKind =
  | 'newspaper'
  | 'agency'
  | 'broadcaster'
  | 'magazine'
  | 'online'
  | 'government'
  | 'aggregator'
  | 'blog';

/** Where an outlet publishes its feed. */
export interface OutletFeed {
  readonly url: string;
  /** BCP 47, where it is not the outlet's first language. */
  readonly language?: string;
}

/** A publisher, known by its registrable domain. */
export interface Outlet {
  readonly domain: string;
  /** The name shown. */
  readonly name: string;
  /** Other names, abbreviations and names in other scripts that stand for the outlet without a doubt ("WSJ"). */
  readonly aliases: readonly string[];
  /**
   * Names that are also everyday words ("Time", "Express", "Die Welt"): they count only beside a reporting or citing
   * cue, a credit mark, or in the form that a masthead has.
   */
  readonly ambiguousAliases: readonly string[];
  /** Further registrable domains of the same outlet. */
  readonly otherDomains: readonly string[];
  /** ISO 3166-1 alpha-2, or null where unknown or none. */
  readonly country: string | null;
  /** BCP 47 language codes. */
  readonly languages: readonly string[];
  readonly kind: OutletKind;
  /** Owner group, or null where unknown. */
  readonly owner: string | null;
  /** Its feeds, the most general first, where they are known. */
  readonly feeds?: readonly OutletFeed[];
}

/** How an outlet is named in results. */
export interface OutletReference {
  readonly domain: string;
  readonly name: string;
}
