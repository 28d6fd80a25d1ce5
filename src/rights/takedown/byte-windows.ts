import { createHmac, hash as digest } from 'node:crypto';
import { type AnchorHash, anchorHash, anchorsOf, STEP } from './byte-anchors.ts';

/** Bytes of a window. */
export const WINDOW = 32;
/** In every stretch of so many bytes of a sentence a window begins, so that a longer piece of it is found too. */
const STRETCH = 64;
/** UTF-16, which nothing here writes, is looked for by the beginning and the end of a sentence. */
const WHOLE = 2 ** 30;
/**
 * Windows are chosen where their hash is of the first of so many classes, if there is one in the stretch: so forms of a sentence
 * have the same ones but where they differ (content-defined sampling, after Manber 1994).
 */
const CLASSES = 8;
/** Bytes of a mark: with the hash 96 bits, so that no file is long enough for a match by chance. */
export const MARK = 8;
/** Where which sentence it is of stands in a packed window, and where the hashes of its anchors do. */
export const SENTENCE_AT = 4 + MARK;
export const ANCHORS_AT = SENTENCE_AT + 4;
/** Bytes of a packed window: its hash, its mark, which sentence it is of, and the hashes of its anchors, little-endian. */
export const PACKED = ANCHORS_AT + 4 * STEP;

/** 256 secret numbers of 32 bits, one for each value of a byte. */
export type HashTable = Int32Array;

/** The numbers of the rolling hash, from the key. */
export function hashTable(key: Uint8Array): HashTable {
  const blocks = Array.from({ length: 32 }, (_, at) =>
    createHmac('sha256', key).update(`windows ${at}`).digest(),
  );
  const bytes = Buffer.concat(blocks);
  return Int32Array.from({ length: 256 }, (_, at) => bytes.readInt32LE(4 * at));
}

/** Windows of sentences, and how many of these sentences were long enough to be looked for. */
export interface SentenceWindows {
  readonly windows: Buffer;
  readonly sentences: number;
}

/**
 * The windows of sentences in every form in which they could stand in a file: UTF-8, UTF-16 in both orders, within JSON and
 * within HTML. Each is a keyed hash of 32 bytes and a keyed mark that makes sure; nothing of them can be read. A sentence that
 * is shorter than a window has none: it says too little to be somebody's (`isTooShort`).
 */
export function windowsOf(sentences: readonly string[], key: Uint8Array): SentenceWindows {
  const table = hashTable(key);
  const anchors = anchorHash(key);
  const packed: Buffer[] = [];
  let count = 0;
  for (const text of sentences) {
    if (isTooShort(text)) continue;
    const seen = new Set<number>();
    for (const { bytes, stretch } of formsOf(text)) {
      const hashes = windowHashes(bytes, table);
      for (const start of starts(hashes, stretch)) {
        const hash = hashes[start] as number;
        // Forms of a sentence differ where it has a quotation mark or the like, and nowhere else.
        if (seen.has(hash)) continue;
        seen.add(hash);
        packed.push(
          packWindow(bytes.subarray(start, start + WINDOW), { hash, sentence: count, key, anchors }),
        );
      }
    }
    count += 1;
  }
  return { windows: Buffer.concat(packed), sentences: count };
}

function packWindow(
  bytes: Buffer,
  of: {
    readonly hash: number;
    readonly sentence: number;
    readonly key: Uint8Array;
    readonly anchors: AnchorHash;
  },
): Buffer {
  const window = Buffer.allocUnsafe(PACKED);
  window.writeUInt32LE(of.hash, 0);
  windowMark(of.key, bytes).copy(window, 4);
  window.writeUInt32LE(of.sentence, SENTENCE_AT);
  for (const [at, hash] of anchorsOf(bytes, of.anchors).entries())
    window.writeInt32LE(hash, ANCHORS_AT + 4 * at);
  return window;
}

/** “He declined to comment.” stands everywhere. */
export function isTooShort(sentence: string): boolean {
  return Buffer.byteLength(sentence) < WINDOW;
}

/** SHA-256 of key and window, cut: as good as HMAC for what is always 32 bytes long, and a tenth of its time. */
export function windowMark(key: Uint8Array, bytes: Uint8Array): Buffer {
  return digest('sha256', Buffer.concat([key, bytes]), 'buffer').subarray(0, MARK);
}

/**
 * The hashes of all windows of some bytes, by cyclic polynomials (Cohen 1997): that of the next window is made with two look-ups.
 * As a window has as many bytes as the hash has bits, a byte that leaves it stands in the hash unturned.
 */
function windowHashes(bytes: Buffer, table: HashTable): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, bytes.length - WINDOW + 1));
  let hash = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    hash = ((hash << 1) | (hash >>> 31)) ^ (table[bytes[at] as number] as number);
    if (at >= WINDOW) hash ^= table[bytes[at - WINDOW] as number] as number;
    if (at >= WINDOW - 1) hashes[at - WINDOW + 1] = hash;
  }
  return hashes;
}

/** Where windows begin: one in each stretch, and the last one of the last stretch. */
function* starts(hashes: Uint32Array, stretch: number): Generator<number> {
  for (let from = 0; from < hashes.length; from += stretch)
    yield firstOf(hashes, from, Math.min(from + stretch, hashes.length), 1);
  yield firstOf(hashes, hashes.length - 1, Math.max(-1, hashes.length - 1 - stretch), -1);
}

/** The first place between two whose hash is of the first class, else the first of all. */
function firstOf(hashes: Uint32Array, from: number, to: number, step: number): number {
  for (let at = from; at !== to; at += step) if ((hashes[at] as number) % CLASSES === 0) return at;
  return from;
}

interface WrittenForm {
  readonly bytes: Buffer;
  readonly stretch: number;
}

/** A text in every form in which it could stand in a file, UTF-8 first. */
export function* formsOf(text: string): Generator<WrittenForm> {
  const seen = new Set<string>();
  for (const form of [text, JSON.stringify(text).slice(1, -1), escaped(text)]) {
    if (seen.has(form)) continue;
    seen.add(form);
    yield { bytes: Buffer.from(form), stretch: STRETCH };
  }
  const little = Buffer.from(text, 'utf16le');
  yield { bytes: little, stretch: WHOLE };
  yield { bytes: Buffer.from(little).swap16(), stretch: WHOLE };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
