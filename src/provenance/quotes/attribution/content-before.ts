import type { Cue } from './cue.ts';
import { isFiniteVerb, nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  INFINITIVE_MARKER,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';
import {
  type ContentPiece,
  claimRange,
  contentEnd,
  contentStart,
  LONGEST_CONTENT,
  piece,
  quotedPiece,
  type Reading,
  type Unit,
} from './sentence-unit.ts';

/**
 * Speaker, content, cue: `Maren Holt, “…” dedi`; `topic` is the speaker of a quote before, who may be that of this verb too:
 * `“…” diyen Maren Holt, … belirtti`. Running text between them counts only in languages whose verbs end the
 * sentence.
 */
export function readVerbFinal(
  unit: Unit,
  cue: Cue,
  consumed: number,
  topic: TokenRange | null,
  claimed: Set<number>,
): (Reading & { speaker: TokenRange }) | null {
  const { tokens, to } = unit;
  if (cue.type !== 'verb' || cue.inverted) return null;
  const next = tokens[cue.last + 1];
  if (next !== undefined && cue.last + 1 < to && next.kind === 'word' && (next.bits & AUXILIARY) === 0)
    return null;
  const start = contentStart(unit, consumed);
  const goesOn = topic !== null && topic.to === consumed && unit.words.verbFinal;
  const speaker = goesOn ? topic : nounPhraseFrom(tokens, start, cue.first);
  if (speaker === null) return null;
  let from = goesOn ? start : speaker.to;
  while (tokens[from]?.kind === 'comma') from += 1;
  const quote = tokens[cue.first - 1]?.kind === 'quote' ? cue.first - 1 : -1;
  if (quote >= 0 && quote === from && !claimed.has(quote)) {
    claimed.add(quote);
    return { speaker, pieces: [quotedPiece(tokens[quote])], consumed: cue.last + 1 };
  }
  const shortest = unit.words.vocabulary !== null ? 1 : goesOn ? 2 : 3;
  if (!unit.words.verbFinal || from + shortest > cue.first) return null;
  claimRange(unit, from, cue.first, claimed);
  return { speaker, pieces: [piece(unit, from, cue.first)], consumed: cue.last + 1 };
}

/** Content that stands before the cue: `“…,” he said`, `…, an official said`, `…, according to X`. */
export function readTrailing(
  unit: Unit,
  cue: Cue,
  consumed: number,
  limit: number,
  claimed: Set<number>,
): Reading | null {
  const { tokens } = unit;
  const mark = tokens[cue.head - 1];
  if (mark === undefined || cue.head <= unit.from || cue.inherits || cue.passive) return null;
  let end = cue.head - 1;
  if (mark.kind === 'quote') end = cue.head;
  else if (mark.kind !== 'comma' && mark.kind !== 'dash') {
    if (cue.type === 'verb' || cue.head - unit.from < 2) return null;
    end = cue.head;
  }
  while (end > unit.from && (tokens[end - 1]?.kind === 'comma' || tokens[end - 1]?.kind === 'dash')) end -= 1;
  const quote = tokens[end - 1]?.kind === 'quote' ? end - 1 : -1;
  if (
    quote >= 0 &&
    (claimed.has(quote) ||
      (mark.kind === 'quote' && !endsInComma(unit, quote) && hasComplementiser(tokens, cue.after, unit.to)))
  ) {
    return null;
  }
  if (quote < 0 && (opensQuote(unit, cue) || !isTrailing(unit, cue, consumed))) return null;
  // "The pilots were glad: “We can leave,” Roe said": what stands before the colon is the article's.
  const announced = quote > unit.from && tokens[quote - 1]?.kind === 'colon';
  const start = announced ? quote : contentStart(unit, Math.max(consumed, end - LONGEST_CONTENT));
  if (start >= end) return null;
  const pieces: ContentPiece[] = [];
  if (start === quote) pieces.push(quotedPiece(tokens[quote]));
  else pieces.push(piece(unit, start, end));
  claimRange(unit, start, end, claimed);
  let reached = cue.after;
  const resumed =
    cue.type !== 'verb' &&
    end === cue.head &&
    quote < 0 &&
    cue.after < limit &&
    tokens[cue.after]?.kind === 'word'
      ? cue.after
      : resumedAt(unit, cue, start, end, limit);
  if (resumed !== null) {
    const stop = tokens[resumed]?.kind === 'quote' ? resumed + 1 : contentEnd(unit, limit);
    pieces.push(
      tokens[resumed]?.kind === 'quote' ? quotedPiece(tokens[resumed]) : piece(unit, resumed, stop),
    );
    claimRange(unit, resumed, stop, claimed);
    reached = stop;
  }
  return { pieces, consumed: reached };
}

/** `“It holds,” Roe told the paper`: the comma within the marks leaves no doubt what follows the quote. */
function endsInComma({ text, tokens }: Unit, quote: number): boolean {
  return text[(tokens[quote]?.quoted?.end ?? 0) - 1] === ',';
}

/** "Roe said that the ice held, according to the Post": the whole clause, with who speaks in it, is what the Post says. */
export function readWholeBefore(unit: Unit, cue: Cue, consumed: number): Reading | null {
  const { tokens, from } = unit;
  if (cue.type !== 'before' || cue.first !== cue.head || tokens[cue.head - 1]?.kind !== 'comma') return null;
  const start = contentStart(unit, from);
  const end = contentEnd(unit, cue.head);
  if (consumed <= from || end - start < SHORTEST_CLAUSE || end - start > LONGEST_CONTENT) return null;
  return { pieces: [piece(unit, start, end)], consumed: cue.after };
}

const SHORTEST_CLAUSE = 3;

/** "Asked about it, Roe said: “…”": what is said follows. */
function opensQuote({ tokens, to }: Unit, { after }: Cue): boolean {
  return after + 1 < to && tokens[after]?.kind === 'colon' && tokens[after + 1]?.kind === 'quote';
}

/** Whether what follows the cue shows that its content stands before it. */
function isTrailing(unit: Unit, cue: Cue, consumed: number): boolean {
  const { tokens } = unit;
  const parts = tokens[cue.after]?.kind === 'comma' && tokens[cue.head - 1]?.kind === 'comma';
  if (cue.head - 1 - consumed < (parts ? 1 : 2)) return false;
  if (cue.type !== 'verb') return cue.head > unit.from;
  const isParted = tokens[cue.head - 1]?.kind === 'comma' && !cue.inverted && !cue.stance;
  if (cue.addressee && isParted && hasVerb(unit, consumed, cue.head - 1) && followsAddressee(unit, cue.after))
    return true;
  // Where a comma parts the clause that a verb opens, a subject before it makes a relative clause: "…, die X sagte".
  if (unit.words.commaBeforeClause && !cue.inverted) return false;
  if (cue.stance && !cue.inverted) return followsNothing(unit, cue.after);
  return followsNothing(unit, cue.after) || (cue.inverted && !hasComplementiser(tokens, cue.after, unit.to));
}

/** "…, a councillor told the Ledger on Monday.": whom it was told to and when, up to the sentence's end. */
function followsAddressee(unit: Unit, index: number): boolean {
  const { tokens, to } = unit;
  const phrase = nounPhraseFrom(tokens, index, to);
  if (phrase === null || phrase.from !== index) return false;
  let at = phrase.to;
  while (at < Math.min(to, phrase.to + MOST_BEHIND_ADDRESSEE) && tokens[at]?.kind === 'word') {
    if (((tokens[at]?.bits ?? 0) & (COMPLEMENTISER | SUBORDINATOR | PRONOUN)) !== 0) return false;
    at += 1;
  }
  const behind = tokens[phrase.to]?.bits ?? 0;
  const opens = (behind & INFINITIVE_MARKER) === 0 && (behind & (PREPOSITION | ADVERB)) !== 0;
  const isAdverbial = at === phrase.to || opens || tokens[phrase.to]?.capital === true;
  return isAdverbial && (at >= to || tokens[at]?.kind === 'stop');
}

const MOST_BEHIND_ADDRESSEE = 8;

/** Whether a stretch is a clause: "On Monday" is none. */
function hasVerb({ tokens }: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && (isFiniteVerb(token) || (token.bits & AUXILIARY) !== 0)) return true;
  }
  return false;
}

/** Only adverbials up to the next mark or the sentence's end. */
function followsNothing(unit: Unit, index: number): boolean {
  const { tokens, to } = unit;
  let at = index;
  let adverbial = false;
  for (; at < to && at < index + 16; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'word') return token.kind !== 'colon' && (token.kind !== 'quote' || at > index);
    if ((token.bits & COMPLEMENTISER) !== 0 && at <= index + 1) return false;
    if ((token.bits & (PREPOSITION | ADVERB | SUBORDINATOR)) !== 0) adverbial = true;
    else if (!adverbial || isFiniteVerb(token)) return false;
  }
  return true;
}

function hasComplementiser(tokens: readonly QuoteToken[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 8); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if ((token.bits & COMPLEMENTISER) !== 0) return true;
  }
  return false;
}

/** Where content goes on after cue and speaker: a second quoted span, or the rest of a clause that the cue parted. */
function resumedAt(unit: Unit, cue: Cue, start: number, end: number, limit: number): number | null {
  const { tokens } = unit;
  let at = cue.after;
  const mark = tokens[at];
  if (mark === undefined || at >= limit) return null;
  if (mark.kind === 'quote') return at;
  for (let ahead = at; ahead < Math.min(limit, at + 14); ahead += 1) {
    const token = tokens[ahead];
    if (token?.kind === 'quote' && ['comma', 'colon', 'dash'].includes(tokens[ahead - 1]?.kind ?? ''))
      return ahead;
    if (token?.kind === 'stop') break;
  }
  if (mark.kind !== 'comma' || tokens[end - 1]?.kind === 'quote') return null;
  at += 1;
  const next = tokens[at];
  if (next === undefined || at >= limit || next.kind !== 'word') return null;
  // "It is his job, he said, to explain": what goes on shows it.
  if ((next.bits & (AUXILIARY | COMPLEMENTISER)) !== 0 && (next.bits & PRONOUN) === 0) return at;
  const short = end - start <= 4;
  for (let index = start; index < end && !short; index += 1) {
    if (isFiniteVerb(tokens[index] ?? next)) return null;
  }
  return short || (next.bits & AUXILIARY) !== 0 ? at : null;
}
