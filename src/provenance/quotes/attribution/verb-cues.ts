import { type Cue, PLAIN_CUE } from './cue.ts';
import { invertedSpeaker, officeBehind, withPostmodifier } from './inverted-speaker.ts';
import { nounPhraseBefore, nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
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
  PREPOSITION,
  PRONOUN,
  type QuotationWords,
  SENTENCE_PRONOUN,
  VERB,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';
import { particleOf } from './separable-verbs.ts';
import { followsClause, verbSecondSubject } from './verb-second.ts';
import { withoutAdverbial } from './without-adverbial.ts';

/** The cue of a verb of saying or believing at `index`, or null where the word is no such verb here. */
export function verbCue(
  tokens: readonly QuoteToken[],
  index: number,
  start: number,
  end: number,
  words: QuotationWords,
): Cue | null {
  const token = tokens[index];
  const previous = index > start ? tokens[index - 1] : undefined;
  if (token === undefined) return null;
  const particle = particleOf(tokens, index, end, words);
  if (particle === 'missing') return null;
  if (
    !((particle === 'there' || particle === 'next') && !token.capital) &&
    !standsAsVerb(token, previous, tokens[index + 1], tokens[index - 2])
  )
    return null;
  const found = verbGroup(tokens, index, start, end);
  const group = particle === 'next' ? { ...found, last: found.last + 1 } : found;
  const { first, last, passive } = group;
  if (isInfinitive(tokens, first, index) && !opensQuote(tokens[index + 1])) return null;
  const manner = mannerClause(tokens, first, index, start, end);
  if (manner !== null) return manner;
  const clause = clauseOf(tokens, group, start, end, words);
  const stance = (token.bits & VERB) === 0;
  const { addressee } = group;
  return clause === null ? null : { type: 'verb', first, last, stance, passive, addressee, ...clause };
}

/** A verb with its auxiliaries and adverbs: `tokens.slice(first, last + 1)`. */
interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly passive: boolean;
  /** A participle without an auxiliary: "saying". */
  readonly bareParticiple: boolean;
  /** A verb that names whom it speaks to: "told". */
  readonly addressee: boolean;
}

function verbGroup(tokens: readonly QuoteToken[], index: number, start: number, end: number): VerbGroup {
  const bits = tokens[index]?.bits ?? 0;
  const participle = (bits & PARTICIPLE) !== 0;
  const addressee = (bits & ADDRESSEE_VERB) !== 0;
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
  const bareParticiple = participle && !auxiliary;
  // "was quoted as saying": whose words they are is the subject.
  const bitsOf = (at: number) => (at < end ? (tokens[at]?.bits ?? 0) : 0);
  if (passive && (bitsOf(index + 1) & MANNER) !== 0 && (bitsOf(index + 2) & PARTICIPLE) !== 0)
    return { first, last: index + 2, passive: false, bareParticiple, addressee };
  return { first, last: index, passive, bareParticiple, addressee };
}

type Clause = Pick<Cue, 'speaker' | 'inverted' | 'inherits' | 'head' | 'after'>;

/** Where the subject of a verb stands: before it, behind it or in the clause before. Null where none can be its. */
function clauseOf(
  tokens: readonly QuoteToken[],
  { first, last, passive, bareParticiple, addressee }: VerbGroup,
  start: number,
  end: number,
  words: QuotationWords,
): Clause | null {
  const { verbSecond, verbFirst } = words;
  const before = first > start ? tokens[first - 1] : undefined;
  const subjectBefore = (subject: TokenRange | null): Clause => ({
    speaker: passive ? null : subject,
    inverted: false,
    inherits: subject === null,
    head: subject?.from ?? first,
    after: last + 1,
  });
  if (bareParticiple) {
    const parted = before === undefined || ['comma', 'dash', 'quote'].includes(before.kind);
    return subjectBefore(parted ? null : nounPhraseBefore(tokens, first, start));
  }
  if (!passive && (before === undefined || before.kind !== 'word') && !addressee) {
    const speaker =
      officeBehind(tokens, first, last, end, words) ??
      invertedSpeaker(tokens, first - 1, last + 1, start, end);
    if (speaker !== null) return { speaker, inverted: true, inherits: false, head: first, after: speaker.to };
  }
  // "Gestern sagte der Minister": an adverb that opens the clause stands with the verb already.
  const behindClause = verbSecond && followsClause(tokens, first, start);
  if (verbSecond && !passive && (before?.kind === 'word' || behindClause || isOnlyAdverb(tokens[first]))) {
    const subject = verbSecondSubject(tokens, { first, last }, start, end);
    if (subject !== null && subject.from > last)
      return { speaker: subject, inverted: true, inherits: false, head: first, after: subject.to };
    if (subject !== null) return subjectBefore(subject);
  }
  if (
    verbFirst &&
    !passive &&
    (before === undefined || before.kind !== 'word' || nounPhraseBefore(tokens, first, start) === null)
  ) {
    const speaker = withPostmodifier(tokens, nounPhraseFrom(tokens, last + 1, end), end, words);
    if (speaker !== null) return { speaker, inverted: true, inherits: false, head: first, after: speaker.to };
  }
  if (before !== undefined && (before.bits & CONJUNCTION) !== 0) return subjectBefore(null);
  const phrase = nounPhraseBefore(tokens, first, start);
  // Where the verb stands second, nothing parts it from its subject.
  const adjacent =
    phrase === null || verbSecond ? phrase : withoutAdverbial(tokens, phrase, words.vocabulary !== null);
  const opening = adjacent === null ? 0 : (tokens[adjacent.from]?.bits ?? 0);
  if (adjacent !== null && (opening & OBLIQUE) !== 0) {
    const behind = nounPhraseFrom(tokens, last + 1, end);
    return {
      speaker: behind,
      inverted: behind !== null,
      inherits: behind === null,
      head: adjacent.from,
      after: behind?.to ?? last + 1,
    };
  }
  const subject =
    adjacent === null || (opening & PREPOSITION) !== 0
      ? (subjectOfAuxiliary(tokens, first, start) ?? adjacent)
      : adjacent;
  return subject === null && before?.kind === 'word' ? null : subjectBefore(subject);
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
      ...PLAIN_CUE,
      type: 'before',
      first,
      last,
      speaker,
      inverted,
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
    // "…, hieß es": no noun stands right before its pronoun.
    const afterQuote = previous?.kind === 'quote' || second?.kind === 'quote' || isExpletive(token, next);
    return (token.bits & (NOUN_LIKE | PARTICIPLE)) !== NOUN_LIKE || afterQuote;
  }
  // "Das bestätigte die Polizei": a pronoun for the sentence before, and no article.
  const opensSentence = second === undefined || second.kind !== 'word';
  if (opensSentence && (previous.bits & SENTENCE_PRONOUN) !== 0 && (token.bits & VERB) !== 0) return true;
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
  // "Polls show the mayor …", "critics claim he …": a plural before it, somebody behind it.
  if (previous.lower.endsWith('s') && opensSubject(next)) return true;
  if ((previous.bits & (PRONOUN | AUXILIARY | ADVERB)) !== 0 || previous.capital) return true;
  return next !== undefined && (next.kind === 'quote' || next.lower === 'that');
}

function isExpletive(token: QuoteToken, next: QuoteToken | undefined): boolean {
  return (
    !token.capital && next?.kind === 'word' && (next.bits & PRONOUN) !== 0 && (next.bits & DETERMINER) === 0
  );
}

function opensSubject(token: QuoteToken | undefined): boolean {
  return token?.kind === 'word' && (token.capital || (token.bits & (DETERMINER | PRONOUN)) !== 0);
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

/** An adverb that is no auxiliary as well. */
export function isOnlyAdverb(token: QuoteToken | undefined): boolean {
  return token !== undefined && (token.bits & ADVERB) !== 0 && (token.bits & AUXILIARY) === 0;
}
