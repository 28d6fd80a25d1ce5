import type { Outlet } from '../core/outlet.ts';
import { createOutletCatalogue } from '../core/outlet-catalogue.ts';
import type { RightsRule } from '../core/rights.ts';
import { registrableDomain } from '../core/url.ts';
import { operatorRule } from '../rights/operator-rule.ts';
import { textOverrides } from '../store/access/text-overrides.ts';
import type { Connection } from '../store/tables.ts';

/** The domain by which the outlet of an address is known; null for what is no address of an outlet. */
export type OutletOfAddress = (href: string) => string | null;

/** As articles get their outlets: what the catalogue says of an address, else its registrable domain. */
export function outletOfAddress(outlets: readonly Outlet[]): OutletOfAddress {
  const catalogue = createOutletCatalogue(outlets);
  return (href) => catalogue.byDomain(href)?.domain ?? registrableDomain(href);
}

/** What operators decided to keep of outlets, as rules, by the domains of the outlets. */
export async function operatorRules(db: Connection): Promise<ReadonlyMap<string, RightsRule>> {
  const rules = new Map<string, RightsRule>();
  for (const override of await textOverrides(db)) {
    const rule = operatorRule(override);
    if (rule !== null) rules.set(override.domain, rule);
  }
  return rules;
}
