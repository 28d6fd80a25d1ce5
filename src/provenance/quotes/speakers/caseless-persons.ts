import type { NameMention } from '../../../core/analysis.ts';
import type { Span } from '../../../core/span.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { splitUnspaced } from '../../../language/unspaced-words.ts';
import {
  NOUN_PREPOSITION,
  type QuotationWords,
  quotationWords,
  ROLE,
} from '../attribution/quotation-words.ts';

/** Titles are looked for in texts of any length: more persons than this are a list. */
const MOST_PERSONS = 5_000;
const LONGEST_GIVEN_NAME = 2;
const LONGEST_FOREIGN_NAME = 16;
const HAN = String.raw`[\p{Script=Han}々]`;
/** Between the parts of a foreign name. */
const DOT = '[·•・]';
const DOT_HERE = new RegExp(DOT, 'u');
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const WORDS_TO_NAME = /^[\p{L}\p{M} ]*/u;
const ARABIC = /\p{Script=Arabic}/u;
const MOST_ATTRIBUTES = 4;
const MOST_NAME_WORDS = 3;
const LONGEST_ARABIC_NAME = 120;

/**
 * Persons in scripts without capitals, which give no other sign of a name than what stands beside it: a surname that a list
 * knows behind an office (局长李明), an honorific behind the name (田中健一氏), two words without an article behind a definite
 * office (الوزيرة مريم حداد), and those who speak under a bare name. Names in text order; places are those of the text.
 */
export function caselessPersons(text: string, speakers: readonly Span[], lexicon: Lexicon): NameMention[] {
  if (lexicon.words.unspaced) return [...chinesePersons(text, lexicon), ...honouredPersons(text, lexicon)];
  return ARABIC.test(text.slice(0, 200)) ? arabicPersons(text, speakers, lexicon) : [];
}

const surnamePatterns = new WeakMap<Lexicon, RegExp>();
const NAME_RUN = new RegExp(`^(?:${HAN}|${DOT})+`, 'u');
/** No word that begins like a name is longer. */
const LONGEST_WORD = 6;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** 「港务局长李明」, 「部长玛伦·霍尔特」: an office, a surname of the list or a foreign name with its dot. */
function chinesePersons(text: string, lexicon: Lexicon): NameMention[] {
  const { surnames = [], officeEndings = [], notInNames = '' } = lexicon.names;
  if (surnames.length === 0) return [];
  let pattern = surnamePatterns.get(lexicon);
  if (pattern === undefined) {
    const foreign = `${HAN}{1,8}${DOT}${HAN}{1,8}`;
    pattern = new RegExp(
      `(?<=${officeEndings.join('|')})(?:(${foreign})|(?:${surnames.join('|')})(?=${HAN}))`,
      'gu',
    );
    surnamePatterns.set(lexicon, pattern);
  }
  const vocabulary = quotationWords(lexicon).vocabulary ?? [];
  const found: NameMention[] = [];
  for (const { index, 0: opening, 1: foreign } of text.matchAll(pattern)) {
    if (found.length >= MOST_PERSONS) break;
    // 「市长周一表示」, 「官员马上」: a word of the dictionary that begins like a surname.
    if (foreign === undefined && opensWord(text, index, opening.length)) continue;
    const longest = foreign === undefined ? opening.length + LONGEST_GIVEN_NAME : LONGEST_FOREIGN_NAME;
    const run = NAME_RUN.exec(text.slice(index, index + longest + LONGEST_WORD))?.[0] ?? '';
    const surname = foreign === undefined ? opening.length : foreign.search(DOT_HERE) + 1;
    const end = nameEnd(run.slice(0, longest), surname, vocabulary, notInNames);
    if (end > surname) found.push(mention(text, index, index + end));
  }
  return found;
}

/** Whether a longer word than the surname begins at a place. */
function opensWord(text: string, at: number, surname: number): boolean {
  const [first] = segmenter.segment(text.slice(at, at + LONGEST_WORD));
  return (first?.segment.length ?? 0) > surname;
}

/** How long the name is with which a run begins: up to a word that the lists of the language have, or a particle. */
function nameEnd(run: string, surname: number, vocabulary: readonly string[], notInNames: string): number {
  const known = splitUnspaced(run.slice(surname), vocabulary).find((part) => part.known);
  const limit = known === undefined ? run.length : surname + known.start;
  if (DOT_HERE.test(run.slice(0, limit))) return limit;
  let end = surname;
  while (end < limit && !notInNames.includes(run[end] ?? ' ')) end += 1;
  return end;
}

/** 「田中健一氏」, 「ホルト氏」: the name before an honorific; an office before it is none of it. */
function honouredPersons(text: string, lexicon: Lexicon): NameMention[] {
  const { honorifics = [] } = lexicon.names;
  if (honorifics.length === 0) return [];
  const pattern = new RegExp(
    String.raw`(?:${HAN}{2,9}|[\p{Script=Katakana}ー・＝]{2,20})(?=${honorifics.join('|')})`,
    'gu',
  );
  const vocabulary = quotationWords(lexicon).vocabulary ?? [];
  const found: NameMention[] = [];
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MOST_PERSONS) break;
    const own = splitUnspaced(match[0], vocabulary).at(-1);
    if (own === undefined || own.known || own.end - own.start < 2) continue;
    found.push(mention(text, match.index + own.start, match.index + own.end));
  }
  return found;
}

/** "الوزيرة مريم حداد", "رئيس البلدية سامر مرعي", and speakers under a bare name. */
function arabicPersons(text: string, speakers: readonly Span[], lexicon: Lexicon): NameMention[] {
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
