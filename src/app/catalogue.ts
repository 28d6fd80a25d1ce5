import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../config/settings.ts';
import type { Outlet } from '../core/outlet.ts';
import type { OutletCatalogue } from '../core/outlet-catalogue.ts';
import { OUTLETS_FILE } from '../pipeline/gather/gather-folder.ts';
import { loadCatalogue } from '../sources/load-catalogue.ts';
import { getMeta, setMeta } from '../store/meta.ts';
import type { Store } from '../store/store.ts';

/** The root of the clone or of the published package: what ships beside the code is found from here. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The invented world that ships with Headwater. */
export const DEMO_FOLDER = join(ROOT, 'demo');
const SHIPPED_CATALOGUE = join(ROOT, 'catalogue', 'outlets.json');
/** Outlets that folders brought are remembered, so that a rebuild knows them too. */
const OUTLETS_META = 'outlets';

/** The outlets that ship, those of the settings, and those of the folders among the targets. */
export function createCatalogue(settings: Settings, targets: readonly string[] = []): OutletCatalogue {
  return loadCatalogue([SHIPPED_CATALOGUE, ...settings.catalogue, ...outletFiles(targets)]);
}

/** The outlet lists that folders among the targets bring. */
export function outletFiles(targets: readonly string[]): string[] {
  return targets
    .filter((target) => !/^https?:/i.test(target))
    .map((target) => join(target, OUTLETS_FILE))
    .filter((path) => existsSync(path));
}

/** The catalogue's outlets and those that earlier folders brought, the newest word on a domain winning. */
export async function rememberedOutlets(
  store: Store,
  catalogue: OutletCatalogue,
  files: readonly string[],
): Promise<readonly Outlet[]> {
  const remembered: Outlet[] = JSON.parse((await getMeta(store.read, OUTLETS_META)) ?? '[]');
  if (files.length === 0 && remembered.length === 0) return catalogue.outlets;
  const brought = new Map(remembered.map((outlet) => [outlet.domain, outlet]));
  for (const outlet of files.length === 0 ? [] : loadCatalogue(files).outlets)
    brought.set(outlet.domain, outlet);
  await setMeta(store.write, OUTLETS_META, JSON.stringify([...brought.values()]));
  return [...catalogue.outlets.filter(({ domain }) => !brought.has(domain)), ...brought.values()];
}
