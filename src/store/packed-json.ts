import { deflateSync, inflateSync } from 'node:zlib';

/**
 * JSON, deflated: what only one page or one stage reads whole. Level 1, since it is made by the thousand and read one by
 * one. In memory of its own: what zlib gives lies in a pool of 64 KB, all of which would be kept, and copied from thread to
 * thread, with it.
 */
export function packJson(value: unknown): Uint8Array {
  return new Uint8Array(deflateSync(JSON.stringify(value), { level: 1 }));
}

/** What `packJson` was given. */
export function unpackJson<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateSync(bytes).toString()) as T;
}
