import type { Figure } from '../../core/figure.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { tokenise } from '../../language/tokens.ts';

/** What a count of people can be a toll of: the figures that change most while a story grows. */
export type Toll = 'dead' | 'injured' | 'missing';

/** How far from a number the word may stand that makes it a toll, in code units. */
const REACH_BEHIND = 48;
const REACH_BEFORE = 64;
const TOLLS: readonly Toll[] = ['dead', 'injured', 'missing'];

/**
 * Which toll a figure gives, or null. The word behind it counts before the one before it ("four people died and 11 were
 * missing"), and neither is looked for beyond the next figure: that has its own.
 */
export function tollOf(
  text: string,
  figures: readonly Figure[],
  index: number,
  lexicon: Lexicon,
): Toll | null {
  const figure = figures[index];
  if (figure === undefined || figure.unit !== null) return null;
  const nextStart = figures[index + 1]?.start ?? text.length;
  const previousEnd = figures[index - 1]?.end ?? 0;
  const behind =
    text.slice(figure.end, Math.min(nextStart, figure.end + REACH_BEHIND)).split(/[,;:.\n]/, 1)[0] ?? '';
  const before =
    text
      .slice(Math.max(previousEnd, figure.start - REACH_BEFORE), figure.start)
      .split(/[;:.\n]/)
      .at(-1) ?? '';
  return tollIn(behind, lexicon, 'first') ?? tollIn(before, lexicon, 'last');
}

function tollIn(text: string, lexicon: Lexicon, which: 'first' | 'last'): Toll | null {
  const found = tokenise(text, lexicon.language).flatMap(({ start, end }) => {
    const word = text.slice(start, end).toLocaleLowerCase(lexicon.language);
    return TOLLS.filter((toll) => lexicon.numbers.tolls[toll].includes(word));
  });
  return (which === 'first' ? found[0] : found.at(-1)) ?? null;
}
