import { type Cue, PLAIN_CUE } from './cue.ts';
import { isFiniteVerb, nounPhraseBefore, nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import {
  ADVERB,
  NOUN_PREPOSITION,
  PHRASE_AFTER_START,
  PHRASE_START,
  PREPOSITION,
  type QuotationWords,
  SOURCE_PREPOSITION,
  STANCE,
  VERB,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';
import { verbCue } from './verb-cues.ts';

/** The cues of `tokens.slice(start, end)` in order. */
export function findCues(
  tokens: readonly QuoteToken[],
  start: number,
  end: number,
  words: QuotationWords,
): Cue[] {
  const cues: Cue[] = [];
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || token.bits === 0) continue;
    const cue =
      ((token.bits & PHRASE_START) !== 0 ? phraseCue(tokens, index, start, end, words, 'before') : null) ??
      ((token.bits & PHRASE_AFTER_START) !== 0
        ? phraseCue(tokens, index, start, end, words, 'after')
        : null) ??
      ((token.bits & SOURCE_PREPOSITION) !== 0 ? sourceCue(tokens, index, end, words) : null) ??
      ((token.bits & (VERB | STANCE)) !== 0 ? verbCue(tokens, index, start, end, words) : null);
    if (cue === null) continue;
    cues.push(cue);
    index = Math.max(index, cue.last);
    // "told Russian state television": no verbs within the person addressed.
    if (cue.addressee) index = Math.max(index, (nounPhraseFrom(tokens, index + 1, end)?.to ?? 0) - 1);
  }
  return cues;
}

function phraseCue(
  tokens: readonly QuoteToken[],
  index: number,
  start: number,
  end: number,
  words: QuotationWords,
  type: 'before' | 'after',
): Cue | null {
  const phrases =
    (type === 'before' ? words.phrases : words.phrasesAfter).get(tokens[index]?.lower ?? '') ?? [];
  for (const rest of phrases) {
    const last = index + rest.length;
    if (last >= end || !rest.every((word, offset) => tokens[index + 1 + offset]?.lower === word)) continue;
    const speaker =
      type === 'before'
        ? (withoutSubject(tokens, nounPhraseFrom(tokens, last + 1, end), end, words) ??
          quotedName(tokens, last + 1, end))
        : nounPhraseBefore(tokens, index, start);
    if (speaker === null || !standsAsPhrase(tokens, index, last, speaker, end)) return null;
    return {
      ...PLAIN_CUE,
      type,
      first: index,
      last,
      speaker,
      inverted: type === 'before',
      head: Math.min(index, speaker.from),
      after: Math.max(last + 1, speaker.to),
    };
  }
  return null;
}

/**
 * "Według ratusza prace zaczną się": where no article and no comma part the source from the subject behind it, and no verb that
 * is known tells where that one ends, the source is one noun with the
 * adjectives before it and the names behind it.
 */
function withoutSubject(
  tokens: readonly QuoteToken[],
  phrase: TokenRange | null,
  end: number,
  { isAttribute }: QuotationWords,
): TokenRange | null {
  if (phrase === null || isAttribute === null) return phrase;
  const first = tokens[phrase.from];
  const next = phrase.to < end ? tokens[phrase.to] : undefined;
  const isOpen = next === undefined || next.kind === 'stop' || (next.bits & ADVERB) !== 0;
  if (!isOpen || first === undefined || first.capital || phrase.to - phrase.from < 3) return phrase;
  let to = phrase.from;
  do {
    if (((tokens[to]?.bits ?? 0) & NOUN_PREPOSITION) !== 0) to += 1;
    while (to < phrase.to && isAttribute(tokens[to]?.lower ?? '')) to += 1;
    to = Math.min(phrase.to, to + 1);
  } while (to < phrase.to && ((tokens[to]?.bits ?? 0) & NOUN_PREPOSITION) !== 0);
  while (to < phrase.to && tokens[to]?.capital === true) to += 1;
  return { from: phrase.from, to };
}

/** "Laut „Welt“": a name in marks. */
function quotedName(tokens: readonly QuoteToken[], index: number, end: number): TokenRange | null {
  const token = index < end ? tokens[index] : undefined;
  const isShort = token?.kind === 'quote' && token.end - token.start <= LONGEST_NAME_IN_MARKS;
  return isShort ? { from: index, to: index + 1 } : null;
}

const LONGEST_NAME_IN_MARKS = 40;

/** "Nach einer norwegischen Studie", "nach Medienberichten": what was said or found out is the source itself. */
function sourceCue(
  tokens: readonly QuoteToken[],
  index: number,
  end: number,
  words: QuotationWords,
): Cue | null {
  const speaker = nounPhraseFrom(tokens, index + 1, end);
  if (speaker === null) return null;
  const noun = tokens.slice(speaker.from, speaker.from + MOST_BEFORE_NOUN).find(({ capital }) => capital);
  if (noun === undefined || !words.isSourceNoun(noun.lower)) return null;
  return {
    ...PLAIN_CUE,
    type: 'before',
    first: index,
    last: index,
    speaker,
    inverted: true,
    head: index,
    after: speaker.to,
  };
}

const MOST_BEFORE_NOUN = 4;
const LONGEST_DESCRIPTION = 16;

/** A single word that is also an adverb ("so") attributes only between marks: `…, so Maren Holt.` */
function standsAsPhrase(
  tokens: readonly QuoteToken[],
  index: number,
  last: number,
  speaker: TokenRange,
  end: number,
): boolean {
  if (last > index || ((tokens[index]?.bits ?? 0) & ADVERB) === 0) return true;
  const before = tokens[index - 1];
  // "…, so der Minister weiter."
  let behind = speaker.to;
  while (behind < end && behind < speaker.to + 2 && ((tokens[behind]?.bits ?? 0) & ADVERB) !== 0) behind += 1;
  const after = tokens[behind];
  if (before === undefined || before.kind === 'word') return false;
  if (after === undefined || speaker.to >= end || after.kind !== 'word' || (after.bits & PREPOSITION) !== 0)
    return true;
  // "…, so das Ergebnis einer gestern vorgestellten Studie": no verb up to the sentence's end.
  if (before.kind !== 'comma' || end - behind > LONGEST_DESCRIPTION) return false;
  return tokens.slice(behind, end).every((token) => token.kind !== 'comma' && !isFiniteVerb(token));
}
