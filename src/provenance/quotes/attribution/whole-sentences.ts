import type { AttributionContext } from './attribution-context.ts';
import type { Cue } from './cue.ts';
import { REPORT_ADVERB, SENTENCE_PRONOUN } from './quotation-words.ts';
import {
  type Attribution,
  type ContentPiece,
  contentEnd,
  piece,
  spanOf,
  type Unit,
} from './sentence-unit.ts';

/** Sentences of fewer tokens report nothing. */
const SHORTEST = 5;

/** "Demnach steigen die Kosten": the sentence is what the source of the one before says. */
export function readReportAdverb(unit: Unit, cues: readonly Cue[]): Attribution | null {
  const { tokens, from, to } = unit;
  const first = tokens[from];
  if (first === undefined || (first.bits & REPORT_ADVERB) === 0 || cues.length > 0) return null;
  const end = contentEnd(unit, to);
  if (end - from < SHORTEST) return null;
  const cue = spanOf(tokens, { from, to: from + 1 });
  return { content: [piece(unit, from + 1, end)], cue, speaker: null };
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
  context.sentence = end - unit.from < SHORTEST ? null : piece(unit, unit.from, end);
}
