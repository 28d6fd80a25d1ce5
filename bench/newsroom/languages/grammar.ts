/** What sentences of a report can be about. */
export const FACTS = [
  'casualties',
  'cause',
  'cost',
  'history',
  'evacuation',
  'promise',
  'closure',
  'inquiry',
  'background',
] as const;
export type FactName = (typeof FACTS)[number];

/**
 * How one language tells a happening of the simulated world. Lists that bear the same name in all languages are parallel: the
 * n-th entry means the same everywhere, so that a translator can say what another said. In a template `[a|b]` is a choice
 * and `{name}` a slot; a capital first letter of a slot ("{Event}") begins a sentence.
 */
export interface Grammar {
  readonly language: string;
  /** A name of the world, which is made of Latin syllables, in the language's script. */
  spell(name: string): string;
  /** "a fire", "the fire", "of the fire", "a fire broke out". */
  readonly events: readonly (readonly string[])[];
  /** "the paper mill", "at the paper mill". */
  readonly facilities: readonly (readonly string[])[];
  readonly roles: readonly string[];
  /** What can break. */
  readonly parts: readonly string[];
  /** How a company is called: slot name. */
  readonly company: string;
  /** "on Monday", from Monday on. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly titles: readonly string[];
  readonly leads: readonly string[];
  readonly facts: Readonly<Record<FactName, readonly string[]>>;
  /** A quote with its speaker: slots quote, role, person. */
  readonly said: readonly string[];
  /** The same without quotation marks. */
  readonly saidIndirectly: readonly string[];
  /** Said to the outlet itself: slot toUs as well. */
  readonly toldUs: readonly string[];
  /** Other marks of own reporting: slots us, toUs. */
  readonly own: readonly string[];
  /** Three lists of clauses; a quote takes one of each. */
  readonly clauses: readonly (readonly string[])[];
  /** Who, does, what, under which circumstance: sentences that nobody needs to repeat. */
  readonly colour: readonly (readonly string[])[];
  readonly credit: {
    /** A sentence with slots source (toSource, as the person spoken to), weekday. */
    readonly sentences: readonly string[];
    /** A clause put behind the first sentence in place of its full stop: slot source. */
    readonly clauses: readonly string[];
    /** Slots source and origin: the source's own source. */
    readonly chains: readonly string[];
    /** A line below the text: slot source. */
    readonly lines: readonly string[];
    /** The last line of an excerpt: slot source. */
    readonly excerpts: readonly string[];
    readonly translated: readonly string[];
  };
  readonly announcement: {
    /** The last line of an announcement: slot name. */
    readonly contact: string;
    /** As a clause that credits one: slot source. */
    readonly clauses: readonly string[];
    /** As a sentence: slots source, weekday. */
    readonly sentences: readonly string[];
  };
  /** Words that spinners swap, either way. */
  readonly synonyms: readonly (readonly string[])[];
  /**
   * How outlets are called, as itself, in a sentence, in one as the person spoken to, and in Latin letters where the others
   * are not: slots name and latin.
   */
  readonly mastheads: readonly (readonly string[])[];
  readonly agencies: readonly (readonly string[])[];
}

/** The lines of a text, without those that are empty. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
