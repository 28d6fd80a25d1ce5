import { HeadwaterError } from '../core/errors.ts';
import type { OutletReference } from '../core/outlet.ts';
import { type OutletCatalogue, outletReference } from '../core/outlet-catalogue.ts';
import { registrableDomain } from '../core/url.ts';
import type { JsonRecord } from './json-lines.ts';

/**
 * The outlet that a record gives, by domain, name or `{domain, name}`; null where it gives none.
 *
 * @throws HeadwaterError `bad-input` for anything else.
 */
export function outletOfRecord(record: JsonRecord, catalogue: OutletCatalogue): OutletReference | null {
  const outlet = record['outlet'];
  if (outlet === undefined || outlet === null) return null;
  const { domain, name } = (typeof outlet === 'object' ? outlet : { domain: outlet }) as JsonRecord;
  if (typeof domain !== 'string' || (name !== undefined && name !== null && typeof name !== 'string'))
    throw new HeadwaterError('bad-input', '"outlet" must be a domain, a name, {domain, name} or null');
  if (typeof name === 'string') return { domain, name };
  const known = catalogue.byName(domain) ?? catalogue.byDomain(domain);
  return known === null ? { domain, name: domain } : outletReference(known);
}

/** The outlet at whose domain a page stands, or null. */
export function outletOfUrl(url: string | null, catalogue: OutletCatalogue): OutletReference | null {
  if (url === null) return null;
  const known = catalogue.byDomain(url);
  if (known !== null) return outletReference(known);
  const domain = registrableDomain(url);
  return domain === null ? null : { domain, name: domain };
}
