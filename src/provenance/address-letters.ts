import anyAscii from 'any-ascii';
import { fold } from '../core/text.ts';
import { registrableDomain } from '../core/url.ts';

/** What stands before the ending in a site's address: "kestrel-antriebe" of www.kestrel-antriebe.de. */
export function siteLabel(domain: string): string {
  return (registrableDomain(domain) ?? domain).split('.')[0] ?? '';
}

/** The words of a name in the letters that addresses have: МВД is "mvd". */
export function addressLetters(name: string): string[] {
  return (
    anyAscii(fold(name))
      .toLowerCase()
      .match(/[a-z\d]+/g) ?? []
  );
}
