import type { NameMention } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { surnameReading } from './kanji-surnames.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconVocabulary } from './lexicon-vocabulary.ts';
import { splitUnspaced } from './unspaced-words.ts';

const MOST_NAMES = 5_000;
const SHORTEST_KANJI_NAME = 2;
const LONGEST_KANJI_NAME = 6;
const KATAKANA_NAME = /[\p{Script=Katakana}ー]{2,16}(?:[・＝][\p{Script=Katakana}ー]{1,16}){0,3}/gu;
const PARTED = /[・＝]/u;
const LONGEST_CUE = 12;
const SHORTEST_KATAKANA = 2;

interface Patterns {
  readonly kanji: RegExp;
  /** Offices, honorifics and words for places right behind a name. */
  readonly person: RegExp;
  readonly place: RegExp;
}

const compiled = new WeakMap<Lexicon, Patterns>();

/**
 * Names in a Japanese text: katakana with a dot between its parts, or before an honorific, an office or a word for a place;
 * characters before an honorific, and before an office where they begin with a surname (`surnameReading`). Katakana alone is
 * as often a common word that came from abroad.
 *
 * @param places - countries and cities found in the text
 */
export function japaneseNames(text: string, places: readonly Span[], lexicon: Lexicon): NameMention[] {
  const patterns = patternsOf(lexicon);
  const found: NameMention[] = [];
  let next = 0;
  for (const match of text.matchAll(KATAKANA_NAME)) {
    if (found.length >= MOST_NAMES) break;
    let { 0: name, index } = match;
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const place = places[next];
    if (place?.start === index && place.end <= index + name.length) {
      // 「ギリシャ・ヒオス島」: the country before what lies in it.
      const rest = name.slice(place.end - index);
      if (!PARTED.test(rest[0] ?? '・')) continue;
      index += name.length - rest.length + 1;
      name = rest.slice(1);
      if (name.length < SHORTEST_KATAKANA) continue;
    }
    const behind = text.slice(index + name.length, index + name.length + LONGEST_CUE);
    const kind = patterns.person.test(behind) ? 'person' : patterns.place.test(behind) ? 'place' : 'unknown';
    if (PARTED.test(name) || (kind !== 'unknown' && name.length >= SHORTEST_KATAKANA))
      found.push({ start: index, end: index + name.length, text: name, kind });
  }
  next = 0;
  for (const { 0: run, index, groups } of text.matchAll(patterns.kanji)) {
    if (found.length >= MOST_NAMES) break;
    const name = ownName(run, lexicon);
    if (name === null || (groups?.['honorific'] === undefined && surnameReading(name) === null)) continue;
    const start = index + run.length - name.length;
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((places[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    found.push({ start, end: start + name.length, text: name, kind: 'person' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The name at the end of a run of characters, behind words of the language: 「局長の」 is none of it, 本 of 松本 is. */
function ownName(run: string, lexicon: Lexicon): string | null {
  if (run.length <= LONGEST_KANJI_NAME && surnameReading(run) !== null) return run;
  const own = splitUnspaced(run, lexiconVocabulary(lexicon)).at(-1);
  if (own === undefined || own.known) return null;
  const name = run.slice(own.start);
  return name.length < SHORTEST_KANJI_NAME || name.length > LONGEST_KANJI_NAME ? null : name;
}

function patternsOf(lexicon: Lexicon): Patterns {
  let patterns = compiled.get(lexicon);
  if (patterns !== undefined) return patterns;
  const { honorifics = [], officeEndings = [], titles, placeNouns = [] } = lexicon.names;
  const offices = [...new Set([...titles, ...lexicon.quotation.roles])];
  patterns = {
    kanji: new RegExp(
      String.raw`[\p{Script=Han}々]{2,9}?(?=(?<honorific>${honorifics.join('|')})|(?:${offices.join('|')}))`,
      'gu',
    ),
    // 「フデツ首相」, 「カルボネル欧州中銀総裁」: an organisation may stand between.
    person: new RegExp(
      String.raw`^\p{Script=Han}{0,8}?(?:${[...honorifics, ...offices, ...officeEndings].join('|')})`,
      'u',
    ),
    place: new RegExp(`^(?:${placeNouns.join('|')})`, 'u'),
  };
  compiled.set(lexicon, patterns);
  return patterns;
}
