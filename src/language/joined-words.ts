import type { Span } from '../core/span.ts';

/** A word where it stands in its text. */
export interface JoinedWord extends Span {
  readonly text: string;
  /** Whether only a space parts it from the word before. */
  readonly joins: boolean;
}

/** The words of a text that a pattern (global) finds, in order. */
export function joinedWords(text: string, pattern: RegExp): JoinedWord[] {
  const words: JoinedWord[] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    words.push({
      start: index,
      end: index + word.length,
      text: word,
      joins: index === end + 1 && text[end] === ' ',
    });
    end = index + word.length;
  }
  return words;
}
