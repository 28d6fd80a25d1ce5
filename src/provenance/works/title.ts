import { foldedWords } from '../../core/text.ts';

/** How alike two titles are: shared words by all words of the longer (Dice over words), 0 to 1. */
export function titleSimilarity(a: string, b: string): number {
  const left = foldedWords(a);
  const right = foldedWords(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const word of right) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = rest.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    rest.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

const SAME = 0.8;

/** Whether two titles are those of one work: the same but for a word or so. */
export function sameTitle(a: string, b: string): boolean {
  return titleSimilarity(a, b) >= SAME;
}

/** Whether a title says enough to tell a work by it alone. */
export function isTelling(title: string): boolean {
  return foldedWords(title).length >= 4;
}
