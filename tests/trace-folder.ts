import { createCatalogue } from '../src/app/catalogue.ts';
import { parseSettings } from '../src/config/settings.ts';
import type { Dossier } from '../src/core/dossier.ts';
import { buildDossier } from '../src/pipeline/dossier.ts';
import { createWorkerFunctions } from '../src/pipeline/functions.ts';
import { createStoryIndex } from '../src/stories/story-index.ts';
import { gatherFolder } from './gather-folder.ts';

/** The dossier of everything below a folder, by the same way that `headwater trace` takes. */
export async function traceFolder(folder: string): Promise<Dossier> {
  const functions = {
    ...createWorkerFunctions(createCatalogue(parseSettings({}), [folder])),
    createStoryIndex,
  };
  return await buildDossier(await Array.fromAsync(gatherFolder(folder)), functions);
}
