import { type CueMatch, type Cues, matchAt } from './cues.ts';

const MOST_SPEAKER_WORDS = 6;
/** How far before a name what belongs to it stands, in code units. */
const NEAR = 36;

/**
 * "a dit Mme Roe à l’AVP", "sagte Bürgermeister Roe der Nordwacht", "said Jane Roe to the Herald": where a verb of saying
 * and its speaker stand before a word for "to" and the name. The place of the verb in `left`, or null.
 */
export function saidTo(left: string, after: string, cues: Cues): number | null {
  // "to the Herald-Roe prize", "the Herald building": the name is part of another.
  if (/^-|^\s\p{Lu}/u.test(after)) return null;
  const to = [...left.matchAll(cues.addressing)].at(-1);
  if (to === undefined || !/^\s*[“"«„]?$/u.test(left.slice(to.index + to[0].length))) return null;
  const before = left.slice(0, to.index);
  for (const verb of [...before.matchAll(cues.saying)].reverse()) {
    const speaker = before.slice(verb.index + verb[0].length).trim();
    return isSpeaker(speaker, cues) ? verb.index : null;
  }
  return null;
}

/** Parts of a speaker between commas: "el fiscal, Juan Roe,". */
const MOST_SPEAKER_PARTS = 3;

/** "Mme Roe", "er", "Bürgermeisterin Anna Roe", "el fiscal, Juan Roe,": few words, and the last a name or one short word. */
function isSpeaker(words: string, cues: Cues): boolean {
  if (words === '') return true;
  if (/[;:!?()«»“”"]|\p{Ll}\.\s/u.test(words)) return false;
  const parts = words.split(',').map((part) => part.trim());
  if (parts.length > 1) {
    // An apposition is closed by a comma before the word for "to".
    const isClosed = parts.pop() === '';
    return isClosed && parts.length <= MOST_SPEAKER_PARTS && parts.some((part) => isName(part, cues));
  }
  const all = words.split(/\s+/u);
  if (all.length > MOST_SPEAKER_WORDS || endsWithRole(words, cues)) return false;
  return all.length === 1 || isName(words, cues);
}

/** Few words, of which the last has a capital. */
function isName(words: string, cues: Cues): boolean {
  const all = words.split(/\s+/u);
  return all.length <= MOST_SPEAKER_WORDS && /^\p{Lu}/u.test(all.at(-1) ?? '') && !endsWithRole(words, cues);
}

/** "sagte der Chefredakteur der Nordwacht": where "of the" and "to the" are one word, a role before it is the outlet's own. */
export function endsWithRole(words: string, cues: Cues): boolean {
  const all = words.trim().split(/\s+/u);
  return all.slice(-2).some((word) => cues.roles.has(word.toLowerCase()) || isStaff(word, cues));
}

function isStaff(word: string, cues: Cues): boolean {
  return word !== '' && matchAt(cues.staffNounHere, word, 0)?.end === word.length;
}

/**
 * "a dit le maire à Tellus": as `saidTo`, for an outlet that is not the article's own. Whoever speaks may be called by a role,
 * unless the word for "to the" is also one for "of the" ("sagte der Sprecher der Nordwacht"). Gives the verb in `left`.
 */
export function saidToOutlet(left: string, after: string, cues: Cues): CueMatch | null {
  const bare = withoutOutletNoun(left, cues);
  if (!endsWith(bare, cues.addressing)) return null;
  const strict = saidTo(bare, after, cues);
  if (strict !== null) return verbAt(bare, strict, cues);
  if (/^-/u.test(after)) return null;
  const to = [...bare.matchAll(cues.addressing)].at(-1);
  if (to === undefined || cues.determiners.has(to[0].toLowerCase())) return null;
  if (!/^\s*[“"«„]?$/u.test(bare.slice(to.index + to[0].length))) return null;
  const verb = [...bare.slice(0, to.index).matchAll(cues.saying)].at(-1);
  if (verb === undefined) return null;
  const words = bare.slice(verb.index + verb[0].length, to.index).trim();
  const all = words.split(/\s+/u);
  if (/[;:!?()«»“”",]|\p{Ll}\.\s/u.test(words) || all.length > MOST_SPEAKER_WORDS) return null;
  return all.some((word) => cues.complementisers.has(word.toLowerCase())) ? null : cueOf(verb);
}

/** "au journal", "alla agenzia": the word for what the outlet is stands before its name. */
function withoutOutletNoun(left: string, cues: Cues): string {
  const from = Math.max(0, left.length - NEAR);
  for (const noun of left.slice(from).matchAll(cues.outletNoun)) {
    const end = from + noun.index + noun[0].length;
    if (/^\s*[“"«„]?$/u.test(left.slice(end))) return left.slice(0, from + noun.index);
  }
  return left;
}

/** Whether a phrase of a list stands at the very end of the words before a name. */
function endsWith(left: string, pattern: RegExp): boolean {
  const near = left.slice(-NEAR);
  for (const match of near.matchAll(pattern))
    if (/^\s*[“"«„]?$/u.test(near.slice(match.index + match[0].length))) return true;
  return false;
}

function verbAt(left: string, at: number, cues: Cues): CueMatch | null {
  for (const verb of left.matchAll(cues.saying)) if (verb.index === at) return cueOf(verb);
  return null;
}

function cueOf(match: RegExpMatchArray): CueMatch {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, text: match[0] };
}
