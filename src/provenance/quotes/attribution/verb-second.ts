import { nounPhraseBefore, nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  DETERMINER,
  OBLIQUE,
  PREPOSITION,
  PRONOUN,
  SENTENCE_PRONOUN,
  SUBORDINATOR,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** Words of one clause. */
const LONGEST_CLAUSE = 30;

/**
 * The subject of a main clause whose finite verb stands second (German): before that verb, or behind it where an adverbial or
 * a pronoun for the sentence before opens the clause ("Zur Begründung gab Karsai an", "Am Montag hat die Stadt erklärt").
 * `verb` is the attributing verb, whose auxiliary may stand before it. Null where the clause is no such one.
 */
export function verbSecondSubject(
  tokens: readonly QuoteToken[],
  verb: { readonly first: number; readonly last: number },
  start: number,
  end: number,
): TokenRange | null {
  const clause = clauseStart(tokens, verb.first, start);
  const opening = tokens[clause];
  if (opening === undefined) return null;
  const auxiliary = auxiliaryWithin(tokens, clause, verb.first);
  const finite = auxiliary ?? verb.first;
  const limit = auxiliary === null ? end : verb.first;
  const behind = (auxiliary ?? verb.last) + 1;
  if (finite === clause) return subjectBehind(tokens, behind, limit);
  const isPronounForSentence = finite === clause + 1 && (opening.bits & SENTENCE_PRONOUN) !== 0;
  const isAdverbial =
    (opening.bits & (PREPOSITION | ADVERB | SUBORDINATOR)) !== 0 && (opening.bits & DETERMINER) === 0;
  const isObject = (opening.bits & OBLIQUE) !== 0;
  if (isPronounForSentence || isAdverbial || isObject) return subjectBehind(tokens, behind, limit);
  return auxiliary === null ? null : nounPhraseBefore(tokens, finite, start);
}

/** "Auf die Frage, ob sie gehe, sagte Roe": a clause stands first, and the verb right behind its comma. */
export function followsClause(tokens: readonly QuoteToken[], verb: number, start: number): boolean {
  if (tokens[verb - 1]?.kind !== 'comma') return false;
  for (let at = verb - 2; at >= start && verb - at < LONGEST_CLAUSE; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    const opens = (token.bits & (COMPLEMENTISER | SUBORDINATOR)) !== 0;
    const isPronoun = (token.bits & (DETERMINER | PRONOUN | PREPOSITION)) !== 0;
    if (opens && !isPronoun) return tokens[at - 1]?.kind === 'comma';
  }
  return false;
}

function clauseStart(tokens: readonly QuoteToken[], verb: number, start: number): number {
  let at = verb;
  while (at > start && verb - at < LONGEST_CLAUSE) {
    const token = tokens[at - 1];
    if (token === undefined || (token.kind !== 'word' && !isDayDot(tokens, at - 1))) break;
    at -= 1;
  }
  return at;
}

/** "am 29. Februar": no end of a clause. */
function isDayDot(tokens: readonly QuoteToken[], at: number): boolean {
  return tokens[at]?.kind === 'stop' && /^\d{1,2}$/.test(tokens[at - 1]?.lower ?? '');
}

function auxiliaryWithin(tokens: readonly QuoteToken[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (((tokens[at]?.bits ?? 0) & AUXILIARY) !== 0) return at;
  return null;
}

function subjectBehind(tokens: readonly QuoteToken[], from: number, end: number): TokenRange | null {
  let at = from;
  while (at < end && at - from < 4 && isSmall(tokens[at])) at += 1;
  const subject = nounPhraseFrom(tokens, at, end);
  const bits = subject === null ? 0 : (tokens[subject.from]?.bits ?? 0);
  return subject !== null && (bits & OBLIQUE) === 0 ? subject : null;
}

/** Adverbs and "es" or "sich" before the subject; not a pronoun that is one. */
function isSmall(token: QuoteToken | undefined): boolean {
  return token !== undefined && (token.bits & ADVERB) !== 0 && (token.bits & (PRONOUN | DETERMINER)) === 0;
}
