import type { NameMention } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { type JoinedWord, joinedWords } from './joined-words.ts';
import { koreanNames } from './lexicons/names/ko.ts';

const MOST_NAMES = 5_000;
const WORD = /[가-힣]+/gu;
const MOST_PARTS = 4;
const LONGEST_KOREAN_NAME = 4;
const SHORTEST_KOREAN_NAME = 3;
const SHORTEST_PART = 2;

const surnames = new Set(koreanNames.surnames);
const title = new RegExp(
  `^[가-힣]{0,6}?(?<title>${koreanNames.titles.join('|')})(?<particle>${koreanNames.particles.join('|')})?$`,
  'u',
);
const particle = new RegExp(`(?<=..)(?:${koreanNames.particles.join('|')})$`, 'u');
const singly: ReadonlySet<string> = new Set(koreanNames.singly);
/** How words end that are no part of a name: with a particle, or as an adjective. */
const ENDED = /(?:의|은|는|을|를|에|된|한|할|던|적|인)$/u;

/**
 * Persons in a Korean text, by an office right behind the name (테레자 발라다레스 환경장관, 김민수 의원), or before a foreign
 * name of several parts (은행가 루제로 칼다렐리). Korean names begin with a surname; foreign ones have syllables that Korean words
 * seldom have.
 */
export function koreanPersons(text: string, places: readonly Span[]): NameMention[] {
  const words = joinedWords(text, WORD);
  const isPlace = placesAmong(words, places);
  const found: NameMention[] = [];
  let free = 0;
  for (let at = 0; at < words.length && found.length < MOST_NAMES; at += 1) {
    const office = title.exec(words[at]?.text ?? '')?.groups;
    if (office === undefined) continue;
    const mayBeSingle = singly.has(office['title'] ?? '');
    // "블라디미르 페트로프 러시아 외무장관": the country stands between.
    const behindName = isPlace[at - 1] === true && words[at]?.joins === true ? at - 1 : at;
    const name =
      nameBefore(words, behindName, free, isPlace, mayBeSingle) ??
      (office['particle'] === undefined ? nameBehind(words, at, isPlace) : null);
    if (name === null) continue;
    found.push({ start: name.start, end: name.end, text: text.slice(name.start, name.end), kind: 'person' });
    free = at + 1;
  }
  return found;
}

function nameBefore(
  words: readonly JoinedWord[],
  office: number,
  free: number,
  isPlace: readonly boolean[],
  mayBeSingle: boolean,
): Span | null {
  const last = words[office - 1];
  if (last === undefined || office - 1 < free || words[office]?.joins !== true || isPlace[office - 1])
    return null;
  if (isKorean(last.text)) return last;
  let from = office;
  while (
    from > free &&
    office - from < MOST_PARTS &&
    words[from]?.joins === true &&
    !isPlace[from - 1] &&
    canBePart(words[from - 1]?.text ?? '')
  )
    from -= 1;
  const parts = words.slice(from, office);
  if (parts.length === 0 || !looksForeign(parts.map((part) => part.text).join(''))) return null;
  if (parts.length === 1 && !mayBeSingle) return null;
  return { start: parts[0]?.start ?? 0, end: last.end };
}

/** "은행가 루제로 칼다렐리에게": up to a word with a particle, which is none of the name. */
function nameBehind(words: readonly JoinedWord[], office: number, isPlace: readonly boolean[]): Span | null {
  let name = '';
  let parts = 0;
  let end = 0;
  const first = words[office + 1];
  for (let at = office + 1; parts < MOST_PARTS && words[at]?.joins === true && !isPlace[at]; at += 1) {
    const word = words[at]?.text ?? '';
    // 루제로 ends like a word with a particle; a name of one part is none here.
    const bare = parts === 0 ? word : word.replace(particle, '');
    if (bare.length < SHORTEST_PART) break;
    name += bare;
    parts += 1;
    end = (words[at]?.start ?? 0) + bare.length;
    if (bare !== word) break;
  }
  return first !== undefined && parts >= 2 && looksForeign(name) ? { start: first.start, end } : null;
}

function isKorean(word: string): boolean {
  return (
    word.length >= SHORTEST_KOREAN_NAME &&
    word.length < LONGEST_KOREAN_NAME &&
    surnames.has(word[0] ?? '') &&
    !ENDED.test(word)
  );
}

function canBePart(word: string): boolean {
  return word.length >= SHORTEST_PART && !ENDED.test(word);
}

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_OF_INITIAL = 588;
const FINALS = 28;
/** Numbers of letters in the order of Unicode: ㅋ ㅌ ㅍ, and ㅡ behind what it stands with in place of a vowel. */
const FOREIGN_INITIALS = new Set([15, 16, 17]);
const BARE_VOWEL = 18;
const BARE_CONSONANTS = new Set([3, 5, 7, 9, 12, 14]);
const LIQUID = 5;
const LEAST_FOREIGN = 0.3;

/** Whether a run of syllables is likelier a foreign name than Korean words, by the share of those that Korean seldom has. */
function looksForeign(name: string): boolean {
  let sum = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at) - FIRST_SYLLABLE;
    const initial = Math.floor(code / SYLLABLES_OF_INITIAL);
    const medial = Math.floor((code % SYLLABLES_OF_INITIAL) / FINALS);
    if (FOREIGN_INITIALS.has(initial) || (medial === BARE_VOWEL && BARE_CONSONANTS.has(initial))) sum += 1;
    else if (initial === LIQUID && at > 0) sum += 1 / 2;
  }
  return sum >= LEAST_FOREIGN * name.length && sum >= 1;
}

/** Whether each word begins with a place. */
function placesAmong(words: readonly JoinedWord[], places: readonly Span[]): boolean[] {
  let next = 0;
  return words.map(({ start, end }) => {
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const place = places[next];
    return place !== undefined && place.start === start && place.end <= end;
  });
}
