import type { Span } from '../core/span.ts';
import type { Gazetteer } from './name-gazetteer.ts';

/** Longer runs of capitalised words are headlines and lists, not names. */
const LONGEST_RUN = 8;

/** One word where it stands. `gap` is what stands between it and the word before. */
export interface NameWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly capitalised: boolean;
  readonly acronym: boolean;
  readonly gap: string;
  readonly first: boolean;
}

/** Capitalised words that may be one name, with the particles between them. */
export interface NameRun {
  readonly words: readonly NameWord[];
  /** Whether a title stood before it ("President", "Mr."). */
  readonly titled: boolean;
  /** Whether an article stands right before it: "der Sturm". */
  readonly withArticle: boolean;
  /** Whether a preposition of places stands right before it: "bei Kassel". */
  readonly afterPreposition?: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ‑-]|\.(?=\p{Lu}))[\p{L}\p{M}\p{N}]+)*/gu;
/** The same where scripts without case are written beside it without a space: 「SBS歌谣」 is two words. */
const CASED_WORD =
  /[\p{Lu}\p{Ll}\p{Lt}\p{M}\p{N}]+(?:(?:['’ʼ‑-]|\.(?=\p{Lu}))[\p{Lu}\p{Ll}\p{Lt}\p{M}\p{N}]+)*|[\p{Lo}\p{Lm}\p{M}]+/gu;
/** What stands before a word that opens a sentence, a quotation or a clause after a colon. */
const OPENING = /[:.!?…"“”„«»]\s*["“”„«»]?$/u;
/** English and Turkish endings after an apostrophe, and the bare apostrophe of a plural's possessive. */
const ENDING = /['’](?:s|[\p{Ll}]{1,6})?$/u;

/** The words of a sentence, without possessive endings. `isMixed` where the text has letters without case. */
export function nameWordsOf(text: string, sentence: Span, isMixed = false): NameWord[] {
  const words: NameWord[] = [];
  const body = text.slice(sentence.start, sentence.end);
  let end = 0;
  for (const match of body.matchAll(isMixed ? CASED_WORD : WORD)) {
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
export function isHeadline(words: readonly NameWord[], gazetteer: Gazetteer): boolean {
  if (words.length < 6) return false;
  let capitals = 0;
  let others = 0;
  for (const word of words) {
    if (word.capitalised) capitals += 1;
    else if (!gazetteer.stopWords.has(word.lower) && !/^\d/.test(word.text)) others += 1;
  }
  return capitals >= 5 && others === 0;
}

/** Adds the runs of a sentence: capitalised words, parted by titles and places, titles left out. */
export function collectRuns(
  words: readonly NameWord[],
  gazetteer: Gazetteer,
  language: string,
  runs: NameRun[],
): void {
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
function isPartOfAdjective(next: NameWord | undefined, gazetteer: Gazetteer): boolean {
  return next?.capitalised === true && next.gap === ' ' && gazetteer.notNames.has(next.lower);
}

function opensRun(word: NameWord, gazetteer: Gazetteer): boolean {
  if (!word.capitalised || word.text.length < 2) return word.capitalised && gazetteer.titles.has(word.lower);
  if (gazetteer.notNames.has(word.lower)) return false;
  return !(word.first && gazetteer.stopWords.has(word.lower));
}

/** The words of the run that opens at `from`: capitalised words and the particles between them. */
function extendRun(
  words: readonly NameWord[],
  from: number,
  gazetteer: Gazetteer,
  language: string,
): NameWord[] {
  const run: NameWord[] = [];
  let pending: NameWord[] = [];
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

function isBarred(word: NameWord, gazetteer: Gazetteer, language: string): boolean {
  return gazetteer.notNames.has(word.lower) && language !== 'tr';
}

/** Words are of one run when only a space parts them, or an abbreviating dot ("J. Smith", "St. Petersburg"). */
function joins(word: NameWord, before: NameWord | undefined, gazetteer: Gazetteer): boolean {
  if (/^[ \u00a0\u202f]$/.test(word.gap) || word.gap === '-') return true;
  if (before === undefined || !/^\. ?$/.test(word.gap)) return false;
  return before.text.length === 1 || gazetteer.abbreviations.has(`${before.lower}.`);
}

/** "of", "and", "für" hold an organisation's name together, never a person's; "von", "bin", "de" hold both. */
function mayHold(particle: NameWord, run: readonly NameWord[], gazetteer: Gazetteer): boolean {
  if (!gazetteer.organisationParticles.has(particle.lower)) return true;
  if (gazetteer.isPlace(nameOf(run))) return false;
  return run.some((word) => gazetteer.organisationWords.has(word.lower));
}

/**
 * The names in a run of capitalised words: parted by titles ("Harbour Authority Director Ann Smith"), titles left out,
 * and by a place or acronym before a person ("Präsident Kasachstans Kassym-Jomart Tokajew").
 */
function partRun(run: readonly NameWord[], before: NameWord | undefined, gazetteer: Gazetteer): NameRun[] {
  const parts: NameRun[] = [];
  let titled =
    before !== undefined && /^[ \u00a0.]{1,2}$/.test(run[0]?.gap ?? '') && gazetteer.titles.has(before.lower);
  const isBehind = before !== undefined && run[0]?.gap === ' ';
  let withArticle = isBehind && gazetteer.determiners.has(before.lower);
  let afterPreposition = isBehind && gazetteer.placePrepositions.has(before.lower);
  let current: NameWord[] = [];
  const close = () => {
    while (current[0] !== undefined && !current[0].capitalised) {
      // "Sprecher der Polizei", "Politiker von SPD …": an article or an acronym behind a title says whose it is, not who has it.
      if (gazetteer.determiners.has(current[0].lower) || current[1]?.acronym === true) titled = false;
      current.shift();
    }
    while (current.length > 0 && current.at(-1)?.capitalised === false) current.pop();
    if (current.length > 0)
      parts.push(...partPlace({ words: current, titled, withArticle, afterPreposition }, gazetteer));
    current = [];
    withArticle = false;
    afterPreposition = false;
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
function titleLength(run: readonly NameWord[], at: number, gazetteer: Gazetteer): number {
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

function partPlace(run: NameRun, gazetteer: Gazetteer): NameRun[] {
  for (const length of [2, 1]) {
    const head = run.words.slice(0, length);
    const rest = run.words.slice(length);
    const first = rest[0];
    if (first === undefined || rest.length < 2) continue;
    const parts = gazetteer.isPlace(nameOf(head)) || (length === 1 && head[0]?.acronym === true);
    if (parts && (run.titled || gazetteer.isGivenName(first.lower))) {
      if (rest.some((word) => gazetteer.organisationWords.has(word.lower))) continue;
      return [
        { words: head, titled: false, withArticle: run.withArticle },
        { words: rest, titled: run.titled, withArticle: false },
      ];
    }
  }
  return [run];
}

/** A name as lists have it: lower case, a space between words. */
export function nameOf(words: readonly NameWord[]): string {
  return words.map((word) => word.lower).join(' ');
}
