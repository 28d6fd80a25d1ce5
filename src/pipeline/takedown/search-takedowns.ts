import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PACKED, SENTENCE_AT } from '../../rights/takedown/byte-windows.ts';
import { type FileSearchResult, searchFiles } from './search-files.ts';

/** What is searched for: all that was purged by some takedowns. Runs in a process of its own (`searchFilesAside`). */
export interface TakedownSearch {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly takedowns: readonly string[];
  /** So many windows are looked for in one pass over the files, some 80 bytes of memory each. */
  readonly atOnce?: number;
}

/** What was found of one takedown. */
export interface SearchedTakedown {
  /** How many sentences were looked for, and in how many pieces of 32 bytes. */
  readonly sentences: number;
  readonly pieces: number;
  /** Of how many a piece stands in an article that stays. */
  readonly elsewhere: number;
  /** How many stand where they may not be, and where. */
  readonly left: number;
  readonly places: readonly string[];
  /** Open requests that quote some. */
  readonly quotedBy: readonly string[];
}

export interface TakedownSearchResult {
  readonly files: number;
  readonly bytes: number;
  readonly unpacked: number;
  /** How often all files were gone through. */
  readonly passes: number;
  readonly milliseconds: number;
  readonly takedowns: Readonly<Record<string, SearchedTakedown>>;
}

const AT_ONCE = 1_000_000;

/** Searches all files for everything that some takedowns purged, in as many passes as memory asks for. */
export async function searchTakedowns(search: TakedownSearch): Promise<TakedownSearchResult> {
  const started = performance.now();
  const tallies = new Map(search.takedowns.map((id) => [id, newTally()]));
  const sizes = { files: 0, bytes: 0, unpacked: 0, passes: 0 };
  for (const pass of passesOf(search)) {
    const windows = Buffer.concat(pass.map(({ windows }) => windows));
    const found = await searchFiles({ folder: search.folder, key: search.key, windows });
    let first = 0;
    for (const batch of pass) {
      tally(tallies.get(batch.takedown) ?? newTally(), batch, found, first);
      first += batch.windows.byteLength / PACKED;
    }
    const { files, bytes, unpacked } = found;
    Object.assign(sizes, { files, bytes, unpacked, passes: sizes.passes + 1 });
  }
  const takedowns = Object.fromEntries(
    [...tallies].map(([id, { places, quotedBy, ...counts }]) => [
      id,
      { ...counts, places: [...places], quotedBy: [...quotedBy] },
    ]),
  );
  return { ...sizes, milliseconds: Math.round(performance.now() - started), takedowns };
}

interface WindowBatch {
  readonly takedown: string;
  readonly sentences: number;
  readonly windows: Uint8Array;
}

/** Batches of windows, as they were written down, put together to passes. There is one at least. */
function* passesOf({ folder, takedowns, atOnce = AT_ONCE }: TakedownSearch): Generator<WindowBatch[]> {
  const batches = inDatabase(folder, (database) => batchesOf(database, takedowns));
  let pass: { takedown: string; number: number }[] = [];
  let count = 0;
  for (const { pieces, ...batch } of batches) {
    if (count > 0 && count + pieces > atOnce) {
      yield windowsOfPass(folder, pass);
      pass = [];
      count = 0;
    }
    pass.push(batch);
    count += pieces;
  }
  yield windowsOfPass(folder, pass);
}

/** Never open while files are read as files: whoever closes one lets go of the locks that its process has on it. */
function inDatabase<Result>(folder: string, use: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(join(folder, 'headwater.db'), { readOnly: true, timeout: 10_000 });
  try {
    return use(database);
  } finally {
    database.close();
  }
}

function batchesOf(database: DatabaseSync, takedowns: readonly string[]) {
  const list = database.prepare(
    'select number, length(windows) as bytes from takedown_windows where takedown_id = ? order by number',
  );
  return takedowns.flatMap((takedown) =>
    list
      .all(takedown)
      .map(({ number, bytes }) => ({ takedown, number: Number(number), pieces: Number(bytes) / PACKED })),
  );
}

function windowsOfPass(
  folder: string,
  pass: readonly { readonly takedown: string; readonly number: number }[],
): WindowBatch[] {
  return inDatabase(folder, (database) => {
    const find = database.prepare(
      'select sentences, windows from takedown_windows where takedown_id = ? and number = ?',
    );
    return pass.flatMap(({ takedown, number }) => {
      const row = find.get(takedown, number);
      if (row === undefined) return [];
      return [{ takedown, sentences: Number(row['sentences']), windows: row['windows'] as Uint8Array }];
    });
  });
}

function newTally() {
  return {
    ...{ sentences: 0, pieces: 0, elsewhere: 0, left: 0 },
    ...{ places: new Set<string>(), quotedBy: new Set<string>() },
  };
}

/** Counts the sentences of one batch, whose windows begin at `first` of the pass. */
function tally(
  of: ReturnType<typeof newTally>,
  { sentences, windows }: WindowBatch,
  found: FileSearchResult,
  first: number,
): void {
  const count = windows.byteLength / PACKED;
  const view = new DataView(windows.buffer, windows.byteOffset, windows.byteLength);
  const elsewhere = new Uint8Array(sentences);
  const left = new Uint8Array(sentences);
  for (let at = 0; at < count; at += 1) {
    const sentence = view.getUint32(at * PACKED + SENTENCE_AT, true);
    if (found.elsewhere[first + at] === 1) elsewhere[sentence] = 1;
    const place = found.left[first + at] as number;
    if (place !== 0) {
      left[sentence] = 1;
      of.places.add(found.places[place] as string);
    }
    const request = found.quoted[first + at] as number;
    if (request !== 0) of.quotedBy.add(found.requests[request] as string);
  }
  of.sentences += sentences;
  of.pieces += count;
  of.elsewhere += sum(elsewhere);
  of.left += sum(left);
}

function sum(flags: Uint8Array): number {
  return flags.reduce((all, one) => all + one, 0);
}
