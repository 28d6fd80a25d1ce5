import { pageKey, registrableDomain, webUrl } from './url.ts';

/** Parts of an address that name another form of the same page. */
const FORM_SEGMENT = /^(?:amp|amphtml|m|mobile|print)$/i;
const FORM_ENDING = /(?:\.amp|-amp|\.print)?(\.s?html?)?$/i;
/** The last part of an article's path names it: by a number of four digits or more, or by several words. */
const NAMES_ARTICLE = /\d{4}|[\p{L}\p{N}]+[-_][\p{L}\p{N}]+[-_][\p{L}\p{N}]+/u;

/**
 * What is the same for all addresses of one article, or null for what is no web address: `pageKey` of its canonical address
 * where that names the same page in another form (parameters, AMP, mobile or print edition). A canonical address that leads
 * elsewhere (another site's, the front page, a section) says where a text is from, not which page this is.
 */
export function articleAddress(href: string, canonical: string | null): string | null {
  const own = pageKey(href);
  const claimed = canonical === null ? null : webUrl(canonical, href);
  const url = webUrl(href);
  if (own === null || claimed === null || url === null) return own;
  if (registrableDomain(url.hostname) !== registrableDomain(claimed.hostname)) return own;
  if (registrableDomain(url.hostname) === null && url.host !== claimed.host) return own;
  const path = barePath(claimed);
  return path === barePath(url) && NAMES_ARTICLE.test(decoded(path)) ? pageKey(claimed.href) : own;
}

function barePath(url: URL): string {
  const segments = url.pathname.split('/').filter((segment) => segment !== '' && !FORM_SEGMENT.test(segment));
  const last = segments.pop();
  return [...segments, last?.replace(FORM_ENDING, '') ?? ''].join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  } catch {
    return path;
  }
}
