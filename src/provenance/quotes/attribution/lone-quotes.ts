import { nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import { DETERMINER, ROLE } from './quotation-words.ts';
import { type Attribution, isTitle, quotedPiece, spanOf, type Unit } from './sentence-unit.ts';

/** Quoted words without cue or speaker count as an utterance from this many words. */
const SHORTEST_UNATTRIBUTED = 5;

/** Quotes that no cue took: with a speaker right after them, or long enough to be an utterance. */
export function claimLoneQuotes(unit: Unit, claimed: Set<number>, found: Attribution[]): void {
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

/** Whether quoted words without cue read as somebody's sentence: they end as one, or fill their own. */
function isUtterance(unit: Unit, index: number): boolean {
  const quoted = unit.tokens[index]?.quoted;
  if (quoted === null || quoted === undefined) return false;
  const words = unit.text.slice(quoted.start, quoted.end);
  if (!/^\P{L}*[\p{Lu}\p{Lo}]/u.test(words)) return false;
  return /[.!?…,]$/u.test(words) || (index === unit.from && index + 2 >= unit.to);
}
