import type { NameMention } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { FOREIGN_HAN, looksForeign, mayBeForeign, NAME_DOTS } from './foreign-han.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconVocabulary } from './lexicon-vocabulary.ts';
import { splitUnspaced } from './unspaced-words.ts';

/** Texts are of any length: more names than this are a list. */
const MOST_NAMES = 5_000;
const LONGEST_RUN = 24;
const LONGEST_GIVEN_NAME = 2;
/** No word of the dictionary that runs into a name or begins like one is longer. */
const LONGEST_WORD = 4;
const LEAST_AT_EDGE = 2;
const DOT_HERE = new RegExp(`[${NAME_DOTS}]`, 'u');
const DOTS = new RegExp(`[${NAME_DOTS}]`, 'gu');
/** What ends no name: a dot, and 因 before what is the reason, which is within names as well. */
const IS_OUTSIDE = new RegExp(`[${NAME_DOTS}因]`, 'u');
const HAN = String.raw`\p{Script=Han}`;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

interface Patterns {
  readonly foreign: RegExp;
  readonly native: RegExp;
  /** What stands before a person's name, and behind the names of persons and places. */
  readonly office: RegExp;
  readonly honorific: RegExp;
  readonly place: RegExp;
}

const compiled = new WeakMap<Lexicon, Patterns>();

/**
 * Names in a Chinese text, which has neither capitals nor spaces. Foreign names are known by the characters that they are
 * written with (`FOREIGN_HAN`): with a dot between the parts, behind an office, before a word for a place, or where hardly
 * any of the characters is used in common words. Chinese persons are known by a surname of the list behind an office or
 * before a verb of saying that opens a sentence.
 *
 * @param places - countries and cities found in the text, which are no part of other names
 */
export function chineseNames(text: string, places: readonly Span[], lexicon: Lexicon): NameMention[] {
  const patterns = patternsOf(lexicon);
  const found: NameMention[] = [];
  let next = 0;
  for (const { 0: run, index } of text.matchAll(patterns.foreign)) {
    if (found.length >= MOST_NAMES) break;
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    for (const part of besidePlaces({ start: index, end: index + run.length }, places, next)) {
      const name = foreignName(text, part, patterns);
      if (name !== null) found.push(name);
    }
  }
  const foreign = found.length;
  let other = 0;
  for (const { 0: surname, index } of text.matchAll(patterns.native)) {
    if (found.length >= MOST_NAMES) break;
    const name = nativeName(text, index, surname.length, lexicon);
    if (name === null) continue;
    while (other < foreign && (found[other]?.end ?? 0) <= name.start) other += 1;
    if (other === foreign || (found[other]?.start ?? 0) >= name.end) found.push(name);
  }
  return found.sort((a, b) => a.start - b.start);
}

function patternsOf(lexicon: Lexicon): Patterns {
  let patterns = compiled.get(lexicon);
  if (patterns !== undefined) return patterns;
  const { surnames = [], officeEndings = [], honorifics = [], placeNouns = [] } = lexicon.names;
  patterns = {
    foreign: new RegExp(`[${FOREIGN_HAN}][${FOREIGN_HAN}${NAME_DOTS}]{1,${LONGEST_RUN}}`, 'gu'),
    native: new RegExp(
      `(?<=${officeEndings.join('|')})(?:${surnames.join('|')})(?=${HAN})` +
        `|(?<=^|[^${'\\p{L}'}])(?:${surnames.join('|')})(?=${HAN}{1,${LONGEST_GIVEN_NAME}}(?:${honorifics.join('|')}))`,
      'gmu',
    ),
    office: new RegExp(`(?:${officeEndings.join('|')})$`, 'u'),
    honorific: new RegExp(`^(?:${honorifics.join('|')})`, 'u'),
    place: new RegExp(`^(?:${placeNouns.join('|')})`, 'u'),
  };
  compiled.set(lexicon, patterns);
  return patterns;
}

/** What is left of a run of characters without the places in it; a place is none where it would leave a single character. */
function besidePlaces(run: Span, places: readonly Span[], from: number): Span[] {
  const parts: Span[] = [];
  let { start } = run;
  for (let at = from; at < places.length && (places[at]?.start ?? run.end) < run.end; at += 1) {
    const place = places[at];
    if (place === undefined || place.start < start) {
      if (place !== undefined && place.end > start) start = Math.min(run.end, place.end);
      continue;
    }
    const before = place.start - start;
    const behind = run.end - place.end;
    if ((before > 0 && before < LEAST_AT_EDGE) || (behind > 0 && behind < LEAST_AT_EDGE)) continue;
    if (before > 0) parts.push({ start, end: place.start });
    start = place.end;
  }
  if (start < run.end) parts.push({ start, end: run.end });
  return parts;
}

function foreignName(text: string, run: Span, patterns: Patterns): NameMention | null {
  // The dictionary is slow, and most runs are two characters of common words.
  if (kindOf(text, run, patterns) === null) return null;
  const { start, end } = withoutWords(text, run);
  const kind = kindOf(text, { start, end }, patterns);
  return kind === null ? null : mention(start, text.slice(start, end), kind);
}

function kindOf(text: string, { start, end }: Span, patterns: Patterns): NameMention['kind'] | null {
  const name = text.slice(start, end);
  const letters = name.replace(DOTS, '');
  if (letters.length < LEAST_AT_EDGE || !mayBeForeign(letters)) return null;
  const behind = text.slice(end, end + LONGEST_WORD);
  if (patterns.office.test(text.slice(Math.max(0, start - 2), start)) || patterns.honorific.test(behind))
    return 'person';
  if (letters.length < name.length) return 'unknown';
  if (patterns.place.test(behind)) return 'place';
  return looksForeign(letters) ? 'unknown' : null;
}

/** A run without the words of the dictionary that begin before it or go on behind it: 威 of 威胁 is none of a name. */
function withoutWords(text: string, run: Span): Span {
  let { start, end } = run;
  const from = Math.max(0, start - LONGEST_WORD);
  for (const { segment, index } of segmenter.segment(text.slice(from, end + LONGEST_WORD))) {
    const at = from + index;
    const to = at + segment.length;
    if (at < start && to > start) start = Math.min(end, to);
    else if (at > start && at < end && to > end) end = at;
  }
  while (end > start && IS_OUTSIDE.test(text[end - 1] ?? '')) end -= 1;
  while (start < end && DOT_HERE.test(text[start] ?? '')) start += 1;
  return { start, end };
}

function nativeName(text: string, at: number, surname: number, lexicon: Lexicon): NameMention | null {
  const run =
    /^\p{Script=Han}+/u.exec(text.slice(at, at + surname + LONGEST_GIVEN_NAME + LONGEST_WORD))?.[0] ?? '';
  const { notInNames = '' } = lexicon.names;
  const honoured = [1, 2].find((given) => patternsOf(lexicon).honorific.test(run.slice(surname + given)));
  if (honoured !== undefined)
    return opensWord(text, at, surname) ? null : mention(at, run.slice(0, surname + honoured), 'person');
  const known = splitUnspaced(run.slice(surname), lexiconVocabulary(lexicon)).find((part) => part.known);
  const limit = Math.min(
    surname + LONGEST_GIVEN_NAME,
    known === undefined ? run.length : surname + known.start,
  );
  let end = surname;
  while (end < limit && !notInNames.includes(run[end] ?? ' ')) end += 1;
  if (end === surname || opensWord(text, at, surname)) return null;
  return mention(at, run.slice(0, end), 'person');
}

/** Whether a longer word than the surname begins at a place: 「市长周一表示」, 「官员马上」. */
function opensWord(text: string, at: number, surname: number): boolean {
  const [first] = segmenter.segment(text.slice(at, at + LONGEST_WORD + 2));
  return (first?.segment.length ?? 0) > surname;
}

function mention(start: number, text: string, kind: NameMention['kind']): NameMention {
  return { start, end: start + text.length, text, kind };
}
