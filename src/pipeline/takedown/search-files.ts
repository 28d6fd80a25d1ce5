import { closeSync, createReadStream, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { setImmediate as breath } from 'node:timers/promises';
import { createGunzip, gunzipSync } from 'node:zlib';
import { type ByteSearch, createByteSearch } from '../../rights/takedown/byte-search.ts';
import { formsOf } from '../../rights/takedown/byte-windows.ts';
import {
  captureIds,
  keptDetails,
  keptTexts,
  openRequests,
  ownNotes,
  packedValues,
} from './searched-tables.ts';

/** What is looked for, and where. */
export interface FileSearch {
  /** The data folder. */
  readonly folder: string;
  /** With which the windows were made. */
  readonly key: Uint8Array;
  /** As `windowsOf` packs them. */
  readonly windows: Uint8Array;
}

export interface FileSearchResult {
  readonly files: number;
  /** Of files as they are, and of what was unpacked from them besides. */
  readonly bytes: number;
  readonly unpacked: number;
  /** Of each window, whether it stands in an article that stays or in a name that may: then it is no remainder. */
  readonly elsewhere: Uint8Array;
  /** Of each window, where it was found and may not be: a number of `places`; 0 for nowhere. */
  readonly left: Uint16Array;
  readonly places: readonly string[];
  /** Of each window found in the database alone, the open request that quotes it: a number of `requests`; 0 for none. */
  readonly quoted: Uint16Array;
  readonly requests: readonly string[];
}

/** Copies made to be restored: what was purged since is removed from them when they are. */
const BACKUPS = 'backups';
const DATABASE = 'headwater.db';
/** Files in which requests stand: the database and its log. */
const OF_REQUESTS = /^headwater\.db(?:-wal|-shm)?$/;
/** Bytes of files that are read at once, and after how many whoever runs this is heard: whether the search is wanted still. */
const CHUNK = 2 ** 20;
const BETWEEN_BREATHS = 64;

/**
 * Searches all files of the data folder but backups for windows: every file as it is, byte by byte, the database with its log
 * among them; packed files, captures that no row names and every packed value of the database unpacked too. What an article
 * that stays says, word for word the same 32 bytes or more, is told apart as `elsewhere`.
 */
export async function searchFiles({ folder, key, windows }: FileSearch): Promise<FileSearchResult> {
  const search = createByteSearch(windows, key);
  const found = newFindings(search);
  const files = listFiles(folder);
  const sizes = { bytes: 0, unpacked: 0 };
  const buffer = Buffer.alloc(CHUNK);
  const kept = await withDatabase(folder, async (database) => {
    const ids = captureIds(database);
    for (const bytes of keptBytes(database)) look(search, bytes, found.stays);
    for (const { id, bytes } of openRequests(database))
      look(search, bytes, (window) => found.quotes(window, id));
    let values = 0;
    for (const { value, name } of packedValues(database)) {
      values += 1;
      if (values % BETWEEN_BREATHS === 0) await breath();
      look(search, value, found.at(name));
      sizes.unpacked += value.length;
    }
    return ids;
  });
  for (const file of files.filter(isCapture)) {
    const body = kept.has(captureId(file)) ? null : unpackedFile(join(folder, file));
    if (body !== null) look(search, body, found.at(file));
    sizes.unpacked += body?.length ?? 0;
  }
  // With the database closed: who reads its files as files lets go of the locks that one has on it.
  for (const [at, file] of files.entries()) {
    if (at % BETWEEN_BREATHS === 0) await breath();
    search.restart();
    sizes.bytes += readRaw(join(folder, file), buffer, (chunk) => search.push(chunk, found.at(file)));
    if (!file.endsWith('.gz') || isCapture(file)) continue;
    search.restart();
    sizes.unpacked += await unpack(join(folder, file), (chunk) => search.push(chunk, found.at(file)));
  }
  // What stays may stand in the files in other forms than its own, and its pages may say what its text does not: the beginning
  // of an article that they lead to.
  if (found.hasLeft()) {
    await withDatabase(folder, async (database) => {
      for (const text of keptTexts(database))
        for (const form of otherForms(text)) look(search, form, found.stays);
    });
    for (const file of files.filter((one) => kept.has(captureId(one)))) {
      const body = unpackedFile(join(folder, file));
      if (body !== null) look(search, body, found.stays);
    }
  }
  return { files: files.length, ...sizes, ...found.result() };
}

async function withDatabase<Result>(
  folder: string,
  use: (database: DatabaseSync) => Promise<Result>,
): Promise<Result> {
  const database = new DatabaseSync(join(folder, DATABASE), { readOnly: true, timeout: 10_000 });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

function look(search: ByteSearch, bytes: Uint8Array, found: (window: number) => void): void {
  search.restart();
  search.push(bytes, found);
}

function* keptBytes(database: DatabaseSync): Generator<Uint8Array> {
  for (const text of keptTexts(database)) yield Buffer.from(text);
  yield* keptDetails(database);
  for (const note of ownNotes(database)) yield Buffer.from(note);
}

/** All but UTF-8. */
function otherForms(text: string): Buffer[] {
  return [...formsOf(text)].slice(1).map(({ bytes }) => bytes);
}

/** So many places are told apart. */
const MOST_PLACES = 1_000;

/** What was found of each window, in as many bytes as that takes. */
function newFindings({ twins, settle }: ByteSearch) {
  const count = twins.length;
  const elsewhere = new Uint8Array(count);
  const left = new Uint16Array(count);
  const quoted = new Uint16Array(count);
  const places = numbered('other files');
  const requests = numbered('others');
  /** Of each window, the open request that says it. */
  const quoting = new Uint16Array(count);
  return {
    stays: (window: number) => {
      elsewhere[window] = 1;
      settle(window);
    },
    quotes: (window: number, request: string) => {
      quoting[window] = requests.number(request);
    },
    at(place: string) {
      const isOfRequests = OF_REQUESTS.test(place);
      return (window: number) => {
        if (elsewhere[window] === 1) return;
        if (isOfRequests && quoting[window] !== 0) quoted[window] = quoting[window] as number;
        else left[window] = places.number(place);
      };
    },
    hasLeft: () => left.some(Boolean) || quoted.some(Boolean),
    result() {
      // Of windows that are the same the first one stands before all others.
      for (let window = 0; window < count; window += 1) {
        const first = twins[window] as number;
        elsewhere[window] = elsewhere[first] as number;
        const isLeft = elsewhere[window] === 0;
        left[window] = isLeft ? (left[first] as number) : 0;
        quoted[window] = isLeft ? (quoted[first] as number) : 0;
      }
      return { elsewhere, left, places: places.names, quoted, requests: requests.names };
    },
  };
}

/** Names by number, from one on; beyond the most they have one together. */
function numbered(rest: string) {
  const names = [''];
  const numbers = new Map<string, number>();
  return {
    names,
    number(name: string): number {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      if (numbers.size < MOST_PLACES) {
        numbers.set(name, names.length);
        return names.push(name) - 1;
      }
      if (names.length === MOST_PLACES + 1) names.push(rest);
      return MOST_PLACES + 1;
    },
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(`${BACKUPS}${sep}`))
    .sort();
}

function isCapture(file: string): boolean {
  return file.startsWith(`captures${sep}`);
}

function captureId(file: string): string {
  return file.slice(file.lastIndexOf(sep) + 1).replace(/\.warc\.gz$/, '');
}

/** Null where it went while we looked, or is not packed: its bytes as they are are looked at anyway. */
function unpackedFile(path: string): Buffer | null {
  try {
    return gunzipSync(readFileSync(path));
  } catch (error) {
    if (isUnpackable(error as NodeJS.ErrnoException)) return null;
    throw error;
  }
}

/**
 * Reads a file as it is, without streams: most are small, and there are very many.
 *
 * @returns its bytes; 0 where it went while we looked.
 * @throws what is not to be expected: a file that cannot be read may hold anything.
 */
function readRaw(path: string, buffer: Uint8Array, take: (chunk: Uint8Array) => void): number {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (isGone(error as NodeJS.ErrnoException)) return 0;
    throw error;
  }
  try {
    let bytes = 0;
    for (;;) {
      const count = readSync(file, buffer);
      if (count === 0) return bytes;
      bytes += count;
      take(buffer.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
}

/** @throws as `readRaw` does. What cannot be unpacked ends there: as it is it is looked at anyway. */
async function unpack(path: string, take: (chunk: Uint8Array) => void): Promise<number> {
  let bytes = 0;
  try {
    await pipeline(createReadStream(path), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        take(chunk);
      }
    });
  } catch (error) {
    if (!isUnpackable(error as NodeJS.ErrnoException)) throw error;
  }
  return bytes;
}

function isGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ENOENT';
}

/** What is not as its name says is looked at as it is. */
function isUnpackable(error: NodeJS.ErrnoException): boolean {
  return isGone(error) || error.code?.startsWith('Z_') === true;
}
