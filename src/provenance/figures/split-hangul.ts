import type { FigureLexicon } from '../../language/figure-lexicon.ts';
import type { Piece } from './piece.ts';
import { unitWords } from './unit-words.ts';

const HANGUL = /\p{Script=Hangul}/u;
const SCRIPTS = /\p{Script=Hangul}+|\P{Script=Hangul}+/gu;

const vocabularies = new WeakMap<FigureLexicon, readonly string[]>();

/**
 * Korean writes what follows digits on to them, particles behind: "3조2000억원을", "7600km다". Each such word is parted into the
 * magnitudes, units and measure words that it begins with, and the rest.
 */
export function splitHangul(pieces: readonly Piece[], lexicon: FigureLexicon): Piece[] {
  const parted: Piece[] = [];
  for (const piece of pieces) {
    const before = parted.at(-1);
    const isAttached = before?.kind === 'number' && before.end === piece.start;
    if (piece.kind !== 'word' || !isAttached || !HANGUL.test(piece.text)) parted.push(piece);
    else for (const part of partsOf(piece, lexicon)) parted.push(part);
  }
  return parted;
}

function partsOf(piece: Piece, lexicon: FigureLexicon): Piece[] {
  const vocabulary = vocabularyOf(lexicon);
  const parts: Piece[] = [];
  const push = (from: number, text: string) =>
    parts.push({
      ...piece,
      start: piece.start + from,
      end: piece.start + from + text.length,
      text,
      folded: text.toLowerCase(),
    });
  for (const { 0: run, index } of piece.text.matchAll(SCRIPTS)) {
    let at = 0;
    while (HANGUL.test(run) && at < run.length) {
      const word = vocabulary.find((candidate) => run.startsWith(candidate, at));
      if (word === undefined) break;
      push(index + at, word);
      at += word.length;
    }
    if (at < run.length) push(index + at, run.slice(at));
  }
  return parts;
}

function vocabularyOf(lexicon: FigureLexicon): readonly string[] {
  let vocabulary = vocabularies.get(lexicon);
  if (vocabulary === undefined) {
    const { magnitudes, counters, wholesFirst, clockWords, orMore, orLess, orSo, multiples } =
      lexicon.numbers;
    const words = [
      ...Object.keys(magnitudes),
      ...unitWords(lexicon).keys(),
      ...[counters ?? [], wholesFirst ?? [], clockWords, orMore, orLess, orSo, multiples].flat(),
    ];
    vocabulary = [...new Set(words)].filter((word) => HANGUL.test(word)).sort((a, b) => b.length - a.length);
    vocabularies.set(lexicon, vocabulary);
  }
  return vocabulary;
}
