import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync, inflateSync } from 'node:zlib';
import { silentLogger } from '../../src/log/logger.ts';
import { type Pipeline, startPipeline } from '../../src/pipeline/pipeline.ts';
import type { CapturedItem } from '../../src/pipeline/take-in-item.ts';
import { createTakedownDesk, type TakedownDesk } from '../../src/pipeline/takedown/takedown-desk.ts';
import { createSqliteQueue } from '../../src/queue/sqlite-queue.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createStoryIndex } from '../../src/stories/story-index.ts';
import type { NewsroomArticle } from '../newsroom/newsroom.ts';

const clock = { now: () => new Date() };
const TYPE = 'text/html; charset=utf-8';

export interface TakedownBench {
  readonly store: Store;
  readonly pipeline: Pipeline;
  readonly desk: TakedownDesk;
  close(): Promise<void>;
}

export async function openTakedownBench(folder: string, workers: number): Promise<TakedownBench> {
  const store = openSqliteStore(folder);
  const pipeline = await startPipeline({
    store,
    queue: createSqliteQueue({ clock }),
    clock,
    log: silentLogger,
    functions: { createStoryIndex },
    workers: { size: workers, heapMegabytes: 256, timeoutMilliseconds: 60_000, outlets: [] },
  });
  const probe = { txt: async () => [], page: async () => ({ message: 'no network' }), mail: null };
  return {
    store,
    pipeline,
    desk: createTakedownDesk({ store, clock, probe, wake: pipeline.wake }),
    async close() {
      await pipeline.close();
      await store.close();
    },
  };
}

export async function takeInAll(
  { pipeline }: TakedownBench,
  world: readonly NewsroomArticle[],
): Promise<void> {
  await pipeline.takeIn(items(world));
  await pipeline.idle();
}

function* items(world: readonly NewsroomArticle[]): Generator<CapturedItem> {
  for (const { url, html, firstSeen } of world) {
    const headers = [['Content-Type', TYPE]] as const;
    yield { source: url, url, contentType: TYPE, body: html, firstSeen, status: 200, headers };
  }
}

interface KeptArticle {
  readonly text: string;
  /** Of its row, its versions, its captures and their files. */
  readonly digest: string;
  readonly verdict: string;
}

const PAGE = 500;

/** All articles, as they are kept. */
export async function kept({ store }: TakedownBench): Promise<{
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly byUrl: ReadonlyMap<string, string>;
}> {
  const articles = new Map<string, KeptArticle>();
  const byUrl = new Map<string, string>();
  for (let last = -1; ; ) {
    const rows = await store.read
      .selectFrom('articles')
      .selectAll()
      .where('number', '>', last)
      .orderBy('number')
      .limit(PAGE)
      .execute();
    last = rows.at(-1)?.number ?? last;
    const ids = rows.map(({ id }) => id);
    const [captures, revisions, verdicts] = await partsOf(store, ids);
    for (const row of rows) {
      const own = captures.get(row.id) ?? [];
      const versions = revisions.get(row.id) ?? [];
      const digest = createHash('sha256').update(JSON.stringify([row, own, versions]));
      for (const { id } of own) digest.update(readFileSync(store.archive.path(id)));
      const text = versions.find(({ capture_id }) => capture_id === row.capture_id)?.text ?? '';
      const [verdict = null] = verdicts.get(row.id) ?? [];
      articles.set(row.id, { text, digest: digest.digest('hex'), verdict: JSON.stringify(verdict) });
      if (row.url !== null) byUrl.set(row.url, row.id);
    }
    if (rows.length < PAGE) return { articles, byUrl };
  }
}

/** Ids of all articles. */
export async function articleIds({ store }: TakedownBench): Promise<ReadonlySet<string>> {
  return new Set((await store.read.selectFrom('articles').select('id').execute()).map(({ id }) => id));
}

async function partsOf({ read }: Store, ids: readonly string[]) {
  const captures = await read.selectFrom('captures').selectAll().where('article_id', 'in', ids).execute();
  const revisions = await read.selectFrom('revisions').selectAll().where('article_id', 'in', ids).execute();
  const verdicts = await read
    .selectFrom('verdicts')
    .select(['article_id', 'kind', 'primary_domain'])
    .where('article_id', 'in', ids)
    .execute();
  const of = <Row extends { article_id: string }>(rows: readonly Row[]) =>
    Map.groupBy(rows, ({ article_id }) => article_id);
  return [of(captures), of(revisions), of(verdicts)] as const;
}

export interface SentencesLeft {
  readonly sentences: number;
  readonly left: readonly string[];
  readonly elsewhere: number;
  readonly bytes: number;
}

/** Shorter ones say nothing of their own. */
const SHORTEST = 40;

/**
 * Which sentences of these texts stand in any file of the folder: as they are, and unpacked. Told by `grep`, not by the
 * program's own search.
 */
export async function sentencesLeft(
  { store }: TakedownBench,
  folder: string,
  texts: readonly string[],
): Promise<SentencesLeft> {
  const sentences = [...new Set(texts.flatMap(sentencesOf))];
  const forms = new Map(
    sentences.flatMap((one) => [[one, one] as const, [JSON.stringify(one).slice(1, -1), one] as const]),
  );
  const inOthers = await grep(forms, apart(keptTexts(store)));
  let bytes = 0;
  const everything = async function* () {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      for await (const piece of bytesOf(path)) {
        bytes += piece.length;
        yield piece;
      }
      yield APART;
      if (entry.name.endsWith('.gz')) yield gunzipSync(readFileSync(path));
      yield APART;
    }
    yield* apart(packedValues(store));
  };
  const found = await grep(forms, everything());
  // Where two sentences overlap, grep names the longer one alone: what is left is looked for once more by itself.
  const seeming = new Set([...found].filter((sentence) => !inOthers.has(sentence)));
  const alone = new Map([...forms].filter(([, sentence]) => seeming.has(sentence)));
  const hidden = alone.size === 0 ? new Set<string>() : await grep(alone, apart(keptTexts(store)));
  const left = [...seeming].filter((sentence) => !hidden.has(sentence));
  return { sentences: sentences.length, left, elsewhere: inOthers.size, bytes };
}

const APART = Buffer.from('\n');

async function* apart(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    yield piece;
    yield APART;
  }
}

/** Files of the database are read by another process: whoever closes one lets go of the locks that its process has on it. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  if (!path.includes('headwater.db')) {
    yield readFileSync(path);
    return;
  }
  const child = spawn('cat', [path], { stdio: ['ignore', 'pipe', 'inherit'] });
  yield* child.stdout as AsyncIterable<Buffer>;
}

/** Which of these words stand in bytes. `forms`: how a sentence may be written, and the sentence. */
async function grep(
  forms: ReadonlyMap<string, string>,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Set<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-grep-'));
  const patterns = join(folder, 'patterns');
  writeFileSync(patterns, [...forms.keys()].join('\n'));
  const child = spawn('grep', ['-a', '-o', '-F', '-f', patterns], {
    env: { LC_ALL: 'C', PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const found = new Set<string>();
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => found.add(forms.get(line) ?? line));
  const ended = once(lines, 'close');
  for await (const piece of pieces) {
    if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  rmSync(folder, { recursive: true });
  return found;
}

async function* keptTexts({ read }: Store): AsyncGenerator<Buffer> {
  for await (const { text, title } of rowsOf(read)) yield Buffer.from(`${title ?? ''}\n${text}`);
  // Titles that owners let stay.
  for (const { title } of await read.selectFrom('removed_works').select('title').execute())
    yield Buffer.from(title ?? '');
}

async function* packedValues({ read }: Store): AsyncGenerator<Buffer> {
  for await (const { details, analysis, features } of rowsOf(read))
    yield Buffer.concat([details, analysis, features].map((value) => inflateSync(value)));
}

async function* rowsOf(read: Store['read']) {
  let last = '';
  for (;;) {
    const rows = await read
      .selectFrom('revisions')
      .select(['capture_id', 'title', 'text', 'details', 'analysis', 'features'])
      .where('capture_id', '>', last)
      .orderBy('capture_id')
      .limit(1_000)
      .execute();
    yield* rows;
    if (rows.length < 1_000) return;
    last = rows.at(-1)?.capture_id ?? last;
  }
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[.!?»”])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= SHORTEST);
}
