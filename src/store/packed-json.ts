import { deflateSync, inflateSync } from 'node:zlib';

/**
 * JSON, deflated: what only one page or one stage reads whole. Level 1, since it is made by the thousand and read one by
 * one.
 */
export function packJson(value: unknown): Uint8Array {
  return deflateSync(JSON.stringify(value), { level: 1 });
}

/** What `packJson` was given. */
export function unpackJson<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateSync(bytes).toString()) as T;
}
