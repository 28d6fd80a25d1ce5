import type { Outlet } from '../core/outlet.ts';
import type { NewsReader } from '../store/news-reader.ts';

/** A reader whose outlets have the groups that own them: the store knows what was published, the catalogue who publishes. */
export function withOwners(reader: NewsReader, outlets: readonly Outlet[]): NewsReader {
  const owners = new Map(
    outlets.flatMap(({ domain, owner }) => (owner === null ? [] : [[domain, owner] as const])),
  );
  return {
    ...reader,
    async outlet(domain, page, filter) {
      const view = await reader.outlet(domain, page, filter);
      const owner = view === null ? undefined : owners.get(view.outlet.domain);
      return view === null || owner === undefined ? view : { ...view, owner };
    },
  };
}
