/** Words to a shingle: long enough that chance does not repeat it, short enough to survive an edit every few words. */
const SHINGLE = 5;
const MOST = 64;
/** One shingle in this many is of the sample, whatever the text, so that a part of a text has the same ones. */
const SAMPLING = 12;
const FEWEST_SAMPLED = 8;
const SAMPLED = Math.floor(2 ** 32 / SAMPLING);

/**
 * Fingerprints of a text: the 64 lowest hashes of its word 5-grams, ascending (bottom-k sketch: Broder 1997). Two texts
 * share them as they share passages, whole copies and excerpts alike.
 */
export function fingerprintsOf(words: readonly string[]): number[] {
  const hashes: number[] = [];
  const length = Math.min(SHINGLE, words.length);
  if (length === 0) return [];
  const wordHashes = words.map(hashOf);
  for (let at = 0; at + length <= words.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let offset = 0; offset < length; offset += 1) {
      hash = Math.imul(hash ^ (wordHashes[at + offset] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    hashes.push(scramble(hash));
  }
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, MOST);
}

type Prints = readonly number[] | Uint32Array;

/**
 * 0 to 1: the share of the shorter text's passages that the other has too, estimated by a sample: those of the prints that
 * fall below a fixed bound (mod-p sampling: Manber 1994), at least 8. What the weights of stories were learned with.
 */
export function sharedPassages(a: Prints, b: Prints): number {
  const { shared, smaller } = countShared(a, sampled(a), b, sampled(b));
  return smaller === 0 ? 0 : shared / smaller;
}

/** How many prints both have, and how many the one with fewer has, in the range of hashes that both kept. */
export function comparePrints(a: Prints, b: Prints): { readonly shared: number; readonly smaller: number } {
  return countShared(a, a.length, b, b.length);
}

function sampled(prints: Prints): number {
  let length = Math.min(FEWEST_SAMPLED, prints.length);
  while (length < prints.length && (prints[length] ?? 0) <= SAMPLED) length += 1;
  return length;
}

/** Of the first so many of each. */
function countShared(a: Prints, endOfA: number, b: Prints, endOfB: number) {
  const bound = Math.min(a[endOfA - 1] ?? -1, b[endOfB - 1] ?? -1);
  let shared = 0;
  let inA = 0;
  let inB = 0;
  while (inA < endOfA && inB < endOfB) {
    const ofA = a[inA] ?? 0;
    const ofB = b[inB] ?? 0;
    if (ofA > bound || ofB > bound) break;
    if (ofA === ofB) shared += 1;
    if (ofA <= ofB) inA += 1;
    if (ofB <= ofA) inB += 1;
  }
  while (inA < endOfA && (a[inA] ?? 0) <= bound) inA += 1;
  while (inB < endOfB && (b[inB] ?? 0) <= bound) inB += 1;
  return { shared, smaller: Math.min(inA, inB) };
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: spreads nearby hashes over the whole range. */
function scramble(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
