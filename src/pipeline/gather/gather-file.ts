import { createReadStream } from 'node:fs';
import type { FailedItem, TakeInItem } from '../take-in-item.ts';
import { gunzip, isGzip } from './decompress.ts';
import { type DocumentContext, gatherUnlinked } from './gather-document.ts';
import { gatherWarc } from './gather-warc.ts';
import { gunzipStream } from './gunzip-stream.ts';
import { collectBounded, tooLarge } from './read-bounded.ts';

/** What a list says of a file. */
export interface FileClaims {
  readonly url: string | null;
  readonly firstSeen: string | null;
}

/** Larger files and larger pages of archives are an outcome, not read. */
export interface FileContext extends DocumentContext {
  readonly now: Date;
}

/** The items of one file. A web archive is read as a stream, whatever its size; any other file as a whole. */
export async function* gatherFile(
  path: string,
  claims: FileClaims | null,
  context: FileContext,
): AsyncGenerator<TakeInItem> {
  const { maxBytes } = context;
  const known = { source: path, url: claims?.url ?? null, firstSeen: claims?.firstSeen ?? undefined };
  const stream = createReadStream(path);
  try {
    const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    const read = await readStart(pieces, maxBytes).catch((error: Error) => unreadable(known, error));
    if (read === null) yield { ...known, outcome: 'too-large', message: tooLarge(maxBytes / 1_000_000) };
    else if ('outcome' in read) yield read;
    else if ('warc' in read) yield* gatherWarc(unpacked(read.warc, pieces), { ...known, ...context });
    else yield* gatherUnlinked({ ...known, contentType: null, body: read.body }, context);
  } finally {
    stream.destroy();
  }
}

/** The first bytes of a web archive, the whole of any other file; null where that is larger than `maxBytes`. */
async function readStart(
  pieces: AsyncIterator<Buffer>,
  maxBytes: number,
): Promise<{ readonly warc: Buffer } | { readonly body: Uint8Array } | null> {
  const first = await pieces.next();
  const start: Buffer = first.done === true ? Buffer.alloc(0) : first.value;
  if (isWarc(start)) return { warc: start };
  const body = await collectBounded(withStart(start, pieces), maxBytes);
  return body === null ? null : { body };
}

function unreadable(known: Pick<FailedItem, 'source' | 'url' | 'firstSeen'>, error: Error): FailedItem {
  return { ...known, outcome: 'unreadable-file', message: `It cannot be read: ${error.message}.` };
}

/** Compressed, this many bytes hold the beginning of the first record; the fewer, where there is damage behind them. */
const SNIFFED_BYTES = [512, 128] as const;

/** Whether bytes begin as a WARC file does, compressed or not. */
export function isWarc(start: Uint8Array): boolean {
  if (!isGzip(start)) return beginsAsWarc(start);
  return SNIFFED_BYTES.some((length) => {
    const plain = gunzip(start.subarray(0, length), 1_000_000);
    return plain instanceof Uint8Array && beginsAsWarc(plain);
  });
}

function beginsAsWarc(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === 'WARC/';
}

/** The pieces of a WARC file, without the gzip members that its records are in. */
function unpacked(start: Buffer, rest: AsyncIterator<Buffer>): AsyncIterable<Uint8Array> {
  const all = withStart(start, rest);
  return isGzip(start) ? gunzipStream(all) : all;
}

async function* withStart(start: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield start;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
