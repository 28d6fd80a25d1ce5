import type { Outlet } from '../../core/outlet.ts';
import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import { fold } from '../../core/text.ts';
import type { Cues } from './cues.ts';

const SEPARATOR = /\s*(?:[,/;+&–—-]|(?<!\p{L})(?:and|und|et|y|e|i|ve|и|та|і)(?!\p{L}))\s*/u;
const agencies = new WeakMap<OutletCatalogue, Map<string, Outlet>>();

/** The names of a credit, "AFP, Reuter" or "ats-afp", with their places in it. */
export function partsOf(content: string): { start: number; text: string }[] {
  const parts: { start: number; text: string }[] = [];
  let at = 0;
  for (const piece of content.split(SEPARATOR)) {
    const start = content.indexOf(piece, at);
    at = start + piece.length;
    if (piece.trim() !== '') parts.push({ start: start + piece.search(/\S/), text: piece.trim() });
  }
  return parts;
}

/** The agency of a name in any case, with or without dots ("A. F. P.", "ats"). */
export function agencyNamed(name: string, catalogue: OutletCatalogue): Outlet | null {
  let names = agencies.get(catalogue);
  if (names === undefined) {
    names = new Map();
    for (const outlet of catalogue.outlets) {
      if (outlet.kind !== 'agency') continue;
      for (const each of [outlet.name, ...outlet.aliases, ...outlet.ambiguousAliases])
        names.set(letters(each), outlet);
    }
    agencies.set(catalogue, names);
  }
  return names.get(letters(name)) ?? null;
}

/** "Tellusbüro": the agency of a compound with a word for what it is. */
export function agencyInCompound(name: string, catalogue: OutletCatalogue, cues: Cues): Outlet | null {
  const lower = name.toLowerCase().replace(/\.$/u, '');
  const noun = cues.compoundNouns.find((each) => lower.endsWith(each) && lower.length > each.length + 3);
  return noun === undefined ? null : agencyNamed(lower.slice(0, -noun.length), catalogue);
}

/** The outlet whose name a part of a credit is, and nothing else. */
export function outletNamed(name: string, catalogue: OutletCatalogue): Outlet | null {
  const [mention] = catalogue.mentions(name);
  return mention !== undefined && !mention.ambiguous && mention.text.length >= name.length - 1
    ? mention.outlet
    : null;
}

function letters(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** "avec Tellus", "mit Material von Tellus": what stands behind the words for a text's source. */
export function afterLabel(content: string, cues: Cues): string {
  for (const match of content.matchAll(cues.label)) {
    const rest = content.slice(match.index + match[0].length);
    // "avec" alone opens a phrase as often as a credit; "mit Material von dpa" can be nothing else.
    const opens = match[0].includes(' ') ? /^\s+\p{L}/u : /^\s+[\p{Lu}\p{Lo}]/u;
    return match.index === 0 && opens.test(rest) ? rest.trimStart() : content;
  }
  return content;
}
