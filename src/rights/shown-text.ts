import type { RightsPolicy, ShownText } from '../core/rights.ts';
import { whoLimits } from '../core/who-limits.ts';

/** How much is to be shown: so many words of an excerpt. */
export type TextLimit = Pick<ShownText, 'text' | 'words'>;

/**
 * How much of an article is shown to somebody. What its publisher or the operator does not let be kept is not there to be shown.
 * Beyond that the operator's word about the outlet counts for everybody; without one, what the settings say about whoever asks.
 */
export function shownText(
  rights: RightsPolicy | null,
  decided: TextLimit | null,
  visitor: TextLimit | null,
): ShownText {
  const kept = rights?.text ?? 'full';
  const asked: ShownText =
    decided !== null
      ? { text: decided.text, words: decided.words, because: 'operator' }
      : visitor !== null && visitor.text !== 'full'
        ? { ...visitor, because: 'visitor' }
        : { text: 'full', words: null, because: 'nobody' };
  if (rights !== null && (kept === 'none' || (kept === 'excerpt' && asked.text === 'full')))
    return { text: asked.text === 'none' ? 'none' : kept, words: null, because: whoLimits(rights) };
  return asked;
}
