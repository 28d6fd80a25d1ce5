import { webUrl } from '../core/url.ts';
import type { Answer } from './ask.ts';
import type { NotFetched } from './fetch-result.ts';

/** Where an answer leads, null where nowhere. */
export function redirectOf(url: URL, { status, headers }: Answer): URL | NotFetched | null {
  const location = headers['location'];
  if (status < 300 || status > 399 || status === 304 || location === undefined) return null;
  const next = webUrl(location, url.href);
  if (next === null) {
    return { outcome: 'server-error', message: `${url.href} redirects to ${location}, no web address` };
  }
  next.hash = '';
  return next;
}

/** The outcome of following no further. */
export function tooManyRedirects(message: string): NotFetched {
  return { outcome: 'too-many-redirects', message };
}
