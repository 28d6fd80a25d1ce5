import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import type { ArticleVerdict, Work } from '../../core/provenance.ts';
import { BELIEVED } from '../believed.ts';

/**
 * The works that are a story's independent origins: the ends of its articles' chains, one for each publisher, since an
 * update, a follow-up or a second page of one publisher is no second witness. Articles of unknown origin add none.
 * Of a publisher's works the one that most articles lead to is named. Sorted by id.
 */
export function independentOrigins(
  verdicts: readonly ArticleVerdict[],
  works: readonly Work[],
  catalogue: OutletCatalogue,
): string[] {
  const counts = new Map<string, number>();
  for (const { primarySource } of verdicts) {
    if (primarySource === null || primarySource.confidence < BELIEVED) continue;
    counts.set(primarySource.work, (counts.get(primarySource.work) ?? 0) + 1);
  }
  const best = new Map<string, Work>();
  for (const work of [...works].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const count = counts.get(work.id);
    if (count === undefined) continue;
    const domain = work.outlet?.domain ?? null;
    const publisher = domain === null ? `work ${work.id}` : (catalogue.byDomain(domain)?.domain ?? domain);
    const known = best.get(publisher);
    if (known === undefined || count > (counts.get(known.id) ?? 0)) best.set(publisher, work);
  }
  return [...best.values()].map((work) => work.id).sort();
}
