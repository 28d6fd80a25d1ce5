import type { Evidence } from '../../core/evidence.ts';
import { findNumber, findWord } from '../../core/find-words.ts';

const WORDS = new Set<Evidence['type']>(['name', 'term', 'figure']);

/**
 * What speaks for an article being in a story, each word at its place in both articles: the evidence that is kept has the
 * words alone. `own` is the article that joined.
 */
export function placeWords(
  evidence: readonly Evidence[],
  own: { readonly id: string; readonly text: string },
  textOf: (article: string) => string | undefined,
): Evidence[] {
  return evidence.flatMap((item) => {
    const { type, article: other, start, text: words } = item;
    if (!WORDS.has(type) || words === null || start !== null || other === null) return [item];
    const find = type === 'figure' ? findNumber : findWord;
    const texts = [[own.id, own.text] as const, [other, textOf(other) ?? ''] as const];
    const placed = words.split(', ').flatMap((word) =>
      texts.flatMap(([article, text]) => {
        const span = find(text, word);
        return span === null ? [] : [{ ...item, article, ...span, text: text.slice(span.start, span.end) }];
      }),
    );
    return placed.length === 0 ? [item] : placed;
  });
}
