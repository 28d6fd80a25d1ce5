import { createHmac, hash as digest } from 'node:crypto';

/** Bytes of a window. */
export const WINDOW = 32;
/** Files are looked at at every so many bytes: whatever place a sentence has, one of so many windows lies on one of them. */
export const STEP = 8;
/** Windows begin again after so many bytes of a sentence, so that a longer piece of it is found too. */
const STRIDE = 64;
const SHORTEST = WINDOW + STEP - 1;

/** Where a sentence would be recognised: a keyed hash of 32 bytes of it, and a keyed mark that makes sure. */
export interface ByteWindow {
  readonly hash: number;
  readonly mark: Buffer;
  /** Which part of which sentence: `PARTS` times the sentence's number, and the eighth of it that the window begins in. */
  readonly part: number;
}

/** Parts of a sentence that are told apart. */
export const PARTS = 8;

/** The secret numbers of the hash, from the key. */
export type HashKeys = readonly [number, number];

export function hashKeys(key: Uint8Array): HashKeys {
  const bytes = createHmac('sha256', key).update('windows').digest();
  return [bytes.readInt32LE(0), bytes.readInt32LE(4)];
}

/** The hash of eight bytes, as two numbers of 32 bits: the mixing steps of MurmurHash3. */
export function hashStep(one: number, two: number, first: number, second: number): number {
  let hash = Math.imul(one ^ first, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ two ^ second, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

/** The hash of a window from those of its four steps, the first one first. */
export function joinSteps(a: number, b: number, c: number, d: number): number {
  return (a ^ ((b << 7) | (b >>> 25)) ^ ((c << 14) | (c >>> 18)) ^ ((d << 21) | (d >>> 11))) >>> 0;
}

/**
 * The windows of sentences in every form in which they could stand in a file: UTF-8, UTF-16 in both orders, within JSON and
 * within HTML; where they are not dense, of the beginning of each only. A sentence that is shorter than 39 bytes has none: it
 * says too little to be somebody's (`isTooShort`).
 */
export function windowsOf(
  sentences: readonly string[],
  key: Uint8Array,
  { isDense } = { isDense: true },
): ByteWindow[] {
  const keys = hashKeys(key);
  const windows = new Map<string, ByteWindow>();
  for (const [sentence, text] of sentences.entries()) {
    if (isTooShort(text)) continue;
    for (const bytes of formsOf(text)) {
      for (const start of starts(bytes.length, isDense)) {
        const piece = bytes.subarray(start, start + WINDOW);
        const mark = windowMark(key, piece);
        const part = sentence * PARTS + Math.floor((PARTS * start) / bytes.length);
        windows.set(mark.toString('latin1'), { hash: windowHash(piece, keys), mark, part });
      }
    }
  }
  return [...windows.values()];
}

/** “He declined to comment.” stands everywhere. */
export function isTooShort(sentence: string): boolean {
  return Buffer.byteLength(sentence) < SHORTEST;
}

/** SHA-256 of key and window, cut to 128 bits: as strong as HMAC for what is always 32 bytes long, and a tenth of its time. */
export function windowMark(key: Uint8Array, bytes: Uint8Array): Buffer {
  return digest('sha256', Buffer.concat([key, bytes]), 'buffer').subarray(0, 16);
}

function* starts(length: number, isDense: boolean): Generator<number> {
  const last = length - SHORTEST;
  for (let start = 0; start <= last; start += STRIDE) {
    yield* steps(start);
    if (!isDense) return;
  }
  yield* steps(last);
}

/** Wherever the sentence begins, one of these lies on a place that is looked at. */
function* steps(start: number): Generator<number> {
  for (let step = 0; step < STEP; step += 1) yield start + step;
}

function* formsOf(text: string): Generator<Buffer> {
  const seen = new Set<string>();
  for (const form of [text, JSON.stringify(text).slice(1, -1), escaped(text)]) {
    if (seen.has(form)) continue;
    seen.add(form);
    yield Buffer.from(form);
  }
  const little = Buffer.from(text, 'utf16le');
  yield little;
  yield Buffer.from(little).swap16();
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function windowHash(bytes: Buffer, [first, second]: HashKeys): number {
  const step = (at: number) => hashStep(bytes.readInt32LE(at), bytes.readInt32LE(at + 4), first, second);
  return joinSteps(step(0), step(STEP), step(2 * STEP), step(3 * STEP));
}
