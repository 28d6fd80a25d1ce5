/**
 * Writes `src/language/city-table.ts`: what languages call the cities of the world's time zones, where that does not sound
 * like their English name, as CLDR has it. The data is large and changes seldom, so that it is no dependency:
 *
 *     npm pack cldr-dates-full && tar xzf cldr-dates-full-*.tgz && node scripts/make-city-table.ts package
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { skeletonOf, soundOf } from '../src/language/name-sound.ts';

/** Languages of the world's news; several scripts or countries of one in a row. */
const LOCALES =
  'de fr es ru tr it pt nl pl sv da nb fi cs sk hu ro bg uk el hr sl sr sr-Latn bs lt lv et ca eu gl id ms vi az kk ky uz mn be mk sq ka hy ar fa ur he hi mr ne bn pa gu ta te kn ml si th lo my km zh zh-Hant ja ko am sw af is'.split(
    ' ',
  );
/** Research stations, islands that are no cities, parts of states. */
const LEFT_OUT =
  /^(?:Antarctica|Arctic|Etc|Indian)\/|^Atlantic\/(?!Reykjavik)|^Pacific\/(?!Auckland|Honolulu|Port_Moresby|Noumea|Apia)|^America\/(?:Indiana|Kentucky|North_Dakota|Argentina)\/|\b(?:Unknown|Islands?|Land|St\.)(?= |$)/;
/** Shorter names are common words too, in scripts that write sounds. */
const SHORTEST = 4;
const WRITES_WORDS = /\p{Script=Han}|\p{Script=Hangul}/u;
/** In these scripts names cannot be told by capitals: they are looked for, all of them. */
const WITHOUT_CASE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u;

/** Singapore, Monaco: known as countries. */
const COUNTRIES = new Set(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((first, _, letters) =>
    letters.map((second) =>
      new Intl.DisplayNames(['en'], { type: 'region' }).of(first + second)?.toLowerCase(),
    ),
  ),
);

interface Zones {
  readonly exemplarCity?: string;
  readonly [part: string]: Zones | string | undefined;
}

/** By language, `name=English name`, parted by bars. */
export function makeCityTable(folder: string): Record<string, string> {
  const english = citiesOf(folder, 'en');
  const table: Record<string, Set<string>> = {};
  for (const locale of LOCALES)
    for (const [zone, city] of citiesOf(folder, locale)) {
      const name = english.get(zone) ?? zone.split('/').at(-1)?.replaceAll('_', ' ');
      const own = city.toLowerCase().normalize('NFC');
      if (name === undefined || LEFT_OUT.test(zone) || LEFT_OUT.test(name) || /[()=|]/.test(own)) continue;
      if (COUNTRIES.has(name.toLowerCase()) || (own.length < SHORTEST && !WRITES_WORDS.test(own))) continue;
      if (!WITHOUT_CASE.test(own) && keyOf(own) === keyOf(name)) continue;
      const language = locale.split('-')[0] ?? locale;
      table[language] ??= new Set();
      table[language].add(`${own}=${name.toLowerCase()}`);
    }
  return Object.fromEntries(
    Object.entries(table).map(([language, pairs]) => [language, [...pairs].join('|')]),
  );
}

function citiesOf(folder: string, locale: string): Map<string, string> {
  const file = join(folder, 'main', locale, 'timeZoneNames.json');
  const { main } = JSON.parse(readFileSync(file, 'utf8'));
  const cities = new Map<string, string>();
  collect(main[locale].dates.timeZoneNames.zone, '', cities);
  return cities;
}

function collect(zones: Zones, path: string, cities: Map<string, string>): void {
  if (zones.exemplarCity !== undefined) cities.set(path, zones.exemplarCity);
  for (const [part, inside] of Object.entries(zones))
    if (typeof inside === 'object') collect(inside, path === '' ? part : `${path}/${part}`, cities);
}

const keyOf = (name: string) => skeletonOf(soundOf(name));

function source(table: Readonly<Record<string, string>>): string {
  const rows = Object.entries(table).map(([language, pairs]) => `  ${language}: ${JSON.stringify(pairs)},`);
  return `/** What languages call cities, and their English names. Made by \`scripts/make-city-table.ts\` from CLDR 48.2. */
export const CITY_TABLE: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}

const [, script, folder] = process.argv;
if (script !== undefined && resolve(script) === import.meta.filename) {
  if (folder === undefined) {
    console.error('usage: node scripts/make-city-table.ts FOLDER   (cldr-dates-full, unpacked)');
    process.exitCode = 2;
  } else
    writeFileSync(
      join(import.meta.dirname, '..', 'src', 'language', 'city-table.ts'),
      source(makeCityTable(resolve(folder))),
    );
}
