import type { Span } from '../../core/span.ts';
import { type CueMatch, type Cues, matchAt } from './cues.ts';
import { isIngredient } from './ingredients.ts';
import { lastBefore, shift, wordCount } from './left-cues.ts';
import { type OutletNaming, skipClosing } from './outlet-naming.ts';
import { saidToOutlet } from './said-to.ts';
import { unspacedCueAfter } from './unspaced-attribution.ts';
import { verbAtEnd } from './verb-at-end.ts';
import { verbBefore } from './verb-before.ts';
import {
  bareAfterQuote,
  type CuedNaming,
  citingSubject,
  headlineColon,
  sourceLabel,
} from './verbless-attribution.ts';

/** Why a naming is a citation. Spans are those of the text. */
export interface Attribution extends CuedNaming {
  /** A label names it as the source of the whole text: "Source: Tellus". */
  readonly label: boolean;
  /** The title of the cited work. */
  readonly title: string | null;
  /** It is a poll or count that the outlet made, or a report of an earlier year. */
  readonly ingredient: boolean;
  /** The cue says by itself that the news is the outlet's; not so "aired", "asked", "an editorial in". */
  readonly plain: boolean;
}

/** How far on either side of a name its cue may stand, in code units. */
const WINDOW = 180;
const MOST_WORDS_AFTER = 9;
const MOST_WORDS_BEFORE = 7;
/** Between a phrase and the name right after it: "told the news agency". */
const WORDS_OF_APPOSITION = 3;
/** Small words that are neither names nor staff between a name and its verb ("results arrive to"). */
const MOST_OTHER_WORDS = 3;
const MOST_ASIDES = 2;
const LONGEST_SHOW_NAME = 40;
/** Between a verb of saying and the word by which an outlet speaks of itself. */
const SELF_WINDOW = 44;
/** Around one of an outlet's people. */
const STAFF_WINDOW = 150;
const WORD_HERE = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&/-]*/uy;
const QUOTED = /^\s*[:,]?\s*[“"«„]([^“”"«»„\n]{8,200})[”"»“]/u;

/** Finds the cue that makes a naming a citation, in its own sentence; null where nothing does. */
export function attributionOf(
  text: string,
  sentence: Span,
  naming: OutletNaming,
  cues: Cues,
): Attribution | null {
  const labelled = sourceLabel(text, naming, cues);
  const phrase = phraseBefore(text, sentence, naming, cues);
  const found =
    labelled ??
    (phrase?.isNear === true ? phrase : null) ??
    cueAfter(text, sentence, naming, cues) ??
    unspacedCueAfter(text, sentence, naming, cues) ??
    toldTo(text, sentence, naming, cues) ??
    phrase ??
    verbBefore(text, sentence, naming, cues) ??
    verbAtEnd(text, sentence, naming, cues) ??
    headlineColon(text, sentence, naming) ??
    citingSubject(text, sentence, naming, cues) ??
    bareAfterQuote(text, sentence, naming) ??
    (naming.certain ? staffSpeaks(text, sentence, naming, cues) : null);
  if (found === null) return null;
  const { cue, told, staff, confidence, ofItself = false } = found;
  return {
    cue,
    told,
    staff,
    ofItself,
    confidence,
    label: labelled !== null,
    title: titleOf(text, sentence, naming.end, cues),
    plain: cue === null || matchAt(cues.plainHere, text, cue.start) !== null,
    ingredient: isIngredient(text, sentence, naming, cues),
  };
}

/** Walks from the name to the right over its apposition, adverbs, auxiliaries and people, to a verb or a work. */
function cueAfter(text: string, sentence: Span, naming: OutletNaming, cues: Cues): CuedNaming | null {
  const end = Math.min(sentence.end, naming.end + WINDOW);
  let at = skipClosing(text, naming.end);
  let others = 0;
  let staff = false;
  let asides = 0;
  let words = 0;
  /** "fined the Herald for an article", "told the Herald to take the article down": what it made is what is done about it. */
  let othersWork = false;
  while (at < end && words < MOST_WORDS_AFTER) {
    const character = text[at] ?? '';
    if (/[\s/-]/.test(character)) {
      at += 1;
      continue;
    }
    if (/[(,—–“"]/u.test(character)) {
      // "including the FT, warned": after a list that the name ends, the verb follows its comma.
      const close = asides < MOST_ASIDES ? closeOfAside(text, at, end, character) : null;
      const listed =
        close === null &&
        character === ',' &&
        /,\s(?:\p{L}+\s){1,3}$/u.test(text.slice(sentence.start, naming.start).slice(-40));
      if (close === null && !listed) return null;
      asides += character === '(' ? 0 : 1;
      at = close ?? at + 1;
      continue;
    }
    const cue =
      matchAt(cues.afterHere, text, at) ??
      matchAt(cues.verbHere, text, at) ??
      (othersWork ? null : matchAt(cues.workNounHere, text, at));
    // Two words for what an outlet is or makes follow each other: "'s report", "newspaper article".
    if (cue !== null && !isPartOfName(text, cue)) {
      const told = matchAt(cues.learningHere, text, at) !== null;
      const ofItself = speaksOfItself(text, cue, cues);
      staff ||= ofItself;
      return { cue, told, staff, ofItself, confidence: confidenceOf(naming, others, staff) };
    }
    const noun = matchAt(cues.outletNounHere, text, at);
    if (noun !== null) {
      at = noun.end;
      continue;
    }
    const person = matchAt(cues.staffNounHere, text, at);
    WORD_HERE.lastIndex = at;
    const word = WORD_HERE.exec(text)?.[0];
    if (person === null && word === undefined) {
      if (!/['’&]/.test(character)) return null;
      at += 1;
      continue;
    }
    // Its spokesman speaks for the outlet, its reporter for himself.
    if (person !== null || cues.roles.has((word ?? '').toLowerCase())) staff = true;
    else if (/^\p{Ll}/u.test(word ?? '') && !/^s$/.test(word ?? '')) others += 1;
    if (others > MOST_OTHER_WORDS) return null;
    const lower = (word ?? '').toLowerCase();
    othersWork ||= words === 0 ? cues.prepositions.has(lower) : others > 1 && cues.definite.has(lower);
    words += 1;
    at = person?.end ?? at + (word ?? '').length;
    // "X of CNN said": a name after the outlet's is that of one of its people.
    if (person === null && /^\p{Lu}/u.test(word ?? ''))
      staff ||= /^['’]s?\s/u.test(text.slice(naming.end, naming.end + 3));
  }
  return null;
}

/** "CBC confirmed it deleted a scene", "Newsweek said that the magazine had fired": the outlet is the news, not its source. */
function speaksOfItself(text: string, cue: CueMatch, cues: Cues): boolean {
  if (matchAt(cues.sayingHere, text, cue.start)?.end !== cue.end) return false;
  const rest = text.slice(cue.end, cue.end + SELF_WINDOW);
  const self = cues.self.exec(rest);
  if (self === null || !/^,?(?:\s(?:\p{L}{1,4}|\p{Lu}\p{Ll}+))*\s$/u.test(rest.slice(0, self.index)))
    return false;
  // "said it had seen the letter": that is how it knows.
  const after = rest
    .slice(self.index + self[0].length)
    .trimStart()
    .replace(/^had\s/u, 'has ');
  return matchAt(cues.learningHere, after, 0) === null;
}

function isPartOfName(text: string, cue: CueMatch): boolean {
  return /^\p{Lu}/u.test(cue.text) && /^\s\p{Lu}/u.test(text.slice(cue.end, cue.end + 2));
}

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  ',': ',',
  '—': '—',
  '–': '–',
  '“': '”',
  '"': '"',
};

/** The end of an aside that begins at `at`: "(…)", ", …,", "—…—", or a show's name in quotes; null where it does not close. */
function closeOfAside(text: string, at: number, end: number, opening: string): number | null {
  const rest = text.slice(at + 1, end);
  const length = rest.indexOf(CLOSING[opening] ?? ',');
  if (length < 0 || /[.;!?\n]\s/.test(rest.slice(0, length))) return null;
  const isQuote = opening === '“' || opening === '"';
  return isQuote && length > LONGEST_SHOW_NAME ? null : at + length + 2;
}

/**
 * Looks from the name to the left for a cue phrase with nothing but a few words between; near where there are no more than an
 * apposition's.
 */
function phraseBefore(
  text: string,
  sentence: Span,
  naming: OutletNaming,
  cues: Cues,
): (CuedNaming & { readonly isNear: boolean }) | null {
  const from = Math.max(sentence.start, naming.start - WINDOW);
  const left = text.slice(from, naming.start);
  const phrase = lastBefore(cues.before, left, MOST_WORDS_BEFORE);
  if (phrase === null) return null;
  const isNear = wordCount(left.slice(phrase.end)) <= WORDS_OF_APPOSITION;
  const told = lastBefore(cues.telling, left, isNear ? WORDS_OF_APPOSITION : MOST_WORDS_BEFORE) !== null;
  return { cue: shift(phrase, from), told, staff: false, confidence: naming.certain ? 0.9 : 0.7, isNear };
}

/** "a dit le maire à l'agence Tellus", "interrogée sur Channel Nine": the speaker stands between the verb and whom it addresses. */
function toldTo(text: string, sentence: Span, naming: OutletNaming, cues: Cues): CuedNaming | null {
  const from = Math.max(sentence.start, naming.start - WINDOW);
  const after = text.slice(naming.end, naming.end + 2);
  const isOnAir = naming.known?.kind === 'broadcaster';
  const addressing = isOnAir ? cues.addressingOnAir : cues.addressing;
  const verb = saidToOutlet(text.slice(from, naming.start), after, { ...cues, addressing });
  if (verb === null) return null;
  return { cue: shift(verb, from), told: true, staff: false, confidence: naming.certain ? 0.85 : 0.65 };
}

/**
 * "said Jane Roe, an analyst at MSNBC", "CNN commentator Joe Roe has denied": one of the outlet's people, in a sentence that
 * attributes something to somebody.
 */
function staffSpeaks(text: string, sentence: Span, naming: OutletNaming, cues: Cues): CuedNaming | null {
  const from = Math.max(sentence.start, naming.start - STAFF_WINDOW);
  const left = text.slice(from, naming.start);
  const before = [...left.matchAll(cues.staffNoun)].some((match) =>
    /^\s+(?:\p{L}{2,4}\s+){0,2}(?:\p{L}{1,3}\s+)?$/u.test(left.slice(match.index + match[0].length)),
  );
  const after = matchAt(cues.staffNounHere, text, skipClosing(text, naming.end)) !== null;
  const possessive = /^['’]s?\s\p{Lu}\p{Ll}/u.test(text.slice(naming.end, naming.end + 5));
  if (!before && !after && !possessive) return null;
  const right = text.slice(naming.end, Math.min(sentence.end, naming.end + STAFF_WINDOW));
  const verb = [...left.matchAll(cues.verb)].at(-1) ?? null;
  const next =
    [...right.matchAll(cues.verb)].find(({ index }) => !hasOtherSubject(right.slice(0, index), cues)) ?? null;
  const match = next ?? verb;
  if (match === null) return null;
  const start = match === next ? naming.end + match.index : from + match.index;
  return {
    cue: { start, end: start + match[0].length, text: match[0] },
    told: false,
    staff: true,
    confidence: 0.5,
  };
}

/** "a CNN host was hurt, her family said": behind a comma, an article opens another subject. */
function hasOtherSubject(between: string, { determiners }: Cues): boolean {
  const comma = between.lastIndexOf(',');
  const opening = comma < 0 ? undefined : /\p{L}+/u.exec(between.slice(comma))?.[0];
  return opening !== undefined && determiners.has(opening.toLowerCase());
}

function confidenceOf(naming: OutletNaming, others: number, staff: boolean): number {
  const certain = naming.certain ? 0.95 : 0.75;
  return Math.round((certain - 0.08 * others - (staff ? 0.15 : 0)) * 100) / 100;
}

/** "in an article titled “…”". */
function titleOf(text: string, sentence: Span, from: number, cues: Cues): string | null {
  const end = Math.min(sentence.end + 1, from + WINDOW);
  for (let at = from; at < end; at += 1) {
    if (!/\s/.test(text[at] ?? '')) continue;
    const match = matchAt(cues.titlingHere, text, at + 1);
    if (match === null) continue;
    return QUOTED.exec(text.slice(match.end, match.end + 220))?.[1] ?? null;
  }
  return null;
}
