import type { TokenRange } from './noun-phrases.ts';

/** A word or phrase that attributes, with the speaker it takes. Numbers are indexes of tokens. */
export interface Cue {
  readonly type: 'verb' | 'before' | 'after';
  /** The cue's tokens with auxiliaries and adverbs: `tokens.slice(first, last + 1)`. */
  readonly first: number;
  readonly last: number;
  readonly speaker: TokenRange | null;
  /** The speaker follows the verb: "said Mr. Nurbek". */
  readonly inverted: boolean;
  /** Takes its subject from the clause before: "saying", "and added". */
  readonly inherits: boolean;
  readonly stance: boolean;
  readonly passive: boolean;
  readonly addressee: boolean;
  /** Where the cue's clause begins: its speaker or its own first token. */
  readonly head: number;
  /** The first token after cue and speaker. */
  readonly after: number;
}

/** What most cues are not. */
export const PLAIN_CUE = {
  inverted: false,
  inherits: false,
  stance: false,
  passive: false,
  addressee: false,
} as const;
