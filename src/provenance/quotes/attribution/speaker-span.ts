import type { Span } from '../../../core/span.ts';
import { isAbbreviationDot, isFiniteVerb, type TokenRange } from './noun-phrases.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  NOUN_PREPOSITION,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SUBORDINATOR,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';
import { spanOf } from './sentence-unit.ts';

/** Longer ones are no description of a person, but a clause of its own. */
const LONGEST_APPOSITION = 30;
/** A bracket behind a name holds a party, an age, a place. */
const LONGEST_BRACKET = 8;

/**
 * Where a speaker stands, with the apposition, bracket or relative clause that belongs to the name: "Yaakov Amidror, a former
 * adviser", "Marine Le Pen, who leads the party,". `cue` are the tokens of the cue, `end` the sentence's end.
 */
export function speakerSpan(
  tokens: readonly QuoteToken[],
  speaker: TokenRange | null,
  cue: TokenRange,
  end: number,
): Span | null {
  if (speaker === null) return null;
  const isPronoun = speaker.to - speaker.from === 1 && ((tokens[speaker.from]?.bits ?? 0) & PRONOUN) !== 0;
  if (isPronoun) return spanOf(tokens, speaker);
  const to =
    speaker.to <= cue.from
      ? appositionBefore(tokens, speaker.to, cue.from)
      : appositionBehind(tokens, speaker.to, end);
  return spanOf(tokens, { from: speaker.from, to });
}

/** All that stands between a subject and its verb, unless it is an adverbial or a participle of what the subject did. */
function appositionBefore(tokens: readonly QuoteToken[], from: number, cue: number): number {
  if (from >= cue || !opensApposition(tokens[from])) return from;
  if (cue - from > LONGEST_APPOSITION || tokens.slice(from, cue).some(({ kind }) => kind === 'quote'))
    return from;
  let to = cue;
  while (to > from && (tokens[to - 1]?.kind === 'comma' || tokens[to - 1]?.kind === 'dash')) to -= 1;
  const first = tokens[from + 1];
  if (to <= from + 1 || first === undefined) return from;
  if (tokens[from]?.kind !== 'open' && !describes(tokens, from + 1)) return from;
  return to;
}

/** A bracket right behind a speaker who follows the verb, and an apposition up to the next mark. */
function appositionBehind(tokens: readonly QuoteToken[], from: number, end: number): number {
  const bracket = bracketEnd(tokens, from, end);
  // "said a fisherman who lost his boat": a relative clause needs no comma.
  const opening = opensRelative(tokens[bracket]) ? bracket : bracket + 1;
  if (opening > bracket && tokens[bracket]?.kind !== 'comma') return bracket;
  if (opening >= end || !describes(tokens, opening)) return bracket;
  let at = opening;
  const relative = ((tokens[at]?.bits ?? 0) & SUBORDINATOR) !== 0;
  for (; at < end && at - bracket <= LONGEST_APPOSITION; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote' || token.kind === 'dash') return at;
    if (token.kind === 'colon' || token.kind === 'semicolon') return at;
    if (token.kind === 'stop') {
      if (!isAbbreviationDot(tokens, at, end)) return at;
      continue;
    }
    if (token.kind === 'comma') {
      if (!goesOn(tokens, at + 1, relative)) return at;
      continue;
    }
    // A clause with a verb of its own is what somebody says or does, no description.
    if (!relative && token.kind === 'word' && isFiniteVerb(token) && !isRelative(tokens, opening, at))
      return bracket;
  }
  if (at < end) return bracket;
  return tokens[end - 1]?.kind === 'comma' ? end - 1 : end;
}

function bracketEnd(tokens: readonly QuoteToken[], from: number, end: number): number {
  if (tokens[from]?.kind !== 'open') return from;
  for (let at = from + 1; at < end && at - from <= LONGEST_BRACKET; at += 1)
    if (tokens[at]?.kind === 'close') return at + 1;
  return from;
}

function opensRelative(token: QuoteToken | undefined): boolean {
  return token?.kind === 'word' && (token.bits & PRONOUN) !== 0 && (token.bits & SUBORDINATOR) !== 0;
}

function opensApposition(token: QuoteToken | undefined): boolean {
  // A particle behind a subject is a comma of another kind.
  return (token?.kind === 'comma' && token.lower === '') || token?.kind === 'open' || token?.kind === 'dash';
}

/** Whether a description begins at `at`: a determiner, an office, a name, "who"; no adverbial, conjunction or participle. */
function describes(tokens: readonly QuoteToken[], at: number): boolean {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return false;
  if ((first.bits & (DETERMINER | ROLE)) !== 0 || first.capital) return true;
  if ((first.bits & PRONOUN) !== 0 && (first.bits & SUBORDINATOR) !== 0) return true;
  if ((first.bits & SUBORDINATOR) !== 0) return /^(?:who|whose|whom|which)$/.test(first.lower);
  return (
    (first.bits & (PARTICIPLE | ADVERB | CONJUNCTION | PREPOSITION | AUXILIARY | PRONOUN)) === 0 &&
    !isFiniteVerb(first)
  );
}

/** Whether a further apposition or part of a list follows a comma within one: "the mayor of X, Ohio, and a friend". */
function goesOn(tokens: readonly QuoteToken[], at: number, relative: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || relative) return false;
  if (token.capital && token.kind === 'word') return true;
  // "Ann Roe, 30, of Raleigh"
  if ((token.bits & NOUN_PREPOSITION) !== 0 && tokens[at + 1]?.capital === true) return true;
  return (token.bits & DETERMINER) !== 0 && (tokens[at - 2]?.capital ?? false);
}

function isRelative(tokens: readonly QuoteToken[], from: number, at: number): boolean {
  for (let index = at - 1; index >= from; index -= 1) {
    const bits = tokens[index]?.bits ?? 0;
    if ((bits & SUBORDINATOR) !== 0 && (bits & (NOUN_PREPOSITION | PREPOSITION)) === 0) return true;
  }
  return false;
}
