import type { RightsRule } from '../core/rights.ts';
import { linkOnly, noTraining } from './rule.ts';

/**
 * Usage preferences in robots.txt or a header field: `Content-Signal: search=yes, ai-train=no` (contentsignals.org) and
 * `Content-Usage: search=y, train-ai=n` (IETF AIPREF). A preference for other uses than ours says nothing here.
 */
export function contentSignals(
  signal: 'content-signal' | 'content-usage',
  where: string,
  value: string,
): RightsRule[] {
  return value
    .slice(0, 2_000)
    .split(/[,;]/)
    .flatMap((preference) => {
      const [name, answer] = preference.split('=').map((part) => part.trim().toLowerCase());
      if (answer !== 'no' && answer !== 'n') return [];
      const said = { signal, where, words: preference.trim() } as const;
      // "bots" is all automated processing in AIPREF's vocabulary. A path may stand before the first preference.
      switch (name?.split(/\s+/).at(-1)) {
        case 'search':
          return [linkOnly(said, 'The page is not to be found by its text.')];
        case 'bots':
        case 'all':
          return [linkOnly(said, 'The text is not to be processed by machines.')];
        case 'ai-train':
        case 'train-ai':
        case 'train-genai':
          return [noTraining(said, 'No model may be trained with the page; Headwater trains none.')];
        default:
          return [];
      }
    });
}
