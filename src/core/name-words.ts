import type { Span } from './span.ts';
import { fold } from './text.ts';

/** A word of a name or text. In scripts without spaces each character is one. */
export interface Word extends Span {
  readonly written: string;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
const CHARACTER_OR_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu;
/** Thai is the first script without spaces. */
const FIRST_UNSPACED = 0x0e00;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ASCII_WORD = /^[A-Za-z0-9]+$/;
/** Folding costs most of the time, and words repeat. Bounded, since texts never end. */
const FOLD_CACHE_SIZE = 20_000;
const foldCache = new Map<string, string>();

/** The words of a text; in scripts without spaces each character is one. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const start = match.index;
    if (
      written.length > 0 &&
      written.charCodeAt(written.length - 1) >= FIRST_UNSPACED &&
      UNSPACED.test(written)
    ) {
      pushCharacters(words, written, start);
    } else words.push({ start, end: start + written.length, written });
  }
  return words;
}

function pushCharacters(words: Word[], run: string, start: number): void {
  for (const piece of run.matchAll(CHARACTER_OR_RUN)) {
    const offset = start + piece.index;
    words.push({ start: offset, end: offset + piece[0].length, written: piece[0] });
  }
}

/** One form of a word for comparing names. */
export function folded(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  let form = foldCache.get(word);
  if (form === undefined) {
    if (foldCache.size >= FOLD_CACHE_SIZE) foldCache.clear();
    form = fold(word).normalize('NFC');
    foldCache.set(word, form);
  }
  return form;
}
