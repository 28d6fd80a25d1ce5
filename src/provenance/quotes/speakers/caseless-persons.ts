import type { NameMention } from '../../../core/analysis.ts';
import type { Span } from '../../../core/span.ts';
import type { Lexicon } from '../../../language/lexicon.ts';
import { splitUnspaced } from '../../../language/unspaced-words.ts';
import { quotationWords, ROLE } from '../attribution/quotation-words.ts';

/** Titles are looked for in texts of any length: more persons than this are a list. */
const MOST_PERSONS = 5_000;
const LONGEST_GIVEN_NAME = 2;
const LONGEST_FOREIGN_NAME = 16;
/** Characters at the end of words for what people are, right before a name: 局长, 议员, 专家, 负责人, 厂商代表. */
const OFFICE_END = '[长長员員家师師官理席统統相授人手表]';
const HAN = String.raw`[\p{Script=Han}々]`;
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

/** 「港务局长李明」, 「部长玛伦·霍尔特」: an office, a surname of the list or a foreign name with its dot. */
function chinesePersons(text: string, lexicon: Lexicon): NameMention[] {
  const { surnames = [] } = lexicon.names;
  if (surnames.length === 0) return [];
  let pattern = surnamePatterns.get(lexicon);
  if (pattern === undefined) {
    const foreign = `${HAN}{1,8}[·•・]${HAN}{1,8}`;
    pattern = new RegExp(`(?<=${OFFICE_END})(?:(${foreign})|(?:${surnames.join('|')})(?=${HAN}))`, 'gu');
    surnamePatterns.set(lexicon, pattern);
  }
  const found: NameMention[] = [];
  const words = quotationWords(lexicon);
  for (const match of text.matchAll(pattern)) {
    if (found.length >= MOST_PERSONS) break;
    const start = match.index;
    const longest = match[1] === undefined ? match[0].length + LONGEST_GIVEN_NAME : LONGEST_FOREIGN_NAME;
    const run =
      new RegExp(`^(?:${HAN}|[·•・])+`, 'u').exec(text.slice(start, start + longest + 4))?.[0] ?? '';
    const end = nameEnd(
      run,
      match[1] === undefined ? match[0].length : run.search(/[·•・]/u) + 1,
      longest,
      words.vocabulary ?? [],
    );
    if (end > 0) found.push(mention(text, start, start + end));
  }
  return found;
}

/** How long the name is with which a run begins: up to a word that the language's lists have, or one of several characters. */
function nameEnd(run: string, surname: number, longest: number, vocabulary: readonly string[]): number {
  const known = splitUnspaced(run.slice(surname), vocabulary).find((part) => part.known && part.start > 0);
  const limit = Math.min(run.length, longest, known === undefined ? run.length : surname + known.start);
  if (limit <= surname) return 0;
  const particle = run.slice(surname + 1, limit).search(NOT_IN_NAMES);
  return particle < 0 || run.includes('·') || run.includes('•') ? limit : surname + 1 + particle;
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
