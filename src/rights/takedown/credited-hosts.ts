import type { Citation } from '../../core/citation.ts';
import { webUrl } from '../../core/url.ts';

/**
 * The hosts that a text itself says it comes from: outlets and pages that it names as its origin. Who was seen with a text
 * first says nothing of whose it is: of a text of an agency the first to carry it is not the owner, and times can be false.
 */
export function creditedHosts(citations: readonly Citation[]): string[] {
  const hosts = citations
    .filter(({ role }) => role === 'origin')
    .flatMap(({ outlet, work }) => [
      outlet?.domain ?? [],
      (work?.url == null ? null : webUrl(work.url)?.hostname) ?? [],
    ])
    .flat();
  return [...new Set(hosts.map((host) => host.toLowerCase()))];
}
