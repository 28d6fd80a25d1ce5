import { squeeze } from '../core/text.ts';
import { BYLINE_ROLES } from '../language/byline-words.ts';
import { lexicons } from '../language/lexicons.ts';
import { findDate } from './dates.ts';

/** More names than this in one line are a list of something else. */
const MOST_NAMES = 12;

const PREFIXES = [...new Set(lexicons.flatMap((lexicon) => lexicon.page.bylinePrefixes))]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+^${}()|[\]\\]/g, (c) => (c === '?' ? c : `\\${c}`)).replace(/:$/, ' ?:'))
  .join('|');
const PREFIX = new RegExp(`^[\\s•·|/–—-]*(?:${PREFIXES})(?=[\\s:])[\\s:]*`, 'iu');
const CREDIT_AT_END = new RegExp(
  `(?:^|[.!?…"”»)]\\s+)(?<credit>(?:${PREFIXES}) (?<names>\\p{Lu}[^.!?:;]{2,80})\\.?)$`,
  'iu',
);

/** Between two names of one byline, or between a name and what is said of the person. */
const HARD_SEPARATOR = /\s*(?:[;|•·/\n\t、，]|,(?!\s*(?:jr|sr|iii?)\b)|\s[-–—]\s)\s*/iu;
const SOFT_SEPARATOR =
  /\s*(?:&|\s(?:and|und|et|y|и|ve|e|en|og|och|with|mit|avec|con)\s)\s*|^(?:and|und|et|y|и|ve)\s/iu;

const PARTICLE =
  /^(?:von|van|vom|zu|zur|zum|der|den|dem|de|del|della|di|da|das|dos|do|du|des|la|le|las|los|el|al|bin|ibn|ben|af|av|y|e|ter|ten|op|'t)$/iu;

/** Words that make a line the name of a desk, outlet or role instead of a person's. */
const NOT_A_PERSON =
  /(?:^|[\s,-])(?:staff|admin|administrator|editors?|editorial|editorial team|newsroom|desk|reporters?|correspondent|writer|contributors?|redaktion|redakteure?|rédaction|redacción|редакция|корреспондент|редактор|editör|muhabir|team|contributor|zur person|written|event|news|online|press|agency|agencies|wire|service|services|network|media|magazine|newspaper|times|post|journal|tribune|herald|gazette|guest|author|user|webmaster|publisher|association|gmbh|kg|inc|ltd|llc|verlag|www|http\S*|copyright|updated?|published|posted|read|comments?|share|follow|twitter|facebook|minutes?|ago|photos?|video|view|bio|profile|email|dpa|afp|reuters|ap|tass|institute|institut|university|college|foundation|stiftung|corporation|company|hospital|clinic|society|committee|department|bureau|ministry|alliance|partners|studios?|labs?|tv|radio|club|fact|checked|reviewed|modified|recent|register|login|logout|members?|moderator|posts?|articles?|beitrag|beiträge|all|alle|more|mehr|über|kategorien?|categories|tags?|archives?|autor|autoren|authors?|economists|тасс|риа|интерфакс)(?=$|[\s,.:-])/iu;

/** What an outlet calls the desk or team that wrote something, beside its own name. */
export const DESK =
  /(?<!\p{L})(?:staff(?: (?:writer|reporter|report)s?)?|news ?(?:desk|room|team)|editors?|editorial(?: (?:team|staff|board|desk))?|desk|team|redaktion|rédaction|redacción|редакция|haber merkezi|web|online|digital|admin)(?!\p{L})/giu;

/** The names in a byline ("By Jane Roe and John Doe, Reuters"), without labels, dates, addresses and roles. */
export function parseByline(line: string): string[] {
  const names = uniqueNames(namePieces(line).map(cleanName));
  // "Jane Roe, MD", "Jane Roe, Marketing": a single word beside a whole name is no other person.
  return names.some(isPersonName) ? names.filter((name) => /\s/.test(name) || !CASED.test(name)) : names;
}

const CASED = /^[\p{Lu}\p{Ll}]/u;
const ROLES: ReadonlySet<string> = new Set(BYLINE_ROLES);

/** "Jane Roe Senior Editor" without what she is; null where a line says nothing else than what somebody is. */
function withoutRole(name: string): string | null {
  const words = name.split(' ');
  if (isRoleWord(words[0] ?? '') && words.length > 1) return null;
  if (!ROLES.has((words.at(-1) ?? '').toLowerCase())) return name;
  while (words.length > 0 && isRoleWord(words.at(-1) ?? '')) words.pop();
  return words.length >= 2 ? words.join(' ') : null;
}

/** A role, or what stands before one: "senior", "digital". */
function isRoleWord(word: string): boolean {
  return ROLES.has(word.toLowerCase()) || RANK.test(word);
}

const RANK =
  /^(?:senior|junior|chief|deputy|assistant|associate|executive|managing|head|lead|former|guest|co|vice|contributing|staff|freelance|digital|content|marketing|political|sports?|business|security|technology|science|health|news|financial|legal|policy|research|&|and|of|stellvertretender?|leitender?|freier?)$/iu;

/**
 * Who a metadata field for authors names when it names no person: a desk, an agency, an organisation, a pseudonym. For
 * fields that hold nothing else.
 */
export function parseAuthorField(line: string): string[] {
  const text = withoutLabels(line);
  const pieces = text.split(HARD_SEPARATOR).slice(0, 3 * MOST_NAMES);
  return uniqueNames(pieces.map(cleanAuthor));
}

function namePieces(line: string): string[] {
  const pieces: string[] = [];
  for (const piece of withoutLabels(line)
    .split(HARD_SEPARATOR)
    .slice(0, 3 * MOST_NAMES)) {
    const parts = piece.split(SOFT_SEPARATOR);
    const areNames = parts.every((part) => cleanName(part) !== null);
    if (areNames || parts.length > 2) pieces.push(...parts);
    else pieces.push(...(parts.some(isPersonName) ? parts : [piece]));
  }
  return pieces;
}

/** The line without "By", dates, addresses and what stands in brackets. */
function withoutLabels(line: string): string {
  let text = squeeze(line.slice(0, 400))
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\S+@\S+/g, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(/(?<=\s)@\w+/g, ' ')
    .replace(/^(?:Author|Autor|Auteur|Von|By|Par|Por)(?=\p{Lu}\p{Ll})/u, '')
    .trim();
  for (let round = 0; round < 3 && PREFIX.test(text); round += 1) text = text.replace(PREFIX, '');
  const date = findDate(text);
  return date === null ? text : `${text.slice(0, date.start)} | ${text.slice(date.end)}`;
}

function uniqueNames(candidates: readonly (string | null)[]): string[] {
  const names: string[] = [];
  for (const name of candidates) {
    if (name !== null && !names.some((other) => other.toLowerCase() === name.toLowerCase())) names.push(name);
  }
  return names.slice(0, MOST_NAMES);
}

/** One name of metadata or of a byline, tidied, or null where it is no person's name. */
export function cleanName(text: string): string | null {
  const name = tidy(text);
  if (name.length < 2 || name.length > 60 || /[<>{}=_\\[\]!?#"“”„:]/.test(name)) return null;
  if (/\d/.test(name) || NOT_A_PERSON.test(name)) return null;
  const person = withoutRole(name);
  return person !== null && looksLikeName(person) ? person : null;
}

function cleanAuthor(text: string): string | null {
  const name = tidy(text);
  if (
    name.length < 2 ||
    name.length > 60 ||
    /[<>{}=\\[\]!?#"“”„]|^\d+$|^(?:unknown|null|undefined|none|n\/a|author|anonymous)$/i.test(name)
  )
    return null;
  return countOf(name) <= 7 ? name : null;
}

function countOf(name: string): number {
  return name.split(/\s+/).length;
}

function tidy(text: string): string {
  return squeeze(text)
    .replace(PREFIX, '')
    .replace(/^[\s,.:;|/•·–—-]+|[\s,:;|/•·–—-]+$/gu, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(/\s+(?:am|um|on|at|in|le|el|à|by|von)$/iu, '')
    .replace(/(?<=^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+)(?: \p{Lu}{2,}){1,3}$/u, '')
    .trim();
}

/** Whether a short line has the form of a person's name: two to five capitalised words, particles and initials allowed. */
export function isPersonName(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !NOT_A_PERSON.test(line) &&
    !/[\d,:;!?]/.test(line) &&
    !PARTICLE.test(words.at(-1) ?? '') &&
    looksLikeName(line)
  );
}

/** Family and given name in Han characters (with Japanese kana: longer), or a foreign name with dots. */
const EAST_ASIAN_NAME =
  /^(?:\p{Script=Han}{2,5}|\p{Script=Han}{1,4}[\s\u3000]\p{Script=Han}{1,3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\s]{2,12}|[\p{Script=Han}\p{Script=Katakana}ー]{1,12}(?:[·・][\p{Script=Han}\p{Script=Katakana}ー]{1,12}){1,3})$/u;

function looksLikeName(name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name))
    return EAST_ASIAN_NAME.test(name);
  const words = name.split(/\s+/);
  if (words.length > 6) return false;
  let capitalised = 0;
  for (const word of words) {
    // Georgian has capitals in Unicode only.
    if (/^[\p{Lu}\p{Lt}\p{Lo}\p{Script=Georgian}]/u.test(word) || /^(?:d'|o'|al-|el-)\p{Lu}/u.test(word))
      capitalised += 1;
    else if (!PARTICLE.test(word.replace(/\.$/, ''))) return false;
  }
  return capitalised >= 1;
}

/** A credit that ends a paragraph ("… to the U.S. Article by Jane Roe."): where it starts and whom it names, or null. */
export function creditAtEnd(paragraph: string): { start: number; text: string; names: string[] } | null {
  if (paragraph.length > 2_000) return null;
  const tail = paragraph.slice(-160);
  const match = CREDIT_AT_END.exec(tail);
  const credit = match?.groups?.['credit'];
  const words = match?.groups?.['names'];
  if (match === null || credit === undefined || words === undefined) return null;
  const names = parseByline(words);
  if (names.length === 0 || !namePieces(words).every((piece) => cleanName(piece) !== null)) return null;
  if (!names.every(isPersonName)) return null;
  return {
    start: paragraph.length - tail.length + match.index + match[0].length - credit.length,
    text: credit,
    names,
  };
}

/** The names of a line that is a byline and nothing else, marked by a label ("By Jane Roe"), or null. */
export function bylineOf(line: string): string[] | null {
  if (line.length > 160 || !PREFIX.test(line)) return null;
  const names = parseByline(line);
  const rest = line.replace(PREFIX, '');
  if (
    names.length === 0 ||
    !names.some(isPersonName) ||
    /[.!?]\s+\p{L}{3,}/u.test(rest.replace(/\p{Lu}\./gu, ''))
  )
    return null;
  const words = rest.split(/\s+/).length;
  const inNames = names.join(' ').split(/\s+/).length;
  return inNames * 3 >= words ? names : null;
}
