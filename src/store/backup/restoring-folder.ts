import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HeadwaterError } from '../../core/errors.ts';

/** Within the folder of a store: what a restore puts together before it takes the place of what was there. */
export const RESTORING_FOLDER = 'restoring';
/**
 * Within that: written when everything is there, so that a restore that is cut short afterwards is gone on with. By a name that no
 * file of a store has (`isFileOfStore`).
 */
export const READY_FILE = '.ready';

/** @throws HeadwaterError `store-damaged` where a restore was cut short: half a store must not be worked on. */
export function refuseHalfRestored(folder: string): void {
  if (!existsSync(join(folder, RESTORING_FOLDER))) return;
  throw new HeadwaterError(
    'store-damaged',
    `A restore into ${folder} was cut short; run headwater restore once more, which finishes it or begins anew.`,
  );
}
