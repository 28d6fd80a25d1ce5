import { type Access, createAccess } from '../access/create-access.ts';
import { createShownTexts, type ShownTexts } from '../access/shown-texts.ts';
import type { Settings } from '../config/settings.ts';
import type { DossierFailure } from '../core/dossier.ts';
import type { Logger } from '../log/logger.ts';
import { gather } from '../pipeline/gather/gather.ts';
import { outletOfAddress } from '../pipeline/operator-rules.ts';
import { createPictureDesk, type PictureDesk } from '../pipeline/pictures/picture-desk.ts';
import { type Pipeline, startPipeline } from '../pipeline/pipeline.ts';
import { heedOperator } from '../pipeline/revisit/heed-operator.ts';
import type { PushDesk } from '../pipeline/schedule/push.ts';
import type { SourceDesk, WatchStatus } from '../pipeline/schedule/source-desk.ts';
import { searchWords } from '../pipeline/search-words.ts';
import { createRulingDesk, type RulingDesk } from '../pipeline/stories/ruling-desk.ts';
import { createStoryJudge, type StoryJudge } from '../pipeline/stories/story-judge.ts';
import { createTakedownDesk, type TakedownDesk } from '../pipeline/takedown/takedown-desk.ts';
import { createSqliteQueue } from '../queue/sqlite-queue.ts';
import type { TextLimit } from '../rights/shown-text.ts';
import { validatorsOf } from '../store/captures/validators-of.ts';
import { getMeta, setMeta } from '../store/meta.ts';
import type { NewsReader } from '../store/news-reader.ts';
import { openPictureFiles } from '../store/pictures.ts';
import { createSqliteNewsReader } from '../store/sqlite/sqlite-news-reader.ts';
import type { Store } from '../store/store.ts';
import { createStoryIndex } from '../stories/story-index.ts';
import { createPageCache, type PageCache } from '../web/page-cache.ts';
import { type Added, counted, dossierFailures, type OnProgress } from './added.ts';
import { createBackupSchedule } from './backup-schedule.ts';
import { createCatalogue, DEMO_FOLDER, outletFiles, rememberedOutlets } from './catalogue.ts';
import { createHealth, type Health } from './health.ts';
import { holdStore } from './hold-store.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { openMeaning } from './open-meaning.ts';
import { createAppLogger, createFetcher, gatherContext, systemClock } from './parts.ts';
import { letterSender } from './send-letter.ts';
import { takedownProbe } from './takedown-probe.ts';
import { createWatch } from './watch.ts';
import { withOwners } from './with-owners.ts';

/** How far the demo was taken in: `begun` or `loaded`. */
const DEMO_META = 'demo';

/** Pictures of others that are kept. */
const MOST_PICTURE_BYTES = 500_000_000;

/** The running program: its store, what reads it, and what works through it. */
export interface App {
  readonly reader: NewsReader;
  readonly pipeline: Pipeline;
  readonly log: Logger;
  readonly sources: SourceDesk;
  readonly rulings: RulingDesk;
  readonly judge: StoryJudge;
  readonly takedowns: TakedownDesk;
  readonly push: PushDesk;
  readonly access: Access;
  readonly texts: ShownTexts;
  /** Pages that are kept for a moment. */
  readonly pages: PageCache;
  /** Null where no pictures are shown. */
  readonly pictures: PictureDesk | null;
  readonly watchStatus: () => WatchStatus;
  /** Begins to ask the sources and to make backups, as far as the settings want that. */
  watch(): void;
  readonly metrics: Metrics;
  readonly health: Health;
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
  const held = holdStore(settings);
  const { store } = held;
  const catalogue = createCatalogue(settings, targets);
  const outlets = await rememberedOutlets(store, catalogue, outletFiles(targets));
  const meaning = await openMeaning(settings, log).catch(async (error) => {
    await held.close();
    throw error;
  });
  // The pipeline and the server keep the program running; its end must not wait for a pause between two requests.
  const fetcher = createFetcher(settings, { keepsAlive: false });
  const pages = createPageCache(systemClock);
  const metrics = createMetrics({
    store,
    backups: () => backups.status,
    watch: () => watch.status(),
    pulse: () => pipeline.pulse,
    now: () => systemClock.now(),
  });
  const queue = createSqliteQueue({ clock: systemClock });
  const pipeline = await startPipeline({
    store,
    meaning,
    queue,
    clock: systemClock,
    log: log.scoped({ scope: 'pipeline' }),
    functions: { createStoryIndex },
    onJob(event) {
      metrics.jobDone(event);
      // What is gone from the store is shown by no page that is kept.
      if (event.job === 'purge' || event.job === 'withhold') pages.forget();
    },
    storyWindow: settings.storyWindow,
    workers: {
      size: settings.workers,
      heapMegabytes: settings.workerHeap,
      timeoutMilliseconds: settings.readTimeout,
      outlets,
    },
  });
  const failure = Promise.withResolvers<never>();
  failure.promise.catch(() => {});
  pipeline.failed.catch(failure.reject);
  const watch = createWatch({
    settings,
    store,
    fetcher,
    catalogue,
    listings: pipeline.listings,
    log: log.scoped({ scope: 'sources' }),
    takeIn: (items) => pipeline.takeIn(items),
    onFailure: failure.reject,
  });
  const backups = createBackupSchedule({
    data: settings.data,
    folder: settings.backup,
    hours: settings.backupHours,
    keep: settings.backupKeep,
    clock: systemClock,
    log: log.scoped({ scope: 'backup' }),
  });
  const reader = withOwners(createSqliteNewsReader(store.read, searchWords), outlets);
  const validators = (href: string) => validatorsOf(store.read, href);
  const add: App['add'] = (list, onProgress) =>
    counted(gather(list, { ...gatherContext(settings, fetcher, pipeline.listings), validators }), (items) =>
      pipeline.takeIn(items, onProgress),
    );
  return {
    failed: failure.promise,
    sources: watch.sources,
    rulings: createRulingDesk({ store, clock: systemClock, wake: pipeline.wake }),
    judge: createStoryJudge(store.read, pipeline.explainer),
    takedowns: createTakedownDesk({
      store,
      clock: systemClock,
      // The link in a letter must lead here: without an address of our own it would be what whoever asks names as the host.
      probe: takedownProbe(fetcher, letterSender(settings.publicUrl === null ? null : settings.smtpUrl)),
      wake: pipeline.wake,
    }),
    push: watch.push,
    access: createAccess(store, systemClock),
    watchStatus: watch.status,
    watch() {
      watch.begin();
      backups.begin();
    },
    reader,
    pictures:
      settings.pictures === 'off'
        ? null
        : createPictureDesk({
            db: store.read,
            files: openPictureFiles(store.folder, MOST_PICTURE_BYTES),
            fetcher,
            clock: systemClock,
          }),
    pages,
    texts: createShownTexts({
      store,
      clock: systemClock,
      reader,
      visitors: visitorLimit(settings),
      outletOf: outletOfAddress(outlets),
      keepLess: (tx, domain) => heedOperator(tx, domain, queue),
    }),
    pipeline,
    metrics,
    health: createHealth({ store, metrics, pulse: () => pipeline.pulse, now: () => systemClock.now() }),
    log,
    add,
    addDemo: () => addDemo(store, add),
    failuresOf: (sources) => dossierFailures(store, sources),
    async close() {
      watch.stop();
      await backups.stop();
      await fetcher.close();
      await watch.done();
      await pipeline.close();
      await held.close();
    },
  };
}

/** What whoever did not sign in sees of a text. */
function visitorLimit(settings: Settings): TextLimit {
  switch (settings.public) {
    case 'full':
      return { text: 'full', words: null };
    case 'excerpts':
      return { text: 'excerpt', words: settings.excerptWords };
    default:
      return { text: 'none', words: null };
  }
}

/** What an earlier start began and did not finish is gone on with. */
async function addDemo(store: Store, add: App['add']): Promise<Added | null> {
  const state = await getMeta(store.read, DEMO_META);
  if (state === 'loaded' || (state === null && !(await isEmpty(store)))) return null;
  await setMeta(store.write, DEMO_META, 'begun');
  const added = await add([DEMO_FOLDER]);
  await setMeta(store.write, DEMO_META, 'loaded');
  return added;
}

async function isEmpty(store: Store): Promise<boolean> {
  return (await store.read.selectFrom('captures').select('id').limit(1).executeTakeFirst()) === undefined;
}
