import { COMPLEMENTISER, CONJUNCTION, type QuotationWords, REPORTED_MOOD } from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** Words of one clause in which a verb's particle is looked for. */
const LONGEST_CLAUSE = 30;

/**
 * Whether a verb that attributes with a particle only ("teilte … mit") has it at the end of its clause, or what is said right
 * behind the clause; null for other verbs.
 */
export function particleOf(
  tokens: readonly QuoteToken[],
  index: number,
  end: number,
  { separable, verbSecond }: QuotationWords,
): 'there' | 'next' | 'missing' | null {
  const particles = separable.get(tokens[index]?.lower ?? '');
  if (particles === undefined) return null;
  // "a fait savoir": right behind its verb.
  if (particles.includes(tokens[index + 1]?.lower ?? '') && !verbSecond) return 'next';
  // "wie die Stadt bekannt gab": at the end of a clause the particle stands before its verb.
  if (particles.includes(tokens[index - 1]?.lower ?? '')) return 'there';
  if (!verbSecond) return 'missing';
  for (let at = index + 1; at < Math.min(end, index + LONGEST_CLAUSE); at += 1) {
    const token = tokens[at];
    const next = at + 1 < end ? tokens[at + 1] : undefined;
    if (token === undefined || token.kind === 'stop' || token.kind === 'semicolon') return 'missing';
    if (token.kind === 'quote' || token.kind === 'colon') return null;
    // An apposition may stand between: "gab der Leiter, Ilja Roe, bekannt".
    if (token.kind === 'comma' && ((next?.bits ?? 0) & (COMPLEMENTISER | REPORTED_MOOD)) !== 0) return null;
    if (!particles.includes(token.lower)) continue;
    if (next === undefined || next.kind !== 'word' || (next.bits & (COMPLEMENTISER | CONJUNCTION)) !== 0)
      return 'there';
  }
  return 'missing';
}
