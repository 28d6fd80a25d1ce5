import type { Cue } from './cue.ts';
import { isFiniteVerb, nounPhraseFrom } from './noun-phrases.ts';
import {
  ADVERB,
  AUXILIARY,
  BEHIND_NOUN,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  INFINITIVE_MARKER,
  NOUN_LIKE,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
  REPORTED_MOOD,
  SUBORDINATOR,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';
import {
  claimRange,
  contentEnd,
  isTitle,
  piece,
  quotedPiece,
  type Reading,
  type Unit,
} from './sentence-unit.ts';

/** Content that follows the cue: `X said that …`, `X said: “…”`, `according to X, …`. */
export function readForward(unit: Unit, cue: Cue, limit: number, claimed: Set<number>): Reading | null {
  const { tokens } = unit;
  const start = forwardStart(unit, cue, limit);
  if (start === null || start >= limit) return null;
  const from = behindParticles(tokens, cue, start, limit);
  const cueLast = particlesEnd(tokens, cue, from);
  const first = tokens[from];
  const end = contentEnd(unit, limit);
  if (first?.kind === 'quote' && (from + 1 >= end || isWholeUtterance(unit, from))) {
    if (claimed.has(from)) return null;
    claimed.add(from);
    return { pieces: [quotedPiece(first)], consumed: from + 1, cueLast };
  }
  if (end <= from) return null;
  claimRange(unit, from, end, claimed);
  return { pieces: [piece(unit, from, end)], consumed: end, cueLast };
}

/** Content begins behind the particles of its verb: "called for | a recount". An infinitive's "to" is none. */
function behindParticles(tokens: readonly QuoteToken[], cue: Cue, start: number, limit: number): number {
  if (cue.type !== 'verb' || start !== cue.last + 1) return start;
  let at = start;
  while (at + 1 < limit && at < start + 2 && isParticle(tokens, at)) at += 1;
  return at;
}

function particlesEnd(tokens: readonly QuoteToken[], cue: Cue, content: number): number {
  let last = cue.last;
  while (
    cue.type === 'verb' &&
    !cue.inverted &&
    last + 1 < content &&
    last < cue.last + 2 &&
    isParticle(tokens, last + 1)
  )
    last += 1;
  return last;
}

/** "responded to requests": an infinitive seldom ends so. */
const PLURAL = /[^su]s$/;

function isParticle(tokens: readonly QuoteToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.bits & PARTICLE) === 0) return false;
  const next = tokens[at + 1];
  // "said on Monday": no particle of the verb.
  if ((token.bits & PREPOSITION) !== 0 && ((next?.bits ?? 0) & ADVERB) !== 0) return false;
  return (
    (token.bits & AUXILIARY) === 0 ||
    next?.capital === true ||
    (next !== undefined && PLURAL.test(next.lower)) ||
    ((next?.bits ?? 0) & (DETERMINER | PRONOUN)) !== 0
  );
}

function isWholeUtterance(unit: Unit, index: number): boolean {
  const mark = unit.tokens[index - 1];
  return mark !== undefined && (mark.kind === 'colon' || mark.kind === 'comma');
}

/** The first token of the content after a cue: past addressee and adverbials up to a complementiser, colon or quote. */
function forwardStart(unit: Unit, cue: Cue, limit: number): number | null {
  const { tokens } = unit;
  let at = cue.after;
  if (cue.type !== 'verb') {
    if (cue.head > unit.from + 1) return null;
    for (; at < Math.min(limit, cue.after + 14); at += 1) {
      const token = tokens[at];
      if (
        token === undefined ||
        (token.kind === 'word' && (isFiniteVerb(token) || (token.bits & BEHIND_NOUN) !== 0))
      )
        break;
      if (token.kind === 'comma' || token.kind === 'colon') return at + 1 < limit ? at + 1 : null;
    }
    return cue.after < limit ? cue.after : null;
  }
  for (let ahead = at; ahead < Math.min(limit, at + 14); ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined) break;
    if (token.kind === 'quote') {
      const mark = tokens[ahead - 1];
      if (
        ahead === at ||
        mark?.kind === 'colon' ||
        mark?.kind === 'comma' ||
        isBeforeQuote(unit, cue, at, ahead)
      )
        return ahead;
      break;
    }
    if (token.kind === 'colon') return ahead + 1 < limit ? ahead + 1 : null;
    if (token.kind === 'stop' || token.kind === 'semicolon') break;
    if ((token.bits & COMPLEMENTISER) !== 0 && isAdverbial(unit, at, ahead)) return ahead;
    if (isFiniteVerb(token) && !isAddressing(tokens, ahead)) break;
  }
  if (unit.words.commaBeforeClause) return clauseAfterComma(unit, cue, limit);
  while (at < limit && isAdverb(tokens[at])) at += 1;
  if (cue.addressee) {
    const person = nounPhraseFrom(tokens, at, limit);
    if (person !== null) at = person.to;
    while (at < limit && isAdverb(tokens[at])) at += 1;
  }
  // "发言人表示，…": where words have no spaces, a comma may stand between a verb and what is said.
  const isNoun = ((tokens[cue.last]?.bits ?? 0) & NOUN_LIKE) !== 0;
  if (unit.words.vocabulary !== null && tokens[at]?.kind === 'comma' && !(cue.stance && isNoun)) at += 1;
  const next = tokens[at];
  if (next === undefined || at >= limit || next.kind !== 'word') return null;
  return at;
}

/** "wrote to staff: “…”": a preposition that is also the sign of an infinitive, with no verb behind it. */
function isAddressing(tokens: readonly QuoteToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (((tokens[at]?.bits ?? 0) & PARTICLE) === 0 || next?.kind !== 'word') return false;
  for (let colon = at + 2; colon < at + 6; colon += 1) {
    if (tokens[colon]?.kind === 'colon') return tokens[colon + 1]?.kind === 'quote';
    if (tokens[colon]?.kind !== 'word') return false;
  }
  return false;
}

/** What may stand between a verb and the quote that it brings in; where words have no spaces, any other word is said too. */
function isBeforeQuote(unit: Unit, cue: Cue, from: number, to: number): boolean {
  if (!isAdverbial(unit, from, to)) return false;
  if (unit.words.vocabulary === null || unit.words.verbFinal || cue.addressee) return true;
  return unit.tokens.slice(from, to).every((token) => token.kind !== 'word' || token.bits !== 0);
}

/** Where the clause begins that a comma parts from its verb, past the verb's particle and adverbials. */
function clauseAfterComma(unit: Unit, cue: Cue, limit: number): number | null {
  const { tokens } = unit;
  const from = cue.after;
  for (let at = from; at < Math.min(limit, from + 16); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'comma')
      return isReportedClause(unit, cue, at + 1, limit) ? at + 1 : infinitiveBehind(unit, cue, limit);
    if (token?.kind === 'quote') return isPhrase(unit, at) ? at : null;
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'open' && token.kind !== 'close'))
      break;
  }
  return infinitiveBehind(unit, cue, limit);
}

/** "zegt geen kopers te hebben gevonden": where an infinitive needs no comma before it, it is what is said. */
function infinitiveBehind(unit: Unit, cue: Cue, limit: number): number | null {
  if (!unit.words.bareInfinitives || cue.stance) return null;
  const { tokens } = unit;
  let from = cue.after;
  while (from < limit && isAdverb(tokens[from])) from += 1;
  for (let at = from; at < Math.min(limit, from + 30); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (token.bits & SUBORDINATOR) !== 0) return null;
    if ((token.bits & INFINITIVE_MARKER) === 0) continue;
    const behind = tokens.slice(at + 1, Math.min(limit, at + 4));
    const verbs = behind.findIndex(({ kind, bits }) => kind !== 'word' || (bits & CONJUNCTION) !== 0);
    const isOpen = verbs < 0 && behind.length === 3;
    return isOpen || verbs === 0 || behind.length === 0 || behind[0]?.capital === true ? null : from;
  }
  return null;
}

/** Quoted words of more than a name. */
function isPhrase(unit: Unit, index: number): boolean {
  const quoted = unit.tokens[index]?.quoted;
  return (
    quoted !== null &&
    quoted !== undefined &&
    !isTitle(unit.text.slice(quoted.start, quoted.end).split(/\s+/u))
  );
}

/** Whether a clause after the verb's comma is what is said, and no relative clause or addition. */
function isReportedClause(unit: Unit, cue: Cue, from: number, limit: number): boolean {
  const { tokens } = unit;
  const first = tokens[from];
  if (first === undefined || from >= limit) return false;
  if ((first.bits & COMPLEMENTISER) !== 0 || first.kind === 'quote') return true;
  for (let at = from; at < Math.min(limit, from + 30); at += 1) {
    if (((tokens[at]?.bits ?? 0) & REPORTED_MOOD) !== 0) return true;
  }
  if (isInfinitiveClause(unit, from, limit)) return true;
  const verb = tokens[cue.last];
  if (cue.stance || verb === undefined || (verb.bits & NOUN_LIKE) !== 0) return false;
  const second = tokens[from + 1];
  const relative =
    (first.bits & (DETERMINER | SUBORDINATOR)) !== 0 &&
    second !== undefined &&
    (second.bits & (PREPOSITION | DETERMINER | PRONOUN | AUXILIARY | ADVERB)) !== 0;
  return !relative && (first.bits & (CONJUNCTION | SUBORDINATOR | PREPOSITION)) === 0;
}

/** ", den Vertrag zu kündigen": what somebody asks for, plans or promises. */
function isInfinitiveClause(unit: Unit, from: number, limit: number): boolean {
  const { tokens } = unit;
  for (let at = from; at < Math.min(limit, from + 30); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'stop') return false;
    if (token.kind === 'word' && isMarkedWithin(token, unit)) return true;
    if ((token.bits & INFINITIVE_MARKER) === 0) continue;
    const verb = tokens[at + 1];
    const mark = tokens[at + 2];
    const ends =
      mark === undefined || at + 2 >= limit || mark.kind !== 'word' || (mark.bits & CONJUNCTION) !== 0;
    if (verb?.kind === 'word' && !verb.capital && ends) return true;
  }
  return false;
}

/** "zurückzuholen": the marker stands within the infinitive. */
function isMarkedWithin(token: QuoteToken, unit: Unit): boolean {
  if (token.capital || (token.bits & ~BEHIND_NOUN) !== 0 || token.lower.length < 8) return false;
  return unit.words.infinitiveMarkers.some((marker) => {
    const at = token.lower.indexOf(marker, 2);
    return at > 0 && at < token.lower.length - 4 && token.lower.endsWith('en');
  });
}

function isAdverb(token: QuoteToken | undefined): boolean {
  return token !== undefined && (token.bits & ADVERB) !== 0;
}

/** Whether the tokens can be addressee and adverbials: no verb, no clause. */
function isAdverbial(unit: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = unit.tokens[at];
    if (token === undefined || isFiniteVerb(token)) return false;
  }
  return true;
}
