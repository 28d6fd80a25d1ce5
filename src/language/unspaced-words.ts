import type { NumberLexicon } from './lexicon.ts';

/** Runs of characters of scripts that put no spaces between words. */
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+/gu;
const HAN_OR_KATAKANA = /[\p{Script=Han}\p{Script=Katakana}ー々]/u;

/** A word of a text without spaces: known to the lexicon, or what stands between such words. */
export interface UnspacedWord {
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
}

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

const vocabularies = new WeakMap<readonly string[], Vocabulary>();

/**
 * Parts a run of characters at the words of a list, the longest first (maximum matching): "外交部发言人表示" into the two words
 * that the list has and nothing else. What lies between known words stays whole, which is right for names. A single character
 * of kana is a word only behind another script, as particles are ("市長は").
 */
export function splitUnspaced(run: string, list: readonly string[]): UnspacedWord[] {
  const { words, longest } = vocabularyOf(list);
  const found: UnspacedWord[] = [];
  let open = 0;
  let at = 0;
  while (at < run.length) {
    let length = Math.min(longest, run.length - at);
    while (length > 0 && !isWord(run, at, length, words)) length -= 1;
    if (length === 0) {
      at += 1;
      continue;
    }
    if (at > open) found.push({ start: open, end: at, known: false });
    found.push({ start: at, end: at + length, known: true });
    at += length;
    open = at;
  }
  if (open < run.length) found.push({ start: open, end: run.length, known: false });
  return found;
}

function isWord(run: string, at: number, length: number, words: ReadonlySet<string>): boolean {
  const word = run.slice(at, at + length);
  if (!words.has(word)) return false;
  if (length > 1 || HAN_OR_KATAKANA.test(word)) return true;
  return at === 0 || HAN_OR_KATAKANA.test(run[at - 1] ?? '');
}

function vocabularyOf(list: readonly string[]): Vocabulary {
  let vocabulary = vocabularies.get(list);
  if (vocabulary === undefined) {
    vocabulary = { words: new Set(list), longest: Math.max(1, ...list.map((word) => word.length)) };
    vocabularies.set(list, vocabulary);
  }
  return vocabulary;
}

/** Whether a word of a text is one or more words without spaces between them. */
export function isUnspaced(word: string): boolean {
  RUN.lastIndex = 0;
  return RUN.test(word);
}

const numberWords = new WeakMap<NumberLexicon, readonly string[]>();

/** All words of a language that figures look for. `units` are its unit words. */
export function numberVocabulary(numbers: NumberLexicon, units: Iterable<string>): readonly string[] {
  let words = numberWords.get(numbers);
  if (words === undefined) {
    words = [
      ...units,
      ...[numbers.magnitudes, numbers.vague, numbers.fractions].flatMap((table) => Object.keys(table)),
      ...[
        numbers.approximately,
        numbers.moreThan,
        numbers.lessThan,
        numbers.orMore,
        numbers.orLess,
        numbers.orSo,
      ],
      ...[
        numbers.rangeJoiners,
        numbers.rangeOpeners,
        numbers.up,
        numbers.down,
        numbers.levels,
        numbers.multiples,
        numbers.halves,
        numbers.notNumbers,
        numbers.hundredths,
        numbers.tenths,
        numbers.joiners,
        numbers.wholesFirst ?? [],
        numbers.tenthShares ?? [],
        numbers.minus,
      ],
      ...[numbers.perWords, numbers.ofWords, numbers.clockWords, numbers.relativeTime, numbers.labels],
    ].flat();
    numberWords.set(numbers, words);
  }
  return words;
}
