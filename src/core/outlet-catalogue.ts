import { wordsOf } from './name-words.ts';
import type { Outlet, OutletReference } from './outlet.ts';
import { findOutletMentions, type OutletMention } from './outlet-mentions.ts';
import { indexOutletNames, nameKey, type OutletNameIndex } from './outlet-name-index.ts';
import { registrableDomain } from './url.ts';

export interface OutletCatalogue {
  readonly outlets: readonly Outlet[];
  /** The outlet that owns the registrable domain of a URL or host. */
  byDomain(urlOrHost: string): Outlet | null;
  /** The outlet that bears exactly this name (case, accents and a leading article aside), ambiguous names included. */
  byName(name: string): Outlet | null;
  /**
   * Every name of an outlet in the text, longest first where they overlap, in text order. Inflected names are found
   * ("Рейтера", "des Spiegels", "Süddeutschen Zeitung"), and abbreviations with a bracket misread into them ("WS]J").
   */
  mentions(text: string): OutletMention[];
}

export function outletReference(outlet: Outlet): OutletReference {
  return { domain: outlet.domain, name: outlet.name };
}

/** Looks outlets up by domain and name. Later outlets of the same domain or name win: an operator's file over ours. */
export function createOutletCatalogue(outlets: readonly Outlet[]): OutletCatalogue {
  const byDomain = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const domain of [outlet.domain, ...outlet.otherDomains]) byDomain.set(domain, outlet);
  }
  // Names are indexed when first asked for: commands that only look at domains do not wait for it.
  let index: OutletNameIndex | null = null;
  const names = () => {
    index ??= indexOutletNames(outlets);
    return index;
  };
  return {
    outlets,
    byDomain(urlOrHost) {
      const domain = registrableDomain(urlOrHost);
      if (domain === null) return null;
      return byDomain.get(hostOf(urlOrHost)) ?? byDomain.get(domain) ?? null;
    },
    byName: (name) => names().byName.get(nameKey(wordsOf(name)))?.outlet ?? null,
    mentions: (text) => findOutletMentions(names(), text),
  };
}

function hostOf(urlOrHost: string): string {
  const url = URL.parse(urlOrHost.includes('://') ? urlOrHost : `http://${urlOrHost}`);
  return (url?.hostname ?? urlOrHost).replace(/^www\./, '');
}
