import { join } from 'node:path';
import type { OutletCatalogue } from '../../src/core/outlet-catalogue.ts';
import { fold } from '../../src/core/text.ts';
import { loadCatalogue } from '../../src/sources/load-catalogue.ts';

/** An outlet as a labelled set names it; null where it is cited without a name ("an agency"). */
export interface OutletLabel {
  readonly outlet: string | null;
  readonly aliases?: readonly string[];
}

/** The catalogue that the program is published with. */
export function shippedCatalogue(): OutletCatalogue {
  return loadCatalogue([join(import.meta.dirname, '../../catalogue/outlets.json')]);
}

/** What names are compared by: letters and digits, without a leading article. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The keys of all names of a labelled outlet, either part of a double name ("DPA-Reuters") too; null where it has none. */
export function labelNames({ outlet, aliases = [] }: OutletLabel): ReadonlySet<string> | null {
  if (outlet === null) return null;
  const keys = [outlet, ...outlet.split('-'), ...aliases].map(nameKey);
  return new Set(keys.filter((key) => key !== ''));
}
