/**
 * What publishers' words mean here for the text of a page. `full`: it may be kept, analysed and shown; `excerpt`: its
 * beginning may; `none`: only link, title, people and times, and what a feed gave.
 */
export type TextRight = 'full' | 'excerpt' | 'none';

/** In which of the vocabularies something was said; `operator`: whoever runs this Headwater decided it. */
export type RightsSignal =
  | 'robots-meta'
  | 'x-robots-tag'
  | 'tdmrep'
  | 'rsl'
  | 'ai.txt'
  | 'content-signal'
  | 'content-usage'
  | 'paywall'
  | 'operator';

/** One statement of a publisher, or what the operator decided, with what it means here. */
export interface RightsRule {
  readonly signal: RightsSignal;
  /** Where it was said: the address of a file, or the part of the response. */
  readonly where: string;
  /** The words as they stand there. */
  readonly words: string;
  readonly text: TextRight;
  /** Characters of an excerpt; null for `full` and `none`. */
  readonly excerptLength: number | null;
  /** Whether models may be trained with it, as far as this statement says. */
  readonly training: boolean;
  /** What it means here, as a sentence for a person. */
  readonly meaning: string;
}

/** What may be done with one page: the strictest of all that was said. */
export interface RightsPolicy {
  readonly text: TextRight;
  /** Characters of an excerpt; null for `full` and `none`. */
  readonly excerptLength: number | null;
  /** Headwater trains nothing; who takes texts from it must know. */
  readonly training: boolean;
  readonly rules: readonly RightsRule[];
}

/** How much of an article's text somebody sees, and whose word that is. */
export interface ShownText {
  readonly text: TextRight;
  /** Words of an excerpt; null for `full`, `none`, and an excerpt of so many characters that no more is kept. */
  readonly words: number | null;
  /**
   * `publisher`: its publisher lets no more be kept; `operator`: the operator decided about the outlet that no more is shown, or
   * kept; `visitor`: whoever did not sign in sees no more; `nobody`: nothing limits it.
   */
  readonly because: 'publisher' | 'operator' | 'visitor' | 'nobody';
}
