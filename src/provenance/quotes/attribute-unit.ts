import type { Span } from '../../core/span.ts';
import { type Cue, findCues } from './attribution-cues.ts';
import { isFiniteVerb, nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  NOUN_LIKE,
  NOUN_PREPOSITION,
  PREPOSITION,
  PRONOUN,
  type QuotationWords,
  REPORTED_MOOD,
  ROLE,
  SUBORDINATOR,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';
import { tagAfter } from './tag-after.ts';

/** Whether a piece of content is a quoted span, running text, or running text with quoted words in it. */
export type PieceKind = 'quoted' | 'plain' | 'both';

export interface ContentPiece {
  readonly span: Span;
  readonly kind: PieceKind;
}

/** A quote in the making. */
export interface Attribution {
  content: ContentPiece[];
  cue: Span | null;
  speaker: Span | null;
}

/** One sentence with its quotes kept whole: `tokens.slice(from, to)`. */
export interface Unit {
  readonly text: string;
  readonly tokens: readonly QuoteToken[];
  readonly from: number;
  readonly to: number;
  readonly words: QuotationWords;
}

/** What the sentences before leave open. */
export interface AttributionContext {
  paragraph: number;
  /** The last quote that ended in quotation marks, which a quote right after it continues, and where it ended. */
  last: { attribution: Attribution; paragraph: number; wholeParagraph: boolean } | null;
  /** An attribution that ended with a colon and waits for its quote. */
  announced: { attribution: Attribution; paragraph: number } | null;
  /** The last indirect quote, which sentences in the mood of reported speech continue. */
  reported: { attribution: Attribution; paragraph: number } | null;
}

/** Quoted words without cue or speaker count as an utterance from this many words. */
const SHORTEST_UNATTRIBUTED = 5;

/** Tokens that running text can be the content of one cue: keeps hostile sentences without end from costing a square. */
const LONGEST_CONTENT = 300;

export function emptyContext(): AttributionContext {
  return { paragraph: 0, last: null, announced: null, reported: null };
}

/** Adds the quotes of one sentence to `found`. */
export function attributeUnit(unit: Unit, context: AttributionContext, found: Attribution[]): void {
  const { tokens, from, to, words } = unit;
  const before = found.length;
  const claimed = new Set<number>();
  const cues = findCues(tokens, from, to, words);
  const announced = context.announced;
  context.announced = null;
  if (announced !== null && announced.paragraph >= context.paragraph - 1 && tokens[from]?.kind === 'quote') {
    announced.attribution.content.push(quotedPiece(tokens[from]));
    claimed.add(from);
    if (announced.attribution.content.length === 1) found.push(announced.attribution);
    context.last = { attribution: announced.attribution, paragraph: context.paragraph, wholeParagraph: true };
  } else if (continuesLast(unit, context, cues)) {
    context.last?.attribution.content.push(quotedPiece(tokens[from]));
    claimed.add(from);
  }
  const tags = readTags(unit, context, claimed, found);
  let consumed = from;
  let speaker: TokenRange | null = null;
  for (const [index, cue] of cues.entries()) {
    for (const tag of tags) if (tag.from < cue.first) consumed = Math.max(consumed, tag.to);
    if (consumed > cue.first) continue;
    if (cue.speaker !== null) speaker = cue.speaker;
    const attribution: Attribution = {
      content: [],
      cue: spanOf(tokens, { from: cue.first, to: cue.last + 1 }),
      speaker: spanOf(
        tokens,
        cue.speaker ?? (cue.inherits && !cue.passive ? (speaker ?? firstSubject(unit, cue)) : null),
      ),
    };
    const end = contentLimit(unit, cues, index);
    const final = readVerbFinal(unit, cue, consumed, claimed);
    if (final !== null) attribution.speaker = spanOf(tokens, final.speaker);
    const read =
      final ?? readTrailing(unit, cue, consumed, end, claimed) ?? readForward(unit, cue, end, claimed);
    if (read === null) {
      if (tokens[to - 1]?.kind === 'colon' && index === cues.length - 1) {
        context.announced = { attribution, paragraph: context.paragraph };
      }
      continue;
    }
    attribution.content.push(...read.pieces);
    // A belief within what is said does not part what is said.
    if (!cue.stance) consumed = Math.max(consumed, read.consumed);
    found.push(attribution);
  }
  claimLoneQuotes(unit, claimed, found);
  updateContext(unit, context, found, before, claimed);
}

/**
 * Reads the attributions that follow quotes beyond the verb's own subject, and adds the parts that continue a quote after
 * an attribution within its marks. Gives the tokens that are taken.
 */
function readTags(
  unit: Unit,
  context: AttributionContext,
  claimed: Set<number>,
  found: Attribution[],
): TokenRange[] {
  const { tokens, from, to } = unit;
  const ranges: TokenRange[] = [];
  let latest = context.last?.attribution ?? null;
  for (let index = from; index < to; index += 1) {
    const quoted = tokens[index]?.quoted;
    if (quoted === null || quoted === undefined) continue;
    if (claimed.has(index)) latest = context.last?.attribution ?? null;
    else if (quoted.continues === true && latest !== null) {
      latest.content.push(quotedPiece(tokens[index]));
      claimed.add(index);
    } else {
      const tag = tagAfter(
        tokens,
        index,
        from,
        to,
        unit.words,
        tokens[index + 1]?.start === quoted.outer.end,
      );
      latest = null;
      if (tag === null) continue;
      latest = {
        content: [quotedPiece(tokens[index])],
        cue: spanOf(tokens, tag.cue),
        speaker: spanOf(tokens, tag.speaker),
      };
      claimed.add(index);
      found.push(latest);
      ranges.push({ from: index, to: tag.to });
    }
  }
  return ranges;
}

function continuesLast(unit: Unit, context: AttributionContext, cues: readonly Cue[]): boolean {
  const last = context.last;
  const { tokens, from, to } = unit;
  const first = tokens[from];
  if (last === null || first?.kind !== 'quote') return false;
  const alone = from + 1 >= to || (from + 2 >= to && tokens[from + 1]?.kind === 'stop');
  if (!alone || cues.length > 0) return false;
  if (last.paragraph === context.paragraph) return true;
  return last.paragraph === context.paragraph - 1 && from === 0 && to === tokens.length;
}

function updateContext(
  unit: Unit,
  context: AttributionContext,
  found: Attribution[],
  before: number,
  claimed: ReadonlySet<number>,
): void {
  const latest = found.at(-1);
  if (latest !== undefined && found.length > before && claimed.size > 0) {
    const quoted = found
      .slice(before)
      .findLast((attribution) => attribution.content.some((piece) => piece.kind !== 'plain'));
    context.last =
      quoted === undefined
        ? null
        : { attribution: quoted, paragraph: context.paragraph, wholeParagraph: unit.from === 0 };
  } else if (claimed.size === 0) context.last = null;
  else if (context.last !== null) context.last.paragraph = context.paragraph;
  const indirect = found
    .slice(before)
    .findLast((attribution) => attribution.content.every((piece) => piece.kind !== 'quoted'));
  if (indirect !== undefined) context.reported = { attribution: indirect, paragraph: context.paragraph };
  else if (found.length === before && claimed.size === 0) {
    const reported = context.reported;
    if (reported !== null && reported.paragraph >= context.paragraph - 1 && isInReportedMood(unit)) {
      reported.attribution.content.push(piece(unit, unit.from, contentEnd(unit, unit.to)));
      reported.paragraph = context.paragraph;
    } else if (isInReportedMood(unit) && unit.to - unit.from > 4) {
      const attribution: Attribution = {
        content: [piece(unit, unit.from, contentEnd(unit, unit.to))],
        cue: null,
        speaker: null,
      };
      found.push(attribution);
      context.reported = { attribution, paragraph: context.paragraph };
    } else context.reported = null;
  }
}

function isInReportedMood(unit: Unit): boolean {
  for (let index = unit.from; index < unit.to; index += 1) {
    if (((unit.tokens[index]?.bits ?? 0) & REPORTED_MOOD) !== 0) return true;
  }
  return false;
}

/** Where the content of a cue must end: before the next cue of the same level, or with the sentence. */
function contentLimit(unit: Unit, cues: readonly Cue[], index: number): number {
  const own = cues[index];
  const farthest = Math.min(unit.to, (own?.last ?? unit.to) + LONGEST_CONTENT);
  for (let next = index + 1; next < cues.length; next += 1) {
    const cue = cues[next];
    if (cue === undefined || cue.head >= farthest) break;
    const lead = leadOf(unit, cue);
    if (lead !== null) return lead;
  }
  return farthest;
}

/** Where the connection of a cue's clause to what stands before begins, or null where the clause lies within it. */
function leadOf(unit: Unit, cue: Cue): number | null {
  const { tokens } = unit;
  let lead = cue.head;
  const conjunction = tokens[lead - 1];
  if (conjunction !== undefined && (conjunction.bits & CONJUNCTION) !== 0) {
    lead -= 1;
    if (tokens[lead - 1]?.kind === 'comma') return lead - 1;
    return cue.inherits ? lead : null;
  }
  if (conjunction?.kind === 'comma' || conjunction?.kind === 'quote' || conjunction?.kind === 'dash')
    return lead - 1;
  if (
    conjunction !== undefined &&
    (conjunction.bits & SUBORDINATOR) !== 0 &&
    tokens[lead - 2]?.kind === 'comma'
  ) {
    return lead - 2;
  }
  return null;
}

interface Reading {
  readonly pieces: ContentPiece[];
  readonly consumed: number;
}

/**
 * Speaker, content, cue: `Maren Holt, “…” dedi`. Running text between them counts only in languages whose verbs end the
 * sentence.
 */
function readVerbFinal(
  unit: Unit,
  cue: Cue,
  consumed: number,
  claimed: Set<number>,
): (Reading & { speaker: TokenRange }) | null {
  const { tokens, to } = unit;
  if (cue.type !== 'verb' || cue.inverted) return null;
  const next = tokens[cue.last + 1];
  if (next !== undefined && cue.last + 1 < to && next.kind === 'word' && (next.bits & AUXILIARY) === 0)
    return null;
  const start = contentStart(unit, consumed);
  const speaker = nounPhraseFrom(tokens, start, cue.first);
  if (speaker === null) return null;
  let from = speaker.to;
  if (tokens[from]?.kind === 'comma') from += 1;
  const quote = tokens[cue.first - 1]?.kind === 'quote' ? cue.first - 1 : -1;
  if (quote >= 0 && quote === from && !claimed.has(quote)) {
    claimed.add(quote);
    return { speaker, pieces: [quotedPiece(tokens[quote])], consumed: cue.last + 1 };
  }
  if (!unit.words.verbFinal || from + 2 >= cue.first) return null;
  claimRange(unit, from, cue.first, claimed);
  return { speaker, pieces: [piece(unit, from, cue.first)], consumed: cue.last + 1 };
}

/** Content that stands before the cue: `“…,” he said`, `…, an official said`, `…, according to X`. */
function readTrailing(
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
    (claimed.has(quote) || (mark.kind === 'quote' && hasComplementiser(tokens, cue.after, unit.to)))
  ) {
    return null;
  }
  if (quote < 0 && !isTrailing(unit, cue, consumed)) return null;
  const start = contentStart(unit, Math.max(consumed, end - LONGEST_CONTENT));
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

/** Whether what follows the cue shows that its content stands before it. */
function isTrailing(unit: Unit, cue: Cue, consumed: number): boolean {
  const { tokens } = unit;
  if (cue.head - 1 - consumed < 2) return false;
  if (cue.type !== 'verb') return cue.head > unit.from;
  if (cue.stance && !cue.inverted) return followsNothing(unit, cue.after);
  return followsNothing(unit, cue.after) || (cue.inverted && !hasComplementiser(tokens, cue.after, unit.to));
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
  const short = end - start <= 4;
  for (let index = start; index < end && !short; index += 1) {
    if (isFiniteVerb(tokens[index] ?? next)) return null;
  }
  return short || (next.bits & AUXILIARY) !== 0 ? at : null;
}

/** Content that follows the cue: `X said that …`, `X said: “…”`, `according to X, …`. */
function readForward(unit: Unit, cue: Cue, limit: number, claimed: Set<number>): Reading | null {
  const { tokens } = unit;
  const from = forwardStart(unit, cue, limit);
  if (from === null || from >= limit) return null;
  const first = tokens[from];
  const end = contentEnd(unit, limit);
  if (first?.kind === 'quote' && (from + 1 >= end || isWholeUtterance(unit, from))) {
    if (claimed.has(from)) return null;
    claimed.add(from);
    return { pieces: [quotedPiece(first)], consumed: from + 1 };
  }
  if (end <= from) return null;
  claimRange(unit, from, end, claimed);
  return { pieces: [piece(unit, from, end)], consumed: end };
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
      if (token === undefined || (token.kind === 'word' && isFiniteVerb(token))) break;
      if (token.kind === 'comma' || token.kind === 'colon') return at + 1 < limit ? at + 1 : null;
    }
    return cue.after < limit ? cue.after : null;
  }
  for (let ahead = at; ahead < Math.min(limit, at + 14); ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined) break;
    if (token.kind === 'quote') {
      const mark = tokens[ahead - 1];
      if (ahead === at || mark?.kind === 'colon' || mark?.kind === 'comma' || isAdverbial(unit, at, ahead))
        return ahead;
      break;
    }
    if (token.kind === 'colon') return ahead + 1 < limit ? ahead + 1 : null;
    if (token.kind === 'stop' || token.kind === 'semicolon') break;
    if ((token.bits & COMPLEMENTISER) !== 0 && isAdverbial(unit, at, ahead)) return ahead;
    if (isFiniteVerb(token)) break;
  }
  if (unit.words.commaBeforeClause) return clauseAfterComma(unit, cue, limit);
  while (at < limit && isAdverb(tokens[at])) at += 1;
  if (cue.addressee) {
    const person = nounPhraseFrom(tokens, at, limit);
    if (person !== null) at = person.to;
    while (at < limit && isAdverb(tokens[at])) at += 1;
  }
  const next = tokens[at];
  if (next === undefined || at >= limit || next.kind !== 'word') return null;
  return at;
}

/** Where the clause begins that a comma parts from its verb, past the verb's particle and adverbials. */
function clauseAfterComma(unit: Unit, cue: Cue, limit: number): number | null {
  const { tokens } = unit;
  const from = cue.after;
  for (let at = from; at < Math.min(limit, from + 16); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'comma') return isReportedClause(unit, cue, at + 1, limit) ? at + 1 : null;
    if (token?.kind === 'quote') return at === from || isPhrase(unit, at) ? at : null;
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'open' && token.kind !== 'close'))
      return null;
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
  const verb = tokens[cue.last];
  if (cue.stance || verb === undefined || (verb.bits & NOUN_LIKE) !== 0) return false;
  const second = tokens[from + 1];
  const relative =
    (first.bits & (DETERMINER | SUBORDINATOR)) !== 0 &&
    second !== undefined &&
    (second.bits & (PREPOSITION | DETERMINER | PRONOUN | AUXILIARY | ADVERB)) !== 0;
  return !relative && (first.bits & (CONJUNCTION | SUBORDINATOR | PREPOSITION)) === 0;
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

/** Without the sentence's full stop and trailing marks. */
function contentEnd(unit: Unit, limit: number): number {
  let end = limit;
  while (end > unit.from && limit - end < 8) {
    const kind = unit.tokens[end - 1]?.kind;
    if (kind !== 'stop' && kind !== 'comma' && kind !== 'dash' && kind !== 'semicolon' && kind !== 'colon')
      break;
    end -= 1;
  }
  return end;
}

function contentStart(unit: Unit, consumed: number): number {
  let start = consumed;
  while (start < unit.to) {
    const kind = unit.tokens[start]?.kind;
    if (kind !== 'comma' && kind !== 'dash' && kind !== 'stop' && kind !== 'semicolon' && kind !== 'colon')
      break;
    start += 1;
  }
  return start;
}

/** Quotes that no cue took: with a speaker right after them, or long enough to be an utterance. */
function claimLoneQuotes(unit: Unit, claimed: Set<number>, found: Attribution[]): void {
  const { tokens, from, to } = unit;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'quote' || claimed.has(index) || token.quoted === null) continue;
    const words = unit.text.slice(token.quoted.start, token.quoted.end).split(/\s+/u);
    if (words.length < SHORTEST_UNATTRIBUTED || isTitle(words)) continue;
    const speaker = index === from ? speakerAfter(unit, index) : null;
    if (speaker === null && !isUtterance(unit, index)) continue;
    claimed.add(index);
    found.push({ content: [quotedPiece(token)], cue: null, speaker: spanOf(tokens, speaker) });
  }
}

/** `“…,” The Wall Street Journal.`: a noun phrase alone between the quote and the sentence's end. */
function speakerAfter(unit: Unit, index: number): TokenRange | null {
  const { tokens, to } = unit;
  let at = index + 1;
  while (at < to && (tokens[at]?.kind === 'comma' || tokens[at]?.kind === 'dash')) at += 1;
  const first = tokens[at];
  const speaker = nounPhraseFrom(tokens, at, to);
  if (speaker === null || first === undefined || !(first.capital || (first.bits & (DETERMINER | ROLE)) !== 0))
    return null;
  const rest = tokens[speaker.to];
  return speaker.to >= to || rest?.kind === 'stop' || rest?.kind === 'comma' || rest?.kind === 'open'
    ? speaker
    : null;
}

function isTitle(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return capitals > words.length * 0.6 && !/[.!?,]$/.test(words.at(-1) ?? '');
}

/** Whether quoted words without cue read as somebody's sentence: they end as one, or fill their own. */
function isUtterance(unit: Unit, index: number): boolean {
  const quoted = unit.tokens[index]?.quoted;
  if (quoted === null || quoted === undefined) return false;
  const words = unit.text.slice(quoted.start, quoted.end);
  if (!/^\P{L}*[\p{Lu}\p{Lo}]/u.test(words)) return false;
  return /[.!?…,]$/u.test(words) || (index === unit.from && index + 2 >= unit.to);
}

/** The subject of the sentence's main clause, for participles that have none of their own. */
function firstSubject(unit: Unit, cue: Cue): TokenRange | null {
  const phrase = nounPhraseFrom(unit.tokens, unit.from, cue.first);
  if (phrase === null) return null;
  const next = unit.tokens[phrase.to];
  return next !== undefined && next.kind === 'word' && (next.bits & (NOUN_PREPOSITION | PRONOUN)) === 0
    ? phrase
    : null;
}

function claimRange(unit: Unit, from: number, to: number, claimed: Set<number>): void {
  for (let index = from; index < to; index += 1) {
    if (unit.tokens[index]?.kind === 'quote') claimed.add(index);
  }
}

function quotedPiece(token: QuoteToken | undefined): ContentPiece {
  const quoted = token?.quoted;
  return { span: { start: quoted?.start ?? 0, end: quoted?.end ?? 0 }, kind: 'quoted' };
}

/** Running text from one token to another, whole quotation marks included. */
function piece(unit: Unit, from: number, to: number): ContentPiece {
  const first = unit.tokens[from];
  const last = unit.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from)
    return { span: { start: 0, end: 0 }, kind: 'plain' };
  let quoted = false;
  for (let index = from; index < to && !quoted; index += 1) quoted = unit.tokens[index]?.kind === 'quote';
  return { span: { start: first.start, end: last.end }, kind: quoted ? 'both' : 'plain' };
}

function spanOf(tokens: readonly QuoteToken[], range: TokenRange | null): Span | null {
  if (range === null) return null;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
