import { createCatalogue, systemClock } from '../src/app.ts';
import { parseSettings } from '../src/config/settings.ts';
import type { Dossier } from '../src/core/dossier.ts';
import { identifier } from '../src/core/identifier.ts';
import { pageKey } from '../src/core/url.ts';
import { buildDossier } from '../src/pipeline/dossier.ts';
import { createWorkerFunctions } from '../src/pipeline/functions.ts';
import { gather } from '../src/pipeline/gather/gather.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';

/** The dossier of everything below a folder, by the same way that `headwater trace` takes. */
export async function traceFolder(folder: string): Promise<Dossier> {
  const functions = {
    ...createWorkerFunctions(createCatalogue(parseSettings({}), [folder])),
    createStoryIndex,
  };
  const captures = [];
  const now = systemClock.now().toISOString();
  for await (const item of gather([folder], {
    fetcher: { fetch: noNetwork },
    maxBytes: 20_000_000,
    now: new Date(),
  })) {
    if (!('body' in item)) continue;
    const page = (item.url === null ? null : pageKey(item.url)) ?? item.source;
    captures.push({ ...item, id: identifier('article', page), firstSeen: item.firstSeen ?? now });
  }
  return await buildDossier(captures, functions);
}

function noNetwork(): never {
  throw new Error('a folder needs no network');
}
