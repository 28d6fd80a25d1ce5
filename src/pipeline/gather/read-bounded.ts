import { createReadStream } from 'node:fs';

/**
 * The bytes of a file, pipe or device, or null where it holds more than `maxBytes`: no more than that is ever read.
 *
 * @throws the system's error where it cannot be read.
 */
export async function readBounded(path: string, maxBytes: number): Promise<Uint8Array | null> {
  return collectBounded(createReadStream(path), maxBytes);
}

/** Pieces as one, or null where they are more than `maxBytes`: no more than that is ever taken. */
export async function collectBounded(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of pieces) {
    size += chunk.length;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** The sentence for whoever gave a file that was not read. */
export function tooLarge(maxMegabytes: number): string {
  return `It has more than ${maxMegabytes} MB; HEADWATER_MAX_BODY_MB says how much is read.`;
}
