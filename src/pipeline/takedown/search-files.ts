import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createGunzip, gunzipSync, inflateSync } from 'node:zlib';
import { createByteSearch } from '../../rights/takedown/byte-search.ts';
import { PARTS, STEP } from '../../rights/takedown/byte-windows.ts';

/** What is looked for, and where. Runs in a thread of its own. */
export interface FileSearch {
  readonly folder: string;
  readonly key: Uint8Array;
  readonly hashes: Uint32Array;
  /** Of each, 16 bytes. */
  readonly marks: Uint8Array;
  /** Of each, which part of which sentence it is (`ByteWindow.part`). */
  readonly parts: Uint32Array;
}

export interface FileSearchResult {
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** Marks, in hexadecimal, of what stands in the text or page of an article that stays, or in a title that may. */
  readonly elsewhere: readonly string[];
  /** What was found where it may not be: marks, and in which place each. */
  readonly left: readonly { readonly mark: string; readonly place: string }[];
  /** What was found where requests stand, and one that waits to be decided quotes: marks, and which request each. */
  readonly quoted: readonly { readonly mark: string; readonly takedown: string }[];
}

/** Copies made to be restored: what was purged since is removed from them when they are. */
const BACKUPS = 'backups';
const DATABASE = 'headwater.db';

/**
 * Searches all files of the data folder for windows: the texts of articles that stay and their captures, unpacked; every
 * packed value of the database; then every file as it is, byte by byte, the database with its log among them, and packed ones
 * unpacked too.
 */
export async function searchFiles({
  folder,
  key,
  hashes,
  marks,
  parts,
}: FileSearch): Promise<FileSearchResult> {
  const started = performance.now();
  const search = createByteSearch(
    Array.from(hashes, (hash, at) => ({ hash, mark: Buffer.from(marks.subarray(16 * at, 16 * at + 16)) })),
    key,
  );
  const partsOf = new Map<string, number[]>();
  for (const [at, part] of parts.entries()) {
    const mark = Buffer.from(marks.subarray(16 * at, 16 * at + 16)).toString('hex');
    partsOf.set(mark, [...(partsOf.get(mark) ?? []), part]);
  }
  const elsewhere = new Set<string>();
  const elsewhereParts = new Set<number>();
  const left = new Map<string, string>();
  const quotes = new Map<string, string>();
  const quoted = new Map<string, string>();
  const look = (bytes: Uint8Array, found: (mark: string) => void) => {
    search.restart();
    search.push(bytes, found);
  };
  /** At every place, not every eighth only: what stands in these bytes at one place may stand elsewhere at another. */
  const lookEverywhere = (bytes: Buffer, found: (mark: string) => void) => {
    const shifted = Buffer.concat([PADDING, bytes]);
    for (let shift = 0; shift < STEP; shift += 1) look(shifted.subarray(shift), found);
  };
  const stays = (mark: string) => {
    elsewhere.add(mark);
    for (const part of partsOf.get(mark) ?? []) elsewhereParts.add(part);
  };
  // Another window of the same words is found where they stand at another place, or in another form, nearly as far in.
  const isElsewhere = (mark: string) =>
    (partsOf.get(mark) ?? []).some((part) =>
      [part - 1, part, part + 1].some(
        (near) => Math.floor(near / PARTS) === Math.floor(part / PARTS) && elsewhereParts.has(near),
      ),
    );
  const place = (name: string) => (mark: string) => {
    if (isElsewhere(mark)) return;
    const quoting = OF_REQUESTS.test(name) ? quotes.get(mark) : undefined;
    if (quoting !== undefined) quoted.set(mark, quoting);
    else if (left.size < MOST_LEFT) left.set(mark, name);
  };
  const files = listFiles(folder);
  let keptCaptures: ReadonlySet<string> = new Set();
  const database = new DatabaseSync(join(folder, DATABASE), { readOnly: true, timeout: 10_000 });
  try {
    keptCaptures = captureIds(database);
    for (const { text } of keptTexts(database)) lookEverywhere(Buffer.from(text), stays);
    for (const details of keptDetails(database)) lookEverywhere(details, stays);
    for (const note of ownNotes(database)) lookEverywhere(Buffer.from(note), stays);
    for (const { id, text } of openRequests(database))
      lookEverywhere(Buffer.from(text), (mark) => quotes.set(mark, id));
    const captures = files.filter((file) => file.startsWith(`captures${sep}`));
    for (const file of captures) {
      const body = keptCaptures.has(captureId(file)) ? null : unpacked(readFileOrNothing(join(folder, file)));
      if (body !== null) look(body, place(file));
    }
    for (const { value, name } of packedValues(database)) look(value, place(name));
  } finally {
    database.close();
  }
  let bytes = 0;
  for (const file of files) {
    search.restart();
    bytes += await streamed(createReadStream(join(folder, file), { highWaterMark: CHUNK }), (chunk) =>
      search.push(chunk, place(file)),
    );
    if (!file.endsWith('.gz') || file.startsWith(`captures${sep}`)) continue;
    search.restart();
    await streamed(createReadStream(join(folder, file)).pipe(createGunzip()), (chunk) =>
      search.push(chunk, place(file)),
    );
  }
  // Pages of others may show what is not of their text: the beginning of an article that they lead to.
  const pages = left.size === 0 ? [] : files.filter((file) => keptCaptures.has(captureId(file)));
  for (const file of pages) {
    const body = unpacked(readFileOrNothing(join(folder, file)));
    if (body !== null) lookEverywhere(body, stays);
  }
  for (const found of [left, quoted])
    for (const mark of [...found.keys()]) if (isElsewhere(mark)) found.delete(mark);
  return {
    files: files.length,
    bytes,
    milliseconds: Math.round(performance.now() - started),
    elsewhere: [...elsewhere],
    left: [...left].map(([mark, name]) => ({ mark, place: name })),
    quoted: [...quoted].map(([mark, takedown]) => ({ mark, takedown })),
  };
}

const CHUNK = 4_000_000;
const PADDING = Buffer.alloc(STEP);
const MOST_LEFT = 10_000;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(`${BACKUPS}${sep}`))
    .sort();
}

function captureIds(database: DatabaseSync): Set<string> {
  const ids = new Set<string>();
  for (const row of database.prepare('select id from captures').iterate()) ids.add(String(row['id']));
  return ids;
}

function captureId(file: string): string {
  return file.slice(file.lastIndexOf(sep) + 1).replace(/\.warc\.gz$/, '');
}

/** Texts, titles and names of articles that stay, and the titles and names that owners let stay. */
function keptTexts(database: DatabaseSync): Iterable<{ text: string }> {
  const rows = database.prepare(`
    select text from revisions union all select title from revisions where title is not null
    union all select title from removed_works where title is not null
    union all select distinct outlet_name from articles where outlet_name is not null
    union all select distinct byline from articles
    union all select distinct outlet_name from removed_works where outlet_name is not null`);
  return rows.iterate() as Iterable<{ text: string }>;
}

/** Files in which requests stand: the database, its log, and the purge list. */
const OF_REQUESTS = /^(?:headwater\.db(?:-wal|-shm)?|takedowns\.json)$/;

/** Requests that nobody decided yet, as they stand in the database and, packed once more, in the purge list. */
function* openRequests(database: DatabaseSync): Generator<{ id: string; text: string }> {
  const rows = database.prepare("select id, request from takedowns where state in ('received', 'verified')");
  for (const { id, request } of rows.iterate())
    yield { id: String(id), text: `${request}\n${JSON.stringify(String(request))}` };
}

/** What their pages say outside the text: credit lines, names of others, words of links. */
function* keptDetails(database: DatabaseSync): Generator<Buffer> {
  for (const { details } of database.prepare('select details from revisions').iterate()) {
    const whole = details instanceof Uint8Array ? inflated(details) : null;
    if (whole !== null) yield whole;
  }
}

const NOTE = /"note":"((?:[^"\\]|\\.)*)"/g;

/** The program's own sentences about evidence: “The text says that … reported it.” stands in many texts too. */
function ownNotes(database: DatabaseSync): Set<string> {
  const notes = new Set<string>();
  for (const table of ['verdicts', 'derivations', 'works'])
    for (const { evidence } of database.prepare(`select evidence from ${table}`).iterate())
      for (const [, note = ''] of String(evidence).matchAll(NOTE)) notes.add(note);
  return notes;
}

/** All values of the database that are packed, unpacked. */
function* packedValues(database: DatabaseSync): Generator<{ value: Uint8Array; name: string }> {
  const columns = database
    .prepare(
      `select t.name as tableName, c.name as columnName from sqlite_schema t, pragma_table_info(t.name) c
       where t.type = 'table' and lower(c.type) = 'blob' and t.name not like 'search\\_%' escape '\\'`,
    )
    .all();
  for (const { tableName, columnName } of columns) {
    const [table, column] = [quoted(String(tableName)), quoted(String(columnName))];
    const rows = database.prepare(`select ${column} as value from ${table} where ${column} is not null`);
    for (const { value } of rows.iterate()) {
      if (!(value instanceof Uint8Array) || value[0] !== ZLIB) continue;
      const whole = inflated(value);
      if (whole !== null) yield { value: whole, name: `${tableName}.${columnName}` };
    }
  }
}

/** How deflated data begins (RFC 1950). */
const ZLIB = 0x78;

function inflated(value: Uint8Array): Buffer | null {
  try {
    return inflateSync(value);
  } catch {
    return null;
  }
}

function unpacked(bytes: Buffer | null): Buffer | null {
  try {
    return bytes === null ? null : gunzipSync(bytes);
  } catch {
    return null;
  }
}

/** A file may go while we look. */
function readFileOrNothing(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

async function streamed(stream: AsyncIterable<Buffer>, push: (chunk: Buffer) => void): Promise<number> {
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      push(chunk);
    }
  } catch {
    // Gone meanwhile, or not what its name says: its bytes as they are were looked at.
  }
  return bytes;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
