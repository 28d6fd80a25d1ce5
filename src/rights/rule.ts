import type { RightsPolicy, RightsRule } from '../core/rights.ts';

type Said = Pick<RightsRule, 'signal' | 'where' | 'words'>;

/** Words of others are kept as evidence, not as archive. */
const LONGEST_WORDS = 300;

function rule(said: Said, means: Omit<RightsRule, keyof Said>): RightsRule {
  return { ...said, words: said.words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS), ...means };
}

/** The text may be kept. */
export function mayKeep(said: Said, meaning: string): RightsRule {
  return rule(said, { text: 'full', excerptLength: null, training: true, meaning });
}

/** Nothing may be trained with the text; keeping and showing it is not what was spoken of. */
export function noTraining(said: Said, meaning: string): RightsRule {
  return rule(said, { text: 'full', excerptLength: null, training: false, meaning });
}

/** The first `characters` may be kept. */
export function excerptOnly(said: Said, characters: number, meaning: string): RightsRule {
  return rule(said, { text: 'excerpt', excerptLength: characters, training: false, meaning });
}

/** No text may be kept. */
export function linkOnly(said: Said, meaning: string): RightsRule {
  return rule(said, { text: 'none', excerptLength: null, training: false, meaning });
}

/** The strictest of all that was said; everything may be done where nothing was. */
export function strictest(rules: readonly RightsRule[]): RightsPolicy {
  const lengths = rules.flatMap(({ excerptLength }) => (excerptLength === null ? [] : [excerptLength]));
  const isNone = rules.some(({ text }) => text === 'none');
  return {
    text: isNone ? 'none' : lengths.length > 0 ? 'excerpt' : 'full',
    excerptLength: isNone || lengths.length === 0 ? null : Math.min(...lengths),
    training: rules.every(({ training }) => training),
    rules,
  };
}
