import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import type { Span } from '../../core/span.ts';
import { registrableDomain } from '../../core/url.ts';
import type { Cues } from './cues.ts';
import { LEADING_ARTICLE, NAMING_WINDOW, type OutletNaming } from './outlet-naming.ts';

/** Capitalised words directly before or after a word for an outlet, which may be the name of one that we do not know. */
const NAME_BEFORE = /(?:\p{Lu}[\p{L}\p{N}'’.&-]*\s+){1,5}$/u;
const NAME_AFTER =
  /^\s+(?:[“"«„]([^“”"«»„\n]{2,40})[”"»“]|(\p{Lu}[\p{L}\p{N}'’.&-]*(?:\s(?:(?:de|del|della|dell|di|du|des|de la|de los|da|do|dos|das|of|of the|von|van|y|e|et)\s|d['’]|l['’]|(?:de |dell|d)?l?['’])?\p{Lu}[\p{L}\p{N}'’.&-]*){0,4}))/u;
/** A host name in running text, with a top-level domain of those under which outlets publish; not in an address. */
const HOST =
  /(?<![\p{L}\p{N}@/.-])[\p{L}\p{N}][\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{2,20})?\.(?:com|org|net|info|news|media|online|tv|press|today|[a-z]{2})(?![\p{L}\p{N}@/-]|\.\p{L})/gu;
/** What every host name has and few texts: two small letters right behind a full stop. */
const HOST_END = /[\p{L}\p{N}-]\.[a-z]{2}/u;
const MOST_UNKNOWN = 200;

/** "according to example.org": outlets that the text names by their address. */
export function findHosts(
  text: string,
  known: readonly OutletNaming[],
  catalogue: OutletCatalogue,
): OutletNaming[] {
  if (!HOST_END.test(text)) return [];
  const found: OutletNaming[] = [];
  let taken = 0;
  for (const match of text.matchAll(HOST)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.length >= MOST_UNKNOWN) break;
    while ((known[taken]?.end ?? Number.POSITIVE_INFINITY) <= start) taken += 1;
    if ((known[taken]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    const outlet = catalogue.byDomain(match[0]);
    const domain = outlet?.domain ?? registrableDomain(match[0].toLowerCase());
    if (domain === null) continue;
    const reference = outlet === null ? { domain, name: match[0] } : outletReference(outlet);
    found.push({
      start,
      end,
      text: match[0],
      outlet: reference,
      known: outlet,
      certain: outlet !== null,
      key: domain,
    });
  }
  return found;
}

/** Names beside a word for an outlet that no catalogue has. */
export function findUnknown(text: string, known: readonly OutletNaming[], cues: Cues): OutletNaming[] {
  const found: OutletNaming[] = [];
  let taken = 0;
  for (const noun of text.matchAll(cues.outletNoun)) {
    const start = noun.index;
    const end = start + noun[0].length;
    while ((known[taken]?.end ?? Number.POSITIVE_INFINITY) < start - NAMING_WINDOW) taken += 1;
    // "the Kelp Coast newspaper Morning Tide": where its place stands before the word, the name follows.
    const isName = /^\p{Lu}/u.test(noun[0]);
    const name = isName
      ? (nameBefore(text, start, end) ?? nameAfter(text, end))
      : (nameAfter(text, end) ?? nameBefore(text, start, end));
    if (name === null) continue;
    const overlaps = (other: Span) => other.start < name.end + 1 && name.start < other.end + 1;
    let clash = false;
    for (let index = taken; index < known.length && (known[index]?.start ?? 0) <= name.end; index += 1) {
      if (overlaps(known[index] as OutletNaming)) clash = true;
    }
    if (clash || found.some((other) => overlaps(other))) continue;
    const words = text.slice(name.start, name.end);
    found.push({ ...name, text: words, outlet: null, known: null, certain: false, key: words.toLowerCase() });
    if (found.length >= MOST_UNKNOWN) break;
  }
  return found;
}

/** "the Kyzyl Herald newspaper"; with a capital noun it belongs to the name: "Sahel Press Agency". */
function nameBefore(text: string, nounStart: number, nounEnd: number): Span | null {
  const from = Math.max(0, nounStart - NAMING_WINDOW);
  const match = NAME_BEFORE.exec(text.slice(from, nounStart));
  if (match === null) return null;
  const article = LEADING_ARTICLE.exec(match[0])?.[0].length ?? 0;
  const start = from + match.index + article;
  const partOfName = /^\p{Lu}/u.test(text.slice(nounStart, nounEnd));
  const end = partOfName ? nounEnd : start + text.slice(start, nounStart).trimEnd().length;
  // One capital word before "television" is a nationality rather than a name.
  const words = text.slice(start, end).split(/\s+/).filter(Boolean).length;
  return words >= 2 && !/[.]\s/.test(text.slice(start, end)) ? { start, end } : null;
}

/** "the daily Südkurier", "газета «Заря Востока»". */
function nameAfter(text: string, nounEnd: number): Span | null {
  const match = NAME_AFTER.exec(text.slice(nounEnd, nounEnd + NAMING_WINDOW));
  if (match === null) return null;
  const name = match[1] ?? match[2] ?? '';
  if (!/^\p{Lu}/u.test(name)) return null;
  const start = nounEnd + match[0].indexOf(name);
  return { start, end: start + name.replace(/[’']s?$|\.$/u, '').length };
}
