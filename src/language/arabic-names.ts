import type { NameMention } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { type JoinedWord, joinedWords } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconVocabulary } from './lexicon-vocabulary.ts';

const MOST_NAMES = 5_000;
const MOST_ATTRIBUTES = 4;
const MOST_PARTS = 4;
const SHORTEST_NAME = 3;
const WORD = /[\p{Script=Arabic}\p{M}]+/gu;
/** Conjunctions and prepositions that are written as one with their word. */
const JOINED = /^[وف]?[بلك]?(?=.{3})/u;
const ARTICLE = /^(?:(?:ب?ال|لل)(?=.{2})|[وف](?:ب?ال|لل)(?=.{3}))/u;
/** What hangs behind a word for an office: "رئيسها", "رئيسته". */
const POSSESSIVE = /(?:ت?ه|ت?ها|ت?هم)$/u;
/** How nouns and verbs end that open no name. */
const NO_NAME = /(?:ات|[ةى])$|^ي.*ون$/u;
/** How an adverb or an object without an article ends: two in a row are no name. */
const ADVERBIAL = /ا$/u;
const FEMININE = /(?:ة|ته|تها)$/u;

const LONG_VOWEL = /(?<=\p{L})[اويى]/gu;
const LEAST_VOWELS = 0.36;
const SHORTEST_FOREIGN = 4;
/** What hangs behind nouns and verbs: "his", "her", "their". */
const OWNED = /(?:ه|ها|هم|هن|نا)$/u;

interface Lists {
  readonly known: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
}

const compiled = new WeakMap<Lexicon, Lists>();

/**
 * Names in an Arabic text, which has no capitals: two or three words that no list of the language has, the first without an
 * article, behind a definite office and what belongs to it (رئيس الوزراء ستافروس كاريليديس), behind a verb of saying, or with
 * a given name of the list first; one or two behind a word for a place (جزيرة خيوس). Later the last part alone.
 */
export function arabicNames(text: string, places: readonly Span[], lexicon: Lexicon): NameMention[] {
  const lists = listsOf(lexicon);
  const words = joinedWords(text, WORD);
  const found: NameMention[] = [];
  const surnames = new Set<string>();
  let at = 0;
  while (at < words.length && found.length < MOST_NAMES) {
    const name = personAt(words, at, lists) ?? placeAt(words, at, lists);
    if (name === null) {
      at += 1;
      continue;
    }
    const [first, last] = [words[name.from], words[name.to - 1]];
    if (first === undefined || last === undefined) break;
    const { start, end } = { start: first.start, end: last.end };
    found.push({ start, end, text: text.slice(start, end), kind: name.kind });
    if (name.kind === 'person' && name.to - name.from > 1) surnames.add(last.text);
    at = name.to;
  }
  return [...found, ...surnamesAlone(words, surnames, found)]
    .filter(outside(places))
    .sort((a, b) => a.start - b.start);
}

function listsOf(lexicon: Lexicon): Lists {
  let lists = compiled.get(lexicon);
  if (lists === undefined) {
    const { names, quotation } = lexicon;
    lists = {
      known: new Set(lexiconVocabulary(lexicon).flatMap((phrase) => phrase.split(/\s+/u))),
      offices: new Set([...names.titles, ...quotation.roles]),
      sayings: new Set(quotation.verbs.filter((verb) => !quotation.prepositions.includes(verb))),
      given: new Set(names.givenNames),
      particles: new Set(names.particles),
      placeNouns: new Set(names.placeNouns),
    };
    compiled.set(lexicon, lists);
  }
  return lists;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: NameMention['kind'];
}

function personAt(words: readonly JoinedWord[], at: number, lists: Lists): Found | null {
  const word = words[at]?.text ?? '';
  if (lists.given.has(bare(word, lists.given))) {
    const to = nameEnd(words, at, lists);
    if (to - at >= 2) return { from: at, to, kind: 'person' };
  }
  const isSaying = lists.sayings.has(word);
  if (!isSaying && !isOffice(word, lists)) return foreignAt(words, at, lists);
  const from = isSaying ? at + 1 : behindAttributes(words, at, lists);
  if (from === null || words[from]?.joins !== true) return null;
  const first = words[from]?.text ?? '';
  // «التقى الرئيس وفدا»: an object ends like a woman's name; hers stands behind an office that is a woman's.
  if (ADVERBIAL.test(first) && !isSaying && !FEMININE.test(word) && !lists.given.has(first)) return null;
  const to = nameEnd(words, from, lists);
  return to - from >= 2 ? { from, to, kind: 'person' } : null;
}

/**
 * "المصرفي روجيرو كالداريلي": two words right behind one with an article, which would need one as well if they belonged to it;
 * so spelled that a foreign name is likelier than an object: Arabic writes the vowels of foreign names as long ones.
 */
function foreignAt(words: readonly JoinedWord[], at: number, lists: Lists): Found | null {
  const [first, second] = [words[at + 1], words[at + 2]];
  if (first === undefined || second === undefined || !first.joins || !second.joins) return null;
  if (!ARTICLE.test(words[at]?.text ?? '') || [first.text, second.text].some((word) => OWNED.test(word)))
    return null;
  if (first.text.length < SHORTEST_FOREIGN || second.text.length < SHORTEST_FOREIGN) return null;
  const letters = first.text + second.text;
  const vowels = [first.text, second.text].join(' ').match(LONG_VOWEL)?.length ?? 0;
  if (vowels < LEAST_VOWELS * letters.length || nameEnd(words, at + 1, lists) < at + 3) return null;
  return { from: at + 1, to: at + 3, kind: 'unknown' };
}

function bare(word: string, list: ReadonlySet<string>): string {
  return list.has(word) ? word : word.replace(JOINED, '');
}

function isOffice(word: string, { offices }: Lists): boolean {
  const without = word.replace(JOINED, '');
  return [word, without, without.replace(POSSESSIVE, ''), without.replace(POSSESSIVE, 'ة')].some((form) =>
    offices.has(form),
  );
}

/** The word behind an office and what belongs to it: words with an article, of lists, or before one with an article. */
function behindAttributes(words: readonly JoinedWord[], office: number, lists: Lists): number | null {
  const title = words[office]?.text ?? '';
  let isDefinite = ARTICLE.test(title) || POSSESSIVE.test(title);
  for (let at = office + 1; at <= office + 1 + MOST_ATTRIBUTES; at += 1) {
    const word = words[at];
    if (word === undefined || !word.joins) return null;
    const hasArticle = ARTICLE.test(word.text);
    const isOwner = !hasArticle && ARTICLE.test(words[at + 1]?.text ?? '') && !lists.given.has(word.text);
    if (!hasArticle && !isOwner && !lists.known.has(word.text)) return isDefinite ? at : null;
    if (lists.sayings.has(word.text)) return null;
    isDefinite ||= hasArticle;
  }
  return null;
}

/** The end of the name that begins at a word; no further than `from` where none does. */
function nameEnd(words: readonly JoinedWord[], from: number, lists: Lists): number {
  const first = words[from]?.text ?? '';
  const isGiven = lists.given.has(bare(first, lists.given));
  if (!isGiven && !canBeName(first, lists)) return from;
  let to = from + 1;
  let parts = 1;
  let isWithin = false;
  while (parts < MOST_PARTS) {
    const word = words[to];
    if (word === undefined || !word.joins) break;
    if (lists.particles.has(word.text)) isWithin = true;
    else {
      // Behind two parts only the name of a family goes on, or one of the list.
      const goesOn =
        parts === 1 || isWithin || (isGiven && ARTICLE.test(word.text)) || lists.given.has(word.text);
      if (!goesOn || !canFollow(word.text, isGiven || isWithin, lists)) break;
      parts += 1;
      isWithin = false;
    }
    to += 1;
  }
  while (to > from && lists.particles.has(words[to - 1]?.text ?? '')) to -= 1;
  const last = words[to - 1]?.text ?? '';
  if (!isGiven && ADVERBIAL.test(first) && ADVERBIAL.test(last)) return from;
  return to;
}

/** Whether a word without an article is none that the language has. */
function canBeName(word: string, lists: Lists): boolean {
  if (word.length < SHORTEST_NAME || ARTICLE.test(word) || NO_NAME.test(word)) return false;
  return !isKnown(word, lists) && !isOffice(word, lists);
}

function canFollow(word: string, isSurelyName: boolean, lists: Lists): boolean {
  if (lists.given.has(word)) return true;
  if (!ARTICLE.test(word))
    return word.length >= SHORTEST_NAME && !isKnown(word, lists) && !/[ةى]$|ات$/u.test(word);
  return isSurelyName && !isKnown(word, lists);
}

function isKnown(word: string, { known }: Lists): boolean {
  if (known.has(word)) return true;
  const without = word.replace(ARTICLE, '');
  const stripped = word.replace(JOINED, '');
  return known.has(without) || known.has(stripped) || known.has(`ال${without}`);
}

/** "جزيرة خيوس", "مدينة ماتارام": the words behind one for a place, up to one that the language has. */
function placeAt(words: readonly JoinedWord[], at: number, lists: Lists): Found | null {
  const noun = words[at]?.text ?? '';
  if (!lists.placeNouns.has(noun) && !lists.placeNouns.has(noun.replace(JOINED, ''))) return null;
  const name = words[at + 1];
  if (name === undefined || !name.joins || !canBeName(name.text, lists)) return null;
  return { from: at + 1, to: at + 2, kind: 'place' };
}

function surnamesAlone(
  words: readonly JoinedWord[],
  surnames: ReadonlySet<string>,
  found: readonly NameMention[],
): NameMention[] {
  if (surnames.size === 0) return [];
  let next = 0;
  return words.flatMap(({ start, end, text }) => {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const isWithin = (found[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
    return !isWithin && surnames.has(text) ? [{ start, end, text, kind: 'person' as const }] : [];
  });
}

/** Whether a name has nothing in common with any of the spans, which like the names asked about ascend. */
function outside(spans: readonly Span[]): (name: Span) => boolean {
  return (name) => !spans.some((span) => span.start < name.end && name.start < span.end);
}
