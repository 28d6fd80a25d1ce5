import type { Lexicon } from '../language/lexicon.ts';
import { splitSentences } from '../language/sentences.ts';

/** Looked at of a text, and what a sentence has at most: in letters. */
const LOOKED_AT = 600;
const LONGEST = 300;
/** What is shorter is a dateline, a label or an interjection: the next sentence belongs to it. */
const SHORTEST = 30;

/** The sentence with which a text begins, which says of a report without a title what happened; empty of an empty text. */
export function leadingSentence(text: string, lexicon: Lexicon): string {
  const beginning = text.trimStart().slice(0, LOOKED_AT);
  const sentences = splitSentences(beginning, lexicon);
  const end = sentences.find((sentence) => sentence.end >= SHORTEST)?.end ?? beginning.length;
  return beginning.slice(0, Math.min(end, LONGEST)).trimEnd();
}
