import type { QuoteDrift } from '../../../core/quote.ts';
import { fold } from '../../../core/text.ts';
import type { QuotationLexicon } from '../../../language/lexicon.ts';
import { stem } from '../../../language/stem.ts';
import { alignWords } from './align-words.ts';
import type { WordsInText } from './utterance.ts';
import { writtenWords } from './written-text.ts';

/** Words of a gap that are looked through for spellings of one word. */
const LARGEST_GAP = 40;

/** How `after` differs from `before`, word by word; punctuation, case and quotation marks do not count. */
export function quoteDrift(before: WordsInText, after: WordsInText): QuoteDrift[] {
  const pairs = alignWords(
    before.words.map((word) => word.folded),
    after.words.map((word) => word.folded),
  );
  const drift: QuoteDrift[] = [];
  let left = 0;
  let right = 0;
  for (const [leftNext, rightNext] of [...pairs, [before.words.length, after.words.length] as const]) {
    pushGap(drift, before, after, left, leftNext, right, rightNext);
    left = leftNext + 1;
    right = rightNext + 1;
  }
  return drift;
}

function pushGap(
  drift: QuoteDrift[],
  before: WordsInText,
  after: WordsInText,
  leftFrom: number,
  leftTo: number,
  rightFrom: number,
  rightTo: number,
): void {
  let left = leftFrom;
  let right = rightFrom;
  for (let at = left; at < Math.min(leftTo, leftFrom + LARGEST_GAP); at += 1) {
    const word = before.words[at]?.folded ?? '';
    const reach = Math.min(rightTo, right + LARGEST_GAP);
    let other = right;
    while (other < reach && !isSpelling(word, after.words[other]?.folded ?? '')) other += 1;
    if (other >= reach) continue;
    pushEdit(drift, before, after, left, at, right, other);
    drift.push({
      kind: 'spelling',
      before: wordsOfGap(before, at, at + 1),
      after: wordsOfGap(after, other, other + 1),
    });
    left = at + 1;
    right = other + 1;
  }
  pushEdit(drift, before, after, left, leftTo, right, rightTo);
}

function pushEdit(
  drift: QuoteDrift[],
  before: WordsInText,
  after: WordsInText,
  leftFrom: number,
  leftTo: number,
  rightFrom: number,
  rightTo: number,
): void {
  if (leftFrom >= leftTo && rightFrom >= rightTo) return;
  const kind = leftFrom >= leftTo ? 'added' : rightFrom >= rightTo ? 'removed' : 'replaced';
  drift.push({
    kind,
    before: wordsOfGap(before, leftFrom, leftTo),
    after: wordsOfGap(after, rightFrom, rightTo),
  });
}

function wordsOfGap({ text, words }: WordsInText, from: number, to: number): string {
  return to <= from ? '' : writtenWords({ text, words: words.slice(from, to) });
}

/** Inflection is a change of words, not of spelling. */
const INFLECTION = /^(s|es|d|ed|n|en|ing|er|e|t)$/;

/** Whether two words are one word in two spellings: "defence" and "defense", "Tokaev" and "Tokayev". */
export function isSpelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 2 || /\d/.test(a + b) || a === b) return false;
  if (a[0] !== b[0]) return false;
  if (long.startsWith(short) && INFLECTION.test(long.slice(short.length))) return false;
  const allowed = short.length >= 6 ? 2 : 1;
  return editDistance(short, long, allowed) <= allowed;
}

/** Levenshtein distance, or more than `most` where it is larger. */
function editDistance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      next.push(value);
      best = Math.min(best, value);
    }
    if (best > most) return best;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Words of an edit that can turn a statement into its contrary. */
const LONGEST_TURN = 4;

/** Whether an edit changes what is said: a negation, a number, a name or a contrary; rewording does not. */
export function changesMeaning(drift: QuoteDrift, section: QuotationLexicon, language: string): boolean {
  if (drift.kind === 'spelling' || drift.kind === 'paraphrase' || drift.kind === 'translated') return false;
  const before = wordsOf(drift.before);
  const after = wordsOf(drift.after);
  const negations = new Set(section.negations.map(fold));
  const negative = (words: readonly string[]) =>
    words.filter((word) => negations.has(fold(word)) || /n't$/.test(fold(word))).length % 2;
  // What was left out at length is another statement, not this one's contrary.
  if (before.length <= LONGEST_TURN && after.length <= LONGEST_TURN && negative(before) !== negative(after))
    return true;
  if (drift.kind !== 'replaced') return false;
  const numbers = (words: readonly string[]) =>
    words.filter((word) => /\d/.test(word)).map((word) => word.replace(/\D/g, ''));
  const oldNumbers = numbers(before);
  const newNumbers = numbers(after);
  if (oldNumbers.length > 0 && newNumbers.length > 0 && oldNumbers.join() !== newNumbers.join()) return true;
  const names = (words: readonly string[]) =>
    words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !section.pronouns.includes(word.toLowerCase()));
  if (before.length <= 3 && after.length <= 3 && isOtherName(names(before), names(after), section))
    return true;
  const stems = (words: readonly string[]) => new Set(words.map((word) => stem(fold(word), language)));
  const oldStems = stems(before);
  const newStems = stems(after);
  return section.opposites.some((pair) => {
    const [one = '', other = ''] = pair.split('/').map((word) => stem(fold(word), language));
    return (oldStems.has(one) && newStems.has(other)) || (oldStems.has(other) && newStems.has(one));
  });
}

/** One name in place of another; words that are capitalised for beginning a sentence are known to the lexicon. */
function isOtherName(
  before: readonly string[],
  after: readonly string[],
  section: QuotationLexicon,
): boolean {
  if (before.length === 0 || after.length === 0) return false;
  const common = new Set([
    ...section.auxiliaries,
    ...section.determiners,
    ...section.prepositions,
    ...section.subordinators,
    ...section.adverbs,
    ...section.conjunctions,
  ]);
  const isName = (word: string) => !common.has(word.toLowerCase());
  if (!before.some(isName) || !after.some(isName)) return false;
  return !before.some((one) =>
    after.some((other) => fold(one) === fold(other) || isSpelling(fold(one), fold(other))),
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}
