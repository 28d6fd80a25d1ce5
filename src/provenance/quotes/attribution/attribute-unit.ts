import type { Span } from '../../../core/span.ts';
import { type AttributionContext, continueQuote, leaveOpen } from './attribution-context.ts';
import { findCues } from './attribution-cues.ts';
import { readForward } from './content-after.ts';
import { readTrailing, readVerbFinal, readWholeBefore } from './content-before.ts';
import type { Cue } from './cue.ts';
import { claimLoneQuotes } from './lone-quotes.ts';
import { nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import {
  COMPLEMENTISER,
  CONJUNCTION,
  MANNER,
  NOUN_PREPOSITION,
  OCCASION,
  PREPOSITION,
  PRONOUN,
  SENTENCE_PRONOUN,
  SUBORDINATOR,
  VERB,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';
import {
  type Attribution,
  type ContentPiece,
  LONGEST_CONTENT,
  quotedPiece,
  type Reading,
  spanOf,
  type Unit,
} from './sentence-unit.ts';
import { speakerSpan } from './speaker-span.ts';
import { tagAfter } from './tag-after.ts';
import { isOnlyAdverb } from './verb-cues.ts';
import { readBackReference, readReportAdverb, rememberSentence } from './whole-sentences.ts';

/**
 * Adds the quotes of one sentence to `found`, in this order: what continues a quote of the sentence before, attributions
 * right behind a quote, the content of each cue from left to right, and quotes that nobody is named for.
 */
export function attributeUnit(unit: Unit, context: AttributionContext, found: Attribution[]): void {
  const before = found.length;
  const claimed = new Set<number>();
  const cues = findCues(unit.tokens, unit.from, unit.to, unit.words);
  continueQuote(unit, context, cues, claimed, found);
  const tags = readTags(unit, context, claimed, found);
  const adverb = readReportAdverb(unit, cues);
  if (adverb !== null) found.push(adverb);
  readCues(unit, context, cues, tags, claimed, found);
  claimLoneQuotes(unit, claimed, found);
  leaveOpen(unit, context, found.slice(before), claimed, found);
  rememberSentence(unit, context);
}

/** An attribution right behind a quote; `topic` is its speaker where he stands last in it, and may do more than speak. */
interface TagRange extends TokenRange {
  readonly topic: TokenRange | null;
}

/** Gives each cue its content; a cue within the content of one before has none of its own. */
function readCues(
  unit: Unit,
  context: AttributionContext,
  cues: readonly Cue[],
  tags: readonly TagRange[],
  claimed: Set<number>,
  found: Attribution[],
): void {
  const { tokens, from, to } = unit;
  let consumed = from;
  let tag = 0;
  let subject: TokenRange | null = null;
  let topic: TokenRange | null = null;
  for (const [index, cue] of cues.entries()) {
    for (; (tags[tag]?.from ?? cue.first) < cue.first; tag += 1) {
      consumed = Math.max(consumed, tags[tag]?.to ?? 0);
      topic = tags[tag]?.topic ?? null;
    }
    if (consumed > cue.first || isAsked(unit, cue, cues[index + 1])) continue;
    subject = cue.speaker ?? subject;
    const inherited = cue.inherits && !cue.passive ? (subject ?? firstSubject(unit, cue)) : null;
    const attribution: Attribution = {
      content: [],
      cue: cueSpan(unit, cue, occasionEnd(unit, cue)),
      speaker: spanOf(tokens, cue.speaker ?? inherited),
    };
    if (pointsToQuote(unit, cue)) {
      attribution.speaker = spanOf(tokens, nounPhraseFrom(tokens, from, cue.first - 1));
      takeQuoteBeside(attribution, context, found);
      continue;
    }
    const end = contentLimit(unit, cues, index);
    const final = readVerbFinal(unit, cue, consumed, topic, claimed);
    if (final !== null) attribution.speaker = spanOf(tokens, final.speaker);
    const read =
      final ??
      readTrailing(unit, cue, consumed, end, claimed) ??
      readForward(unit, cue, end, claimed) ??
      readWholeBefore(unit, cue, consumed);
    if (final === null && cue.speaker !== null) {
      const own = { from: cue.first, to: cue.last + 1 };
      attribution.speaker = speakerSpan(tokens, cue.speaker, own, contentBehind(unit, cue.speaker, read));
    }
    if (read !== null) {
      attribution.content.push(...read.pieces);
      if (read.cueLast !== undefined)
        attribution.cue = cueSpan(unit, cue, Math.max(read.cueLast, occasionEnd(unit, cue)));
      // A belief within what is said does not part what is said.
      if (!cue.stance) consumed = Math.max(consumed, read.consumed);
      found.push(attribution);
      continue;
    }
    const referred = readBackReference(unit, cue, context);
    if (referred !== null) {
      attribute(referred, attribution, found);
    } else if (tokens[to - 1]?.kind === 'colon' && index === cues.length - 1) {
      context.announced = { attribution, paragraph: context.paragraph };
    }
  }
}

/** 「記者会見でこう述べた」: the quote stands in the sentence before or behind. */
function pointsToQuote({ tokens, words }: Unit, cue: Cue): boolean {
  return (
    words.verbFinal && cue.type === 'verb' && ((tokens[cue.first - 1]?.bits ?? 0) & SENTENCE_PRONOUN) !== 0
  );
}

/** Gives the quote that is the sentence before to an attribution without one, or lets it wait for the next. */
function takeQuoteBeside(attribution: Attribution, context: AttributionContext, found: Attribution[]): void {
  if (context.sentence?.kind === 'quoted') attribute(context.sentence, attribution, found);
  else context.announced = { attribution, paragraph: context.paragraph };
}

function attribute(content: ContentPiece, { cue, speaker }: Attribution, found: Attribution[]): void {
  const lone = unattributed(found, content);
  if (lone === null) found.push({ content: [content], cue, speaker });
  else Object.assign(lone, { cue, speaker });
}

/** The quote of the sentence before that nobody was named for. */
function unattributed(found: readonly Attribution[], { span }: ContentPiece): Attribution | null {
  const last = found.at(-1);
  const isSame = last?.content.length === 1 && last.content[0]?.span.start === span.start;
  return isSame && last.cue === null && last.speaker === null ? last : null;
}

/** "Asked whether he would go, the mayor said …": the one who answers speaks. */
function isAsked({ tokens, from }: Unit, cue: Cue, next: Cue | undefined): boolean {
  if (cue.type !== 'verb' || cue.first !== from || cue.speaker !== null || next === undefined) return false;
  return next.speaker !== null && tokens[next.head - 1]?.kind === 'comma';
}

/** The token at which content begins behind a speaker, who reaches no farther; the sentence's end where none does. */
function contentBehind({ tokens, to }: Unit, speaker: TokenRange, read: Reading | null): number {
  const place = tokens[speaker.to]?.start ?? Number.POSITIVE_INFINITY;
  const next = read?.pieces.find(({ span }) => span.start >= place);
  if (next === undefined) return to;
  let at = speaker.to;
  while (at < to && (tokens[at]?.start ?? next.span.start) < next.span.start) at += 1;
  return at;
}

const LONGEST_OCCASION = 5;

/** The last token of "said Tuesday" or "said in a statement", where nothing but a preposition and a phrase stands between. */
function occasionEnd({ tokens, to }: Unit, cue: Cue): number {
  const { last } = cue;
  if (cue.type !== 'verb' || cue.inverted || cue.stance) return last;
  const day = last + 1 < to ? tokens[last + 1] : undefined;
  if (day?.capital === true && isOnlyAdverb(day)) return last + 1;
  if (((tokens[last + 1]?.bits ?? 0) & PREPOSITION) === 0) return last;
  for (let at = last + 2; at < Math.min(to, last + 1 + LONGEST_OCCASION); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.capital) return last;
    if ((token.bits & OCCASION) !== 0) return at;
    if ((token.bits & (VERB | COMPLEMENTISER | PRONOUN | PREPOSITION)) !== 0) return last;
  }
  return last;
}

/** The cue's words: an adverb before the verb is of it where the subject stands before both. */
function cueSpan({ tokens, words }: Unit, cue: Cue, last: number): Span | null {
  let first = cue.first;
  const follows = cue.speaker !== null && cue.speaker.to <= first && !words.commaBeforeClause;
  while (!follows && first < cue.last && isOnlyAdverb(tokens[first])) first += 1;
  return spanOf(tokens, { from: first, to: last + 1 });
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
): TagRange[] {
  const { tokens, from, to } = unit;
  const ranges: TagRange[] = [];
  let latest = context.last?.attribution ?? null;
  for (let index = from; index < to; index += 1) {
    const quoted = tokens[index]?.quoted;
    if (quoted === null || quoted === undefined) continue;
    if (claimed.has(index)) latest = context.last?.attribution ?? null;
    else if (quoted.continues === true && latest !== null) {
      latest.content.push(quotedPiece(tokens[index]));
      claimed.add(index);
    } else {
      const within = quoted.outer.end === quoted.end;
      const tag = tagAfter(tokens, index, from, to, unit.words, within);
      latest = null;
      if (tag === null) continue;
      latest = {
        content: [quotedPiece(tokens[index])],
        cue: spanOf(tokens, tag.cue),
        speaker: speakerSpan(tokens, tag.speaker, tag.cue, tag.to),
      };
      claimed.add(index);
      found.push(latest);
      const isTopic =
        tag.speaker !== null && tag.speaker.from >= tag.cue.to && tokens[tag.to]?.kind === 'comma';
      ranges.push({ from: index, to: tag.to, topic: isTopic ? tag.speaker : null });
    }
  }
  return ranges;
}

/** Where the content of a cue must end: before the next cue of the same level, or with the sentence. */
function contentLimit(unit: Unit, cues: readonly Cue[], index: number): number {
  const own = cues[index];
  const farthest = Math.min(relativeEnd(unit, own), (own?.last ?? unit.to) + LONGEST_CONTENT);
  let at = (own?.last ?? 0) + 1;
  let comma = -1;
  for (let next = index + 1; next < cues.length; next += 1) {
    const cue = cues[next];
    if (cue === undefined || cue.head >= farthest) break;
    for (; at < cue.first; at += 1) {
      const kind = unit.tokens[at]?.kind;
      if (kind === 'comma') comma = at;
      else if (kind === 'colon' || kind === 'stop') comma = -1;
    }
    if (unit.words.commaBeforeClause && comma >= 0 && opensSubordinate(unit.tokens[comma + 1])) continue;
    const lead = leadOf(unit, cue);
    if (lead !== null) return lead;
  }
  return farthest;
}

/** "Roe, who denies wrongdoing, wrote …": a relative clause ends with its comma. The unit's end where the cue is in none. */
function relativeEnd({ tokens, to }: Unit, cue: Cue | undefined): number {
  const pronoun = tokens[cue?.speaker?.from ?? -1];
  if (cue === undefined || cue.inverted || pronoun === undefined) return to;
  if ((pronoun.bits & PRONOUN) === 0 || (pronoun.bits & SUBORDINATOR) === 0) return to;
  if (tokens[(cue.speaker?.from ?? 0) - 1]?.kind !== 'comma') return to;
  for (let at = cue.last + 1; at < Math.min(to, cue.last + LONGEST_CONTENT); at += 1)
    if (tokens[at]?.kind === 'comma') return at;
  return to;
}

/** ", dass er das Amt führt": a verb of a clause that a comma and its opening word part from what stands before. */
function opensSubordinate(first: QuoteToken | undefined): boolean {
  return (
    first !== undefined && (first.bits & (COMPLEMENTISER | SUBORDINATOR)) !== 0 && (first.bits & MANNER) === 0
  );
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

/** The subject of the sentence's main clause, for participles that have none of their own. */
function firstSubject(unit: Unit, cue: Cue): TokenRange | null {
  const phrase = nounPhraseFrom(unit.tokens, unit.from, cue.first);
  if (phrase === null) return null;
  const next = unit.tokens[phrase.to];
  return next !== undefined && next.kind === 'word' && (next.bits & (NOUN_PREPOSITION | PRONOUN)) === 0
    ? phrase
    : null;
}
