import { nounPhraseBefore, nounPhraseFrom, type TokenRange } from './noun-phrases.ts';
import {
  ADVERB,
  AUXILIARY,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  NOUN_PREPOSITION,
  OBLIQUE,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  type QuotationWords,
  ROLE,
  VERB,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** The attribution after a quote: its verb, whom it names, and the token after both. */
export interface Tag {
  readonly cue: TokenRange;
  readonly speaker: TokenRange | null;
  readonly to: number;
}

const MOST_BEFORE_VERB = 3;
const MOST_ADDRESSEES = 4;
const LONGEST_NAME_IN_MARKS = 60;
const MOST_BEFORE_NAME = 3;

/**
 * The attribution that follows the quote at `index`, where it is more than a verb and its subject: `», a-t-il déclaré`,
 * `», contó a la prensa Lucía Roe`, `», dijo.`, `» dedi`. Null where the sentence is better read as a whole. `within`: the
 * attribution stands within the quote's marks.
 */
export function tagAfter(
  tokens: readonly QuoteToken[],
  index: number,
  start: number,
  end: number,
  words: QuotationWords,
  within: boolean,
): Tag | null {
  if (words.verbFinal) return verbFinalTag(tokens, index, start, end, words);
  let first = index + 1;
  while (first < end && (tokens[first]?.kind === 'comma' || tokens[first]?.kind === 'dash')) first += 1;
  const verb = verbFrom(tokens, first, end) ?? (within ? unlistedVerb(tokens, first, end) : null);
  if (verb === null) return null;
  const cue = { from: first, to: verb.at + 1 };
  if (verb.pronoun !== null) {
    const speaker = { from: verb.pronoun, to: verb.pronoun + 1 };
    const clear = verb.pronoun < verb.at ? { from: verb.pronoun + 1, to: verb.at + 1 } : cue;
    return { cue: verb.pronoun < verb.at ? clear : cue, speaker, to: tagEnd(tokens, verb.at + 1, end) };
  }
  const next = tokens[verb.at + 1];
  if (next === undefined || verb.at + 1 >= end || next.kind === 'stop') {
    return { cue, speaker: null, to: verb.at + 1 };
  }
  const subject = subjectFrom(tokens, verb.at + 1, end, words);
  // A subject right after the verb and nothing else is read with the rest of the sentence.
  if (subject !== null && subject.from === verb.at + 1 && !within && !subject.cut) return null;
  if (subject === null && !within) return null;
  return { cue, speaker: subject, to: tagEnd(tokens, subject?.to ?? verb.at + 1, end) };
}

/** `Speaker, “…” dedi`, `“…” ifadesini kullandı`, `“…” diyen Speaker`. */
function verbFinalTag(
  tokens: readonly QuoteToken[],
  index: number,
  start: number,
  end: number,
  words: QuotationWords,
): Tag | null {
  const mark = tokens[index + 1];
  const first = mark?.kind === 'comma' && mark.lower !== '' ? index + 2 : index + 1;
  for (let at = first; at < end && at - first < MOST_BEFORE_VERB; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.capital) return null;
    if ((token.bits & (VERB | PARTICIPLE)) === 0) continue;
    const cue = { from: first, to: at + 1 };
    if ((token.bits & PARTICIPLE) !== 0 && tokens[at + 1]?.capital === true) {
      const subject = subjectAt(tokens, at + 1, end, words);
      return { cue, speaker: subject, to: subject?.to ?? at + 1 };
    }
    const before = tokens[index - 1]?.kind === 'comma' ? index - 1 : index;
    const speaker =
      topic(tokens, start, index) ?? (before > start ? nounPhraseBefore(tokens, before, start) : null);
    const behind = speaker === null ? subjectAtEnd(tokens, at + 1, end, words) : null;
    return { cue, speaker: speaker ?? behind, to: behind?.to ?? at + 1 };
  }
  return null;
}

/** `“…” dedi başmühendis Petra Lind.`: a subject behind its verb that ends the clause, where words have spaces. */
function subjectAtEnd(
  tokens: readonly QuoteToken[],
  from: number,
  end: number,
  words: QuotationWords,
): TokenRange | null {
  const first = tokens[from];
  if (words.vocabulary !== null || from >= end || first?.kind !== 'word') return null;
  // An office that no list has stands before a name.
  const isOffice = (first.bits & ROLE) !== 0 || (first.bits === 0 && tokens[from + 1]?.capital === true);
  if (!first.capital && !isOffice) return null;
  const subject = subjectAt(tokens, from, end, words);
  if (subject === null) return null;
  const next = subject.to < end ? tokens[subject.to] : undefined;
  return next === undefined || next.kind === 'stop' || next.kind === 'comma' ? subject : null;
}

/** 「大臣はSNSに「…」」, "Bakan, yazılı açıklamasında, “…”": the subject that a comma or particle parts from the rest. */
function topic(tokens: readonly QuoteToken[], start: number, quote: number): TokenRange | null {
  const subject = nounPhraseFrom(tokens, start, quote);
  if (subject === null || subject.from !== start || tokens[subject.to]?.kind !== 'comma') return null;
  return subject.to < quote - 1 ? subject : null;
}

/** The verb within the first words after a quote, and the pronoun before or right after it. */
function verbFrom(
  tokens: readonly QuoteToken[],
  first: number,
  end: number,
): { at: number; pronoun: number | null } | null {
  let pronoun: number | null = null;
  for (let at = first; at < end && at - first <= MOST_BEFORE_VERB; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.capital) return null;
    const following = tokens[at + 1];
    if ((token.bits & VERB) !== 0 && !(isAuxiliary(token) && isVerbal(following))) {
      const inverted = following !== undefined && isPronoun(following) && following.start - token.end <= 3;
      const hyphen = inverted && (following?.start ?? 0) > token.end;
      return { at, pronoun: pronoun ?? (inverted && hyphen ? at + 1 : null) };
    }
    // A pronoun counts only behind its auxiliary ("a-t-il"): before it, it is the usual order.
    if (isPronoun(token) && at > first) pronoun = at;
    else if (!isAuxiliary(token) && (token.bits & (ADVERB | COMPLEMENTISER)) === 0) return null;
  }
  return null;
}

/** "— мугикает матрос Хлебов": within the marks of speech, a word that no list has before somebody with an office or a name. */
function unlistedVerb(
  tokens: readonly QuoteToken[],
  at: number,
  end: number,
): { at: number; pronoun: null } | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital || token.bits !== 0) return null;
  for (let next = at + 1; next < end && next <= at + MOST_BEFORE_NAME; next += 1) {
    const subject = tokens[next];
    if (subject?.kind !== 'word') return null;
    if (subject.capital || (subject.bits & ROLE) !== 0) return { at, pronoun: null };
    if (subject.bits !== 0) return null;
  }
  return null;
}

function isVerbal(token: QuoteToken | undefined): boolean {
  return token !== undefined && (token.bits & (VERB | PRONOUN)) !== 0;
}

function isAuxiliary(token: QuoteToken): boolean {
  return (token.bits & AUXILIARY) !== 0;
}

function isPronoun(token: QuoteToken): boolean {
  return (token.bits & PRONOUN) !== 0 && (token.bits & DETERMINER) === 0;
}

/** The subject behind addressees and adverbials; `cut` where the phrase there also names an addressee. */
function subjectFrom(
  tokens: readonly QuoteToken[],
  from: number,
  end: number,
  words: QuotationWords,
): (TokenRange & { cut: boolean }) | null {
  let at = from;
  for (let passed = 0; passed < MOST_ADDRESSEES && at < end; passed += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'quote') {
      if (token.end - token.start > LONGEST_NAME_IN_MARKS) return null;
      at += 1;
    } else if (token.kind !== 'word' || (token.bits & CONJUNCTION) !== 0) return null;
    else if (isPreposition(token)) {
      const phrase = nounPhraseFrom(tokens, at + 1, end);
      if (phrase === null) return null;
      at = addresseeEnd(tokens, phrase, words);
    } else if ((token.bits & ADVERB) !== 0) at += 1;
    else if (isAddressee(token, tokens[at + 1], words)) at += 1;
    else if ((token.bits & OBLIQUE) !== 0) {
      const phrase = nounPhraseFrom(tokens, at, end);
      if (phrase === null) return null;
      at = addresseeEnd(tokens, phrase, words);
    } else return subjectAt(tokens, at, end, words);
  }
  return null;
}

function isPreposition(token: QuoteToken): boolean {
  return (
    (token.bits & (PREPOSITION | NOUN_PREPOSITION)) !== 0 && (token.bits & DETERMINER) === 0 && !token.capital
  );
}

/** "сказал газете инженер", but not "сказал редактор Иван Серов". */
function isAddressee(token: QuoteToken, next: QuoteToken | undefined, words: QuotationWords): boolean {
  if (next?.kind !== 'word' || !words.isListener(token.lower)) return false;
  return !(next.capital && (token.bits & ROLE) !== 0);
}

/** Where the addressee within a noun phrase ends: before the determiner, office or name of somebody else. */
function addresseeEnd(tokens: readonly QuoteToken[], phrase: TokenRange, words: QuotationWords): number {
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined) break;
    const noun = (before.bits & (DETERMINER | PREPOSITION | NOUN_PREPOSITION)) === 0;
    if (!noun) continue;
    const opens = (token.bits & (DETERMINER | ROLE)) !== 0 && !token.capital;
    if (opens || (token.capital && !before.capital && words.isListener(before.lower))) return at;
    if (token.capital && !before.capital) return at;
  }
  return phrase.to;
}

/** A name without the words behind it, a description as a whole. */
function subjectAt(
  tokens: readonly QuoteToken[],
  at: number,
  end: number,
  words: QuotationWords,
): (TokenRange & { cut: boolean }) | null {
  const phrase = nounPhraseFrom(tokens, at, end);
  if (phrase === null) return null;
  if (tokens[phrase.from]?.capital !== true) return { ...phrase, cut: false };
  let to = phrase.from + 1;
  while (to < phrase.to && (tokens[to]?.capital === true || (tokens[to]?.bits ?? 0) & NOUN_PREPOSITION))
    to += 1;
  while (to > phrase.from + 1 && tokens[to - 1]?.capital !== true && tokens[to - 1]?.kind === 'word') to -= 1;
  // "said Rudvik to-reporters", in languages that say so by case: the name ends before whom it speaks to.
  const cut = to < phrase.to && words.isListener(tokens[to]?.lower ?? '');
  return { from: phrase.from, to: cut ? to : phrase.to, cut };
}

/** Where the clause of the tag ends: its apposition and adverbials belong to it. */
function tagEnd(tokens: readonly QuoteToken[], from: number, end: number): number {
  let at = from;
  while (at < end && tokens[at]?.kind !== 'stop' && tokens[at]?.kind !== 'quote') at += 1;
  return at;
}
