import type { NameMention } from '../../../core/analysis.ts';
import type { Span } from '../../../core/span.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { splitUnspaced } from '../../../language/unspaced-words.ts';
import { quotationWords, ROLE } from '../attribution/quotation-words.ts';

/** Titles are looked for in texts of any length: more persons than this are a list. */
const MOST_PERSONS = 5_000;
const LONGEST_GIVEN_NAME = 2;
const LONGEST_FOREIGN_NAME = 16;
/** Characters at the end of words for what people are, right before a name: 局长, 议员, 专家, 负责人, 代表. */
const OFFICE_END = '[长長员員家师師官理席统統相授人手表]';
const HAN = String.raw`[\p{Script=Han}々]`;
/** Between the parts of a foreign name. */
const DOT = '[·•・]';
const DOT_HERE = new RegExp(DOT, 'u');
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const WORDS_TO_NAME = /^[\p{L}\p{M} ]*/u;
/** Arabic words with the article, and with a preposition before it. */
const WITH_ARTICLE = /^(?:ال|وال|بال|لل|كال)/u;
const ARABIC = /\p{Script=Arabic}/u;
/** Characters that given names seldom have, of particles and of verbs of coming and doing: 「李明赶到」. */
const NOT_IN_NAMES =
  /[的了着過过们們个個位赶趕到在说說称稱对對来來去抵接率与與及等是被将將已就也还還又则則并並不没沒要从從于於所这這那当當因但而或受认認提出走进進发發]/u;
const MOST_ATTRIBUTES = 4;
const MOST_NAME_WORDS = 3;

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
  const { surnames = [] } = lexicon.names;
  if (surnames.length === 0) return [];
  let pattern = surnamePatterns.get(lexicon);
  if (pattern === undefined) {
    const foreign = `${HAN}{1,8}${DOT}${HAN}{1,8}`;
    pattern = new RegExp(`(?<=${OFFICE_END})(?:(${foreign})|(?:${surnames.join('|')})(?=${HAN}))`, 'gu');
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
    const end = nameEnd(run, surname, longest, vocabulary);
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
function nameEnd(run: string, surname: number, longest: number, vocabulary: readonly string[]): number {
  const known = splitUnspaced(run.slice(surname), vocabulary).find((part) => part.known);
  const limit = Math.min(run.length, longest, known === undefined ? run.length : surname + known.start);
  if (DOT_HERE.test(run.slice(0, limit))) return limit;
  const particle = run.slice(surname, limit).search(NOT_IN_NAMES);
  return particle < 0 ? limit : surname + particle;
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
  const { bits } = quotationWords(lexicon);
  const given = new Set(lexicon.names.givenNames);
  const found = new Map<number, NameMention>();
  const isBare = (word: string) => !WITH_ARTICLE.test(word) && !bits.has(word);
  const spoken = new Set(speakers.map(({ start }) => start));
  for (const office of text.matchAll(WORD)) {
    if (found.size >= MOST_PERSONS) break;
    if (((bits.get(office[0]) ?? 0) & ROLE) === 0) continue;
    const from = office.index + office[0].length;
    const behind = WORDS_TO_NAME.exec(text.slice(from, from + 120))?.[0] ?? '';
    const words = [...behind.matchAll(WORD)];
    let at = 0;
    while (at < Math.min(words.length, MOST_ATTRIBUTES) && !isBare(words[at]?.[0] ?? '')) at += 1;
    const attributes = words.slice(0, at).map(([word]) => word);
    const isDefinite = WITH_ARTICLE.test(office[0]) || attributes.some((word) => WITH_ARTICLE.test(word));
    if (!isDefinite || attributes.some((word) => !WITH_ARTICLE.test(word) && word !== 'باسم')) continue;
    const name = words.slice(at, at + MOST_NAME_WORDS);
    const length = name.findIndex(
      ([word], index) => !(isBare(word) || (index > 0 && WITH_ARTICLE.test(word) && !bits.has(word))),
    );
    const own = length < 0 ? name : name.slice(0, length);
    const last = own.at(-1);
    const first = own[0];
    if (first === undefined || last === undefined || own.length < 2) continue;
    // «أعلن الوزير إغلاق ميناء …»: without a given name of the list, who speaks has a name there, what is announced has none.
    if (!given.has(first[0]) && !spoken.has(office.index)) continue;
    const start = from + first.index;
    found.set(start, mention(text, start, from + last.index + last[0].length));
  }
  for (const { start, end } of speakers) {
    const words = text.slice(start, end).split(/\s+/u);
    if (words.length >= 2 && words.length <= MOST_NAME_WORDS && words.every(isBare))
      found.set(start, mention(text, start, end));
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function mention(text: string, start: number, end: number): NameMention {
  return { start, end, text: text.slice(start, end), kind: 'person' };
}
