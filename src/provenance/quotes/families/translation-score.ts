import { lastSpanFrom } from '../../../core/span.ts';
import { pairAcrossLanguages } from '../../align/pair-across-languages.ts';
import type { SentencePair } from '../../align/pair-texts.ts';
import type { TextProfile } from '../../align/profile.ts';
import { compareNames } from '../speakers/speakers-conflict.ts';
import type { QuotedSentence } from './quoted-sentences.ts';

/** The speaker's name in common; without a name on one side nothing speaks for or against. */
const SAME_SPEAKER = 1.2;
/** Standard deviation of the logarithm of lengths in translation, wider than Gale & Church's for short sentences. */
const LENGTH_DEVIATION = 0.32;
/** Sentences of fewer characters say little by their length. */
const SHORT = 24;
/** What the same number of commas adds, and each one more or less takes away. */
const SAME_CLAUSES = 0.4;
const OTHER_CLAUSES = 0.2;
/** What a question asked of a statement takes away. */
const OTHER_MOOD = 0.6;
/** What a number, a name or a word of common origin on both sides adds, up to two of each. */
const SHARED_ANCHOR = 0.8;
const SHARED_COGNATE = 0.5;
const OTHER_NUMBERS = 1;
/** What so few words that any other few are as long take away. */
const FEW_WORDS = 0.6;
/** Two aligned sentences beside the place in both articles. */
const CLOSE = 0.9;

/** How well two quoted sentences would be each other's translation. */
export interface PairScore {
  readonly total: number;
  /** Kinds of evidence besides speaker and length. */
  readonly signs: number;
}

/** They cannot be. */
export const NO_PAIR: PairScore = { total: Number.NEGATIVE_INFINITY, signs: 0 };

/** -1 to 1.2: whether the articles' other sentences put two places beside each other. */
export type Context = (left: number, right: number) => number;

/**
 * Scores two quoted sentences of different languages: speaker, length (after Gale & Church 1993), clauses, numbers, names
 * and words of common origin, and the place among the sentences around them.
 */
export function pairScore(a: QuotedSentence, b: QuotedSentence, context: Context): PairScore {
  const speakers = a.speaker === null || b.speaker === null ? 'unclear' : compareNames(a.speaker, b.speaker);
  const length = lengthScore(a.length, b.length);
  if (a.direct !== b.direct || speakers === 'other' || length === null) return NO_PAIR;
  const named = speakers === 'same';
  const near = context(a.start, b.start);
  const numbers = a.numbers.intersection(b.numbers).size;
  const names = a.names.intersection(b.names).size;
  const cognates = a.cognates.intersection(b.cognates).size;
  const signs = [numbers, names, cognates, near].filter((sign) => sign > 0).length;
  // Without the speaker's name the place must speak for itself, and more where one article has a name and one has not.
  if (!named && (near < CLOSE || (!(a.unnamed && b.unnamed) && signs < 2))) return NO_PAIR;
  if (!a.direct && near < CLOSE) return NO_PAIR;
  let total = near + length + clauseScore(a.commas, b.commas);
  if (named) total += SAME_SPEAKER;
  if (a.question !== b.question) total -= OTHER_MOOD;
  total +=
    SHARED_ANCHOR * (Math.min(2, numbers) + Math.min(2, names)) + SHARED_COGNATE * Math.min(2, cognates);
  if (numbers === 0 && a.numbers.size > 0 && b.numbers.size > 0) total -= OTHER_NUMBERS;
  if (Math.min(a.length, b.length) < SHORT) total -= FEW_WORDS;
  return { total, signs };
}

/** From 0.8 for like lengths to -0.8, null where they are too different. Within one deviation lengths fit alike. */
function lengthScore(a: number, b: number): number | null {
  const deviation = Math.abs(Math.log(a / b)) / LENGTH_DEVIATION;
  if (deviation > 2.5) return null;
  const excess = Math.max(0, deviation - 1);
  return 1.6 * (Math.exp((-excess * excess) / 2) - 0.5);
}

function clauseScore(a: number, b: number): number {
  if (a !== b) return -OTHER_CLAUSES * Math.min(3, Math.abs(a - b));
  return a > 0 ? SAME_CLAUSES : 0;
}

/** How the sentences of two articles correspond around a place in each. */
export function sentenceContext(left: TextProfile, right: TextProfile): Context {
  let pairs: readonly SentencePair[] | null = null;
  return (leftPlace, rightPlace) => {
    // Most pairs of articles have no speaker in common and never ask.
    pairs ??= pairAcrossLanguages(left, right);
    const i = lastSpanFrom(left.sentences, leftPlace);
    const j = lastSpanFrom(right.sentences, rightPlace);
    let near = 0;
    let crossed = 0;
    for (const pair of pairs) {
      const down = i - pair.left;
      const across = j - pair.right;
      if (down === 0 && across === 0) return 1.2;
      if (down * across < 0 || (down === 0) !== (across === 0)) crossed += 1;
      else if (Math.abs(down) <= 3 && Math.abs(down - across) <= 1) near += 1;
    }
    if (crossed > near) return -0.8;
    return near === 0 ? 0 : near === 1 ? 0.5 : CLOSE;
  };
}
