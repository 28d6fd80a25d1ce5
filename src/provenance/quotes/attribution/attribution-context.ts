import type { Cue } from './cue.ts';
import { CONTINUED_MOOD, REPORTED_MOOD } from './quotation-words.ts';
import {
  type Attribution,
  type ContentPiece,
  contentEnd,
  piece,
  quotedPiece,
  type Unit,
} from './sentence-unit.ts';

/** What the sentences before leave open. */
export interface AttributionContext {
  paragraph: number;
  /** The last quote that ended in quotation marks, which a quote right after it continues. */
  last: OpenAttribution | null;
  /** An attribution that ended with a colon and waits for its quote. */
  announced: OpenAttribution | null;
  /** The last indirect quote, which sentences in the mood of reported speech continue. */
  reported: OpenAttribution | null;
  /** The sentence before, which "that" may stand for. */
  sentence: ContentPiece | null;
}

interface OpenAttribution {
  readonly attribution: Attribution;
  /** The paragraph that it, or its last continuation, stands in. */
  paragraph: number;
}

/** A sentence in the mood of reported speech counts as said by somebody from this many tokens. */
const SHORTEST_REPORTED = 5;

export function emptyContext(): AttributionContext {
  return { paragraph: 0, last: null, announced: null, reported: null, sentence: null };
}

/** Gives the quote that opens a sentence to the attribution before that waits for it or that it continues. */
export function continueQuote(
  unit: Unit,
  context: AttributionContext,
  cues: readonly Cue[],
  claimed: Set<number>,
  found: Attribution[],
): void {
  const { announced, last, reported, paragraph } = context;
  const first = unit.tokens[unit.from];
  context.announced = null;
  if (first?.kind !== 'quote') return;
  if (announced !== null && announced.paragraph >= paragraph - 1) {
    const { attribution } = announced;
    attribution.content.push(quotedPiece(first));
    found.push(attribution);
    context.last = { attribution, paragraph };
  } else if (last !== null && cues.length === 0 && continuesLast(unit, last, paragraph)) {
    last.attribution.content.push(quotedPiece(first));
  } else if (reported !== null && cues.length === 0 && continuesLast(unit, reported, paragraph)) {
    // `Roe said that the ice held. “It is thick.”`: the same speaker, in a quote of its own.
    const attribution = { content: [quotedPiece(first)], cue: null, speaker: reported.attribution.speaker };
    found.push(attribution);
    context.last = { attribution, paragraph };
  } else return;
  claimed.add(unit.from);
}

/** A quote alone in its sentence continues one of the same paragraph; of the one before, if it fills its own. */
function continuesLast({ tokens, from, to }: Unit, last: OpenAttribution, paragraph: number): boolean {
  const alone = from + 1 >= to || (from + 2 >= to && tokens[from + 1]?.kind === 'stop');
  if (!alone) return false;
  if (last.paragraph === paragraph) return true;
  return last.paragraph === paragraph - 1 && from === 0 && to === tokens.length;
}

/** Notes what a sentence leaves open. `own` are the attributions that it began, `claimed` the quotes that they took. */
export function leaveOpen(
  unit: Unit,
  context: AttributionContext,
  own: readonly Attribution[],
  claimed: ReadonlySet<number>,
  found: Attribution[],
): void {
  const { paragraph } = context;
  if (claimed.size === 0) context.last = null;
  else if (own.length > 0) {
    const quoted = own.findLast(({ content }) => content.some(({ kind }) => kind !== 'plain'));
    context.last = quoted === undefined ? null : { attribution: quoted, paragraph };
  } else if (context.last !== null) context.last.paragraph = paragraph;

  const indirect = own.findLast(({ content }) => content.every(({ kind }) => kind !== 'quoted'));
  if (indirect !== undefined) context.reported = { attribution: indirect, paragraph };
  else if (own.length === 0 && claimed.size === 0) continueReported(unit, context, found);
}

/** A sentence without cue, in the mood of reported speech, is said by whom the sentence before reports, or by nobody named. */
function continueReported(unit: Unit, context: AttributionContext, found: Attribution[]): void {
  const { reported, paragraph } = context;
  const said = piece(unit, unit.from, contentEnd(unit, unit.to));
  if (!isInMood(unit, REPORTED_MOOD)) {
    // What somebody "soll" or "hätte" may be said by the same, but as well by nobody: a quote of its own.
    const goesOn = reported !== null && reported.paragraph >= paragraph - 1 && isInMood(unit, CONTINUED_MOOD);
    if (goesOn) found.push({ content: [said], cue: null, speaker: reported.attribution.speaker });
    else context.reported = null;
    return;
  }
  if (reported !== null && reported.paragraph >= paragraph - 1) {
    reported.attribution.content.push(said);
    reported.paragraph = paragraph;
  } else if (unit.to - unit.from >= SHORTEST_REPORTED) {
    const attribution: Attribution = { content: [said], cue: null, speaker: null };
    found.push(attribution);
    context.reported = { attribution, paragraph };
  } else context.reported = null;
}

function isInMood({ tokens, from, to }: Unit, mood: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (((tokens[index]?.bits ?? 0) & mood) !== 0) return true;
  }
  return false;
}
