type Headers = Readonly<Record<string, string | undefined>>;

/** No header may put a source to sleep for longer. */
const MOST_SECONDS = 7 * 24 * 3_600;

/**
 * How long an answer is fresh by its own word, in milliseconds (RFC 9111, 4.2.1: `max-age` less `Age`, else `Expires` less
 * `Date`); 0 where it must be asked for again, null where it says nothing that can be read. Header names in lower case.
 */
export function freshFor(headers: Headers, now: number): number | null {
  const control = headers['cache-control'] ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,12})/i.exec(control)?.[1];
  if (maxAge !== undefined) {
    const age = /^\d{1,12}$/.exec(headers['age'] ?? '')?.[0] ?? '0';
    return bounded((Number(maxAge) - Number(age)) * 1_000);
  }
  const expires = headers['expires'];
  if (expires === undefined) return null;
  const until = Date.parse(expires);
  // "Expires: 0" and the like mean: already stale.
  if (Number.isNaN(until)) return 0;
  const sent = Date.parse(headers['date'] ?? '');
  return bounded(until - (Number.isNaN(sent) ? now : sent));
}

function bounded(milliseconds: number): number {
  return Math.min(Math.max(0, milliseconds), MOST_SECONDS * 1_000);
}
