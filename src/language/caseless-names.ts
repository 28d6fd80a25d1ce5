import type { NameMention } from '../core/analysis.ts';
import type { Span } from '../core/span.ts';
import { arabicNames } from './arabic-names.ts';
import { chineseNames } from './chinese-names.ts';
import { japaneseNames } from './japanese-names.ts';
import type { Lexicon } from './lexicon.ts';
import { caselessPlaces } from './name-gazetteer.ts';

const FINDERS: Readonly<
  Record<string, (text: string, places: readonly Span[], lexicon: Lexicon) => NameMention[]>
> = { ar: arabicNames, ja: japaneseNames, zh: chineseNames };

/** Names in scripts that have no capitals: countries and cities of the lists, and what the language of the text gives signs of. */
export function caselessNames(text: string, lexicon: Lexicon): NameMention[] {
  const places = caselessPlaces(text).map(
    ({ start, name }): NameMention => ({ start, end: start + name.length, text: name, kind: 'place' }),
  );
  const find = FINDERS[lexicon.language];
  if (find === undefined) return places;
  const names = find(text, places, lexicon);
  let next = 0;
  // 马里 (Mali) of 马里奥 (Mario): what stands within a name is no place.
  const own = places.filter(({ start }) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (names[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
  return [...own, ...names];
}
