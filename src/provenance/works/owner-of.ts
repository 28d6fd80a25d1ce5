import type { OutletCatalogue } from '../../core/outlet-catalogue.ts';
import type { Work, WorkFieldEvidence } from '../../core/provenance.ts';

/** The owner group of a work's outlet, as the catalogue has it; none where it has none. */
export function ownerOf({ outlet }: Pick<Work, 'outlet'>, catalogue: OutletCatalogue): WorkFieldEvidence[] {
  const owner = outlet === null ? null : (catalogue.byDomain(outlet.domain)?.owner ?? null);
  if (outlet === null || owner === null) return [];
  const note = `${outlet.name} belongs to ${owner}, as the catalogue of outlets says.`;
  return [{ field: 'owner', type: 'metadata', article: null, start: null, end: null, text: owner, note }];
}
