/**
 * Hashes of terms, 64 bits in two halves: ten million terms meet by chance once in 300,000 such windows. The same in every
 * run, since they are kept.
 */
export function lowHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return scramble(hash);
}

/** Independent of the low half. */
export function highHash(text: string): number {
  let hash = 0x2f0b4c47;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0xcc9e2d51);
    hash ^= hash >>> 15;
  }
  return scramble(hash ^ text.length);
}

/** The finaliser of MurmurHash3: spreads nearby hashes over the whole range. */
export function scramble(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
