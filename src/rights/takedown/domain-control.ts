import { getDomain } from 'tldts';
import type { ProofMethod } from '../../core/takedown.ts';
import { webUrl } from '../../core/url.ts';

/** Where a requester may put the token, and what exactly. */
export interface ProofPlaces {
  readonly dns: { readonly names: readonly string[]; readonly value: string };
  readonly file: { readonly url: string; readonly line: string };
  readonly meta: { readonly url: string; readonly tag: string };
  /** Mailboxes that belong to whoever runs a domain (RFC 2142; CA/Browser Forum Baseline Requirements 3.2.2.4.4). */
  readonly mail: readonly string[];
}

const MAILBOXES = ['postmaster', 'webmaster', 'hostmaster', 'admin', 'administrator', 'abuse', 'copyright'];
/** A page is looked through so far: metadata stands in the head. */
const LONGEST = 300_000;

/** The host that somebody means by an address or a name; null for an address in numbers and for what nobody owns (“co.uk”). */
export function hostOf(named: string): string | null {
  const given = named.trim();
  const host = (webUrl(given) ?? webUrl(`http://${given}`))?.hostname.replace(/\.$/, '').toLowerCase() ?? '';
  if (host.length > 253 || !host.includes('.')) return null;
  return getDomain(host, { allowPrivateDomains: true }) === null ? null : host;
}

export function proofPlaces(host: string, token: string): ProofPlaces {
  const value = proofText(token);
  return {
    dns: { names: [`_headwater-takedown.${withoutWww(host)}`, withoutWww(host)], value },
    file: { url: `https://${host}/.well-known/headwater-takedown.txt`, line: value },
    meta: { url: `https://${host}/`, tag: `<meta name="headwater-takedown" content="${token}">` },
    mail: MAILBOXES.map((box) => `${box}@${withoutWww(host)}`),
  };
}

function proofText(token: string): string {
  return `headwater-takedown=${token}`;
}

/** Whether one of a name's TXT records is the proof. Long records come in pieces (RFC 1035). */
export function isShownByTxt(records: readonly (readonly string[])[], token: string): boolean {
  return records.some((pieces) => pieces.join('').trim() === proofText(token));
}

/** Whether a line of a file is the proof. */
export function isShownByFile(text: string, token: string): boolean {
  return text
    .slice(0, LONGEST)
    .split(/[\r\n]+/)
    .some((line) => line.trim() === proofText(token));
}

/** Whether a page's head bears the proof. */
export function isShownByPage(html: string, token: string): boolean {
  const head = html.slice(0, LONGEST);
  const end = head.search(/<body[\s>]/i);
  for (const [tag] of (end === -1 ? head : head.slice(0, end)).matchAll(/<meta\s[^>]{0,500}>/gi)) {
    const isOurs = /\sname\s*=\s*["']?headwater-takedown["'\s/>]/i.test(tag);
    if (isOurs && /\scontent\s*=\s*["']?([\w-]{1,200})/i.exec(tag)?.[1] === token) return true;
  }
  return false;
}

/**
 * Whether somebody who showed control of a host owns what another host publishes. Names and mail are given out by whoever has
 * the domain, so that they hold for all that stands below it; a file or page shows control of that one web server only. A page of
 * a shared host (`news.example/~ada`) is covered by nothing but the host itself.
 */
export function covers(
  shown: { readonly method: ProofMethod; readonly host: string },
  host: string,
): boolean {
  const [owner, of] = [withoutWww(shown.host), withoutWww(host.toLowerCase())];
  if (owner === of) return true;
  return (shown.method === 'dns' || shown.method === 'mail') && of.endsWith(`.${owner}`);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
