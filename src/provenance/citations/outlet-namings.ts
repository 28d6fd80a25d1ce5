import type { Outlet } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { OutletMention } from '../../core/outlet-mentions.ts';
import type { Cues } from './cues.ts';
import { hasOutletNoun, isPartOfLongerName, looksLikeName, opensWithVerb } from './everyday-names.ts';
import { withIntroduced } from './introduced-names.ts';
import { othersNames } from './others-names.ts';
import type { Home, OutletNaming } from './outlet-naming.ts';
import { findHosts, findUnknown } from './unknown-outlets.ts';

/** "t-online.de": the name goes on as an address. */
const HOST_ENDING = /^\.\p{Ll}{2,4}(?![\p{L}\p{N}])/u;

interface Asked {
  readonly text: string;
  readonly catalogue: OutletCatalogue;
  readonly cues: Cues;
  readonly home: Home;
}

/** Citations and own reporting are looked for in the same text, one after the other. Titles are not asked for again. */
const LONGER_THAN_TITLES = 300;
let last: { readonly asked: Asked; readonly namings: readonly OutletNaming[] } | null = null;

/** Every naming of an outlet in text order: catalogue names, names known by a word beside them, abbreviations made here. */
export function findOutletNamings(
  text: string,
  catalogue: OutletCatalogue,
  cues: Cues,
  home: Home = { language: null, country: null },
): readonly OutletNaming[] {
  const asked = { text, catalogue, cues, home };
  if (last !== null && isSame(last.asked, asked)) return last.namings;
  const namings = readNamings(asked);
  if (text.length > LONGER_THAN_TITLES) last = { asked, namings };
  return namings;
}

function isSame(a: Asked, b: Asked): boolean {
  return (
    a.catalogue === b.catalogue &&
    a.cues === b.cues &&
    a.home.language === b.home.language &&
    a.home.country === b.home.country &&
    a.text === b.text
  );
}

function readNamings({ text, catalogue, cues, home }: Asked): OutletNaming[] {
  const all = catalogue.mentions(text);
  const isOthers = othersNames(text, all);
  const mentions = all.filter((mention) => !isOthers(mention));
  const named = new Set(
    mentions
      .filter(({ ambiguous, outlet, namesakes }) => !ambiguous && !isForeign(outlet, namesakes, home))
      .map((mention) => mention.outlet.domain),
  );
  const known = mentions.flatMap((mention) => toNaming(text, mention, named, home, cues) ?? []);
  const unknown = [...findUnknown(text, known, cues), ...findHosts(text, known, catalogue)];
  const ordered = [...known, ...unknown].sort((a, b) => a.start - b.start);
  return withIntroduced(text, ordered, cues);
}

function toNaming(
  text: string,
  mention: OutletMention,
  named: ReadonlySet<string>,
  home: Home,
  cues: Cues,
): OutletNaming | null {
  const { start } = mention;
  const end = mention.end + (HOST_ENDING.exec(text.slice(mention.end, mention.end + 6))?.[0].length ?? 0);
  const candidates = [mention.outlet, ...mention.namesakes];
  const inFull = candidates.find((candidate) => named.has(candidate.domain));
  const outlet = inFull ?? nearest(candidates, mention.text, home);
  const beside = hasOutletNoun(text, start, end, cues);
  const certain = !mention.ambiguous || inFull !== undefined || beside;
  if (mention.ambiguous && !beside && isPartOfLongerName(text, { start, end }, inFull !== undefined, cues))
    return null;
  if (!certain && !looksLikeName(text, mention, home, cues) && !opensWithVerb(text, mention, home, cues))
    return null;
  return {
    start,
    end,
    text: text.slice(start, end),
    outlet: outlet === null ? null : outletReference(outlet),
    known: outlet,
    certain,
    key: outlet?.domain ?? mention.text.toLowerCase(),
  };
}

/** "NTV" in Turkish: another of the name publishes in the article's language. */
function isForeign(outlet: Outlet, namesakes: readonly Outlet[], { language }: Home): boolean {
  const isHome = ({ languages }: Outlet) => language !== null && languages.includes(language);
  return !isHome(outlet) && namesakes.some(isHome);
}

/** Of namesakes ("ABC", "The Times") the one of the article's language and country, or whose full name it is; else unknown. */
function nearest(candidates: readonly Outlet[], words: string, { language, country }: Home): Outlet | null {
  let left = candidates;
  for (const fits of [
    (outlet: Outlet) =>
      language === null || outlet.languages.length === 0 || outlet.languages.includes(language),
    (outlet: Outlet) => outlet.country === country,
    (outlet: Outlet) => outlet.name.toLowerCase() === words.toLowerCase(),
  ]) {
    const fitting = left.filter(fits);
    if (fitting.length > 0) left = fitting;
    if (left.length === 1) return left[0] ?? null;
  }
  return null;
}
