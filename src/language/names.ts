import type { NameKind, NameMention } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { caselessNames } from './caseless-names.ts';
import type { Lexicon } from './lexicon.ts';
import { type Gazetteer, gazetteerFor } from './name-gazetteer.ts';
import { collectRuns, isHeadline, type NameRun, type NameWord, nameOf, nameWordsOf } from './name-runs.ts';

const SCRIPT_WITHOUT_CASE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;

/**
 * The proper names of a text, in order: runs of capitalised words, with titles stripped, particles inside kept, and
 * possessive endings cut off. A single capitalised word that only ever opens sentences is no name unless a list knows it.
 * German capitalises all nouns: there a single word counts only where a list, a title, a longer run or a preposition of
 * places without an article vouches for it.
 * Scripts without case give other signs (`caselessNames`).
 */
export function findNames(text: string, sentences: readonly Span[], lexicon: Lexicon): NameMention[] {
  const gazetteer = gazetteerFor(lexicon);
  const runs: NameRun[] = [];
  const seenInside = new Set<string>();
  const seenLower = new Set<string>();
  const seenAsNoun = new Set<string>();
  const isMixed = SCRIPT_WITHOUT_CASE.test(text);
  for (const sentence of sentences) {
    const words = nameWordsOf(text, sentence, isMixed);
    for (const word of words) {
      if (word.capitalised && !word.first) seenInside.add(word.lower);
      else if (!word.capitalised) seenLower.add(word.lower);
    }
    if (gazetteer.capitalNouns) addNouns(words, gazetteer, seenAsNoun);
    if (gazetteer.capitalNouns || !isHeadline(words, gazetteer))
      collectRuns(words, gazetteer, lexicon.language, runs);
  }
  const known = surnamesOf(runs, gazetteer);
  const mentions: NameMention[] = [];
  for (const run of runs) {
    const mention = judge(text, run, gazetteer, known, seenInside, seenLower, seenAsNoun);
    if (mention !== null) mentions.push(mention);
  }
  if (isMixed) mentions.push(...caselessNames(text, lexicon));
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Last words of runs that are surely persons, to whether one of those runs gives more than the surname: a surname alone is
 * then a person too.
 */
function surnamesOf(runs: readonly NameRun[], gazetteer: Gazetteer): Map<string, boolean> {
  const surnames = new Map<string, boolean>();
  for (const run of runs) {
    const last = run.words.at(-1);
    if (last === undefined || kindOf(run, gazetteer) !== 'person') continue;
    const surname = gazetteer.base(last.lower);
    surnames.set(surname, surnames.get(surname) === true || run.words.length > 1);
  }
  return surnames;
}

function kindOf(run: NameRun, gazetteer: Gazetteer): NameKind {
  const { words } = run;
  const first = words[0];
  if (first === undefined) return 'unknown';
  if (gazetteer.isPlace(nameOf(words))) return 'place';
  if (
    words.some(
      (word) =>
        gazetteer.organisationWords.has(word.lower) ||
        gazetteer.organisationWords.has(gazetteer.base(word.lower)),
    )
  ) {
    return run.titled && words.length === 1 ? 'person' : 'organisation';
  }
  if (run.titled && words.length <= 4) return 'person';
  if (words.length >= 2 && words.length <= 5) {
    if (gazetteer.isGivenName(first.lower)) return 'person';
    if (/^\p{Lu}$/u.test(first.text) || words.some((word, at) => at > 0 && /^\p{Lu}$/u.test(word.text)))
      return 'person';
  }
  return words.length === 1 && first.acronym ? 'organisation' : 'unknown';
}

function judge(
  text: string,
  run: NameRun,
  gazetteer: Gazetteer,
  surnames: ReadonlyMap<string, boolean>,
  seenInside: ReadonlySet<string>,
  seenLower: ReadonlySet<string>,
  seenAsNoun: ReadonlySet<string>,
): NameMention | null {
  let { words } = run;
  let kind = kindOf(run, gazetteer);
  const first = words[0];
  if (first === undefined) return null;
  if (kind === 'unknown' && words.length > 1 && isGenitive(first, gazetteer, surnames)) words = [first];
  const last = words.at(-1);
  if (kind === 'unknown' && words.length <= 4 && last !== undefined && words.length > 1) {
    if (surnames.has(gazetteer.base(last.lower)) && (!first.first || /-\p{Lu}/u.test(first.text)))
      kind = 'person';
  }
  if (words.length === 1) {
    // "Der Sturm": in German, a surname behind an article is the noun that it is made of.
    const isNoun = gazetteer.capitalNouns && run.withArticle;
    if (kind === 'unknown' && !isNoun && surnames.has(gazetteer.base(first.lower))) kind = 'person';
    if (kind === 'organisation' && !first.acronym && gazetteer.organisationWords.has(first.lower))
      return null;
    if (kind === 'unknown') {
      if (gazetteer.stopWords.has(first.lower)) return null;
      if (gazetteer.capitalNouns && !isBarePlace(run, seenAsNoun, gazetteer)) return null;
      if (first.first && (seenLower.has(first.lower) || !seenInside.has(first.lower))) return null;
    }
  } else if (kind === 'unknown' && first.first && !seenInside.has(first.lower)) {
    // "Following Tokayev's words": what opens a sentence may be a common word before a name.
    const rest = words.slice(1);
    // "Sayed Orlov" once and then "Mr. Orlov": the opener is the given name that no other run gives.
    const known = rest.length === 1 && surnames.get(gazetteer.base(rest[0]?.lower ?? '')) === true;
    if (known || seenLower.has(first.lower) || gazetteer.isPlace(nameOf(rest))) {
      return judge(
        text,
        { words: rest, titled: false, withArticle: false },
        gazetteer,
        surnames,
        seenInside,
        seenLower,
        seenAsNoun,
      );
    }
  }
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return { start, end, text: text.slice(start, end), kind };
}

/** How German adjectives end before a noun; shorter words are articles and pronouns, which are listed. */
const ADJECTIVE = /.{3}e[nmrs]?$/u;

/** Adds the capitalised words that stand behind an article or an adjective. */
function addNouns(words: readonly NameWord[], gazetteer: Gazetteer, nouns: Set<string>): void {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before === undefined || before.capitalised || !word.capitalised || word.gap !== ' ') continue;
    if (gazetteer.determiners.has(before.lower) || ADJECTIVE.test(before.lower)) nouns.add(word.lower);
  }
}

/** "bei Kassel": a capitalised word without an article, which no list, no ending and no other place of the text knows as a noun. */
function isBarePlace({ words, afterPreposition }: NameRun, nouns: ReadonlySet<string>, gazetteer: Gazetteer) {
  const lower = words[0]?.lower ?? '';
  return afterPreposition === true && lower.length > 3 && !gazetteer.isBareNoun(lower) && !nouns.has(lower);
}

/** "Putins Sprecher": the genitive of a known name before what it owns. */
function isGenitive(word: NameWord, gazetteer: Gazetteer, surnames: ReadonlyMap<string, boolean>): boolean {
  const base = gazetteer.base(word.lower);
  return base !== word.lower && (surnames.has(base) || gazetteer.isPlace(base));
}
