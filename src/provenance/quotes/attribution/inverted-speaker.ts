import { isFiniteVerb, nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import {
  ADVERB,
  CONJUNCTION,
  NOUN_LIKE,
  NOUN_PREPOSITION,
  OBLIQUE,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  type QuotationWords,
  ROLE,
  STANCE,
  SUBORDINATOR,
  VERB,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** The speaker after the verb, where the verb follows what is said: `…,” said X`, `…, sagte X`. */
export function invertedSpeaker(
  tokens: readonly QuoteToken[],
  mark: number,
  index: number,
  start: number,
  end: number,
): TokenRange | null {
  const before = mark >= start ? tokens[mark] : undefined;
  if (before === undefined || before.kind === 'stop') return null;
  let speaker = nounPhraseFrom(tokens, index, end);
  // "sagte der Zeitung …" says no case, "sagte dem Blatt …" does: the speaker follows.
  if (speaker !== null && ((tokens[speaker.from]?.bits ?? 0) & OBLIQUE) !== 0)
    speaker = nounPhraseFrom(tokens, speaker.to, end);
  if (speaker === null) return null;
  if (before.kind === 'quote') return speaker;
  if (before.kind !== 'comma' && before.kind !== 'dash') return null;
  const next = tokens[speaker.to];
  // "…, said they touched a core issue": a clause and no subject.
  const follows = PREPOSITION | ADVERB | SUBORDINATOR | PARTICIPLE | CONJUNCTION | NOUN_PREPOSITION;
  if (
    next !== undefined &&
    speaker.to < end &&
    next.kind === 'word' &&
    (isFiniteVerb(next) || (next.bits & follows) === 0)
  )
    return null;
  // "Má to ekonomické, ale i výchovné důvody, tvrdí Roe.": a name has an apposition, other words seldom.
  const saying = index === mark + 2 && ((tokens[mark + 1]?.bits ?? 0) & (VERB | STANCE | NOUN_LIKE)) === VERB;
  const isLast = saying && (next === undefined || speaker.to >= end || next.kind === 'stop');
  return closesApposition(tokens, mark, start, isLast) ? null : speaker;
}

/** «…, сообщили в полиции»: the office behind a verb that has no other subject. */
export function officeBehind(
  tokens: readonly QuoteToken[],
  first: number,
  last: number,
  end: number,
  words: QuotationWords,
): TokenRange | null {
  const mark = tokens[first - 1]?.kind;
  if (mark !== 'comma' && mark !== 'dash' && mark !== 'quote') return null;
  let at = last + 1;
  while (at < end && at <= last + 2 && ((tokens[at]?.bits ?? 0) & (ADVERB | PRONOUN)) !== 0) at += 1;
  if (!words.speaksForOffice(tokens[last]?.lower ?? '', tokens[at]?.lower ?? '')) return null;
  return at + 1 < end ? nounPhraseFrom(tokens, at + 1, end) : null;
}

/**
 * "مسؤول كبير في الوزارة": behind somebody who is described and not named, a preposition and a definite noun belong to the
 * description; behind others they are an adverbial.
 */
export function withPostmodifier(
  tokens: readonly QuoteToken[],
  speaker: TokenRange | null,
  end: number,
  words: QuotationWords,
): TokenRange | null {
  if (speaker === null || !words.verbFirst || speaker.to + 1 >= end) return speaker;
  const isDefinite = (token: QuoteToken | undefined) => words.bearsArticle(token?.lower ?? '');
  const isDescribed =
    ((tokens[speaker.from]?.bits ?? 0) & ROLE) !== 0 &&
    !tokens.slice(speaker.from, speaker.to).some(isDefinite);
  const preposition = tokens[speaker.to]?.bits ?? 0;
  const belongs = isDescribed && (preposition & PREPOSITION) !== 0 && isDefinite(tokens[speaker.to + 1]);
  return belongs ? { from: speaker.from, to: speaker.to + 2 } : speaker;
}

/** Whether the comma before the verb at `comma + 1` closes an apposition, so that the subject stands before it. */
function closesApposition(
  tokens: readonly QuoteToken[],
  comma: number,
  start: number,
  onlyNames: boolean,
): boolean {
  for (let at = comma - 1; at > start && comma - at < 16; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote') return false;
    if (at === comma - 1 && token.kind === 'comma') continue;
    if (token.kind === 'word' && isFiniteVerb(token)) return false;
    if (token.kind === 'comma')
      return !onlyNames || tokens[at - 1]?.kind !== 'word' || tokens[at - 1]?.capital === true;
  }
  return false;
}
