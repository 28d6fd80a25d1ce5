import type { NameKind, NameMention } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import type { Lexicon } from './lexicon.ts';
import { caselessPlaces, type Gazetteer, gazetteerFor } from './name-gazetteer.ts';

/** Longer runs of capitalised words are headlines and lists, not names. */
const LONGEST_RUN = 8;

/** One word where it stands. `gap` is what stands between it and the word before. */
interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly capitalised: boolean;
  readonly acronym: boolean;
  readonly gap: string;
  readonly first: boolean;
}

interface Run {
  readonly words: readonly Word[];
  /** Whether a title stood before it ("President", "Mr."). */
  readonly titled: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ‑-]|\.(?=\p{Lu}))[\p{L}\p{M}\p{N}]+)*/gu;
const SCRIPT_WITHOUT_CASE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;
/** What stands before a word that opens a sentence, a quotation or a clause after a colon. */
const OPENING = /[:.!?…"“”„«»]\s*["“”„«»]?$/u;
/** English and Turkish endings after an apostrophe, and the bare apostrophe of a plural's possessive. */
const ENDING = /['’](?:s|[\p{Ll}]{1,6})?$/u;

/**
 * The proper names of a text, in order: runs of capitalised words, with titles stripped, particles inside kept, and
 * possessive endings cut off. A single capitalised word that only ever opens sentences is no name unless a list knows it.
 * German capitalises all nouns: there a single word counts only where a list, a title or a longer run vouches for it.
 * In scripts without case only listed names are found.
 */
export function findNames(text: string, sentences: readonly Span[], lexicon: Lexicon): NameMention[] {
  const gazetteer = gazetteerFor(lexicon);
  const runs: Run[] = [];
  const seenInside = new Set<string>();
  const seenLower = new Set<string>();
  for (const sentence of sentences) {
    const words = wordsOf(text, sentence);
    for (const word of words) {
      if (word.capitalised && !word.first) seenInside.add(word.lower);
      else if (!word.capitalised) seenLower.add(word.lower);
    }
    if (lexicon.language === 'de' || !isHeadline(words, gazetteer))
      collectRuns(words, gazetteer, lexicon.language, runs);
  }
  const known = surnamesOf(runs, gazetteer);
  const mentions: NameMention[] = [];
  for (const run of runs) {
    const mention = judge(text, run, gazetteer, lexicon.language, known, seenInside, seenLower);
    if (mention !== null) mentions.push(mention);
  }
  if (SCRIPT_WITHOUT_CASE.test(text)) mentions.push(...listedNames(text));
  return mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

function wordsOf(text: string, sentence: Span): Word[] {
  const words: Word[] = [];
  const body = text.slice(sentence.start, sentence.end);
  let end = 0;
  for (const match of body.matchAll(WORD)) {
    let word = match[0];
    const ending = /['’]/.test(word) ? ENDING.exec(word) : null;
    if (ending !== null && ending.index > 0) word = word.slice(0, ending.index);
    const gap = body.slice(end, match.index);
    const lower = word.toLowerCase();
    const capitalised = isCapitalised(word, lower);
    words.push({
      start: sentence.start + match.index,
      end: sentence.start + match.index + word.length,
      text: word,
      lower,
      capitalised,
      acronym: capitalised && word.length <= 7 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word),
      gap,
      first: words.length === 0 || (capitalised && OPENING.test(gap)),
    });
    end = match.index + match[0].length;
    if (ending !== null && ending[0].length > 1) end = match.index + word.length;
  }
  return words;
}

/** Also "al-Assad" and "d'Estaing", whose particle is written small. */
function isCapitalised(word: string, lower: string): boolean {
  if (word[0] !== lower[0]) return true;
  return /[-'’]/.test(word) && /^(?:al|el|d|l)[-'’]\p{Lu}/u.test(word);
}

/** Whether nearly all words are capitalised, so that capitals say nothing. */
function isHeadline(words: readonly Word[], gazetteer: Gazetteer): boolean {
  if (words.length < 6) return false;
  let capitals = 0;
  let others = 0;
  for (const word of words) {
    if (word.capitalised) capitals += 1;
    else if (!gazetteer.stopWords.has(word.lower) && !/^\d/.test(word.text)) others += 1;
  }
  return capitals >= 5 && others === 0;
}

function collectRuns(words: readonly Word[], gazetteer: Gazetteer, language: string, runs: Run[]): void {
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined || !opensRun(word, gazetteer)) {
      index += 1;
      continue;
    }
    const run = extendRun(words, index, gazetteer, language);
    index += run.length;
    if (run.length === 1 && isPartOfAdjective(words[index], gazetteer)) continue;
    runs.push(...partRun(run, words[index - run.length - 1], gazetteer));
  }
}

/** "Central" of "Central Asian countries": the word after it is capitalised and no name. */
function isPartOfAdjective(next: Word | undefined, gazetteer: Gazetteer): boolean {
  return next?.capitalised === true && next.gap === ' ' && gazetteer.notNames.has(next.lower);
}

function opensRun(word: Word, gazetteer: Gazetteer): boolean {
  if (!word.capitalised || word.text.length < 2) return word.capitalised && gazetteer.titles.has(word.lower);
  if (gazetteer.notNames.has(word.lower)) return false;
  return !(word.first && gazetteer.stopWords.has(word.lower));
}

/** The words of the run that opens at `from`: capitalised words and the particles between them. */
function extendRun(words: readonly Word[], from: number, gazetteer: Gazetteer, language: string): Word[] {
  const run: Word[] = [];
  let pending: Word[] = [];
  for (let index = from; index < words.length && run.length < LONGEST_RUN; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (index > from && !joins(word, words[index - 1], gazetteer)) break;
    if (word.capitalised && !(index > from && isBarred(word, gazetteer, language))) {
      run.push(...pending, word);
      pending = [];
    } else if (
      index > from &&
      !word.capitalised &&
      gazetteer.particles.has(word.lower) &&
      pending.length < 2
    ) {
      if (!mayHold(word, run, gazetteer)) break;
      pending.push(word);
    } else break;
  }
  return run;
}

function isBarred(word: Word, gazetteer: Gazetteer, language: string): boolean {
  return gazetteer.notNames.has(word.lower) && language !== 'tr';
}

/** Words are of one run when only a space parts them, or an abbreviating dot ("J. Smith", "St. Petersburg"). */
function joins(word: Word, before: Word | undefined, gazetteer: Gazetteer): boolean {
  if (/^[ \u00a0\u202f]$/.test(word.gap) || word.gap === '-') return true;
  if (before === undefined || !/^\. ?$/.test(word.gap)) return false;
  return before.text.length === 1 || gazetteer.abbreviations.has(`${before.lower}.`);
}

/** "of", "and", "für" hold an organisation's name together, never a person's; "von", "bin", "de" hold both. */
function mayHold(particle: Word, run: readonly Word[], gazetteer: Gazetteer): boolean {
  if (!gazetteer.organisationParticles.has(particle.lower)) return true;
  if (gazetteer.isPlace(nameOf(run))) return false;
  return run.some((word) => gazetteer.organisationWords.has(word.lower));
}

/**
 * The names in a run of capitalised words: parted by titles ("Harbour Authority Director Ann Smith"), titles left out,
 * and by a place or acronym before a person ("Präsident Kasachstans Kassym-Jomart Tokajew").
 */
function partRun(run: readonly Word[], before: Word | undefined, gazetteer: Gazetteer): Run[] {
  const parts: Run[] = [];
  let titled =
    before !== undefined && /^[ \u00a0.]{1,2}$/.test(run[0]?.gap ?? '') && gazetteer.titles.has(before.lower);
  let current: Word[] = [];
  const close = () => {
    while (current[0] !== undefined && !current[0].capitalised) current.shift();
    while (current.length > 0 && current.at(-1)?.capitalised === false) current.pop();
    if (current.length > 0) parts.push(...partPlace({ words: current, titled }, gazetteer));
    current = [];
  };
  for (let at = 0; at < run.length; at += 1) {
    const word = run[at];
    if (word === undefined) break;
    const length = titleLength(run, at, gazetteer);
    if (length === 0) {
      current.push(word);
      continue;
    }
    close();
    titled = true;
    at += length - 1;
  }
  close();
  return parts;
}

/** How many words from `at` on are a title: not within "Press Service of the President", not in "General Motors". */
function titleLength(run: readonly Word[], at: number, gazetteer: Gazetteer): number {
  const word = run[at];
  const next = run[at + 1];
  if (word === undefined || !word.capitalised || run[at - 1]?.capitalised === false) return 0;
  if (next !== undefined && gazetteer.titles.has(`${word.lower} ${next.lower}`)) return 2;
  if (!gazetteer.titles.has(word.lower)) {
    const isBeforeFullName = next !== undefined && run[at + 2]?.capitalised === true;
    return isBeforeFullName && gazetteer.isOffice(word.lower) ? 1 : 0;
  }
  return next !== undefined && gazetteer.organisationWords.has(next.lower) ? 0 : 1;
}

function partPlace(run: Run, gazetteer: Gazetteer): Run[] {
  for (const length of [2, 1]) {
    const head = run.words.slice(0, length);
    const rest = run.words.slice(length);
    const first = rest[0];
    if (first === undefined || rest.length < 2) continue;
    const parts = gazetteer.isPlace(nameOf(head)) || (length === 1 && head[0]?.acronym === true);
    if (parts && (run.titled || gazetteer.isGivenName(first.lower))) {
      if (rest.some((word) => gazetteer.organisationWords.has(word.lower))) continue;
      return [
        { words: head, titled: false },
        { words: rest, titled: run.titled },
      ];
    }
  }
  return [run];
}

/**
 * Last words of runs that are surely persons, to whether one of those runs gives more than the surname: a surname alone is
 * then a person too.
 */
function surnamesOf(runs: readonly Run[], gazetteer: Gazetteer): Map<string, boolean> {
  const surnames = new Map<string, boolean>();
  for (const run of runs) {
    const last = run.words.at(-1);
    if (last === undefined || kindOf(run, gazetteer) !== 'person') continue;
    const surname = gazetteer.base(last.lower);
    surnames.set(surname, surnames.get(surname) === true || run.words.length > 1);
  }
  return surnames;
}

function nameOf(words: readonly Word[]): string {
  return words.map((word) => word.lower).join(' ');
}

function kindOf(run: Run, gazetteer: Gazetteer): NameKind {
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
  run: Run,
  gazetteer: Gazetteer,
  language: string,
  surnames: ReadonlyMap<string, boolean>,
  seenInside: ReadonlySet<string>,
  seenLower: ReadonlySet<string>,
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
    if (kind === 'unknown' && surnames.has(gazetteer.base(first.lower))) kind = 'person';
    if (kind === 'organisation' && !first.acronym && gazetteer.organisationWords.has(first.lower))
      return null;
    if (kind === 'unknown') {
      if (language === 'de' || gazetteer.stopWords.has(first.lower)) return null;
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
        { words: rest, titled: false },
        gazetteer,
        language,
        surnames,
        seenInside,
        seenLower,
      );
    }
  }
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  return { start, end, text: text.slice(start, end), kind };
}

/** "Putins Sprecher": the genitive of a known name before what it owns. */
function isGenitive(word: Word, gazetteer: Gazetteer, surnames: ReadonlyMap<string, boolean>): boolean {
  const base = gazetteer.base(word.lower);
  return base !== word.lower && (surnames.has(base) || gazetteer.isPlace(base));
}

function listedNames(text: string): NameMention[] {
  return caselessPlaces(text).map(({ start, name }) => ({
    start,
    end: start + name.length,
    text: name,
    kind: 'place',
  }));
}
