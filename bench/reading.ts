/**
 * How fast pages are read, against Readability on the same pages in the same run: `node bench/reading.ts`.
 *
 * - `--peers FOLDER`: a folder with node_modules that hold @mozilla/readability, linkedom and jsdom (`npm i
 *   @mozilla/readability@0.6.0 linkedom@0.18.13 jsdom@31.0.1` in an empty folder makes one). They are no dependencies of
 *   ours: nothing but this comparison needs them, and it is left out without them.
 * - `--pages 100000`: reads so many generated pages, each another, and samples the memory: it must stay flat.
 *
 * Pages: those of the labelled set zyte-aeb where it is there (`HEADWATER_SHARED`), else generated ones. Each reader has a
 * process of its own and reads all pages once before it is timed; CPU time is the process's, threads included. The readers
 * take turns, since other work on the machine slows all of them, and the median of the rounds counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCapture } from '../src/read/read-capture.ts';
import { loadCatalogue } from '../src/sources/load-catalogue.ts';
import { generatePages } from './generate.ts';
import { SHARED_FOLDER } from './quality/labelled-data.ts';

const READERS = ['headwater', 'readability+linkedom', 'readability+jsdom'] as const;
type Reader = (typeof READERS)[number];
/** Reads one page; whether it found a text. */
type Read = (page: Uint8Array, at: number) => boolean;

const PEERS: Readonly<Record<Reader, readonly string[]>> = {
  headwater: [],
  'readability+linkedom': ['@mozilla/readability', 'linkedom'],
  'readability+jsdom': ['@mozilla/readability', 'jsdom'],
};
const GENERATED_PAGES = 200;
/** A reader is timed for at least that long, in seconds of CPU. */
const SHORTEST_RUN = 5;
const ROUNDS = 3;
const SAMPLES = 20;

const option = (name: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const peers = option('--peers');

const only = option('--reader');
const pagesWanted = option('--pages');
if (only !== undefined) process.stdout.write(`${JSON.stringify(time(only as Reader))}\n`);
else if (pagesWanted !== undefined) watchMemory(Number(pagesWanted));
else compare();

function compare(): void {
  const readers = READERS.filter((reader) => {
    const missing = PEERS[reader].filter((name) => !isThere(name));
    if (missing.length > 0)
      process.stdout.write(
        `${reader.padEnd(24)} skipped: ${missing.join(', ')} not found; --peers names a folder with them\n`,
      );
    return missing.length === 0;
  });
  const timings = new Map<Reader, Timing[]>();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const reader of readers)
      timings.set(reader, [...(timings.get(reader) ?? []), timeInProcess(reader)]);
  const speed = (reader: Reader) => median((timings.get(reader) ?? []).map(({ perSecond }) => perSecond));
  for (const [reader, rounds] of timings) {
    const { pages = 0, found = 0 } = rounds[0] ?? {};
    const ratio = timings.has('readability+jsdom')
      ? `  ${(speed(reader) / speed('readability+jsdom')).toFixed(1)} × jsdom`
      : '';
    process.stdout.write(
      `${reader.padEnd(24)} ${speed(reader).toFixed(1).padStart(7)} pages per CPU-second  text in ${found} of ${pages}  ${median(rounds.map(({ rss }) => rss))} MB${ratio}\n`,
    );
  }
}

function timeInProcess(reader: Reader): Timing {
  const { stdout } = spawnSync(
    process.execPath,
    [import.meta.filename, '--reader', reader, ...(peers === undefined ? [] : ['--peers', peers])],
    { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Timing;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

interface Timing {
  readonly pages: number;
  readonly found: number;
  readonly perSecond: number;
  /** Highest resident memory, MB. */
  readonly rss: number;
}

function time(reader: Reader): Timing {
  const pages = loadPages();
  const read = makeReader(reader);
  let found = 0;
  for (const [at, page] of pages.entries()) if (read(page, at)) found += 1;
  const start = process.cpuUsage();
  let count = 0;
  let seconds = 0;
  while (seconds < SHORTEST_RUN) {
    for (const [at, page] of pages.entries()) read(page, at);
    count += pages.length;
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1e6;
  }
  const rss = Math.round(process.resourceUsage().maxRSS / 1024);
  return { pages: pages.length, found, perSecond: count / seconds, rss };
}

function makeReader(reader: Reader): Read {
  if (reader === 'headwater') {
    const catalogue = loadCatalogue([resolve(import.meta.dirname, '../catalogue/outlets.json')]);
    return (body, at) => {
      const source = `page-${at}.html`;
      const input = { id: source, source, url: null, contentType: 'text/html', body, firstSeen: null };
      return readCapture(input, { catalogue }).outcome === 'article';
    };
  }
  const load = peerLoader();
  const { Readability } = load('@mozilla/readability');
  const decoder = new TextDecoder();
  const parse =
    reader === 'readability+linkedom'
      ? (html: string) => load('linkedom').parseHTML(html).document
      : (html: string) => new (load('jsdom').JSDOM)(html).window.document;
  return (body) => {
    const document = parse(decoder.decode(body));
    const article = new Readability(document).parse();
    document.defaultView?.close?.();
    return article !== null && article.textContent.trim() !== '';
  };
}

function peerLoader(): ReturnType<typeof createRequire> {
  return createRequire(join(resolve(peers ?? '.'), 'index.js'));
}

function isThere(name: string): boolean {
  try {
    peerLoader().resolve(name);
    return true;
  } catch {
    return false;
  }
}

function loadPages(): Uint8Array[] {
  const folder = join(SHARED_FOLDER, 'data/extraction/zyte-aeb/html');
  if (existsSync(folder))
    return readdirSync(folder)
      .sort()
      .map((name) => gunzipSync(readFileSync(join(folder, name))));
  const encoder = new TextEncoder();
  return generatePages({ articles: GENERATED_PAGES, seed: 1 })
    .map(({ html }) => encoder.encode(html))
    .toArray();
}

/** Reads `count` pages and prints the memory in even steps; the second half may not take more than a tenth above the first. */
function watchMemory(count: number): void {
  const read = makeReader('headwater');
  const encoder = new TextEncoder();
  const heaps: number[] = [];
  let done = 0;
  for (const { html } of generatePages({ articles: count, seed: 1 })) {
    read(encoder.encode(html), done);
    done += 1;
    if (done % Math.ceil(count / SAMPLES) !== 0) continue;
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    heaps.push(rss);
    process.stdout.write(
      `${String(done).padStart(9)} pages  heap ${megabytes(heapUsed)} MB  resident ${megabytes(rss)} MB\n`,
    );
  }
  const half = Math.floor(heaps.length / 2);
  const [early, late] = [Math.max(...heaps.slice(0, half)), Math.max(...heaps.slice(half))];
  const isFlat = late <= early * 1.1;
  process.stdout.write(
    `memory ${isFlat ? 'is flat' : 'GREW'}: ${megabytes(early)} MB at most in the first half, ${megabytes(late)} in the second\n`,
  );
  process.exitCode = isFlat ? 0 : 1;
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1024 / 1024)).padStart(4);
}
