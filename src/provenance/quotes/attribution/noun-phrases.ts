import {
  ADVERB,
  AUXILIARY,
  BEHIND_NOUN,
  COMPLEMENTISER,
  CONJUNCTION,
  DETERMINER,
  LISTENER,
  NOUN_LIKE,
  NOUN_PREPOSITION,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  STANCE,
  SUBORDINATOR,
  VERB,
} from './quotation-words.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** A run of tokens: `tokens.slice(from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Longer runs are not one speaker's name and office. */
const LONGEST = 24;

export function isFiniteVerb(token: QuoteToken): boolean {
  // "May", "Will": a month and a name.
  if (token.capital) return false;
  return (
    (token.bits & AUXILIARY) !== 0 ||
    ((token.bits & (VERB | STANCE)) !== 0 && (token.bits & (PARTICIPLE | NOUN_LIKE)) === 0)
  );
}

/** "Mr. Nurbek loved …": an English verb that no list has, behind a name. */
const PAST_TENSE = /^[a-z]{2,}ed$/;

/** "the talks": behind an article a word that may be a verb is a noun. */
function isBehindArticle(tokens: readonly QuoteToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || ((tokens[index]?.bits ?? 0) & AUXILIARY) !== 0) return false;
  return (before.bits & DETERMINER) !== 0 && (before.bits & (PRONOUN | NOUN_PREPOSITION | AUXILIARY)) === 0;
}

/** The noun phrase that begins at `index`, after adverbs: "Mr. Nurbek", "a senior official from a Central Asian country". */
export function nounPhraseFrom(tokens: readonly QuoteToken[], index: number, end: number): TokenRange | null {
  let from = index;
  while (from < end && from - index < 4 && isPlainAdverb(tokens[from])) from += 1;
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word' || from >= end) return null;
  if ((first.bits & PRONOUN) !== 0 && (first.bits & DETERMINER) === 0) return { from, to: from + 1 };
  if (!opensNounPhrase(first)) return null;
  let to = from + 1;
  while (to < end && to - from < LONGEST) {
    const token = tokens[to];
    const previous = tokens[to - 1];
    if (token === undefined || previous === undefined) break;
    if (isAbbreviationDot(tokens, to, end)) {
      to += 1;
      continue;
    }
    if (token.kind !== 'word') break;
    if ((token.bits & CONJUNCTION) !== 0) {
      const next = tokens[to + 1];
      if (next === undefined || next.kind !== 'word' || !(next.capital || (next.bits & DETERMINER) !== 0))
        break;
      to += 2;
      continue;
    }
    if (!token.capital && endsNounPhrase(token) && !isBehindArticle(tokens, to)) break;
    if (previous.capital && PAST_TENSE.test(token.lower) && !token.capital) break;
    // "der Leiter der Polizei", but "sagte Roe der Zeitung".
    const isGenitive = (token.bits & NOUN_PREPOSITION) !== 0 && !isListenerAt(tokens, to + 1, end);
    if ((token.bits & DETERMINER) !== 0 && !token.capital && !isJoiner(previous) && !isGenitive) break;
    to += 1;
  }
  while (to > from + 1 && isJoiner(tokens[to - 1])) to -= 1;
  return { from, to };
}

/** Whether the noun of a phrase, behind an adjective or two, is one for outlets or reporters. */
function isListenerAt(tokens: readonly QuoteToken[], index: number, end: number): boolean {
  const noun = tokens.slice(index, Math.min(end, index + 3)).find(({ capital }) => capital);
  return noun !== undefined && (noun.bits & LISTENER) !== 0;
}

function opensNounPhrase(token: QuoteToken): boolean {
  if ((token.bits & (PREPOSITION | SUBORDINATOR | COMPLEMENTISER | AUXILIARY | CONJUNCTION)) !== 0) {
    return token.capital || (token.bits & DETERMINER) !== 0;
  }
  return token.capital || !isFiniteVerb(token);
}

function endsNounPhrase(token: QuoteToken): boolean {
  if ((token.bits & BEHIND_NOUN) !== 0) return true;
  if ((token.bits & NOUN_PREPOSITION) !== 0) return false;
  if ((token.bits & (PREPOSITION | SUBORDINATOR | AUXILIARY | ADVERB | PARTICIPLE)) !== 0) return true;
  if ((token.bits & PRONOUN) !== 0 && (token.bits & DETERMINER) === 0) return true;
  return (token.bits & (VERB | STANCE)) !== 0 && (token.bits & NOUN_LIKE) === 0;
}

function isJoiner(token: QuoteToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.bits & (NOUN_PREPOSITION | PREPOSITION | CONJUNCTION)) !== 0 &&
    !token.capital
  );
}

function isPlainAdverb(token: QuoteToken | undefined): boolean {
  return token !== undefined && (token.bits & ADVERB) !== 0;
}

/** The dot of "Mr." or of an initial, before a further capital, or the last of "F.A.A.". */
export function isAbbreviationDot(tokens: readonly QuoteToken[], index: number, end: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (token?.kind !== 'stop' || previous === undefined || next === undefined || index + 1 >= end)
    return false;
  if (previous.end !== token.start || !previous.capital) return false;
  return (
    (previous.lower.length <= 4 && next.capital) || (previous.lower.includes('.') && next.kind === 'word')
  );
}

/**
 * The noun phrase that ends before `index` and is the subject of the verb there. Goes back to where the clause begins;
 * an apposition between commas is passed over, so that "Temur Umarov, a fellow of …, said" gives the name.
 */
export function nounPhraseBefore(
  tokens: readonly QuoteToken[],
  index: number,
  start: number,
  withRelative = true,
): TokenRange | null {
  let to = index;
  const last = tokens[to - 1];
  if (to <= start || last === undefined) return null;
  // "市長は": the particle behind a subject, and no comma.
  if (last.kind === 'comma' && last.lower !== '') to -= 1;
  else if (last.kind === 'comma' || last.kind === 'dash' || last.kind === 'close') {
    const opening = openingOf(tokens, to - 1, start);
    if (opening === null) return null;
    to = opening;
    // "Ann Roe (67), who …, said": a bracket stands between the name and its apposition.
    if (last.kind !== 'close' && tokens[to - 1]?.kind === 'close')
      to = openingOf(tokens, to - 1, start) ?? to;
  }
  const subject = tokens[to - 1];
  if (subject === undefined || to <= start || (subject.kind !== 'word' && subject.kind !== 'stop'))
    return null;
  if ((subject.bits & PRONOUN) !== 0 && (subject.bits & DETERMINER) === 0) return { from: to - 1, to };
  let from = to;
  let cut = -1;
  let verbSeen = false;
  while (from > start && to - from < LONGEST) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    if (token.kind === 'stop' && isAbbreviationDot(tokens, from - 1, to)) {
      from -= 1;
      continue;
    }
    if (token.kind !== 'word') break;
    if ((token.bits & (SUBORDINATOR | COMPLEMENTISER)) !== 0 && !isThatDeterminer(tokens, from - 1, to))
      break;
    if ((token.bits & CONJUNCTION) !== 0) {
      if (verbSeen) break;
      cut = from;
    } else if (isFiniteVerb(token) && !isBehindArticle(tokens, from - 1)) {
      verbSeen = true;
      if (cut >= 0) break;
      break;
    }
    from -= 1;
  }
  if (verbSeen && cut >= 0) from = cut;
  const head = withRelative ? headOfRelative(tokens, from, start) : null;
  return trimmed(tokens, head ?? from, to);
}

/** "a fisherman who lost his boat said": where the noun phrase begins before the relative clause that holds `from`. */
function headOfRelative(tokens: readonly QuoteToken[], from: number, start: number): number | null {
  for (let at = from - 1; at > start && from - at < LONGEST_RELATIVE; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    if ((token.bits & PRONOUN) === 0 || (token.bits & SUBORDINATOR) === 0) continue;
    return tokens[at - 1]?.kind === 'word'
      ? (nounPhraseBefore(tokens, at, start, false)?.from ?? null)
      : null;
  }
  return null;
}

const LONGEST_RELATIVE = 10;

function isThatDeterminer(tokens: readonly QuoteToken[], index: number, to: number): boolean {
  const token = tokens[index];
  return token?.capital === true && index + 1 < to && (token.bits & DETERMINER) !== 0;
}

/** Where the apposition that ends with the mark at `index` begins: the comma, dash or bracket before it. */
function openingOf(tokens: readonly QuoteToken[], index: number, start: number): number | null {
  const closing = tokens[index]?.kind;
  const wanted = closing === 'close' ? 'open' : closing;
  for (let at = index - 1; at > start && index - at < 2 * LONGEST; at -= 1) {
    const kind = tokens[at]?.kind;
    if (kind === wanted) return outermostComma(tokens, at, start);
    if (kind === 'quote' || kind === 'colon' || kind === 'semicolon') return null;
  }
  return null;
}

/** Where appositions follow each other ("X, 30, of Raleigh, N.C., said"), the name stands before the first of them. */
function outermostComma(tokens: readonly QuoteToken[], comma: number, start: number): number {
  let outermost = comma;
  for (let steps = 0; steps < MOST_APPOSITIONS; steps += 1) {
    const before = commaBefore(tokens, outermost, start);
    if (before === null) break;
    if (opensDescription(tokens, before)) outermost = before;
    else {
      // "of Raleigh, N.C.": a state behind its town.
      const town = outermost - before <= MOST_OF_STATE ? commaBefore(tokens, before, start) : null;
      if (town === null || tokens[before + 1]?.capital !== true || !opensPlace(tokens, town)) break;
      outermost = town;
    }
  }
  return outermost;
}

const MOST_APPOSITIONS = 5;
const MOST_OF_STATE = 4;

function commaBefore(tokens: readonly QuoteToken[], index: number, start: number): number | null {
  for (let at = index - 1; at > start && index - at < LONGEST; at -= 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'comma') return at;
    if (kind === 'quote' || kind === 'colon' || kind === 'semicolon') return null;
  }
  return null;
}

/** Whether what describes a name begins behind a comma: an article, an age, where somebody is from, "who". */
function opensDescription(tokens: readonly QuoteToken[], comma: number): boolean {
  const next = tokens[comma + 1];
  const name = tokens[comma - 1];
  if (next === undefined || name === undefined) return false;
  const isNamed = name.capital || name.kind === 'stop' || /^\d{1,3}$/.test(name.lower);
  return isNamed && ((next.bits & (DETERMINER | PRONOUN)) !== 0 || opensPlace(tokens, comma));
}

/** An age or "of Raleigh" behind a comma. */
function opensPlace(tokens: readonly QuoteToken[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || next.kind !== 'word') return false;
  if (/^\d{1,3}$/.test(next.lower))
    return tokens[comma + 2]?.kind === 'comma' || tokens[comma - 1]?.capital === true;
  return (next.bits & NOUN_PREPOSITION) !== 0 && !next.capital && tokens[comma + 2]?.capital === true;
}

/** Without leading adverbs, conjunctions and adverbials ("On Monday", "In a statement"). */
function trimmed(tokens: readonly QuoteToken[], start: number, to: number): TokenRange | null {
  let from = start;
  for (;;) {
    const token = tokens[from];
    if (token === undefined || from >= to) return null;
    const leading = (token.bits & (ADVERB | CONJUNCTION | SUBORDINATOR | COMPLEMENTISER)) !== 0;
    if (leading && (token.bits & DETERMINER) === 0 && from + 1 < to) from += 1;
    else if ((token.bits & PREPOSITION) !== 0 && (token.bits & DETERMINER) === 0 && from + 1 < to) {
      // "with Ann Roe saying": nobody speaks in a prepositional phrase but whom it holds.
      from = afterAdverbial(tokens, from, to) ?? from + 1;
    } else break;
  }
  return from < to ? { from, to } : null;
}

/** Where the subject begins after "In a statement Trump …": at the first capital or determiner after the noun. */
function afterAdverbial(tokens: readonly QuoteToken[], from: number, to: number): number | null {
  for (let at = from + 2; at < to; at += 1) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token === undefined || previous === undefined) return null;
    const noun = (previous.bits & (DETERMINER | PREPOSITION | NOUN_PREPOSITION)) === 0;
    const opens = (token.capital && !previous.capital) || (token.bits & (DETERMINER | PRONOUN)) !== 0;
    if (noun && opens) return at;
  }
  return null;
}
