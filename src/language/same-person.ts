import { lexicons } from './lexicons.ts';
import { soundOf, soundSimilarity } from './name-sound.ts';
import { isNickname } from './nicknames.ts';

const TITLES = new Set(lexicons.flatMap((lexicon) => lexicon.names.titles));
const PARTICLES = new Set(lexicons.flatMap((lexicon) => lexicon.names.particles));
/** Parts less alike than this are other names. */
const ALIKE = 0.74;

const JOINED = 0.9;
const NICKNAME = 0.9;

/** Initials written together ("JK Rowling"): with a vowel it would be a name in capitals ("LI Qiang"). */
const INITIALS = /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/;
/** How a patronymic sounds at its end, and what a name that may be the same in another spelling has there. */
const PATRONYMIC = /[oei]v(?:iC|na)$/;
const LIKE_PATRONYMIC = /v[a-zCS]{1,3}$/;

/** A name's parts in sound, without titles and particles. */
export interface NameParts {
  readonly sounds: readonly string[];
  /** Whether each part is an initial only. */
  readonly initials: readonly boolean[];
}

/** The parts of a name; "Smith, John" is read as "John Smith". */
export function nameParts(name: string): NameParts {
  const comma = /^([^,]+), ([^,]+)$/u.exec(name);
  const inOrder = comma === null ? name : `${comma[2]} ${comma[1]}`;
  const words = inOrder.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu) ?? [];
  const kept = words.filter((word, at) => {
    const lower = word.toLowerCase();
    return !(PARTICLES.has(lower) || (TITLES.has(lower) && at < words.length - 1));
  });
  const isUpperCase = name === name.toUpperCase();
  const parts = (kept.length > 0 ? kept : words).flatMap((part) =>
    !isUpperCase && INITIALS.test(part) ? [...part] : [part],
  );
  const sounds = parts.map(soundOf);
  return { sounds, initials: parts.map((part) => part.length === 1) };
}

/**
 * 0 to 1: whether two names can be those of one person. Above 0.7: the same under another spelling or with more or fewer
 * parts; about 0.6: a surname alone, which says the same only where no other bearer is near; below 0.5: other people.
 */
export function samePerson(a: string, b: string): number {
  return samePersonParts(nameParts(a), nameParts(b));
}

/** `samePerson` on parts made once. */
export function samePersonParts(a: NameParts, b: NameParts): number {
  const [short, long] = a.sounds.length <= b.sounds.length ? [a, b] : [b, a];
  if (short.sounds.length === 0) return 0;
  const score = short.sounds.length === 1 ? loneScore(short, long) : alignedScore(short, long);
  const parted = long.sounds.length - short.sounds.length;
  if (score > 0.9 || parted < 1 || parted > 2) return score;
  const joined = soundSimilarity(short.sounds.join(''), long.sounds.join(''));
  return joined > 0.9 ? Math.max(score, joined) : score;
}

function loneScore(short: NameParts, long: NameParts): number {
  const lone = short.sounds[0] ?? '';
  let best = 0;
  for (const [at, sound] of long.sounds.entries()) {
    const alike = soundSimilarity(lone, sound);
    if (alike < ALIKE) continue;
    const weight = long.sounds.length === 1 ? 1 : at === long.sounds.length - 1 ? 0.65 : 0.5;
    best = Math.max(best, alike * weight);
  }
  return best;
}

/** Every part of the shorter name must have its own in the longer. */
function alignedScore(short: NameParts, long: NameParts): number {
  const taken = new Set<number>();
  const hasMore = long.sounds.length > short.sounds.length;
  let total = 0;
  let full = 0;
  for (const [at, sound] of short.sounds.entries()) {
    let best = -1;
    let bestAlike = 0;
    for (const [other, candidate] of long.sounds.entries()) {
      if (taken.has(other)) continue;
      const alike = partSimilarity(
        sound,
        short.initials[at] === true,
        candidate,
        long.initials[other] === true,
      );
      if (alike > bestAlike) {
        best = other;
        bestAlike = alike;
      }
    }
    const pair = bestAlike < ALIKE && hasMore ? joinedPair(sound, long, taken) : null;
    if (pair !== null) {
      taken.add(pair.at).add(pair.at + 1);
      full += 1;
      total += 2 * pair.alike;
      continue;
    }
    if (bestAlike < ALIKE) {
      if (isRepeated(sound, short.sounds, at)) continue;
      return 0.2;
    }
    taken.add(best);
    if (!(short.initials[at] === true || long.initials[best] === true)) full += 1;
    total += bestAlike;
  }
  return full === 0 ? 0.3 : total / Math.max(1, taken.size);
}

/** Two neighbouring parts that are one part of the other name: "Abdul Rahman", "Abdulrahman". */
function joinedPair(
  sound: string,
  long: NameParts,
  taken: ReadonlySet<number>,
): { readonly at: number; readonly alike: number } | null {
  for (let at = 0; at + 1 < long.sounds.length; at += 1) {
    if (long.sounds[at]?.[0] !== sound[0] || taken.has(at) || taken.has(at + 1)) continue;
    const alike = soundSimilarity(sound, `${long.sounds[at]}${long.sounds[at + 1]}`);
    if (alike >= JOINED) return { at, alike };
  }
  return null;
}

function partSimilarity(a: string, aInitial: boolean, b: string, bInitial: boolean): number {
  if (aInitial || bInitial) return a[0] !== undefined && a[0] === b[0] ? 0.85 : 0;
  // Oleksandr is not his son Oleksandrovych.
  if (PATRONYMIC.test(a) !== PATRONYMIC.test(b) && !(LIKE_PATRONYMIC.test(a) && LIKE_PATRONYMIC.test(b)))
    return 0;
  return isNickname(a, b) ? NICKNAME : soundSimilarity(a, b);
}

function isRepeated(sound: string, sounds: readonly string[], at: number): boolean {
  return sounds.indexOf(sound) < at;
}
