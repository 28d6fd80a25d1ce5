import type { RightsPolicy, RightsRule } from './rights.ts';

/** Characters of a text that a rule or policy leaves: infinity for all of them. */
export function charactersLeft({ text, excerptLength }: Pick<RightsRule, 'text' | 'excerptLength'>): number {
  if (text === 'full') return Number.POSITIVE_INFINITY;
  return text === 'none' ? 0 : (excerptLength ?? 0);
}

/** Characters that the operator decided to keep at most: infinity where nothing was decided. */
export function operatorsLimit(rights: RightsPolicy | null): number {
  return leastOf((rights?.rules ?? []).filter(isOperators));
}

/** Whose word leaves least of a text; the publisher's where both leave the same. */
export function whoLimits(rights: RightsPolicy): 'publisher' | 'operator' {
  const publishers = rights.rules.filter((rule) => !isOperators(rule));
  return operatorsLimit(rights) < leastOf(publishers) ? 'operator' : 'publisher';
}

function isOperators({ signal }: RightsRule): boolean {
  return signal === 'operator';
}

function leastOf(rules: readonly RightsRule[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...rules.map(charactersLeft));
}
