import type { ErrorCode } from '../core/errors.ts';
import { HeadwaterError } from '../core/errors.ts';
import { mayPass, storeError } from './sqlite/sqlite-error.ts';

/**
 * What whoever sent something is told where the store could not keep it: that it was not kept, and may be sent again when there is
 * room; nothing of the machine's folders. Null for any other error.
 */
export function notWritable(error: unknown): { readonly code: ErrorCode; readonly message: string } | null {
  const known = storeError(error, 'the store');
  if (!(known instanceof HeadwaterError) || !mayPass(known)) return null;
  const why = known.code === 'store-full' ? 'Its disk is full' : 'Its disk cannot be written to';
  return {
    code: known.code,
    message: `${why}: nothing was changed. Whoever keeps this Headwater has to put that right; please try again later.`,
  };
}
