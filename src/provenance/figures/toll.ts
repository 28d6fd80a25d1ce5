import type { Figure } from '../../core/figure.ts';
import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import { tokenise } from '../../language/tokens.ts';

/** What a count of people can be a toll of: the figures that change most while a story grows. */
export type Toll = 'dead' | 'injured' | 'missing';

/** How far from a number the word may stand that makes it a toll, in code units. */
const REACH_BEHIND = 48;
const REACH_BEFORE = 64;
const TOLLS: readonly Toll[] = ['dead', 'injured', 'missing'];

interface TollWord {
  readonly toll: Toll;
  readonly end: number;
}

/**
 * Which toll each figure gives, or null. The word behind a number counts before the one before it ("four people died and
 * 11 were missing"), unless it stands behind a conjunction ("killed four people and injured 11"); neither is looked for beyond
 * the next figure, and a word that belongs to one figure is no other's.
 */
export function tollsOf(text: string, figures: readonly Figure[], lexicon: FigureLexicon): (Toll | null)[] {
  let taken = 0;
  return figures.map((figure, index) => {
    if (figure.unit !== null) return null;
    const nextStart = figures[index + 1]?.start ?? text.length;
    const behind =
      text.slice(figure.end, Math.min(nextStart, figure.end + REACH_BEHIND)).split(/[,;:.\n]/, 1)[0] ?? '';
    const after = tollWords(behind, lexicon)[0];
    const from = Math.max(taken, figures[index - 1]?.end ?? 0, figure.start - REACH_BEFORE);
    const ahead =
      text
        .slice(from, figure.start)
        .split(/[;:.\n]/)
        .at(-1) ?? '';
    const before = tollWords(ahead, lexicon).at(-1)?.toll ?? null;
    if (after === undefined || (before !== null && isOfNext(behind.slice(0, after.end), lexicon)))
      return before;
    taken = figure.end + after.end;
    return after.toll;
  });
}

/** Whether a conjunction parts a figure from the word behind it, which is then the next figure's. */
function isOfNext(behind: string, { language, quotation }: FigureLexicon): boolean {
  return tokenise(behind, language).some(({ folded }) => quotation.conjunctions.includes(folded));
}

/** The toll that a word makes of a count, or null: it belongs to one at most. */
export function tollOf(word: string, { numbers }: FigureLexicon): Toll | null {
  return TOLLS.find((toll) => numbers.tolls[toll].includes(word)) ?? null;
}

function tollWords(text: string, lexicon: FigureLexicon): TollWord[] {
  return tokenise(text, lexicon.language).flatMap(({ start, end }) => {
    const word = text.slice(start, end).toLocaleLowerCase(lexicon.language);
    const toll = tollOf(word, lexicon);
    return toll === null ? [] : [{ toll, end }];
  });
}
