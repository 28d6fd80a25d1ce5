import anyAscii from 'any-ascii';
import { arabicSound, isArabic } from './arabic-sound.ts';
import { foreignHanSound } from './foreign-han.ts';
import { hebrewSound, isHebrew } from './hebrew-sound.ts';
import { kanaSound } from './kana-sound.ts';
import { baseForm } from './name-gazetteer.ts';

/** Spellings of one sound in the common ways of writing other scripts in Latin letters; longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'C'],
  [/dsch|dzh|dj|dzs/g, 'j'],
  [/sch|sh/g, 'S'],
  [/zh/g, 'j'],
  [/ch|cz|cs/g, 'C'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  // Pinyin: "Xi" is said like Shi, "Qin" like Chin. Before a and o both letters are others' ("Xavier", "Qasym").
  [/^x(?=[iu])/g, 'S'],
  [/^q(?=i)/g, 'C'],
  [/ck|q|c(?![ei])/g, 'k'],
  [/c/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|y/g, 'i'],
  [/(.)\1+/g, '$1'],
];
const VOWELS = 'aeiouj';
/** k and C (ch): a c without its mark may be either ("Cagri" for "Çağrı"). */
const ALIKE = ['sSzCj', 'kgh', 'kC', 'bp', 'dt', 'vfb', 'mn', 'lr'];
const CACHE_SIZE = 20_000;
const sounds = new Map<string, string>();

/**
 * How a name's part sounds, whatever script or transliteration it is written in: "Zhomart" and "Jomart", "Qasym" and
 * "Kassym", "Tokajew" and "Токаевым" come out the same or nearly so. A capital stands for a digraph (S for sh, C for ch).
 */
export function soundOf(part: string): string {
  const cached = sounds.get(part);
  if (cached !== undefined) return cached;
  let sound = anyAscii(latinForm(part))
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  for (const [spelling, replacement] of SPELLINGS) sound = sound.replace(spelling, replacement);
  if (sounds.size >= CACHE_SIZE) sounds.clear();
  sounds.set(part, sound);
  return sound;
}

/** Code points from Hebrew on: what comes before is Latin, Greek, Cyrillic and Armenian, letter by letter. */
const HEBREW = 0x590;

/** A part in letters that tell how it is said; scripts that write foreign names by rules of their own are read by them. */
function latinForm(part: string): string {
  if ((part.codePointAt(0) ?? 0) > HEBREW) {
    if (isArabic(part)) return arabicSound(part);
    if (isHebrew(part)) return hebrewSound(part);
    if (/^[\p{Script=Katakana}ー]+$/u.test(part)) return kanaSound(part);
    return foreignHanSound(part) ?? part;
  }
  return spokenForm(baseForm(part.toLowerCase(), ''));
}

/** Letters that only Turkish and its neighbours use. */
const TURKISH = /[ğış]|i̇/u;
/** French endings that are spoken as one vowel; "-au" alone is left, since German names have it. */
const SPOKEN_O = /(?:eaux?|aux|ault)$/u;

/** A lower-case part with the letters that only its own spelling makes clear written as they sound. */
function spokenForm(lower: string): string {
  const isTurkish = TURKISH.test(lower) || lower.startsWith('ç');
  const part = isTurkish
    ? lower.replace(/c/g, 'dj').replace(/ç/g, 'ch').replace(/ş/g, 'sh').replace(/ğ/g, 'g')
    : lower.replace(/ç/g, 's');
  return part.length > 4 ? part.replace(SPOKEN_O, 'o') : part;
}

/** Shorter names have too few consonants to do without the difference. */
const SHORTEST_MERGED = 4;

/**
 * The consonants of a sound that all transliterations keep: what names are looked up by. In names with many of them one
 * letter stands for the labials, and one for l and r: Arabic has no p and v, Japanese no l and v, Chinese writes l and r alike.
 */
export function skeletonOf(sound: string): string {
  const skeleton = sound.replace(/[aeioujhSzCs]/g, (letter) => (/[SzCs]/.test(letter) ? 's' : '')) || sound;
  return skeleton.length < SHORTEST_MERGED ? skeleton : skeleton.replace(/[pfv]/g, 'b').replace(/l/g, 'r');
}

/** 0 to 1: how alike two sounds are, by an edit distance in which letters that transliterations swap cost little. */
export function soundSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || Math.abs(a.length - b.length) > longest / 2) return 0;
  return Math.max(0, 1 - distance(a, b) / longest);
}

/** Restricted Damerau-Levenshtein distance with costs by letter, in three rows that are reused. */
function distance(a: string, b: string): number {
  const width = b.length + 1;
  const gapsOfB = Array.from(b, (_, at) => gapCost(b, at));
  let before = new Float64Array(width);
  let row = new Float64Array(width);
  let next = new Float64Array(width);
  for (let j = 1; j < width; j += 1) row[j] = (row[j - 1] ?? 0) + (gapsOfB[j - 1] ?? 0);
  for (let i = 1; i <= a.length; i += 1) {
    const gapOfA = gapCost(a, i - 1);
    next[0] = (row[0] ?? 0) + gapOfA;
    for (let j = 1; j < width; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : swapCost(a, i - 1, b, j - 1));
      let cost = Math.min((row[j] ?? 0) + gapOfA, (next[j - 1] ?? 0) + (gapsOfB[j - 1] ?? 0), swap);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.6);
      }
      next[j] = cost;
    }
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? 0;
}

/**
 * An a at the end tells Paula from Paul, other vowels there are lost with endings of case; glides and h come and go (the
 * French do not speak it); another first letter weighs more.
 */
function gapCost(word: string, at: number): number {
  const letter = word[at] ?? '';
  if (at > 0 && at < word.length - 1 && 'ijh'.includes(letter)) return 0.25;
  if (VOWELS.includes(letter)) return at === word.length - 1 && letter === 'a' ? 0.8 : 0.5;
  if (at === 0 && letter === 'h') return 0.5;
  return at === 0 ? 1.2 : 0.9;
}

function swapCost(a: string, i: number, b: string, j: number): number {
  const left = a[i] ?? '';
  const right = b[j] ?? '';
  if (left === right) return 0;
  const last = i === a.length - 1 && j === b.length - 1;
  if (VOWELS.includes(left) && VOWELS.includes(right)) {
    if ('ij'.includes(left) && 'ij'.includes(right)) return 0.1;
    return last ? 0.8 : 0.35;
  }
  const first = i === 0 || j === 0 ? 0.5 : 0;
  return ALIKE.some((group) => group.includes(left) && group.includes(right)) ? 0.4 + first / 2 : 1 + first;
}
