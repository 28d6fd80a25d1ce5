import { isFiniteVerb, nounPhraseBefore, nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import {
  ADDRESSEE_VERB,
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  MANNER,
  NOUN_LIKE,
  NOUN_PREPOSITION,
  OBLIQUE,
  PARTICIPLE,
  PASSIVE,
  PHRASE_AFTER_START,
  PHRASE_START,
  PREPOSITION,
  PRONOUN,
  type QuotationWords,
  STANCE,
  VERB,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** A word or phrase that attributes, with the speaker it takes. Numbers are indexes of tokens. */
export interface Cue {
  readonly type: 'verb' | 'before' | 'after';
  /** The cue's tokens with auxiliaries and adverbs: `tokens.slice(first, last + 1)`. */
  readonly first: number;
  readonly last: number;
  readonly speaker: TokenRange | null;
  /** The speaker follows the verb: "said Mr. Nurbek". */
  readonly inverted: boolean;
  /** Takes its subject from the clause before: "saying", "and added". */
  readonly inherits: boolean;
  readonly stance: boolean;
  readonly passive: boolean;
  readonly addressee: boolean;
  /** Where the cue's clause begins: its speaker or its own first token. */
  readonly head: number;
  /** The first token after cue and speaker. */
  readonly after: number;
}

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
      ((token.bits & (VERB | STANCE)) !== 0 ? verbCue(tokens, index, start, end) : null);
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
      type === 'before' ? nounPhraseFrom(tokens, last + 1, end) : nounPhraseBefore(tokens, index, start);
    if (speaker === null || !standsAsPhrase(tokens, index, last, speaker, end)) return null;
    return {
      type,
      first: index,
      last,
      speaker,
      inverted: type === 'before',
      inherits: false,
      stance: false,
      passive: false,
      addressee: false,
      head: Math.min(index, speaker.from),
      after: Math.max(last + 1, speaker.to),
    };
  }
  return null;
}

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
  const after = tokens[speaker.to];
  return (
    before !== undefined &&
    before.kind !== 'word' &&
    (after === undefined || speaker.to >= end || after.kind !== 'word' || (after.bits & PREPOSITION) !== 0)
  );
}

function verbCue(tokens: readonly QuoteToken[], index: number, start: number, end: number): Cue | null {
  const token = tokens[index];
  const previous = index > start ? tokens[index - 1] : undefined;
  if (token === undefined || !standsAsVerb(token, previous, tokens[index + 1], tokens[index - 2]))
    return null;
  const participle = (token.bits & PARTICIPLE) !== 0;
  const next = (step: number) => (index + step < end ? tokens[index + step] : undefined);
  let last = index;
  let first = index;
  let auxiliary = false;
  let passive = false;
  while (first > start) {
    const before = tokens[first - 1];
    const isPlain = before !== undefined && (before.bits & (AUXILIARY | ADVERB)) !== 0;
    const followsQuote =
      before !== undefined && (before.bits & COMPLEMENTISER) !== 0 && tokens[first - 2]?.kind === 'quote';
    if (before === undefined || before.kind !== 'word' || !(isPlain || followsQuote)) break;
    if ((before.bits & (AUXILIARY | PASSIVE)) !== 0) auxiliary = true;
    if ((before.bits & PASSIVE) !== 0 && !participle) passive = true;
    first -= 1;
  }
  while (first < index && isOnlyAdverb(tokens[first])) first += 1;
  if (isInfinitive(tokens, first, index) && !opensQuote(tokens[index + 1])) return null;
  const manner = mannerClause(tokens, first, index, start, end);
  if (manner !== null) return manner;
  // "was quoted as saying": whose words they are is the subject.
  const quoted =
    passive && ((next(1)?.bits ?? 0) & MANNER) !== 0 && ((next(2)?.bits ?? 0) & PARTICIPLE) !== 0;
  if (quoted) {
    passive = false;
    last = index + 2;
  }
  const shared = { type: 'verb', first, last, stance: (token.bits & VERB) === 0, passive } as const;
  const addressee = (token.bits & ADDRESSEE_VERB) !== 0;
  const before = first > start ? tokens[first - 1] : undefined;
  if (participle && !auxiliary) {
    const inherits =
      before === undefined || before.kind === 'comma' || before.kind === 'dash' || before.kind === 'quote';
    const own = inherits ? null : nounPhraseBefore(tokens, first, start);
    return {
      ...shared,
      speaker: own,
      inverted: false,
      inherits: own === null,
      addressee,
      head: own?.from ?? first,
      after: last + 1,
    };
  }
  if (!passive && (before === undefined || before.kind !== 'word') && !addressee) {
    const inverted = invertedSpeaker(tokens, first - 1, last + 1, start, end);
    if (inverted !== null) {
      return {
        ...shared,
        speaker: inverted,
        inverted: true,
        inherits: false,
        addressee,
        head: first,
        after: inverted.to,
      };
    }
  }
  if (before !== undefined && (before.bits & CONJUNCTION) !== 0) {
    return {
      ...shared,
      speaker: null,
      inverted: false,
      inherits: true,
      addressee,
      head: first,
      after: last + 1,
    };
  }
  const adjacent = nounPhraseBefore(tokens, first, start);
  if (adjacent !== null && ((tokens[adjacent.from]?.bits ?? 0) & OBLIQUE) !== 0) {
    const behind = nounPhraseFrom(tokens, last + 1, end);
    return {
      ...shared,
      speaker: behind,
      inverted: behind !== null,
      inherits: behind === null,
      addressee,
      head: adjacent.from,
      after: behind?.to ?? last + 1,
    };
  }
  const subject =
    adjacent === null || ((tokens[adjacent.from]?.bits ?? 0) & PREPOSITION) !== 0
      ? (subjectOfAuxiliary(tokens, first, start) ?? adjacent)
      : adjacent;
  if (subject === null && before !== undefined && before.kind === 'word') return null;
  return {
    ...shared,
    speaker: passive ? null : subject,
    inverted: false,
    inherits: subject === null,
    addressee,
    head: subject?.from ?? first,
    after: last + 1,
  };
}

/**
 * `As the mayor said, …`, `…, wie die Polizei heute mitteilte`: a clause of its own beside what is said, read like
 * "according to". The speaker stands between the word that opens the clause and the verb, or after the verb.
 */
function mannerClause(
  tokens: readonly QuoteToken[],
  first: number,
  last: number,
  start: number,
  end: number,
): Cue | null {
  const next = tokens[last + 1];
  for (let at = first - 1; at >= start && first - at < 14; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'comma' || token.kind === 'colon' || token.kind === 'stop')
      return null;
    if ((token.bits & MANNER) === 0) continue;
    if (at > start + 1 && tokens[at - 1]?.kind === 'word') return null;
    const inverted = first === at + 1;
    const speaker = nounPhraseFrom(tokens, inverted ? last + 1 : at + 1, inverted ? end : first);
    const after = inverted ? (speaker?.to ?? last + 1) : last + 1;
    const mark = inverted ? tokens[after] : next;
    if (speaker === null || (mark !== undefined && after < end && mark.kind === 'word')) return null;
    return {
      type: 'before',
      first,
      last,
      speaker,
      inverted,
      inherits: false,
      stance: false,
      passive: false,
      addressee: false,
      head: at,
      after,
    };
  }
  return null;
}

/** The subject before an auxiliary that other words part from its verb: "X hatte vor Gericht erklärt". */
function subjectOfAuxiliary(tokens: readonly QuoteToken[], index: number, start: number): TokenRange | null {
  for (let at = index - 1; at > start && index - at < 16; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    if ((token.bits & AUXILIARY) === 0) continue;
    const after = nounPhraseFrom(tokens, at + 1, index);
    const before = nounPhraseBefore(tokens, at, start);
    return before !== null && ((tokens[before.from]?.bits ?? 0) & PREPOSITION) === 0 ? before : after;
  }
  return null;
}

/** Whether a form that could be a noun, a name or an adjective is a verb here. */
function standsAsVerb(
  token: QuoteToken,
  previous: QuoteToken | undefined,
  next: QuoteToken | undefined,
  second: QuoteToken | undefined,
): boolean {
  if (token.capital && previous !== undefined && previous.kind === 'word') return false;
  if (token.capital && (token.bits & NOUN_LIKE) !== 0) return false;
  if (previous === undefined || previous.kind !== 'word') {
    const afterQuote = previous?.kind === 'quote' || second?.kind === 'quote';
    return (token.bits & (NOUN_LIKE | PARTICIPLE)) !== NOUN_LIKE || afterQuote;
  }
  if (previous.lower.endsWith("'s") || (previous.bits & DETERMINER) !== 0) {
    return (previous.bits & PRONOUN) !== 0 && (token.bits & NOUN_LIKE) === 0;
  }
  if (
    (previous.bits & (PREPOSITION | NOUN_PREPOSITION)) !== 0 &&
    (previous.bits & (AUXILIARY | ADVERB)) === 0
  ) {
    return (token.bits & PARTICIPLE) !== 0 && (token.bits & NOUN_LIKE) === 0;
  }
  if ((token.bits & NOUN_LIKE) === 0) return true;
  if ((previous.bits & (PRONOUN | AUXILIARY | ADVERB)) !== 0 || previous.capital) return true;
  return next !== undefined && (next.kind === 'quote' || next.lower === 'that');
}

/** An infinitive ("wanted to support") belongs to the verb before it. */
function isInfinitive(tokens: readonly QuoteToken[], first: number, index: number): boolean {
  for (let at = first; at < index; at += 1) if (tokens[at]?.lower === 'to') return true;
  return false;
}

function opensQuote(token: QuoteToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'quote' || token.kind === 'colon' || (token.bits & COMPLEMENTISER) !== 0)
  );
}

function isOnlyAdverb(token: QuoteToken | undefined): boolean {
  return token !== undefined && (token.bits & ADVERB) !== 0 && (token.bits & AUXILIARY) === 0;
}

/** The speaker after the verb, where the verb follows what is said: `…,” said X`, `…, sagte X`. */
function invertedSpeaker(
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
  if (next !== undefined && speaker.to < end && next.kind === 'word' && isFiniteVerb(next)) return null;
  return closesApposition(tokens, mark, start) ? null : speaker;
}

/** Whether the comma before the verb at `comma + 1` closes an apposition, so that the subject stands before it. */
function closesApposition(tokens: readonly QuoteToken[], comma: number, start: number): boolean {
  for (let at = comma - 1; at > start && comma - at < 16; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote') return false;
    if (at === comma - 1 && token.kind === 'comma') continue;
    if (token.kind === 'word' && isFiniteVerb(token)) return false;
    if (token.kind === 'comma') return true;
  }
  return false;
}
