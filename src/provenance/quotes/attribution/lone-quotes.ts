import { nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import { CONJUNCTION, DETERMINER, PRONOUN, ROLE, VERB } from './quotation-words.ts';
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
    const before = goesOn(unit, index) ? found.at(-1) : undefined;
    if (before !== undefined && isQuotedWithin(before, unit)) {
      before.content.push(quotedPiece(token));
      claimed.add(index);
      continue;
    }
    const tag = announcedBy(unit, index);
    const speaker = index === from ? speakerAfter(unit, index) : (tag?.speaker ?? null);
    if (speaker === null && !isUtterance(unit, index)) continue;
    claimed.add(index);
    const cue = spanOf(tokens, tag?.cue ?? null);
    found.push({ content: [quotedPiece(token)], cue, speaker: spanOf(tokens, speaker) });
  }
}

/** "…,” said Ann Roe of Jacksonville, Fla. “She …”": a full stop that ended no sentence, and a quote that ends the unit. */
function goesOn({ tokens, to }: Unit, index: number): boolean {
  return tokens[index - 1]?.kind === 'stop' && (index + 1 >= to || tokens[index + 1]?.kind === 'stop');
}

/** Whether an attribution has a cue, and a quote of this unit. */
function isQuotedWithin({ content, cue }: Attribution, { tokens, from }: Unit): boolean {
  const start = tokens[from]?.start ?? 0;
  return cue !== null && content.some(({ kind, span }) => kind === 'quoted' && span.start >= start);
}

const LONGEST_ANNOUNCEMENT = 12;

/**
 * `Rubio: “…”`, `Mr. Christie gloated: “…”`: who stands before the colon, with a verb that no list has. Null where the words
 * there are more than a name, or no name and one word.
 */
function announcedBy(
  { tokens, from, words }: Unit,
  index: number,
): { speaker: TokenRange; cue: TokenRange | null } | null {
  const colon = index - 1;
  if (tokens[colon]?.kind !== 'colon' || colon <= from || colon - from > LONGEST_ANNOUNCEMENT) return null;
  const isJoined = ((tokens[from]?.bits ?? 0) & CONJUNCTION) !== 0;
  const phrase = nounPhraseFrom(tokens, isJoined ? from + 1 : from, colon);
  if (phrase === null) return null;
  const isName = isNamed(tokens, phrase.from, phrase.to);
  if (isName && phrase.to === colon) return { speaker: phrase, cue: null };
  const last = tokens[colon - 1];
  if (last === undefined || last.kind !== 'word' || last.capital || words.capitalNouns) return null;
  const speaker = { from: phrase.from, to: Math.min(phrase.to, colon - 1) };
  return isNamed(tokens, speaker.from, speaker.to) ? { speaker, cue: { from: colon - 1, to: colon } } : null;
}

/** Whether every word is one of a name, or the phrase a pronoun. */
function isNamed(tokens: Unit['tokens'], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || from >= to) return false;
  if (to === from + 1 && (first.bits & PRONOUN) !== 0) return true;
  return tokens
    .slice(from, to)
    .every((token) => token.kind !== 'word' || (token.capital && (token.bits & VERB) === 0));
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
