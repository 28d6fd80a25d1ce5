import { HeadwaterError } from '../../../core/errors.ts';
import type { Source } from '../../../core/source.ts';
import type { SourceDesk } from '../../../pipeline/schedule/source-desk.ts';

/** The sources that are named, by address, id, outlet domain or pack; all of them where none is named. */
export async function sourcesNamed(desk: SourceDesk, names: readonly string[]): Promise<Source[]> {
  if (names.length === 0) return desk.list();
  const found = new Map<string, Source>();
  for (const name of names) {
    const sources = await desk.list(name);
    if (sources.length === 0)
      throw new HeadwaterError('not-found', `no source is "${name}"; headwater sources list names them all`);
    for (const source of sources) found.set(source.id, source);
  }
  return [...found.values()];
}

/** The same where some must be named. */
export async function requireSources(desk: SourceDesk, names: readonly string[]): Promise<Source[]> {
  if (names.length > 0) return sourcesNamed(desk, names);
  throw new HeadwaterError('usage', 'name sources by address, id, outlet domain or pack');
}
