/** Records of 32-bit words in the order in which they came; the first leaves first. */
export interface RecordLog {
  /** Puts a record at the end, and returns its number: one more than that of the record before. */
  push(record: Uint32Array): number;
  /** Lets the first record go. */
  shift(): void;
  /** The piece of memory in which a record lies, and where it begins there; only until it goes. */
  chunkOf(number: number): Uint32Array;
  placeOf(number: number): number;
  /** Number of the first record, and of the one that will come next. */
  readonly first: number;
  readonly end: number;
  /** Words of memory taken. */
  readonly words: number;
}

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
const PAGE_BITS = 12;
const PAGE = 1 << PAGE_BITS;

/**
 * Chunks fill one after the other, and are used again when all their records are gone: nothing is ever moved. A record that is
 * longer than a chunk has a longer one of its own.
 */
export function createRecordLog(): RecordLog {
  const chunks: Uint32Array[] = [];
  /** How many records of a chunk are left. */
  const left: number[] = [];
  const free: number[] = [];
  /** Where records are: chunk and place in it, by number. */
  const pages: Uint32Array[] = [];
  let firstPage = 0;
  let first = 0;
  let end = 0;
  let current = -1;
  let used = CHUNK;

  const addressOf = (number: number) => pages[(number >>> PAGE_BITS) - firstPage]?.[number & (PAGE - 1)] ?? 0;

  function nextChunk(length: number): void {
    const full = current;
    current = free.pop() ?? chunks.length;
    if (chunks[current] === undefined || chunks[current]?.length !== CHUNK || length > CHUNK)
      chunks[current] = new Uint32Array(Math.max(CHUNK, length));
    left[current] = 0;
    used = 0;
    if (full !== -1 && left[full] === 0) free.push(full);
  }

  return {
    get first() {
      return first;
    },
    get end() {
      return end;
    },
    get words() {
      return chunks.length * CHUNK + pages.length * PAGE;
    },
    push(record) {
      if (used + record.length > CHUNK) nextChunk(record.length);
      chunks[current]?.set(record, used);
      left[current] = (left[current] ?? 0) + 1;
      if ((end & (PAGE - 1)) === 0) pages.push(new Uint32Array(PAGE));
      const page = pages.at(-1) as Uint32Array;
      page[end & (PAGE - 1)] = ((current << CHUNK_BITS) | used) >>> 0;
      used += record.length;
      end += 1;
      return end - 1;
    },
    shift() {
      if (first === end) return;
      const chunk = addressOf(first) >>> CHUNK_BITS;
      left[chunk] = (left[chunk] ?? 1) - 1;
      if (left[chunk] === 0 && chunk !== current) free.push(chunk);
      first += 1;
      if ((first & (PAGE - 1)) === 0) {
        pages.shift();
        firstPage += 1;
      }
    },
    chunkOf: (number) => chunks[addressOf(number) >>> CHUNK_BITS] as Uint32Array,
    placeOf: (number) => addressOf(number) & (CHUNK - 1),
  };
}
