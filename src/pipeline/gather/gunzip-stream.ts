import { createGunzip } from 'node:zlib';

/** What goes in at a time: zlib loses as much before damage, and at most a thousand times as much can come out. */
const SLICE = 4_096;

/**
 * A gzip file of one or many members, piece by piece. Unlike with `pipe`, what stands before the damage is given before the
 * error is thrown.
 *
 * @throws zlib's error where the bytes are damaged or end too early.
 */
export async function* gunzipStream(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const plain = createGunzip();
  const found: Uint8Array[] = [];
  let failure: Error | null = null;
  const failed = new Promise<void>((resolve) => {
    plain.on('error', (error) => {
      failure = error;
      resolve();
    });
  });
  const ended = new Promise<void>((resolve) => plain.on('end', resolve));
  plain.on('data', (bytes: Uint8Array) => found.push(bytes));
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length; at += SLICE) {
        const { promise, resolve } = Promise.withResolvers<void>();
        plain.write(piece.subarray(at, at + SLICE), () => resolve());
        await Promise.race([promise, failed]);
        yield* found.splice(0);
        if (failure !== null) throw failure;
      }
    }
    plain.end();
    await Promise.race([ended, failed]);
    yield* found.splice(0);
    if (failure !== null) throw failure;
  } finally {
    plain.destroy();
  }
}
