import type { NameMention } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { arabicNames } from './arabic-names.ts';
import { chineseNames } from './chinese-names.ts';
import { hebrewPersons } from './hebrew-names.ts';
import { japaneseNames } from './japanese-names.ts';
import { koreanPersons } from './korean-names.ts';
import type { Lexicon } from './lexicon.ts';
import { caselessPlaces } from './name-gazetteer.ts';

const FINDERS: Readonly<
  Record<string, (text: string, places: readonly Span[], lexicon: Lexicon) => NameMention[]>
> = { ar: arabicNames, ja: japaneseNames, zh: chineseNames };

/** Languages without a lexicon are known by their script. */
const BY_SCRIPT: readonly (readonly [RegExp, (text: string, places: readonly Span[]) => NameMention[]])[] = [
  [/\p{Script=Hangul}/u, koreanPersons],
  [/\p{Script=Hebrew}/u, hebrewPersons],
];
const OPENING = 200;

/** Names in scripts that have no capitals: countries and cities of the lists, and what the language of the text gives signs of. */
export function caselessNames(text: string, lexicon: Lexicon): NameMention[] {
  const places = caselessPlaces(text).map(
    ({ start, name }): NameMention => ({ start, end: start + name.length, text: name, kind: 'place' }),
  );
  const find = FINDERS[lexicon.language];
  const names =
    find !== undefined
      ? find(text, places, lexicon)
      : (BY_SCRIPT.find(([script]) => script.test(text.slice(0, OPENING)))?.[1](text, places) ?? []);
  let next = 0;
  // 马里 (Mali) of 马里奥 (Mario): what stands within a name is no place.
  const own = places.filter(({ start }) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (names[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
  return [...own, ...names];
}
