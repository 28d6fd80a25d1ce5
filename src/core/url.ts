import { getDomain } from 'tldts';

/** Query parameters that only tell how a reader came to a page. */
const TRACKING_PARAMETER =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref_src|cmpid|ocid|at_\w+)$/i;

/** The registrable domain of a URL or host name ("www.bbc.co.uk" → "bbc.co.uk"), or null where it has none. */
export function registrableDomain(urlOrHost: string): string | null {
  return getDomain(urlOrHost, { allowPrivateDomains: false });
}

/** A web address as URL, or null for anything that is not http or https. */
export function webUrl(href: string, base?: string): URL | null {
  const url = URL.parse(href.trim(), base);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

/**
 * One form for one page: lower-case host, no fragment, no tracking parameters, no default port, parameters in order.
 * Returns null for anything that is not a web address.
 */
export function normaliseUrl(href: string, base?: string): string | null {
  const url = webUrl(href, base);
  if (url === null) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING_PARAMETER.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return url.href;
}

/** Whether two addresses are those of one page: scheme, "www." and a trailing slash do not count. */
export function samePage(a: string, b: string): boolean {
  const left = pageKey(a);
  return left !== null && left === pageKey(b);
}

/** What is the same for all addresses of one page. */
export function pageKey(href: string): string | null {
  const normal = normaliseUrl(href);
  if (normal === null) return null;
  return normal.replace(/^https?:\/\/(www\.)?/, '').replace(/\/(?=$|\?)/, '');
}
