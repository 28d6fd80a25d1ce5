import type { AttributionContext } from './attribution-context.ts';
import type { Cue } from './cue.ts';
import { REPORT_ADVERB, SENTENCE_PRONOUN } from './quotation-words.ts';
import {
  type Attribution,
  type ContentPiece,
  contentEnd,
  piece,
  quotedPiece,
  spanOf,
  type Unit,
} from './sentence-unit.ts';

/** Sentences of fewer tokens report nothing. */
const SHORTEST = 5;
/** How far into a sentence an adverb can say that it is reported. */
const FARTHEST_ADVERB = 24;

/**
 * "Demnach steigen die Kosten", "Die Kosten sollen demnach steigen": the sentence is what the source of the one before says.
 * The adverb is its cue.
 */
export function readReportAdverb(unit: Unit, cues: readonly Cue[]): Attribution | null {
  const { tokens, from, to } = unit;
  if (cues.length > 0) return null;
  const end = contentEnd(unit, to);
  if (end - from < SHORTEST) return null;
  for (let at = from; at < Math.min(end, from + FARTHEST_ADVERB); at += 1) {
    if (((tokens[at]?.bits ?? 0) & REPORT_ADVERB) === 0) continue;
    const cue = spanOf(tokens, { from: at, to: at + 1 });
    const before = at === from ? [] : [piece(unit, from, at)];
    return { content: [...before, piece(unit, at + 1, end)], cue, speaker: null };
  }
  return null;
}

/**
 * "Das bestätigte die Polizei": the pronoun stands for the sentence before, which is what was said. Null where the sentence is
 * no such one.
 */
export function readBackReference(unit: Unit, cue: Cue, context: AttributionContext): ContentPiece | null {
  const first = unit.tokens[unit.from];
  if (first === undefined || (first.bits & SENTENCE_PRONOUN) === 0) return null;
  if (cue.type !== 'verb' || cue.first > unit.from + 2) return null;
  // "Das Endspiel sicherte sich …": an article, where nouns have a capital.
  if (unit.words.capitalNouns && cue.first > unit.from + 1 && unit.tokens[unit.from + 1]?.capital === true)
    return null;
  return context.sentence;
}

/** Notes a sentence for the one behind it. */
export function rememberSentence(unit: Unit, context: AttributionContext): void {
  const end = contentEnd(unit, unit.to);
  const first = unit.tokens[unit.from];
  if (first?.kind === 'quote' && end === unit.from + 1) context.sentence = quotedPiece(first);
  else context.sentence = end - unit.from < SHORTEST ? null : piece(unit, unit.from, end);
}
