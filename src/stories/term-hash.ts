/** Beyond the low half of a hash. */
const HIGH = 2 ** 32;
const HIGH_BITS = 21;

/**
 * A hash of 53 bits, the most that a number holds: of fifteen million terms two meet by chance in one of eighty windows.
 * The same in every run, since hashes are kept. Two FNV-1a hashes with other multipliers in one pass, then mixed.
 */
export function hashTerm(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x2f0b4c47 ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0xcc9e2d51) ^ (high >>> 15);
  }
  return joinHalves(scramble(low), scramble(high));
}

/** A hash of 53 bits from two of 32. */
function joinHalves(low: number, high: number): number {
  return (high >>> (32 - HIGH_BITS)) * HIGH + low;
}

/** The finaliser of MurmurHash3: spreads nearby hashes over the whole range. */
export function scramble(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
