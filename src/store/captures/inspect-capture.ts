import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeWarcBody } from './warc-record.ts';

const unpack = promisify(gunzip);

/** `broken`: cut off or changed on the disk. `other`: a whole record, of another body than the one that was asked for. */
export type CaptureState = 'whole' | 'broken' | 'other';

/** Whether the bytes of a file of the archive are one whole record of the body with this SHA-256. */
export async function inspectCapture(bytes: Uint8Array, contentHash: string): Promise<CaptureState> {
  const body = await unpack(bytes).then(decodeWarcBody, () => null);
  if (body === null) return 'broken';
  return createHash('sha256').update(body).digest('hex') === contentHash ? 'whole' : 'other';
}
