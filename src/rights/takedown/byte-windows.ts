import { createHmac } from 'node:crypto';
import { markOf } from './text-marks.ts';

/** Bytes of a window. The rotation of the rolling hash comes full circle after as many, which is why it is 32. */
export const WINDOW = 32;
/** A window begins at every so many bytes of a sentence, so that a piece of it of twice the length is found too. */
const STRIDE = 24;

/** Where a sentence would be recognised: a keyed rolling hash of 32 bytes of it, and a keyed mark that makes sure. */
export interface ByteWindow {
  readonly hash: number;
  readonly mark: Buffer;
  readonly sentence: number;
}

/** The numbers that stand for the 256 bytes in the rolling hash (buzhash, cyclic polynomial: Cohen 1997), from the key. */
export function rollingTable(key: Uint8Array): Uint32Array {
  const table = new Uint32Array(256);
  for (let block = 0; block < 32; block += 1) {
    const bytes = createHmac('sha256', key).update(`rolling ${block}`).digest();
    for (let at = 0; at < 8; at += 1) table[block * 8 + at] = bytes.readUInt32LE(at * 4);
  }
  return table;
}

/**
 * The windows of sentences in every form in which they could stand in a file: UTF-8, UTF-16 in both orders, within JSON and
 * within HTML; where they are not dense, of the beginning of each only. A sentence that is shorter than a window has none: it says too little to be somebody's (`isTooShort`).
 */
export function windowsOf(
  sentences: readonly string[],
  key: Uint8Array,
  { isDense } = { isDense: true },
): ByteWindow[] {
  const table = rollingTable(key);
  const windows = new Map<string, ByteWindow>();
  for (const [sentence, text] of sentences.entries()) {
    if (isTooShort(text)) continue;
    for (const bytes of formsOf(text)) {
      for (const start of starts(bytes.length, isDense)) {
        const piece = bytes.subarray(start, start + WINDOW);
        const mark = windowMark(key, piece);
        windows.set(mark.toString('latin1'), { hash: rollingHash(piece, table), mark, sentence });
      }
    }
  }
  return [...windows.values()];
}

/** “He declined to comment.” stands everywhere. */
export function isTooShort(sentence: string): boolean {
  return Buffer.byteLength(sentence) < WINDOW;
}

export function windowMark(key: Uint8Array, bytes: Uint8Array): Buffer {
  return markOf(key, 'window', bytes);
}

function* starts(length: number, isDense: boolean): Generator<number> {
  if (length < WINDOW) return;
  if (!isDense) {
    yield 0;
    return;
  }
  for (let start = 0; start + WINDOW <= length; start += STRIDE) yield start;
  yield length - WINDOW;
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

function rollingHash(bytes: Uint8Array, table: Uint32Array): number {
  let hash = 0;
  for (const byte of bytes) hash = ((hash << 1) | (hash >>> 31)) ^ (table[byte] ?? 0);
  return hash >>> 0;
}
