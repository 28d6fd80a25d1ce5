import territories from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' };
import type { Outlet } from '../core/outlet.ts';
import { type NewSource, sourceUrl } from '../core/source.ts';

/** A group of outlets to begin with: a country, a region of the world, or a language. */
export interface Pack {
  /** As it is asked for: `kz`, `central-asia`, `lang:de`. */
  readonly name: string;
  /** In English: "Kazakhstan", "Central Asia", "German". */
  readonly title: string;
  readonly kind: 'region' | 'country' | 'language';
  readonly outlets: number;
}

/** Large outlets have feeds for every section: the most general ones of each come with a pack. */
const MOST_FEEDS = 4;

/** UN M49 regions and the European Union, with what they contain (CLDR territory containment). */
const CONTAINS: Readonly<Record<string, { readonly _contains: readonly string[] }>> =
  territories.supplemental.territoryContainment;
const REGION = /^(?:\d{3}|EU)$/;

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** All packs that hold an outlet of the catalogue: regions, countries, languages, each by name. */
export function listPacks(outlets: readonly Outlet[]): Pack[] {
  const packed = outlets.filter(isPacked);
  const byCountry = Map.groupBy(packed, ({ country }) => country);
  const countries = [...byCountry].flatMap(([code, { length }]): Pack[] =>
    code === null
      ? []
      : [{ name: code.toLowerCase(), title: nameOf(code), kind: 'country', outlets: length }],
  );
  const regions = [...regionsByName()].flatMap(([name, code]): Pack[] => {
    const countriesWithin = countriesOf(code);
    const count = packed.filter(({ country }) => country !== null && countriesWithin.has(country)).length;
    return count === 0 ? [] : [{ name, title: nameOf(code), kind: 'region', outlets: count }];
  });
  const languages = [
    ...new Set(packed.flatMap((outlet) => [...outlet.languages, ...feedLanguages(outlet)])),
  ].map(
    (code): Pack => ({
      name: `lang:${code}`,
      title: languageNames.of(code) ?? code,
      kind: 'language',
      outlets: packed.filter((outlet) => speaks(outlet, code)).length,
    }),
  );
  return [...byTitle(regions), ...byTitle(countries), ...byTitle(languages)];
}

/**
 * The sources of a pack: the feeds of its outlets; the home page of one whose feeds are not known, which finds them when
 * it is first asked. Null where there is no such pack. Aggregators are in no pack: they carry what others publish.
 */
export function packSources(name: string, outlets: readonly Outlet[]): NewSource[] | null {
  const wanted = name.trim().toLowerCase();
  const language = /^lang:(.+)$/.exec(wanted)?.[1] ?? null;
  if (language !== null) {
    const speakers = outlets.filter((outlet) => isPacked(outlet) && speaks(outlet, language));
    return speakers.length === 0 ? null : speakers.flatMap((outlet) => sourcesOf(outlet, wanted, language));
  }
  const region = regionsByName().get(wanted);
  const countries = region === undefined ? new Set([wanted.toUpperCase()]) : countriesOf(region);
  const within = outlets.filter(
    (outlet) => isPacked(outlet) && outlet.country !== null && countries.has(outlet.country),
  );
  return within.length === 0 ? null : within.flatMap((outlet) => sourcesOf(outlet, wanted, null));
}

/** The sources of one outlet, in `pack`; of one language where it is given. */
export function sourcesOf(outlet: Outlet, pack: string | null, language: string | null): NewSource[] {
  const first = outlet.languages[0] ?? null;
  const feeds = (outlet.feeds ?? []).filter(
    (feed) => language === null || (feed.language ?? first) === language,
  );
  const base = { title: outlet.name, outlet: outlet.domain, pack };
  if (feeds.length === 0) {
    return [{ ...base, url: `https://${outlet.domain}/`, kind: 'page', language: language ?? first }];
  }
  return feeds.slice(0, MOST_FEEDS).map(({ url, language: own }) => ({
    ...base,
    url: sourceUrl(url) ?? url,
    kind: 'feed',
    language: own ?? first,
  }));
}

function isPacked({ kind }: Outlet): boolean {
  return kind !== 'aggregator';
}

function feedLanguages({ feeds = [] }: Outlet): string[] {
  return feeds.flatMap(({ language }) => (language === undefined ? [] : [language]));
}

function speaks(outlet: Outlet, language: string): boolean {
  return outlet.languages.includes(language) || feedLanguages(outlet).includes(language);
}

/** Region codes by their English name as one word: "central-asia" → "143". */
function regionsByName(): Map<string, string> {
  const codes = Object.keys(CONTAINS).filter((code) => REGION.test(code));
  return new Map(
    codes.map((code) => [
      nameOf(code)
        .toLowerCase()
        .replaceAll(/[^a-z]+/g, '-'),
      code,
    ]),
  );
}

function countriesOf(region: string): Set<string> {
  const countries = new Set<string>();
  const open = [region];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    const within = CONTAINS[code]?._contains;
    if (within === undefined) countries.add(code);
    else open.push(...within);
  }
  return countries;
}

function nameOf(code: string): string {
  return regionNames.of(code) ?? code;
}

function byTitle(packs: readonly Pack[]): Pack[] {
  return packs.toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}
