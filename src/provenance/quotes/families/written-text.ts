import type { WordsInText } from './utterance.ts';

/** The marks that end a sentence, with a bracket before them. */
const SENTENCE_END = /^[\])]?[.!?…]*/u;
const CLOSING_BRACKET = /^[\])]/u;
/** What a piece may end with before cue and speaker: in some languages a comma stands there for the full stop. */
const PIECE_END = /^[\])]?(?:[.!?…]+|[,;:])?/u;

/**
 * The words as they are written, with the marks that end their sentences. Pieces that cue and speaker part are joined so
 * that they read: after the end of a sentence by a space, before a small letter with their comma, else by " … ".
 */
export function writtenText(words: WordsInText): string {
  return joinedPieces(words, SENTENCE_END);
}

/** The same without the marks of sentences: words that an edit is about. */
export function writtenWords(words: WordsInText): string {
  return joinedPieces(words, CLOSING_BRACKET);
}

function joinedPieces({ text, words }: WordsInText, ending: RegExp): string {
  let joined = '';
  let start = words[0]?.start ?? 0;
  let end = start;
  for (const [at, word] of words.entries()) {
    if (at > 0 && word.piece !== words[at - 1]?.piece) {
      joined = joinPieces(joined, written(text, start, end, PIECE_END));
      start = word.start;
    }
    end = word.end;
  }
  return joinPieces(joined, written(text, start, end, ending));
}

function written(text: string, start: number, end: number, ending: RegExp): string {
  const opening = /[[(]$/.test(text.slice(Math.max(0, start - 1), start)) ? 1 : 0;
  const closing = ending.exec(text.slice(end, end + 4))?.[0] ?? '';
  return text.slice(start - opening, end) + closing;
}

function joinPieces(joined: string, piece: string): string {
  if (joined === '') return piece;
  if (/[.!?…]$/u.test(joined)) return `${joined} ${piece}`;
  const bare = joined.replace(/[,;:]$/u, '');
  return bare !== joined && /^\p{Ll}/u.test(piece) ? `${joined} ${piece}` : `${bare} … ${piece}`;
}
