import { BYLINE_LABELS, BYLINE_PREPOSITIONS } from '../language/byline-words.ts';
import { lexicons } from '../language/lexicons.ts';
import { isPersonName, parseAuthorField, parseByline } from './byline.ts';
import { findDate } from './dates.ts';

/** Authors in a line that says that they are authors ("Published on 4 May by Jane Roe"). */
export interface LabelledByline {
  /** Persons, or else the one desk or pseudonym. */
  readonly names: readonly string[];
  readonly arePeople: boolean;
  /** Whether the label opens the line. */
  readonly isFirst: boolean;
}

const LONGEST_LINE = 200;
/** Words that are one language's label and another's preposition or name count at the start of a line only. */
const SHORTEST_INSIDE = 2;

const LABELS = [
  ...new Set([...lexicons.flatMap((lexicon) => lexicon.page.bylinePrefixes), ...BYLINE_LABELS]),
].sort((a, b) => b.length - a.length);
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const escaped = (label: string) =>
  label.replace(/[.*+^${}()|[\]\\]/g, '\\$&').replace(/:$/, '\\s?[:：៖](?=.)');
const wordy = LABELS.filter((label) => !EAST_ASIAN.test(label)).map(escaped);
const eastAsian = LABELS.filter((label) => EAST_ASIAN.test(label));
const short = eastAsian.filter((label) => label.length < SHORTEST_INSIDE).join('|');
const long = eastAsian.filter((label) => label.length >= SHORTEST_INSIDE).join('|');

/** A label before a name: with a colon or space; in capitals or glued to the name, as pages without spaces between elements have it. */
const LABEL = new RegExp(
  `(?<=^|[\\s|•·/–—(,.、（【丨-])(?:(?:${wordy.join('|')})(?:\\s?[:：៖|]|(?=\\s))|(?-i:B[Yy]|by|Von|Par)(?-i:(?=\\p{Lu}\\p{Ll}|\\p{Lu}\\.))|(?:${long})\\s?[:：/|]?|(?:${short})\\s?[:：/=|])\\s*`,
  'giu',
);
/** Who did something else than write. */
const OTHER_WORK =
  /(?:^|[\s|•·(,.–—-])(?!(?:written|posted|published|reported|authored|submitted|created|compiled|story|article|words|text)$)(?:\p{L}+(?:ed|wed)|editor|reviewer|checker|photos?|photographs?|photography|illustrations?|images?|graphics?|pictures?|video|design|theme|music|bild|bilder|fotos?|grafik|geprüft|gegengelesen|übersetzt|übersetzung|interview mit|rezept|revisado|editado|traducido|relu|traduit|редактор|фото|comments?|kommentare?|copyright|©)\s*[:：]?$/iu;
/** What follows a name in the same line and is no part of it: "in Culture", "at 10:30", "under Politics". */
const AFTER_NAME =
  /\s(?:in|on|at|for|for the|under|unter|am|um|im|sur|dans|le|el|los|em|na|w|dnia|dne|den|в|на|под|reviewed|edited|updated|published|posted|filed|aktualisiert|veröffentlicht|publiziert|erstellt|photos?|fotos?|photography|with additional|um\d)(?=\s|:).*$/iu;
const HANGUL = /[가-힣]/u;
/** A Korean reporter's name stands before the label; "text" before a name needs no mark. */
const KOREAN =
  /(?<name>[가-힣]{2,4})\s?(?:기자|특파원|논설위원|선임기자)(?![가-힣])|(?:^|[\s|])글(?:·사진)?[\s:：=]+(?<writer>[가-힣]{2,4})(?![가-힣])/u;

/**
 * The authors of a short line beside a headline that names them with a label anywhere in it, or null. Persons first; where it
 * names none, the desk or pseudonym. `language` is the page's, as a BCP 47 primary subtag.
 */
export function labelledByline(line: string, language: string | null = null): LabelledByline | null {
  if (line.length > LONGEST_LINE) return null;
  const korean = HANGUL.test(line) ? KOREAN.exec(line)?.groups : undefined;
  const reporter = korean?.['name'] ?? korean?.['writer'];
  if (reporter !== undefined) return { names: [reporter], arePeople: true, isFirst: true };
  const opened = afterPreposition(line, language);
  if (opened !== null) return opened;
  if (!mayHoldLabel(line)) return null;
  for (const match of line.matchAll(LABEL)) {
    const before = line.slice(0, match.index);
    if (OTHER_WORK.test(before.trimEnd())) continue;
    const rest = line.slice(match.index + match[0].length);
    const isFirst = !/[\p{L}\p{N}]/u.test(before);
    const words = wordsAfterLabel(rest);
    const people = parseByline(words);
    if (people.some(isPersonName) || (people.length > 0 && EAST_ASIAN.test(words)))
      return { names: people, arePeople: true, isFirst };
    const other = people[0] ?? pseudonymOf(words);
    if (other !== null) return { names: [other], arePeople: false, isFirst };
  }
  return null;
}

/** "De Ioana Popescu" in Romanian: the preposition of the page's language, and then people and nothing else. */
function afterPreposition(line: string, language: string | null): LabelledByline | null {
  const prepositions = BYLINE_PREPOSITIONS[language ?? ''];
  if (prepositions === undefined) return null;
  const date = findDate(line);
  const parts = date === null ? [line] : [line.slice(0, date.start), line.slice(date.end)];
  for (const part of parts) {
    const low = part.toLowerCase();
    const word = prepositions.find((one) => low.trimStart().startsWith(`${one} `));
    if (word === undefined) continue;
    const rest = part.trimStart().slice(word.length);
    const names = parseByline(rest);
    const isAll = names.join('').length * 1.2 + 6 >= rest.replace(/\P{L}/gu, '').length;
    if (names.length > 0 && isAll && names.every(isPersonName))
      return { names, arePeople: true, isFirst: true };
  }
  return null;
}

/** An optional last letter ("authors?") gives two words. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  LABELS.flatMap((label) => {
    const word = /^(?<stem>[\p{L}\p{M}]+)(?<last>\?)?/u.exec(label.toLowerCase());
    const stem = word?.groups?.['stem'] ?? '';
    return word?.groups?.['last'] === undefined ? [stem] : [stem, stem.slice(0, -1)];
  }),
);

/** The words that labels begin with, looked up: far quicker than the pattern of all labels. */
function mayHoldLabel(line: string): boolean {
  if (EAST_ASIAN.test(line) || /(?:B[Yy]|by|Von|Par)\p{Lu}/u.test(line)) return true;
  for (const word of line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
    if (FIRST_WORDS.has(word)) return true;
  return false;
}

/** Whether a line is a label alone: the names stand in the next. */
export function isBylineLabel(line: string): boolean {
  if (line.length > 40 || !mayHoldLabel(line)) return false;
  const match = [...`${line} `.matchAll(LABEL)][0];
  return match !== undefined && match[0].length >= line.trimEnd().length && match.index === 0;
}

/** The names of a line that an element named for authors holds, without a label. */
export function unlabelledByline(line: string): string[] {
  const pieces = line.split(/[|•·]/u).map((piece) => piece.replace(AFTER_NAME, ''));
  const people = pieces.flatMap(parseByline).filter(isPersonName);
  if (people.length > 0) return [...new Set(people)];
  // A label in a language whose words for it are not known.
  const names = pieces.flatMap((piece) => parseByline(UNKNOWN_LABEL.exec(piece)?.groups?.['names'] ?? ''));
  return [...new Set(names)].filter(isPersonName);
}

const UNKNOWN_LABEL = /^\s*[\p{L}\p{M}\s]{2,30}[:：៖]\s?(?<names>[^:：៖]{3,120})$/u;

/** "Jane Roe Categories: News". */
const NEXT_LABEL = /(?<=\p{L}[.,]?)\s\p{Lu}\p{L}{3,}\s?:\s.*$/su;

/** Up to the date, place, next label or next sentence. */
function wordsAfterLabel(rest: string): string {
  const date = findDate(rest);
  return (date === null ? rest : rest.slice(0, date.start))
    .replace(/^[\s|:：]+/u, '')
    .replace(AFTER_NAME, '')
    .replace(NEXT_LABEL, '')
    .replace(/(?<=\p{L}{3})\.\s.*$/su, '');
}

/** A desk ("The Courier Team") or what somebody calls themselves ("damian42"): capitals throughout, or one word. */
function pseudonymOf(words: string): string | null {
  const name = parseAuthorField(words)[0]?.replace(/^the /i, '');
  if (name === undefined || name.length > 40) return null;
  const parts = name.split(' ');
  if (EAST_ASIAN.test(name)) return name.length <= 8 ? name : null;
  if (parts.length === 1) return /\p{L}{2}/u.test(name) ? name : null;
  return parts.length <= 4 && parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part)) ? name : null;
}

const LABEL_AT_END = /\s(?:by|von|par|por)\s?:?$/iu;
const OTHER_AT_START = /^(?<work>[\p{L} -]{3,30}?)\s(?:by|von|par|por)\s/iu;

/** Whether a line names only people who did other work on the article ("Fact-checked by Jane Roe"). */
export function namesOtherWork(line: string): boolean {
  const work = OTHER_AT_START.exec(line)?.groups?.['work'];
  return work !== undefined && OTHER_WORK.test(work.trim());
}

/** Whether a line is the label of other work on the article: the names in the next line are no authors. */
export function isOtherWorkLabel(line: string): boolean {
  return line.length <= 40 && OTHER_WORK.test(line.trim().replace(LABEL_AT_END, ''));
}
