import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PLACEHOLDER_USER_AGENT, type Settings } from './config/settings.ts';
import type { Clock } from './core/clock.ts';
import type { DossierFailure } from './core/dossier.ts';
import { HeadwaterError } from './core/errors.ts';
import { FINE_OUTCOMES } from './core/outcome.ts';
import type { Outlet } from './core/outlet.ts';
import type { OutletCatalogue } from './core/outlet-catalogue.ts';
import { Fetcher } from './fetch/fetcher.ts';
import { createLogger, type Logger } from './log/logger.ts';
import { captureOnly } from './pipeline/capture-only.ts';
import { type ExportedRecord, exportWarc } from './pipeline/export-warc.ts';
import { gather } from './pipeline/gather/gather.ts';
import type { GatherContext } from './pipeline/gather/gather-context.ts';
import { OUTLETS_FILE } from './pipeline/gather/gather-folder.ts';
import { createGuardedPdf, type GuardedPdf } from './pipeline/guarded-pdf.ts';
import { type Pipeline, startPipeline } from './pipeline/pipeline.ts';
import { rebuild } from './pipeline/rebuild.ts';
import { createPushDesk, type PushDesk } from './pipeline/schedule/push.ts';
import type { PushDoor } from './pipeline/schedule/schedule-context.ts';
import { type Scheduler, startScheduler } from './pipeline/schedule/scheduler.ts';
import { createSourceDesk, type SourceDesk, type WatchStatus } from './pipeline/schedule/source-desk.ts';
import { searchWords } from './pipeline/search-words.ts';
import type { Progress } from './pipeline/take-in.ts';
import type { TakeInItem } from './pipeline/take-in-item.ts';
import { createSqliteQueue } from './queue/sqlite-queue.ts';
import { loadCatalogue } from './sources/load-catalogue.ts';
import { validatorsOf } from './store/captures/validators-of.ts';
import { getMeta, setMeta } from './store/meta.ts';
import type { NewsReader } from './store/news-reader.ts';
import { failuresOf } from './store/outcomes.ts';
import { activeSources } from './store/sources/polls.ts';
import { holdLease, type Lease } from './store/sqlite/hold-lease.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';
import { createSqliteNewsReader } from './store/sqlite/sqlite-news-reader.ts';
import type { Store } from './store/store.ts';
import { createStoryIndex } from './stories/story-index.ts';

/** The root of the clone or of the published package: what ships beside the code is found from here. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The invented world that ships with Headwater. */
export const DEMO_FOLDER = join(ROOT, 'demo');
const SHIPPED_CATALOGUE = join(ROOT, 'catalogue', 'outlets.json');
/** Outlets that folders brought are remembered, so that a rebuild knows them too. */
const OUTLETS_META = 'outlets';
/** How far the demo was taken in: `begun` or `loaded`. */
const DEMO_META = 'demo';

export const systemClock: Clock = { now: () => new Date() };

/** The outlets that ship, those of the settings, and those of the folders among the targets. */
export function createCatalogue(settings: Settings, targets: readonly string[] = []): OutletCatalogue {
  return loadCatalogue([SHIPPED_CATALOGUE, ...settings.catalogue, ...outletFiles(targets)]);
}

function outletFiles(targets: readonly string[]): string[] {
  return targets
    .filter((target) => !/^https?:/i.test(target))
    .map((target) => join(target, OUTLETS_FILE))
    .filter((path) => existsSync(path));
}

/**
 * The door to the network. A pause between two requests keeps the program running, unless `keepsAlive` is false: where
 * something else does, and its end must not wait for a pause.
 */
export function createFetcher(settings: Settings, { keepsAlive } = { keepsAlive: true }): Fetcher {
  return new Fetcher({
    userAgent: settings.userAgent,
    timeoutMilliseconds: settings.fetchTimeout,
    delayMilliseconds: settings.fetchDelay,
    maxBytes: settings.maxBody * 1_000_000,
    allowAddresses: settings.allowAddresses,
    clock: systemClock,
    sleep: (milliseconds) => sleep(milliseconds, undefined, { ref: keepsAlive }),
  });
}

/** Takes the text out of PDF documents for commands that read without workers. */
export function guardedPdf(settings: Settings): GuardedPdf {
  return createGuardedPdf({
    heapMegabytes: settings.workerHeap,
    timeoutMilliseconds: settings.readTimeout,
  });
}

/** What `gather` needs, from the settings. */
export function gatherContext(settings: Settings, fetcher: Fetcher): GatherContext {
  return { fetcher, maxBytes: settings.maxBody * 1_000_000, now: systemClock.now() };
}

/** What came of taking targets in. */
export interface Added {
  readonly items: number;
  readonly captured: number;
  readonly unchanged: number;
  /** Feeds, sitemaps, archives: what holds other items. */
  readonly feeds: number;
  /** Where the items came from: what to ask `failuresOf` for. */
  readonly sources: ReadonlySet<string>;
}

type OnProgress = Parameters<Pipeline['takeIn']>[1];

/** The running program: its store, what reads it, and what works through it. */
export interface App {
  readonly reader: NewsReader;
  readonly pipeline: Pipeline;
  readonly log: Logger;
  readonly sources: SourceDesk;
  readonly push: PushDesk;
  readonly watchStatus: () => WatchStatus;
  /** Begins to ask the sources, if the settings want that. */
  watch(): void;
  /** Rejects where the program cannot go on, because the store failed or for a bug; never resolves. */
  readonly failed: Promise<never>;
  /** Takes in the demo, unless it was taken in before, or the store holds anything else: then it gives null. */
  addDemo(): Promise<Added | null>;
  /** Takes in what the targets hold; progress as items are on the disk. */
  add(targets: readonly string[], onProgress?: OnProgress): Promise<Added>;
  /** Which of these gave no article, and why; to be asked when the pipeline is idle. */
  failuresOf(sources: ReadonlySet<string>): Promise<DossierFailure[]>;
  close(): Promise<void>;
}

/**
 * Opens the store and starts the pipeline. `targets` are only looked through for outlets that their folders bring.
 *
 * @throws HeadwaterError where the store cannot be opened, or another process works on it (`store-in-use`).
 */
export async function openApp(settings: Settings, targets: readonly string[] = []): Promise<App> {
  const log = createAppLogger(settings);
  const lease = takeLease(settings);
  const store = openStoreOrRelease(settings, lease);
  const catalogue = createCatalogue(settings, targets);
  const outlets = await rememberedOutlets(store, catalogue, outletFiles(targets));
  const fetcher = createFetcher(settings, { keepsAlive: false });
  const queue = createSqliteQueue({ clock: systemClock });
  const pipeline = await startPipeline({
    store,
    queue,
    clock: systemClock,
    log: log.scoped({ scope: 'pipeline' }),
    functions: { createStoryIndex },
    workers: {
      size: settings.workers,
      heapMegabytes: settings.workerHeap,
      timeoutMilliseconds: settings.readTimeout,
      outlets,
    },
  });
  const validators = (href: string) => validatorsOf(store.read, href);
  const add: App['add'] = (list, onProgress) =>
    counted(gather(list, { ...gatherContext(settings, fetcher), validators }), (items) =>
      pipeline.takeIn(items, onProgress),
    );
  let scheduler: Scheduler | null = null;
  let isClosed = false;
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => {});
  pipeline.failed.catch(failure.reject);
  return {
    failed: failure.promise,
    sources: createSourceDesk({
      store,
      clock: systemClock,
      catalogue,
      fetcher,
      onChange: () => scheduler?.wake(),
    }),
    push: createPushDesk({
      store,
      clock: systemClock,
      log: log.scoped({ scope: 'sources' }),
      onNews: () => scheduler?.wake(),
    }),
    watchStatus: () => ({ watching: scheduler !== null, offlineSince: scheduler?.offlineSince ?? null }),
    watch() {
      if (settings.watch === 'off' || isClosed || scheduler !== null) return;
      scheduler = startScheduler({
        store,
        fetcher,
        catalogue,
        clock: systemClock,
        log: log.scoped({ scope: 'sources' }),
        takeIn: (items) => pipeline.takeIn(items),
        push: pushDoor(settings, fetcher),
        hostsAtOnce: settings.hostsAtOnce,
        restMilliseconds: settings.fetchDelay,
      });
      scheduler.failed.catch(failure.reject);
      if (settings.userAgent === PLACEHOLDER_USER_AGENT) warnOfPlaceholder(store, log).catch(failure.reject);
    },
    reader: createSqliteNewsReader(store.read, searchWords),
    pipeline,
    log,
    add,
    async addDemo() {
      // What an earlier start began and did not finish is gone on with.
      const state = await getMeta(store.read, DEMO_META);
      if (state === 'loaded' || (state === null && !(await isEmpty(store)))) return null;
      await setMeta(store.write, DEMO_META, 'begun');
      const added = await add([DEMO_FOLDER]);
      await setMeta(store.write, DEMO_META, 'loaded');
      return added;
    },
    failuresOf: (sources) => dossierFailures(store, sources),
    async close() {
      isClosed = true;
      scheduler?.stop();
      await fetcher.close();
      await scheduler?.done;
      await pipeline.close();
      await store.close();
      lease.release();
    },
  };
}

/**
 * Takes in beside a Headwater that runs on the same store, which reads what was added: null where none runs.
 *
 * @throws HeadwaterError where the store cannot be opened.
 */
export async function addBesideRunning(
  settings: Settings,
  targets: readonly string[],
  onProgress?: OnProgress,
): Promise<(Added & { readonly failures: DossierFailure[] }) | null> {
  const lease = holdLease(settings.data);
  lease?.release();
  if (lease !== null) return null;
  const store = openSqliteStore(settings.data);
  const fetcher = createFetcher(settings);
  try {
    await rememberedOutlets(store, createCatalogue(settings, targets), outletFiles(targets));
    const place = { store, queue: createSqliteQueue({ clock: systemClock }), clock: systemClock };
    const added = await counted(gather(targets, gatherContext(settings, fetcher)), (items) =>
      captureOnly(items, place, onProgress),
    );
    return { ...added, failures: await dossierFailures(store, added.sources) };
  } finally {
    await fetcher.close();
    await store.close();
  }
}

/** How hubs reach this program, where the settings say so. */
function pushDoor({ publicUrl }: Settings, fetcher: Fetcher): PushDoor | null {
  if (publicUrl === null) return null;
  return {
    callback: (token) => `${publicUrl}/websub/${token}`,
    post: (href, fields) => fetcher.postForm(href, fields),
  };
}

async function warnOfPlaceholder(store: Store, log: Logger): Promise<void> {
  if ((await activeSources(store.read)) === 0) return;
  log.warn(
    'publishers cannot see who asks them; set HEADWATER_USER_AGENT to a name and a page or e-mail address of yours',
  );
}

async function isEmpty(store: Store): Promise<boolean> {
  return (await store.read.selectFrom('captures').select('id').limit(1).executeTakeFirst()) === undefined;
}

async function counted(
  items: AsyncIterable<TakeInItem>,
  take: (items: AsyncIterable<TakeInItem>) => Promise<Progress>,
): Promise<Added> {
  const sources = new Set<string>();
  let feeds = 0;
  async function* passing() {
    for await (const item of items) {
      sources.add(item.source);
      if (!('body' in item) && FINE_OUTCOMES.includes(item.outcome)) feeds += 1;
      yield item;
    }
  }
  const { items: all, captured, unchanged } = await take(passing());
  return { items: all, captured, unchanged, feeds, sources };
}

async function dossierFailures(store: Store, sources: ReadonlySet<string>): Promise<DossierFailure[]> {
  const failures = await failuresOf(store.read, sources);
  return failures.map(({ source, outcome, message }) => ({ source, outcome, message: message ?? '' }));
}

/** A reader of the store alone, beside a running program or without one. */
export function openReader(settings: Settings): { reader: NewsReader; close(): Promise<void> } {
  const store = openSqliteStore(settings.data);
  return { reader: createSqliteNewsReader(store.read, searchWords), close: () => store.close() };
}

/** What is needed to look through sources and to change them, beside a running program or without one. */
export interface SourceOffice {
  readonly desk: SourceDesk;
  readonly fetcher: Fetcher;
  close(): Promise<void>;
}

/** @throws HeadwaterError where the store cannot be opened. */
export function openSources(settings: Settings): SourceOffice {
  const store = openSqliteStore(settings.data);
  const fetcher = createFetcher(settings);
  const catalogue = createCatalogue(settings);
  return {
    desk: createSourceDesk({ store, clock: systemClock, catalogue, fetcher }),
    fetcher,
    async close() {
      await fetcher.close();
      await store.close();
    },
  };
}

/** The captures of the store as one WARC file, piece by piece, beside a running program or without one. */
export async function* exportCaptures(settings: Settings, name: string): AsyncGenerator<ExportedRecord> {
  const store = openSqliteStore(settings.data);
  try {
    yield* exportWarc(store, { name, date: systemClock.now().toISOString(), software: settings.userAgent });
  } finally {
    await store.close();
  }
}

/** Throws away what was inferred and asks for it to be made again; gives how many captures will be read. */
export async function forgetInferred(settings: Settings): Promise<number> {
  const lease = takeLease(settings);
  const store = openStoreOrRelease(settings, lease);
  try {
    return await rebuild({ store, queue: createSqliteQueue({ clock: systemClock }) });
  } finally {
    await store.close();
    lease.release();
  }
}

function createAppLogger(settings: Settings): Logger {
  return createLogger({
    level: settings.logLevel,
    format: settings.logFormat === 'json' ? 'json' : 'pretty',
  });
}

function takeLease(settings: Settings): Lease {
  const lease = holdLease(settings.data);
  if (lease !== null) return lease;
  throw new HeadwaterError(
    'store-in-use',
    `another Headwater works on ${settings.data}; stop it first, or name another folder with --data`,
  );
}

function openStoreOrRelease(settings: Settings, lease: Lease): ReturnType<typeof openSqliteStore> {
  try {
    return openSqliteStore(settings.data);
  } catch (error) {
    lease.release();
    throw error;
  }
}

/** The catalogue's outlets and those that earlier folders brought, the newest word on a domain winning. */
async function rememberedOutlets(
  store: ReturnType<typeof openSqliteStore>,
  catalogue: OutletCatalogue,
  files: readonly string[],
): Promise<readonly Outlet[]> {
  const remembered: Outlet[] = JSON.parse((await getMeta(store.read, OUTLETS_META)) ?? '[]');
  if (files.length === 0 && remembered.length === 0) return catalogue.outlets;
  const brought = new Map(remembered.map((outlet) => [outlet.domain, outlet]));
  for (const outlet of files.length === 0 ? [] : loadCatalogue(files).outlets)
    brought.set(outlet.domain, outlet);
  await setMeta(store.write, OUTLETS_META, JSON.stringify([...brought.values()]));
  return [...catalogue.outlets.filter(({ domain }) => !brought.has(domain)), ...brought.values()];
}
