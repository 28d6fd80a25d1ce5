import type { Source } from '../../core/source.ts';

/**
 * A source as everybody may see it: of addresses no query, user or password, since those of paid feeds hold what opens them. Whoever
 * may change sources sees them whole.
 */
export function publicSource(source: Source): Source {
  const { url, lastError } = source;
  const address = new URL(url);
  return {
    ...source,
    url: `${address.protocol}//${address.host}${address.pathname}`,
    lastError:
      lastError === null
        ? null
        : lastError.replace(/\/\/[^\s/@]{1,500}@/g, '//').replace(/\?[^\s"<>“”]+/g, '?…'),
  };
}
