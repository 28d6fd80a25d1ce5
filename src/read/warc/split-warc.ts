/** One record of a WARC file. Field names are in lower case; of a field that comes twice the first counts. */
export interface WarcFileRecord {
  readonly fields: ReadonlyMap<string, string>;
  /** Null where the block is larger than was asked for: it was passed over. */
  readonly block: Uint8Array | null;
  /** Length of the block in bytes, as the record says. */
  readonly length: number;
}

/** Takes the bytes of a WARC file piece by piece and gives its records as they end. */
export interface WarcSplitter {
  push(bytes: Uint8Array): WarcFileRecord[];
  /** To be asked after the last piece. */
  end(): WarcEnd;
}

export interface WarcEnd {
  /** Whether the file ends within a record. */
  readonly cut: boolean;
  /** How often bytes stood where a record had to begin; they were passed over up to the next one. */
  readonly gaps: number;
}

/** No writer in use makes heads of more than a few kilobytes. */
const LARGEST_HEAD = 65_536;
const MAGIC = Buffer.from('WARC/');
const LF = 10;
const CR = 13;

/**
 * Splits a WARC file (ISO 28500:2017, also 0.17 to 1.0), decompressed, into its records. Memory is bounded by `maxBlock`
 * bytes and one piece. Lines may end with LF alone. Where a record does not begin where the one before ends (a wrong
 * length, damage), bytes are passed over up to the next line that begins a record.
 */
export function createWarcSplitter({ maxBlock }: { readonly maxBlock: number }): WarcSplitter {
  let buffered: Buffer = Buffer.alloc(0);
  let head: { fields: Map<string, string>; length: number } | null = null;
  let block: Buffer[] = [];
  let missing = 0;
  let gaps = 0;
  let inGap = false;

  function openGap(): void {
    if (!inGap) gaps += 1;
    inGap = true;
  }

  /** Moves to the next place at which a record may begin; false where more bytes are needed. */
  function findStart(): boolean {
    let at = 0;
    if (!inGap) while (buffered[at] === CR || buffered[at] === LF) at += 1;
    for (;;) {
      if (buffered.length - at < MAGIC.length) {
        const rest = buffered.subarray(at);
        if (!MAGIC.subarray(0, rest.length).equals(rest)) openGap();
        buffered = rest;
        return false;
      }
      if (buffered.subarray(at, at + MAGIC.length).equals(MAGIC)) break;
      openGap();
      const next = buffered.indexOf(MAGIC, at + 1);
      at = next === -1 ? buffered.length - MAGIC.length + 1 : next;
    }
    buffered = buffered.subarray(at);
    return true;
  }

  /** Reads the head at the start of the buffer; false where more bytes are needed. */
  function readHead(): boolean {
    const start = buffered.subarray(0, LARGEST_HEAD);
    const end = endOfHead(start);
    if (end === -1 && buffered.length < LARGEST_HEAD) return false;
    const fields = end === -1 ? null : parseFields(start.subarray(0, end).toString());
    const length = fields === null ? Number.NaN : lengthOf(fields);
    if (fields === null || Number.isNaN(length)) {
      openGap();
      // What was looked through is passed over as a whole: looking again from its next byte could take for ever.
      buffered = buffered.subarray(end === -1 ? start.length : end);
      return true;
    }
    inGap = false;
    head = { fields, length };
    missing = length;
    block = [];
    buffered = buffered.subarray(end);
    return true;
  }

  function readBlock(): WarcFileRecord | null {
    if (head === null) return null;
    const piece = buffered.subarray(0, missing);
    if (head.length <= maxBlock && piece.length > 0) block.push(piece);
    missing -= piece.length;
    buffered = buffered.subarray(piece.length);
    if (missing > 0) return null;
    const { fields, length } = head;
    head = null;
    // A copy: the piece that the bytes came in may be large and live on as long as they do.
    return { fields, length, block: length <= maxBlock ? Buffer.concat(block) : null };
  }

  return {
    push(bytes) {
      buffered = buffered.length === 0 ? Buffer.from(bytes) : Buffer.concat([buffered, bytes]);
      const records: WarcFileRecord[] = [];
      for (;;) {
        if (head === null && !(findStart() && readHead())) return records;
        if (head === null) continue;
        const record = readBlock();
        if (record === null) return records;
        records.push(record);
      }
    },
    end: () => ({ cut: head !== null || buffered.length > 0, gaps }),
  };
}

/** Where the block begins: behind the first empty line; -1 where there is none yet. */
function endOfHead(bytes: Buffer): number {
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return -1;
}

/** The named fields of a record's head, or null where its first line is no version. */
function parseFields(head: string): Map<string, string> | null {
  const [version, ...lines] = head.split(/\r?\n/);
  if (!/^WARC\/\d\.\d{1,2}\s*$/.test(version ?? '')) return null;
  const fields = new Map<string, string>();
  for (const [name, value] of parseHeaderLines(lines)) {
    const key = name.toLowerCase();
    if (!fields.has(key)) fields.set(key, value);
  }
  return fields;
}

function lengthOf(fields: ReadonlyMap<string, string>): number {
  const value = fields.get('content-length') ?? '';
  const length = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(length) ? length : Number.NaN;
}

/** Lines "name: value" as pairs; a line that begins with white space goes on with the one before (RFC 2616, 2.2). */
export function parseHeaderLines(lines: readonly string[]): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (const line of lines) {
    const last = pairs.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last[1] = `${last[1]} ${line.trim()}`.trim();
    else {
      const colon = line.indexOf(':');
      if (colon > 0) pairs.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return pairs;
}
