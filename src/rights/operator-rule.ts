import type { TextOverride } from '../core/access.ts';
import type { RightsRule } from '../core/rights.ts';
import { excerptOnly, linkOnly } from './rule.ts';

/** Texts are cut where nothing knows their words yet: so many characters for each, as words of English and a space have. */
const CHARACTERS_OF_WORD = 8;

/** What an operator decided about the texts of an outlet, as a rule for what is kept of them; null where it is for none. */
export function operatorRule({
  text,
  words,
  keeps,
}: Pick<TextOverride, 'text' | 'words' | 'keeps'>): RightsRule | null {
  if (!keeps || text === 'full') return null;
  const said = { signal: 'operator', where: 'this Headwater' } as const;
  if (text === 'none')
    return linkOnly(
      { ...said, words: 'no text, only links' },
      'The operator of this Headwater keeps no text of this outlet.',
    );
  const most = words ?? 0;
  const excerpt = `an excerpt of ${most} ${most === 1 ? 'word' : 'words'}`;
  return excerptOnly(
    { ...said, words: excerpt },
    most * CHARACTERS_OF_WORD,
    `The operator of this Headwater keeps no more than about ${excerpt} of this outlet’s articles.`,
  );
}
