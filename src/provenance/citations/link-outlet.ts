import type { OutletReference } from '../../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../../core/outlet-catalogue.ts';
import { registrableDomain, webUrl } from '../../core/url.ts';

/** The outlet of a link: of the catalogue, or known by no more than its domain and host. Null for what is no web page. */
export function outletOfLink(href: string, catalogue: OutletCatalogue): OutletReference | null {
  const known = catalogue.byDomain(href);
  if (known !== null) return outletReference(known);
  const url = webUrl(href);
  const domain = url === null ? null : registrableDomain(url.hostname);
  if (url === null || domain === null) return null;
  return { domain, name: url.hostname.replace(/^www\d?\./, '') };
}

/** Whether a link leads to a page of a site rather than to the site. */
export function isDeepLink(href: string): boolean {
  const url = webUrl(href);
  return url !== null && (url.pathname.length > 1 || url.search !== '');
}
