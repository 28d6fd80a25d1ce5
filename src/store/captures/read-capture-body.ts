import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { HeadwaterError } from '../../core/errors.ts';
import { decodeWarcBody } from './warc-record.ts';

/**
 * The body of the capture in a file of the archive. Synchronous, for worker threads.
 *
 * @throws HeadwaterError `not-found` where the file is not there, `store-damaged` where it is not one whole record.
 */
export function readCaptureBody(path: string): Uint8Array {
  let body: Buffer | null;
  try {
    body = decodeWarcBody(gunzipSync(readFileSync(path)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new HeadwaterError('not-found', `The capture ${path} is not there.`, { cause: error });
    throw new HeadwaterError('store-damaged', `The capture ${path} cannot be read.`, { cause: error });
  }
  if (body === null) throw new HeadwaterError('store-damaged', `The capture ${path} is not a whole record.`);
  return body;
}
