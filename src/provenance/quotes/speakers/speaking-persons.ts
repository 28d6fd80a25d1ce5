import type { NameMention } from '../../../core/analysis.ts';
import type { Span } from '../../../core/span.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import {
  NOUN_PREPOSITION,
  type QuotationWords,
  quotationWords,
  ROLE,
} from '../attribution/quotation-words.ts';

/** Titles are looked for in texts of any length: more persons than this are a list. */
const MOST_PERSONS = 5_000;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const WORDS_TO_NAME = /^[\p{L}\p{M} ]*/u;
const ARABIC = /\p{Script=Arabic}/u;
const ARABIC_OPENING = 200;
const MOST_ATTRIBUTES = 4;
const MOST_NAME_WORDS = 3;
const LONGEST_ARABIC_NAME = 120;

/**
 * Persons in an Arabic text, which has no capitals, by what a text's quotes tell beyond its names (`findNames`): two words
 * without an article behind a definite office that speaks (الوزيرة مريم حداد), and those who speak under a bare name. In text
 * order; places are those of the text.
 */
export function speakingPersons(text: string, speakers: readonly Span[], lexicon: Lexicon): NameMention[] {
  if (!ARABIC.test(text.slice(0, ARABIC_OPENING))) return [];
  const words = quotationWords(lexicon);
  const given = new Set(lexicon.names.givenNames);
  const found = new Map<number, NameMention>();
  const spoken = new Set(speakers.map(({ start }) => start));
  for (const { 0: office, index } of text.matchAll(WORD)) {
    if (found.size >= MOST_PERSONS) break;
    if (((words.bits.get(office) ?? 0) & ROLE) === 0) continue;
    const name = nameBehind(text, index, office, words);
    // «أعلن الوزير إغلاق ميناء …»: without a given name of the list, who speaks has a name there, what is announced has none.
    if (name !== null && (spoken.has(index) || given.has(name.text.split(' ')[0] ?? '')))
      found.set(name.start, name);
  }
  for (const { start, end } of speakers) {
    const name = text.slice(start, end).split(/\s+/u);
    if (name.length >= 2 && name.length <= MOST_NAME_WORDS && name.every((word) => isBare(word, words)))
      found.set(start, mention(text, start, end));
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The words behind a definite office and what belongs to it that can be a name: two or three, the first without an article. */
function nameBehind(text: string, at: number, office: string, words: QuotationWords): NameMention | null {
  const from = at + office.length;
  const behind = WORDS_TO_NAME.exec(text.slice(from, from + LONGEST_ARABIC_NAME))?.[0] ?? '';
  const all = [...behind.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: from + index }));
  const first = all.findIndex(({ word }) => isBare(word, words));
  if (first < 0 || first > MOST_ATTRIBUTES) return null;
  const attributes = all.slice(0, first).map(({ word }) => word);
  if (![office, ...attributes].some((word) => words.bearsArticle(word))) return null;
  const belongs = (word: string) =>
    words.bearsArticle(word) || ((words.bits.get(word) ?? 0) & NOUN_PREPOSITION) !== 0;
  if (!attributes.every(belongs)) return null;
  let to = first + 1;
  while (to < Math.min(all.length, first + MOST_NAME_WORDS) && !words.bits.has(all[to]?.word ?? '')) to += 1;
  const [opening, last] = [all[first], all[to - 1]];
  if (opening === undefined || last === undefined || to - first < 2) return null;
  return mention(text, opening.start, last.start + last.word.length);
}

function isBare(word: string, { bits, bearsArticle }: QuotationWords): boolean {
  return !bearsArticle(word) && !bits.has(word);
}

function mention(text: string, start: number, end: number): NameMention {
  return { start, end, text: text.slice(start, end), kind: 'person' };
}
