import { countWords } from '../core/text.ts';

/** Brysbaert 2019 (J. Memory and Language 109) has 238 for English non-fiction; other languages are near it. */
const WORDS_A_MINUTE = 230;

/** Whole minutes that reading a text takes, at least 1. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countWords(text) / WORDS_A_MINUTE));
}
